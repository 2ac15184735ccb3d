<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>MinePlanner</name>
    <message>
        <source>Task {}</source>
        <translation>Завдання {}</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>редакція {}</translation>
    </message>
    <message>
        <source>issued {}</source>
        <translation>видано {}</translation>
    </message>
    <message>
        <source>copy {}</source>
        <translation>примірник {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>сторінка {} з {}</translation>
    </message>
    <message>
        <source>data as of {}</source>
        <translation>дані станом на {}</translation>
    </message>
    <message>
        <source>supersedes revision {}</source>
        <translation>замінює редакцію {}</translation>
    </message>
    <message>
        <source>approved by {}, {}</source>
        <translation>затвердив: {}, {}</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>не затверджено</translation>
    </message>
    <message>
        <source>check code {}</source>
        <translation>код перевірки {}</translation>
    </message>
    <message>
        <source>no datum change</source>
        <translation>без зміни датума</translation>
    </message>
    <message>
        <source>to WGS 84 by {}</source>
        <translation>перехід до WGS 84: {}</translation>
    </message>
    <message>
        <source>DRAFT – NOT FOR FIELD USE</source>
        <translation>ЧЕРНЕТКА – НЕ ДЛЯ РОБОТИ НА МІСЦЕВОСТІ</translation>
    </message>
    <message>
        <source>RECORD NOT VERIFIED</source>
        <translation>ЗАПИС НЕ ПЕРЕВІРЕНО</translation>
    </message>
    <message>
        <source>drawn from {} (grade {}), 95 % within {} m</source>
        <translation>за джерелом {} (оцінка {}), 95 % у межах {} м</translation>
    </message>
    <message>
        <source>no handed-over map stands behind this task</source>
        <translation>за цим завданням немає переданої карти</translation>
    </message>
    <message>
        <source>and {} more, see Sources</source>
        <translation>і ще {}, див. «Джерела»</translation>
    </message>
    <message>
        <source>95 % within {} m</source>
        <translation>95 % у межах {} м</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Керівник команди</translation>
    </message>
    <message>
        <source>Tasking authority</source>
        <translation>Орган, що видав завдання</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>from</source>
        <translation>від</translation>
    </message>
    <message>
        <source>grid °</source>
        <translation>дирекц. °</translation>
    </message>
    <message>
        <source>true °</source>
        <translation>істинн. °</translation>
    </message>
    <message>
        <source>compass °</source>
        <translation>компас °</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>метри</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>небезпека</translation>
    </message>
    <message>
        <source>latitude, longitude</source>
        <translation>широта, довгота</translation>
    </message>
    <message>
        <source>UTM</source>
        <translation>UTM</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>as emplaced</source>
        <translation>фактично</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ліворуч</translation>
    </message>
    <message>
        <source>right</source>
        <translation>праворуч</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>попереду</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>З ОБОХ БОКІВ</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>замикання</translation>
    </message>
    <message>
        <source>Compass bearings are for {} (declination {}°, grid convergence {}°), to half a degree. Hazard: the side of the walker on which the ground is not safe.</source>
        <translation>Азимути за компасом наведено на {} (схилення {}°, зближення меридіанів {}°), з точністю до пів градуса. Небезпека: з якого боку від того, хто йде, земля не безпечна.</translation>
    </message>
    <message>
        <source>The declination of {} is not known here: do not walk by compass until it has been measured.</source>
        <translation>Магнітне схилення на {} тут не відоме: не ходіть за компасом, доки його не виміряно.</translation>
    </message>
    <message>
        <source>Misclosure of the chain: {} m over {} m.</source>
        <translation>Нев&apos;язка ходу: {} м на {} м.</translation>
    </message>
    <message>
        <source>Expected devices</source>
        <translation>Очікувані пристрої</translation>
    </message>
    <message>
        <source>No record of devices: expect any.</source>
        <translation>Записів про пристрої немає: можливі будь-які.</translation>
    </message>
    <message>
        <source>Others may be present; reaching the count does not end the search.</source>
        <translation>Можуть бути й інші; досягнення числа не завершує пошук.</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>кількість не відома</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>тип не відомий</translation>
    </message>
    <message>
        <source>TRIPWIRE</source>
        <translation>РОЗТЯЖКА</translation>
    </message>
    <message>
        <source>ANTI-LIFT</source>
        <translation>НЕВИЙМАННА</translation>
    </message>
    <message>
        <source>BOOBY TRAP</source>
        <translation>МІНА-ПАСТКА</translation>
    </message>
    <message>
        <source>fuze {}</source>
        <translation>підривник {}</translation>
    </message>
    <message>
        <source>to {} cm</source>
        <translation>до {} см</translation>
    </message>
    <message>
        <source>Safety and medical</source>
        <translation>Безпека і медицина</translation>
    </message>
    <message>
        <source>Medical plan</source>
        <translation>Медичний план</translation>
    </message>
    <message>
        <source>Medical facility</source>
        <translation>Медичний заклад</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>не підтверджувалося</translation>
    </message>
    <message>
        <source>Evacuation route</source>
        <translation>Маршрут евакуації</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} хв</translation>
    </message>
    <message>
        <source>Call signs</source>
        <translation>Позивні</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Route from base</source>
        <translation>Маршрут від бази</translation>
    </message>
    <message>
        <source>NOT ENTERED</source>
        <translation>НЕ ВКАЗАНО</translation>
    </message>
    <message>
        <source>Three norths on {}</source>
        <translation>Три півночі на {}</translation>
    </message>
    <message>
        <source>compass = grid {} {}°</source>
        <translation>компас = дирекційний {} {}°</translation>
    </message>
    <message>
        <source>GN grid, TN true, MN magnetic; angles not to scale</source>
        <translation>GN за сіткою, TN істинна, MN магнітна; кути не в масштабі</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Де розташовано</translation>
    </message>
    <message>
        <source>No base layer was chosen.</source>
        <translation>Карту-підкладку не вибрано.</translation>
    </message>
    <message>
        <source>{} {} m at {}° grid</source>
        <translation>{} {} м, дирекційний кут {}°</translation>
    </message>
    <message>
        <source>scale 1:{}, grid {} m</source>
        <translation>масштаб 1:{}, сітка {} м</translation>
    </message>
    <message>
        <source>confirmed hazardous area (CHA)</source>
        <translation>підтверджений небезпечний район (CHA)</translation>
    </message>
    <message>
        <source>suspected hazardous area (SHA)</source>
        <translation>імовірно небезпечний район (SHA)</translation>
    </message>
    <message>
        <source>shown on a handed-over map</source>
        <translation>показано на переданій карті</translation>
    </message>
    <message>
        <source>row of a minefield record</source>
        <translation>ряд за формуляром мінного поля</translation>
    </message>
    <message>
        <source>boundary of the task</source>
        <translation>межа завдання</translation>
    </message>
    <message>
        <source>box or lane</source>
        <translation>квадрат або смуга</translation>
    </message>
    <message>
        <source>other task</source>
        <translation>інше завдання</translation>
    </message>
    <message>
        <source>released before</source>
        <translation>вивільнено раніше</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>нещасний випадок</translation>
    </message>
    <message>
        <source>feature of the worksite</source>
        <translation>об&apos;єкт робочого майданчика</translation>
    </message>
    <message>
        <source>landmark, benchmark</source>
        <translation>орієнтир, репер</translation>
    </message>
    <message>
        <source>start, turning, intermediate point</source>
        <translation>початкова, поворотна, проміжна точка</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>End state</source>
        <translation>Кінцевий стан</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площа</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Детектор</translation>
    </message>
    <message>
        <source>Clearance depth</source>
        <translation>Глибина очищення</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>днів: {}</translation>
    </message>
    <message>
        <source>Vegetation, metal</source>
        <translation>Рослинність, метал</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Обмеження</translation>
    </message>
    <message>
        <source>Report when</source>
        <translation>Коли доповідати</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>Землевласник</translation>
    </message>
    <message>
        <source>No CHA: reason</source>
        <translation>Немає CHA: причина</translation>
    </message>
    <message>
        <source>Quality plan</source>
        <translation>План якості</translation>
    </message>
    <message>
        <source>Hazard areas</source>
        <translation>Небезпечні райони</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>{} m, holds {} %</source>
        <translation>{} м, охоплює {} %</translation>
    </message>
    <message>
        <source>cancellation proposed, still hazard</source>
        <translation>запропоновано скасування, поки небезпечно</translation>
    </message>
    <message>
        <source>this task</source>
        <translation>це завдання</translation>
    </message>
    <message>
        <source>nearby</source>
        <translation>поруч</translation>
    </message>
    <message>
        <source>No hazard area is linked to this task.</source>
        <translation>З цим завданням не пов&apos;язано жодного небезпечного району.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Map or record</source>
        <translation>Карта або формуляр</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свідчення</translation>
    </message>
    <message>
        <source>How far off</source>
        <translation>Точність</translation>
    </message>
    <message>
        <source>System and operation</source>
        <translation>Система і перетворення</translation>
    </message>
    <message>
        <source>Features of the worksite</source>
        <translation>Об&apos;єкти робочого майданчика</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Об&apos;єкт</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Позначення</translation>
    </message>
    <message>
        <source>Safety distance</source>
        <translation>Безпечна відстань</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Квадрати</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Дата пошуку</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Neighbouring tasks</source>
        <translation>Сусідні завдання</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Відстань</translation>
    </message>
    <message>
        <source>Earlier clearance and accidents within {} m</source>
        <translation>Попереднє очищення і нещасні випадки в межах {} м</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>killed {}, injured {}</source>
        <translation>загинуло {}, поранено {}</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>не відомо</translation>
    </message>
    <message>
        <source>What changed since revision {}</source>
        <translation>Що змінилося з редакції {}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name, signature</source>
        <translation>Ім&apos;я, підпис</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Issued for the tasking authority</source>
        <translation>Видано від імені органу, що видав завдання</translation>
    </message>
    <message>
        <source>Received by the team leader</source>
        <translation>Отримано керівником команди</translation>
    </message>
    <message>
        <source>Quality control</source>
        <translation>Контроль якості</translation>
    </message>
    <message>
        <source>Paramedic: medical plan read and rehearsed</source>
        <translation>Парамедик: медичний план прочитано й відпрацьовано</translation>
    </message>
    <message>
        <source>No ground is safe outside cleared and marked lanes, on whichever side of the line.</source>
        <translation>Поза очищеними й позначеними проходами земля не безпечна, з якого б боку лінії вона не лежала.</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>орієнтир</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>репер</translation>
    </message>
    <message>
        <source>start point</source>
        <translation>початкова точка</translation>
    </message>
    <message>
        <source>turning point</source>
        <translation>поворотна точка</translation>
    </message>
    <message>
        <source>intermediate point</source>
        <translation>проміжна точка</translation>
    </message>
    <message>
        <source>end point</source>
        <translation>кінцева точка</translation>
    </message>
    <message>
        <source>non-technical survey</source>
        <translation>нетехнічне обстеження</translation>
    </message>
    <message>
        <source>technical survey</source>
        <translation>технічне обстеження</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>очищення</translation>
    </message>
    <message>
        <source>battle area clearance</source>
        <translation>очищення району бойових дій</translation>
    </message>
    <message>
        <source>EOD spot task</source>
        <translation>точкове завдання зі знешкодження</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>маркування</translation>
    </message>
    <message>
        <source>quality control</source>
        <translation>контроль якості</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>призначено</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>виконується</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>quality checked</source>
        <translation>якість перевірено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>у роботі</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>пряме</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>непряме</translation>
    </message>
    <message>
        <source>vector map</source>
        <translation>векторна карта</translation>
    </message>
    <message>
        <source>scanned map</source>
        <translation>сканована карта</translation>
    </message>
    <message>
        <source>minefield record</source>
        <translation>формуляр мінного поля</translation>
    </message>
    <message>
        <source>received</source>
        <translation>отримано</translation>
    </message>
    <message>
        <source>digitised</source>
        <translation>оцифровано</translation>
    </message>
    <message>
        <source>located</source>
        <translation>прив&apos;язано</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>спростовано</translation>
    </message>
    <message>
        <source>cancelled land</source>
        <translation>скасована земля</translation>
    </message>
    <message>
        <source>reduced land</source>
        <translation>скорочена земля</translation>
    </message>
    <message>
        <source>cleared land</source>
        <translation>очищена земля</translation>
    </message>
    <message>
        <source>released land, REOPENED</source>
        <translation>вивільнена земля, ВІДКРИТА ЗНОВУ</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>mine accident</source>
        <translation>підрив на міні</translation>
    </message>
    <message>
        <source>demining accident</source>
        <translation>нещасний випадок під час розмінування</translation>
    </message>
    <message>
        <source>missed mine</source>
        <translation>пропущена міна</translation>
    </message>
    <message>
        <source>box</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>смуга</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>залишок</translation>
    </message>
    <message>
        <source>CHA</source>
        <translation>CHA</translation>
    </message>
    <message>
        <source>SHA</source>
        <translation>SHA</translation>
    </message>
    <message>
        <source>ammunition storage</source>
        <translation>склад боєприпасів</translation>
    </message>
    <message>
        <source>administration area</source>
        <translation>адміністративна зона</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>стоянка</translation>
    </message>
    <message>
        <source>access lane</source>
        <translation>прохід</translation>
    </message>
    <message>
        <source>equipment store</source>
        <translation>склад обладнання</translation>
    </message>
    <message>
        <source>temporary explosives store</source>
        <translation>тимчасовий склад вибухових речовин</translation>
    </message>
    <message>
        <source>perimeter</source>
        <translation>периметр</translation>
    </message>
    <message>
        <source>rest area</source>
        <translation>місце відпочинку</translation>
    </message>
    <message>
        <source>control point</source>
        <translation>контрольний пункт</translation>
    </message>
    <message>
        <source>paramedic post</source>
        <translation>медичний пост</translation>
    </message>
    <message>
        <source>start line</source>
        <translation>вихідна лінія</translation>
    </message>
    <message>
        <source>base line</source>
        <translation>базова лінія</translation>
    </message>
    <message>
        <source>detector test area</source>
        <translation>майданчик перевірки детекторів</translation>
    </message>
    <message>
        <source>scrap pit</source>
        <translation>яма для металобрухту</translation>
    </message>
    <message>
        <source>rubbish pit</source>
        <translation>яма для сміття</translation>
    </message>
    <message>
        <source>latrine</source>
        <translation>туалет</translation>
    </message>
    <message>
        <source>helicopter landing site</source>
        <translation>вертолітний майданчик</translation>
    </message>
    <message>
        <source>demolition site</source>
        <translation>майданчик підриву</translation>
    </message>
    <message>
        <source>fuel store</source>
        <translation>склад пального</translation>
    </message>
    <message>
        <source>evacuation route</source>
        <translation>маршрут евакуації</translation>
    </message>
    <message>
        <source>Completion report, task {}</source>
        <translation>Звіт про завершення, завдання {}</translation>
    </message>
    <message>
        <source>Handover certificate, task {}</source>
        <translation>Акт передачі, завдання {}</translation>
    </message>
    <message>
        <source>reported by {}, {}</source>
        <translation>доповів: {}, {}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Доповів</translation>
    </message>
    <message>
        <source>Hazard at the start</source>
        <translation>Небезпечна площа на початку</translation>
    </message>
    <message>
        <source>Hazard that remains</source>
        <translation>Небезпечна площа, що залишається</translation>
    </message>
    <message>
        <source>Days, hours, deminer hours</source>
        <translation>Дні, години, людино-години саперів</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Залишковий ризик</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Land released</source>
        <translation>Вивільнена земля</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Пристрої</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>reported lifted</source>
        <translation>знято за повідомленнями</translation>
    </message>
    <message>
        <source>found</source>
        <translation>знайдено</translation>
    </message>
    <message>
        <source>beyond the record</source>
        <translation>понад записи</translation>
    </message>
    <message>
        <source>UNACCOUNTED FOR</source>
        <translation>ДОЛЯ НЕ ВІДОМА</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>Boundary as emplaced</source>
        <translation>Межа на місцевості</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>за планом</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>розбіжність</translation>
    </message>
    <message>
        <source>NOT MARKED</source>
        <translation>НЕ ПОЗНАЧЕНО</translation>
    </message>
    <message>
        <source>Quality visits</source>
        <translation>Перевірки якості</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Nonconformity and measures</source>
        <translation>Невідповідність і заходи</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Отримувачі користі</translation>
    </message>
    <message>
        <source>women</source>
        <translation>жінки</translation>
    </message>
    <message>
        <source>men</source>
        <translation>чоловіки</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>дівчата</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>хлопці</translation>
    </message>
    <message>
        <source>community involved</source>
        <translation>громада брала участь</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Accepted for the tasking authority</source>
        <translation>Прийнято від імені органу, що видав завдання</translation>
    </message>
    <message>
        <source>Received for the community</source>
        <translation>Отримано від імені громади</translation>
    </message>
</context>
</TS>
