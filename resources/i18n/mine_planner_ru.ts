<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>MinePlanner</name>
    <message>
        <source>Task {}</source>
        <translation>Задание {}</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>редакция {}</translation>
    </message>
    <message>
        <source>issued {}</source>
        <translation>выдано {}</translation>
    </message>
    <message>
        <source>copy {}</source>
        <translation>экземпляр {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>страница {} из {}</translation>
    </message>
    <message>
        <source>data as of {}</source>
        <translation>данные на {}</translation>
    </message>
    <message>
        <source>supersedes revision {}</source>
        <translation>заменяет редакцию {}</translation>
    </message>
    <message>
        <source>approved by {}, {}</source>
        <translation>утвердил: {}, {}</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>не утверждено</translation>
    </message>
    <message>
        <source>check code {}</source>
        <translation>код проверки {}</translation>
    </message>
    <message>
        <source>no datum change</source>
        <translation>без смены датума</translation>
    </message>
    <message>
        <source>to WGS 84 by {}</source>
        <translation>переход к WGS 84: {}</translation>
    </message>
    <message>
        <source>DRAFT – NOT FOR FIELD USE</source>
        <translation>ЧЕРНОВИК – НЕ ДЛЯ РАБОТЫ НА МЕСТНОСТИ</translation>
    </message>
    <message>
        <source>RECORD NOT VERIFIED</source>
        <translation>ЗАПИСЬ НЕ ПРОВЕРЕНА</translation>
    </message>
    <message>
        <source>drawn from {} (grade {}), 95 % within {} m</source>
        <translation>по источнику {} (оценка {}), 95 % в пределах {} м</translation>
    </message>
    <message>
        <source>no handed-over map stands behind this task</source>
        <translation>за этим заданием нет переданной карты</translation>
    </message>
    <message>
        <source>and {} more, see Sources</source>
        <translation>и ещё {}, см. «Источники»</translation>
    </message>
    <message>
        <source>95 % within {} m</source>
        <translation>95 % в пределах {} м</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Руководитель команды</translation>
    </message>
    <message>
        <source>Tasking authority</source>
        <translation>Орган, выдавший задание</translation>
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
        <translation>от</translation>
    </message>
    <message>
        <source>grid °</source>
        <translation>дирекц. °</translation>
    </message>
    <message>
        <source>true °</source>
        <translation>истинн. °</translation>
    </message>
    <message>
        <source>compass °</source>
        <translation>компас °</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>метры</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>опасность</translation>
    </message>
    <message>
        <source>latitude, longitude</source>
        <translation>широта, долгота</translation>
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
        <translation>фактически</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>С ОБЕИХ СТОРОН</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>замыкание</translation>
    </message>
    <message>
        <source>Compass bearings are for {} (declination {}°, grid convergence {}°), to half a degree. Hazard: the side of the walker on which the ground is not safe.</source>
        <translation>Азимуты по компасу даны на {} (склонение {}°, сближение меридианов {}°), с точностью до половины градуса. Опасность: с какой стороны от идущего земля не безопасна.</translation>
    </message>
    <message>
        <source>The declination of {} is not known here: do not walk by compass until it has been measured.</source>
        <translation>Магнитное склонение на {} здесь не известно: не ходите по компасу, пока оно не измерено.</translation>
    </message>
    <message>
        <source>Misclosure of the chain: {} m over {} m.</source>
        <translation>Невязка хода: {} м на {} м.</translation>
    </message>
    <message>
        <source>Expected devices</source>
        <translation>Ожидаемые устройства</translation>
    </message>
    <message>
        <source>No record of devices: expect any.</source>
        <translation>Записей об устройствах нет: возможны любые.</translation>
    </message>
    <message>
        <source>Others may be present; reaching the count does not end the search.</source>
        <translation>Могут быть и другие; достижение числа не завершает поиск.</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>число не известно</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>тип не известен</translation>
    </message>
    <message>
        <source>TRIPWIRE</source>
        <translation>РАСТЯЖКА</translation>
    </message>
    <message>
        <source>ANTI-LIFT</source>
        <translation>НЕИЗВЛЕКАЕМАЯ</translation>
    </message>
    <message>
        <source>BOOBY TRAP</source>
        <translation>МИНА-ЛОВУШКА</translation>
    </message>
    <message>
        <source>fuze {}</source>
        <translation>взрыватель {}</translation>
    </message>
    <message>
        <source>to {} cm</source>
        <translation>до {} см</translation>
    </message>
    <message>
        <source>Safety and medical</source>
        <translation>Безопасность и медицина</translation>
    </message>
    <message>
        <source>Medical plan</source>
        <translation>Медицинский план</translation>
    </message>
    <message>
        <source>Medical facility</source>
        <translation>Медицинское учреждение</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>не подтверждалось</translation>
    </message>
    <message>
        <source>Evacuation route</source>
        <translation>Маршрут эвакуации</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} мин</translation>
    </message>
    <message>
        <source>Call signs</source>
        <translation>Позывные</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Route from base</source>
        <translation>Маршрут от базы</translation>
    </message>
    <message>
        <source>NOT ENTERED</source>
        <translation>НЕ УКАЗАНО</translation>
    </message>
    <message>
        <source>Three norths on {}</source>
        <translation>Три севера на {}</translation>
    </message>
    <message>
        <source>compass = grid {} {}°</source>
        <translation>компас = дирекционный {} {}°</translation>
    </message>
    <message>
        <source>GN grid, TN true, MN magnetic; angles not to scale</source>
        <translation>GN по сетке, TN истинный, MN магнитный; углы не в масштабе</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>No base layer was chosen.</source>
        <translation>Карта-подложка не выбрана.</translation>
    </message>
    <message>
        <source>{} {} m at {}° grid</source>
        <translation>{} {} м, дирекционный угол {}°</translation>
    </message>
    <message>
        <source>scale 1:{}, grid {} m</source>
        <translation>масштаб 1:{}, сетка {} м</translation>
    </message>
    <message>
        <source>confirmed hazardous area (CHA)</source>
        <translation>подтверждённый опасный район (CHA)</translation>
    </message>
    <message>
        <source>suspected hazardous area (SHA)</source>
        <translation>предположительно опасный район (SHA)</translation>
    </message>
    <message>
        <source>shown on a handed-over map</source>
        <translation>показано на переданной карте</translation>
    </message>
    <message>
        <source>row of a minefield record</source>
        <translation>ряд по формуляру минного поля</translation>
    </message>
    <message>
        <source>boundary of the task</source>
        <translation>граница задания</translation>
    </message>
    <message>
        <source>box or lane</source>
        <translation>квадрат или полоса</translation>
    </message>
    <message>
        <source>other task</source>
        <translation>другое задание</translation>
    </message>
    <message>
        <source>released before</source>
        <translation>высвобождено ранее</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>несчастный случай</translation>
    </message>
    <message>
        <source>feature of the worksite</source>
        <translation>объект рабочей площадки</translation>
    </message>
    <message>
        <source>landmark, benchmark</source>
        <translation>ориентир, репер</translation>
    </message>
    <message>
        <source>start, turning, intermediate point</source>
        <translation>начальная, поворотная, промежуточная точка</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>End state</source>
        <translation>Конечное состояние</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
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
        <translation>Глубина очистки</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>дней: {}</translation>
    </message>
    <message>
        <source>Vegetation, metal</source>
        <translation>Растительность, металл</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Report when</source>
        <translation>Когда докладывать</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>Землевладелец</translation>
    </message>
    <message>
        <source>No CHA: reason</source>
        <translation>Нет CHA: причина</translation>
    </message>
    <message>
        <source>Quality plan</source>
        <translation>План качества</translation>
    </message>
    <message>
        <source>Hazard areas</source>
        <translation>Опасные районы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>{} m, holds {} %</source>
        <translation>{} м, охватывает {} %</translation>
    </message>
    <message>
        <source>cancellation proposed, still hazard</source>
        <translation>предложена отмена, пока опасно</translation>
    </message>
    <message>
        <source>this task</source>
        <translation>это задание</translation>
    </message>
    <message>
        <source>nearby</source>
        <translation>рядом</translation>
    </message>
    <message>
        <source>No hazard area is linked to this task.</source>
        <translation>С этим заданием не связан ни один опасный район.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Map or record</source>
        <translation>Карта или формуляр</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>How far off</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>System and operation</source>
        <translation>Система и преобразование</translation>
    </message>
    <message>
        <source>Features of the worksite</source>
        <translation>Объекты рабочей площадки</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Safety distance</source>
        <translation>Безопасное расстояние</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Квадраты</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Дата поиска</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Neighbouring tasks</source>
        <translation>Соседние задания</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Earlier clearance and accidents within {} m</source>
        <translation>Прежняя очистка и несчастные случаи в пределах {} м</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>killed {}, injured {}</source>
        <translation>погибло {}, ранено {}</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>What changed since revision {}</source>
        <translation>Что изменилось с редакции {}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name, signature</source>
        <translation>Имя, подпись</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Issued for the tasking authority</source>
        <translation>Выдано от имени органа, выдавшего задание</translation>
    </message>
    <message>
        <source>Received by the team leader</source>
        <translation>Получено руководителем команды</translation>
    </message>
    <message>
        <source>Quality control</source>
        <translation>Контроль качества</translation>
    </message>
    <message>
        <source>Paramedic: medical plan read and rehearsed</source>
        <translation>Парамедик: медицинский план прочитан и отработан</translation>
    </message>
    <message>
        <source>No ground is safe outside cleared and marked lanes, on whichever side of the line.</source>
        <translation>Вне очищенных и обозначенных проходов земля не безопасна, по какую бы сторону линии она ни лежала.</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>ориентир</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>репер</translation>
    </message>
    <message>
        <source>start point</source>
        <translation>начальная точка</translation>
    </message>
    <message>
        <source>turning point</source>
        <translation>поворотная точка</translation>
    </message>
    <message>
        <source>intermediate point</source>
        <translation>промежуточная точка</translation>
    </message>
    <message>
        <source>end point</source>
        <translation>конечная точка</translation>
    </message>
    <message>
        <source>non-technical survey</source>
        <translation>нетехническое обследование</translation>
    </message>
    <message>
        <source>technical survey</source>
        <translation>техническое обследование</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>очистка</translation>
    </message>
    <message>
        <source>battle area clearance</source>
        <translation>очистка района боевых действий</translation>
    </message>
    <message>
        <source>EOD spot task</source>
        <translation>точечное задание по обезвреживанию</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>маркировка</translation>
    </message>
    <message>
        <source>quality control</source>
        <translation>контроль качества</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>назначено</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>quality checked</source>
        <translation>качество проверено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>прямое</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>косвенное</translation>
    </message>
    <message>
        <source>vector map</source>
        <translation>векторная карта</translation>
    </message>
    <message>
        <source>scanned map</source>
        <translation>сканированная карта</translation>
    </message>
    <message>
        <source>minefield record</source>
        <translation>формуляр минного поля</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>digitised</source>
        <translation>оцифровано</translation>
    </message>
    <message>
        <source>located</source>
        <translation>привязано</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>опровергнуто</translation>
    </message>
    <message>
        <source>cancelled land</source>
        <translation>отменённая земля</translation>
    </message>
    <message>
        <source>reduced land</source>
        <translation>сокращённая земля</translation>
    </message>
    <message>
        <source>cleared land</source>
        <translation>очищенная земля</translation>
    </message>
    <message>
        <source>released land, REOPENED</source>
        <translation>высвобожденная земля, ОТКРЫТА СНОВА</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>происшествие</translation>
    </message>
    <message>
        <source>mine accident</source>
        <translation>подрыв на мине</translation>
    </message>
    <message>
        <source>demining accident</source>
        <translation>несчастный случай при разминировании</translation>
    </message>
    <message>
        <source>missed mine</source>
        <translation>пропущенная мина</translation>
    </message>
    <message>
        <source>box</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>полоса</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>остаток</translation>
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
        <translation>склад боеприпасов</translation>
    </message>
    <message>
        <source>administration area</source>
        <translation>административная зона</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>стоянка</translation>
    </message>
    <message>
        <source>access lane</source>
        <translation>проход</translation>
    </message>
    <message>
        <source>equipment store</source>
        <translation>склад оборудования</translation>
    </message>
    <message>
        <source>temporary explosives store</source>
        <translation>временный склад взрывчатых веществ</translation>
    </message>
    <message>
        <source>perimeter</source>
        <translation>периметр</translation>
    </message>
    <message>
        <source>rest area</source>
        <translation>место отдыха</translation>
    </message>
    <message>
        <source>control point</source>
        <translation>контрольный пункт</translation>
    </message>
    <message>
        <source>paramedic post</source>
        <translation>медицинский пост</translation>
    </message>
    <message>
        <source>start line</source>
        <translation>исходная линия</translation>
    </message>
    <message>
        <source>base line</source>
        <translation>базовая линия</translation>
    </message>
    <message>
        <source>detector test area</source>
        <translation>площадка проверки детекторов</translation>
    </message>
    <message>
        <source>scrap pit</source>
        <translation>яма для металлолома</translation>
    </message>
    <message>
        <source>rubbish pit</source>
        <translation>яма для мусора</translation>
    </message>
    <message>
        <source>latrine</source>
        <translation>туалет</translation>
    </message>
    <message>
        <source>helicopter landing site</source>
        <translation>вертолётная площадка</translation>
    </message>
    <message>
        <source>demolition site</source>
        <translation>площадка подрыва</translation>
    </message>
    <message>
        <source>fuel store</source>
        <translation>склад топлива</translation>
    </message>
    <message>
        <source>evacuation route</source>
        <translation>маршрут эвакуации</translation>
    </message>
    <message>
        <source>Completion report, task {}</source>
        <translation>Отчёт о завершении, задание {}</translation>
    </message>
    <message>
        <source>Handover certificate, task {}</source>
        <translation>Акт передачи, задание {}</translation>
    </message>
    <message>
        <source>reported by {}, {}</source>
        <translation>доложил: {}, {}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Доложил</translation>
    </message>
    <message>
        <source>Hazard at the start</source>
        <translation>Опасная площадь в начале</translation>
    </message>
    <message>
        <source>Hazard that remains</source>
        <translation>Остающаяся опасная площадь</translation>
    </message>
    <message>
        <source>Days, hours, deminer hours</source>
        <translation>Дни, часы, человеко-часы сапёров</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Остаточный риск</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Land released</source>
        <translation>Высвобожденная земля</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>reported lifted</source>
        <translation>снято по сообщениям</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>beyond the record</source>
        <translation>сверх записей</translation>
    </message>
    <message>
        <source>UNACCOUNTED FOR</source>
        <translation>СУДЬБА НЕ ИЗВЕСТНА</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Boundary as emplaced</source>
        <translation>Граница на местности</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>расхождение</translation>
    </message>
    <message>
        <source>NOT MARKED</source>
        <translation>НЕ ОБОЗНАЧЕНО</translation>
    </message>
    <message>
        <source>Quality visits</source>
        <translation>Проверки качества</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Nonconformity and measures</source>
        <translation>Несоответствие и меры</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Получатели пользы</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>девочки</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>мальчики</translation>
    </message>
    <message>
        <source>community involved</source>
        <translation>община участвовала</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Accepted for the tasking authority</source>
        <translation>Принято от имени органа, выдавшего задание</translation>
    </message>
    <message>
        <source>Received for the community</source>
        <translation>Получено от имени общины</translation>
    </message>
</context>
</TS>
