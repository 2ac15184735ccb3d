<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>MinePlanner</name>
    <message>
        <source>finds in corridors / finds nearby</source>
        <translation>знахідки в коридорах / знахідки поблизу</translation>
    </message>
    <message>
        <source>corridors with a find / searched</source>
        <translation>коридори зі знахідкою / обшукані коридори</translation>
    </message>
    <message>
        <source>%, with 95 % interval (Wilson)</source>
        <translation>%, з 95-відсотковим інтервалом (Вілсон)</translation>
    </message>
    <message>
        <source>a find from its nearest record</source>
        <translation>знахідка відносно найближчого запису формуляра</translation>
    </message>
    <message>
        <source>a searched field, 95 %</source>
        <translation>обшукане мінне поле, 95 %</translation>
    </message>
    <message>
        <source>all fields of the group, 95 %</source>
        <translation>усі мінні поля групи, 95 %</translation>
    </message>
    <message>
        <source>east of the record, m</source>
        <translation>на схід від записаного місця, м</translation>
    </message>
    <message>
        <source>north of the record, m</source>
        <translation>на північ від записаного місця, м</translation>
    </message>
    <message>
        <source>found / recorded on searched ground</source>
        <translation>знайдено / записано на обшуканій землі</translation>
    </message>
    <message>
        <source>Back up the workspace {}</source>
        <translation>Створити резервну копію робочого простору {}</translation>
    </message>
    <message>
        <source>The backup was cancelled: nothing was written.</source>
        <translation>Резервне копіювання скасовано: нічого не записано.</translation>
    </message>
    <message>
        <source>comes from the network</source>
        <translation>береться з мережі</translation>
    </message>
    <message>
        <source>its file is missing, or it has none</source>
        <translation>файлу немає або він не має файлу</translation>
    </message>
    <message>
        <source>was not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>lies outside the area, or cannot be read</source>
        <translation>лежить поза районом або не читається</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>The bundle was cancelled: nothing was kept of it.</source>
        <translation>Створення комплекту скасовано: нічого з нього не збережено.</translation>
    </message>
    <message>
        <source>{} could not be written: free some space, or choose another folder.</source>
        <translation>Не вдалося записати {}: звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{} is no bundle: choose the folder that holds {}.</source>
        <translation>{} не є комплектом: виберіть теку, що містить {}.</translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known of the bundle yet.</source>
        <translation>Перевірку скасовано: про пакет ще нічого не відомо.</translation>
    </message>
    <message>
        <source>{} is missing: copy the bundle again.</source>
        <translation>{} немає: скопіюйте комплект ще раз.</translation>
    </message>
    <message>
        <source>{} was changed or damaged.</source>
        <translation>{} змінено або пошкоджено.</translation>
    </message>
    <message>
        <source>{} did not come with the bundle: ask who put it there.</source>
        <translation>{} прийшов не з пакетом: запитайте, хто його поклав.</translation>
    </message>
    <message>
        <source>What QGIS needs there: version 3.40 or newer, with the Python library shapely 2. QGIS for Windows and macOS brings it along; on Linux it may be missing or too old, and then Mine Planner says so.</source>
        <translation>Що потрібно QGIS там: версія 3.40 або новіша з бібліотекою Python shapely 2. QGIS для Windows і macOS містить її; у Linux її може не бути або вона застара, тоді Mine Planner про це скаже.</translation>
    </message>
    <message>
        <source>To install shapely without a network: take along its wheel file (.whl) for that computer's system and Python version, and type there: {}. The profile is the folder that QGIS opens with Settings &gt; User Profiles &gt; Open Active Profile Folder. Start QGIS again.</source>
        <translation>Щоб установити shapely без мережі: візьміть із собою його файл wheel (.whl) для системи та версії Python того комп'ютера й наберіть там: {}. Профіль: тека, яку QGIS відкриває через Settings &gt; User Profiles &gt; Open Active Profile Folder. Запустіть QGIS знову.</translation>
    </message>
    <message>
        <source>This folder works without a network, from any drive. Keep its files together.</source>
        <translation>Ця тека працює без мережі, з будь-якого диска. Тримайте її файли разом.</translation>
    </message>
    <message>
        <source>Copy the folder to the laptop; work on the copy, not on the stick.</source>
        <translation>Скопіюйте теку на ноутбук; працюйте з копією, а не з флешкою.</translation>
    </message>
    <message>
        <source>In QGIS: Plugins &gt; Manage and Install Plugins &gt; Install from ZIP &gt; {}</source>
        <translation>У QGIS: Plugins &gt; Manage and Install Plugins &gt; Install from ZIP &gt; {}</translation>
    </message>
    <message>
        <source>Copy the files of the folder proj, if there is one, into proj in the QGIS profile.</source>
        <translation>Якщо є тека proj, скопіюйте її файли до теки proj профілю QGIS.</translation>
    </message>
    <message>
        <source>Open {} in QGIS, or the workspace {} with Mine Planner.</source>
        <translation>Відкрийте {} у QGIS або робочий простір {} у Mine Planner.</translation>
    </message>
    <message>
        <source>Anyone who has this folder can read it, mine positions included.</source>
        <translation>Кожен, хто має цю теку, може її прочитати, зокрема положення мін.</translation>
    </message>
    <message>
        <source>{} could not be written: choose GeoTIFF, or another folder.</source>
        <translation>Не вдалося записати {}: виберіть GeoTIFF або іншу теку.</translation>
    </message>
    <message>
        <source>shapely {} for {}, {}</source>
        <translation>shapely {} для {}, {}</translation>
    </message>
    <message>
        <source>Two of the wheel files are named {}: choose one of them.</source>
        <translation>Два файли wheel називаються {}: виберіть один із них.</translation>
    </message>
    <message>
        <source>{} is not named as a wheel of shapely: choose a file such as shapely-2.0.6-cp312-cp312-win_amd64.whl, and do not rename it.</source>
        <translation>{} названо не як wheel shapely: виберіть файл на зразок shapely-2.0.6-cp312-cp312-win_amd64.whl і не перейменовуйте його.</translation>
    </message>
    <message>
        <source>{} holds {} {}, not what its name says: get the wheel of shapely again.</source>
        <translation>У {} лежить {} {}, а не те, що каже назва: отримайте wheel shapely знову.</translation>
    </message>
    <message>
        <source>{} is older than shapely 2: get a wheel of shapely 2 or newer.</source>
        <translation>{} старіше за shapely 2: отримайте wheel shapely 2 або новіший.</translation>
    </message>
    <message>
        <source>{} is damaged or no wheel: get the file again.</source>
        <translation>{} пошкоджено або це не wheel: отримайте файл знову.</translation>
    </message>
    <message>
        <source>{} holds a path that leads out of its folder: do not use this file.</source>
        <translation>{} містить шлях, що веде за межі своєї теки: не використовуйте цей файл.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than shapely takes: do not use this file.</source>
        <translation>{} розпакується в набагато більше, ніж займає shapely: не використовуйте цей файл.</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>будь-якого комп'ютера</translation>
    </message>
    <message>
        <source>None of the wheel files fits Windows, which most field computers have: add one for it.</source>
        <translation>Жоден файл wheel не підходить для Windows, яка стоїть на більшості польових комп'ютерів: додайте файл для неї.</translation>
    </message>
    <message>
        <source>shapely is in the folder {}. If Mine Planner says that it is missing, close QGIS, open a terminal in this folder (on Windows: the OSGeo4W Shell from the start menu, then cd to this folder), type the line for that computer, and start QGIS again:</source>
        <translation>shapely лежить у теці {}. Якщо Mine Planner каже, що його немає, закрийте QGIS, відкрийте термінал у цій теці (у Windows: OSGeo4W Shell з меню «Пуск», потім cd до цієї теки), введіть рядок для цього комп'ютера і запустіть QGIS знову:</translation>
    </message>
    <message>
        <source>Which Python QGIS has is said in Help &gt; About. The line writes into the profile named default; for another profile put its name there.</source>
        <translation>Який Python у QGIS, сказано в «Довідка &gt; Про програму». Рядок пише до профілю default; для іншого профілю поставте його назву.</translation>
    </message>
    <message>
        <source>A part of the workspace needs an area and an office: choose both, or take all of it.</source>
        <translation>Для частини робочого простору потрібні район і офіс: виберіть обидва або візьміть усе.</translation>
    </message>
    <message>
        <source>The bundle {} could not be written: free some space, or choose another folder.</source>
        <translation>Не вдалося записати комплект {}: звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name for the bundle.</source>
        <translation>{} вже існує: виберіть іншу назву для комплекту.</translation>
    </message>
    <message>
        <source>The bundle needs about {} MB, and {} MB are free: free some space.</source>
        <translation>Комплект потребує приблизно {} МБ, вільно {} МБ: звільніть місце.</translation>
    </message>
    <message>
        <source>There is no task {} with an outline: check its code.</source>
        <translation>Завдання {} з контуром немає: перевірте його код.</translation>
    </message>
    <message>
        <source>its scan is missing</source>
        <translation>немає його скану</translation>
    </message>
    <message>
        <source>{}: where people probably walked (never counts as search)</source>
        <translation>{}: де ймовірно пройшли люди (ніколи не вважається пошуком)</translation>
    </message>
    <message>
        <source>Probability of traverse</source>
        <translation>Імовірність проходження</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Demo region (made up)</source>
        <translation>Демонстраційний регіон (вигаданий)</translation>
    </message>
    <message>
        <source>Mine action centre</source>
        <translation>Центр протимінної діяльності</translation>
    </message>
    <message>
        <source>Schools, clinics, wells</source>
        <translation>Школи, медзаклади, колодязі</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Населені пункти</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Будівлі</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Річки</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Громади</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Землекористування</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Рельєф</translation>
    </message>
    <message>
        <source>Handed over in spring</source>
        <translation>Передано навесні</translation>
    </message>
    <message>
        <source>Paper maps</source>
        <translation>Паперові карти</translation>
    </message>
    <message>
        <source>Minefield records</source>
        <translation>Формуляри мінних полів</translation>
    </message>
    <message>
        <source>Tasks and hazard areas</source>
        <translation>Завдання і небезпечні райони</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Лінії</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Device found</source>
        <translation>Знайдений пристрій</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Щоденний звіт</translation>
    </message>
    <message>
        <source>Evidence and its distances</source>
        <translation>Свідчення та відстані від них</translation>
    </message>
    <message>
        <source>Evidence as handed over</source>
        <translation>Свідчення, як передано</translation>
    </message>
    <message>
        <source>Corridor of {} sigmas and margin</source>
        <translation>Коридор {} сигм і запас</translation>
    </message>
    <message>
        <source>Fade-out distance, {} m</source>
        <translation type="unfinished">Відстань загасання (fade-out), {} м</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Recorded mines, counted</source>
        <translation>Записані міни, підрахунок</translation>
    </message>
    <message>
        <source>Squares of {} m</source>
        <translation>Квадрати {} м</translation>
    </message>
    <message>
        <source>{} mines per km²</source>
        <translation>Мін на км²: {}</translation>
    </message>
    <message>
        <source>{} recorded mines in this square</source>
        <translation>Записаних мін у цьому квадраті: {}</translation>
    </message>
    <message>
        <source>Footprints of maps</source>
        <translation>Контури карт</translation>
    </message>
    <message>
        <source>95 % within {} m</source>
        <translation>95 % у межах {} м</translation>
    </message>
    <message>
        <source>not located yet</source>
        <translation>ще не прив'язано</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>спростовано</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Спростовано</translation>
    </message>
    <message>
        <source>Direct evidence</source>
        <translation>Прямі свідчення</translation>
    </message>
    <message>
        <source>Indirect evidence</source>
        <translation>Непрямі свідчення</translation>
    </message>
    <message>
        <source>Handed-over maps</source>
        <translation>Передані карти</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>paths are stored as absolute, so the project opens here alone</source>
        <translation>шляхи збережено як абсолютні, тож проєкт відкривається лише тут</translation>
    </message>
    <message>
        <source>Set Project &gt; Properties &gt; General &gt; Save paths to relative.</source>
        <translation>Задайте Проєкт &gt; Властивості &gt; Загальні &gt; Зберігати шляхи: відносні.</translation>
    </message>
    <message>
        <source>the layer is drawn by a plugin that may not be on the other machine</source>
        <translation>шар малює плагін, якого може не бути на іншому комп'ютері</translation>
    </message>
    <message>
        <source>Save it as an ordinary layer, or take the plugin's zip along.</source>
        <translation>Збережіть його як звичайний шар або візьміть із собою zip-файл плагіна.</translation>
    </message>
    <message>
        <source>this QGIS has no provider {}</source>
        <translation>у цій QGIS немає провайдера {}</translation>
    </message>
    <message>
        <source>Save the layer as GeoPackage where that provider is installed.</source>
        <translation>Збережіть шар як GeoPackage там, де цей провайдер установлено.</translation>
    </message>
    <message>
        <source>Export the part you need to a file, or remove the layer.</source>
        <translation>Експортуйте потрібну частину у файл або вилучіть шар.</translation>
    </message>
    <message>
        <source>its file {} is missing</source>
        <translation>немає його файлу {}</translation>
    </message>
    <message>
        <source>Copy the file beside the project, or choose another source.</source>
        <translation>Скопіюйте файл поряд із проєктом або виберіть інше джерело.</translation>
    </message>
    <message>
        <source>lies outside the project's folder: {}</source>
        <translation>лежить поза текою проєкту: {}</translation>
    </message>
    <message>
        <source>Make a bundle, or move the file into the project's folder.</source>
        <translation>Створіть комплект або перемістіть файл у теку проєкту.</translation>
    </message>
    <message>
        <source>Save the file and use it from the project's folder, or embed it.</source>
        <translation>Збережіть файл і використовуйте його з теки проєкту або вбудуйте.</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файлу немає</translation>
    </message>
    <message>
        <source>Copy it into the project's folder, or choose another one.</source>
        <translation>Скопіюйте його в теку проєкту або виберіть інший.</translation>
    </message>
    <message>
        <source>is named by its full path in a style of a layer: {}</source>
        <translation>названо повним шляхом у стилі шару: {}</translation>
    </message>
    <message>
        <source>Let the style name it relative to the project.</source>
        <translation>Нехай стиль називає його відносно проєкту.</translation>
    </message>
    <message>
        <source>the font is not on this machine, so text may not fit</source>
        <translation>шрифту немає на цьому комп'ютері, тож текст може не вміститися</translation>
    </message>
    <message>
        <source>Install the font, or choose one that QGIS brings along.</source>
        <translation>Установіть шрифт або виберіть той, що постачається з QGIS.</translation>
    </message>
    <message>
        <source>one of its layers is not in the project</source>
        <translation>одного з його шарів немає в проєкті</translation>
    </message>
    <message>
        <source>Add the layer again, or remove the relation.</source>
        <translation>Додайте шар знову або вилучіть зв'язок.</translation>
    </message>
    <message>
        <source>the grid is not on this machine, so positions could shift by metres</source>
        <translation>сітки немає на цьому комп'ютері, тож положення можуть зміститися на метри</translation>
    </message>
    <message>
        <source>Copy the grid file into the folder proj of the QGIS profile.</source>
        <translation>Скопіюйте файл сітки в теку proj профілю QGIS.</translation>
    </message>
    <message>
        <source>The folder {} leads out of the project's folder: rename it, and repair again.</source>
        <translation>Тека {} веде за межі теки проєкту: перейменуйте її і повторіть виправлення.</translation>
    </message>
    <message>
        <source>{} could not be copied: free some space, or copy it by hand.</source>
        <translation>Не вдалося скопіювати {}: звільніть місце або скопіюйте вручну.</translation>
    </message>
    <message>
        <source>has macros: Python that runs when the project is opened</source>
        <translation>має макроси: код Python, що виконується під час відкриття проєкту</translation>
    </message>
    <message>
        <source>Read them first, and remove them if you did not write them.</source>
        <translation>Спочатку прочитайте їх і вилучіть, якщо написали їх не ви.</translation>
    </message>
    <message>
        <source>has a form with Python that runs when the form opens</source>
        <translation>має форму з кодом Python, що виконується під час відкриття форми</translation>
    </message>
    <message>
        <source>Read it first, and remove it if you did not write it.</source>
        <translation>Спочатку прочитайте його і вилучіть, якщо написали його не ви.</translation>
    </message>
    <message>
        <source>asks an address in the network</source>
        <translation>звертається до адреси в мережі</translation>
    </message>
    <message>
        <source>Do without it there, or point it to a file of the project.</source>
        <translation>Обійдіться там без цього або вкажіть файл проєкту.</translation>
    </message>
    <message>
        <source>{} names a place on this machine: {}</source>
        <translation>{} вказує місце на цьому комп'ютері: {}</translation>
    </message>
    <message>
        <source>Put the files beside the project and begin with @project_folder, such as @project_folder || '/pictures/' || "photo".</source>
        <translation>Покладіть файли поруч із проєктом і починайте з @project_folder, наприклад @project_folder || '/pictures/' || "photo".</translation>
    </message>
    <message>
        <source>{} asks an address in the network</source>
        <translation>{} звертається до адреси в мережі</translation>
    </message>
    <message>
        <source>{}: is read from {}</source>
        <translation>{}: читається з {}</translation>
    </message>
    <message>
        <source>Paths are stored relative to the project</source>
        <translation>Шляхи зберігаються відносно проєкту</translation>
    </message>
    <message>
        <source>{}: removed</source>
        <translation>{}: прибрано</translation>
    </message>
    <message>
        <source>The project could not be saved: save it under another name.</source>
        <translation>Проєкт не вдалося зберегти: збережіть його під іншою назвою.</translation>
    </message>
    <message>
        <source>The style of {} could not be changed: choose its symbols anew.</source>
        <translation>Не вдалося змінити стиль {}: виберіть його символи заново.</translation>
    </message>
    <message>
        <source>{} people near</source>
        <translation>людей поруч: {}</translation>
    </message>
    <message>
        <source>{} children near</source>
        <translation>дітей поруч: {}</translation>
    </message>
    <message>
        <source>{} returnees expected</source>
        <translation>очікується тих, хто повертається: {}</translation>
    </message>
    <message>
        <source>schools near: {}</source>
        <translation>шкіл поруч: {}</translation>
    </message>
    <message>
        <source>clinics near: {}</source>
        <translation>клінік поруч: {}</translation>
    </message>
    <message>
        <source>water points near: {}</source>
        <translation>джерел води поруч: {}</translation>
    </message>
    <message>
        <source>roads near: {}</source>
        <translation>доріг поруч: {}</translation>
    </message>
    <message>
        <source>{} m² of farmland</source>
        <translation>сільгоспугідь: {} м²</translation>
    </message>
    <message>
        <source>{} incidents</source>
        <translation>подій: {}</translation>
    </message>
    <message>
        <source>{} victims</source>
        <translation>постраждалих: {}</translation>
    </message>
    <message>
        <source>{} recorded devices</source>
        <translation>записаних пристроїв: {}</translation>
    </message>
    <message>
        <source>passable road in {} m</source>
        <translation>проїзна дорога за {} м</translation>
    </message>
    <message>
        <source>{} team-days</source>
        <translation>командо-днів: {}</translation>
    </message>
    <message>
        <source>1 person near</source>
        <translation>1 людина поруч</translation>
    </message>
    <message>
        <source>1 child near</source>
        <translation>1 дитина поруч</translation>
    </message>
    <message>
        <source>1 returnee expected</source>
        <translation>очікується 1 особа, що повертається</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 подія</translation>
    </message>
    <message>
        <source>1 victim</source>
        <translation>1 постраждалий</translation>
    </message>
    <message>
        <source>1 recorded device</source>
        <translation>1 записаний пристрій</translation>
    </message>
    <message>
        <source>1 team-day</source>
        <translation>1 командо-день</translation>
    </message>
    <message>
        <source>school {} m</source>
        <translation>школа {} м</translation>
    </message>
    <message>
        <source>clinic {} m</source>
        <translation>медзаклад {} м</translation>
    </message>
    <message>
        <source>water point {} m</source>
        <translation>джерело води {} м</translation>
    </message>
    <message>
        <source>road {} m</source>
        <translation>дорога {} м</translation>
    </message>
    <message>
        <source>People near</source>
        <translation>Люди поруч</translation>
    </message>
    <message>
        <source>Children near</source>
        <translation>Діти поруч</translation>
    </message>
    <message>
        <source>Returnees expected</source>
        <translation>Очікувані особи, що повертаються</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школи</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Медзаклади</translation>
    </message>
    <message>
        <source>Water points</source>
        <translation>Джерела води</translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation>Заблоковані дороги</translation>
    </message>
    <message>
        <source>Farmland blocked</source>
        <translation>Заблоковані сільгоспугіддя</translation>
    </message>
    <message>
        <source>Access by road</source>
        <translation>Під'їзд дорогою</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Постраждалі</translation>
    </message>
    <message>
        <source>Devices expected</source>
        <translation>Очікувані пристрої</translation>
    </message>
    <message>
        <source>Little effort</source>
        <translation>Мало зусиль</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} і ще {}</translation>
    </message>
    <message>
        <source>no weighed reason speaks for it</source>
        <translation>жодна зважена причина не говорить на його користь</translation>
    </message>
    <message>
        <source>rank {} even if any one weight moves by {} %</source>
        <translation>місце {}, навіть якщо будь-яка одна вага зміниться на {} %</translation>
    </message>
    <message>
        <source>rank {} to {} if any one weight moves by {} %</source>
        <translation>місце від {} до {}, якщо будь-яка одна вага зміниться на {} %</translation>
    </message>
    <message>
        <source>Searched, ha</source>
        <translation>Обшукано, га</translation>
    </message>
    <message>
        <source>To be searched, ha</source>
        <translation>Належить обшукати, га</translation>
    </message>
    <message>
        <source>label</source>
        <translation>підпис</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>символ</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>типове значення</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>обмеження</translation>
    </message>
    <message>
        <source>computed field</source>
        <translation>обчислюване поле</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>макет</translation>
    </message>
    <message>
        <source>map tip</source>
        <translation>підказка на карті</translation>
    </message>
    <message>
        <source>action</source>
        <translation>дія</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>властивості</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>The style of {} could not be stored: try again.</source>
        <translation>Не вдалося зберегти стиль {}: спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Base layers</source>
        <translation>Шари підкладки</translation>
    </message>
    <message>
        <source>Reconnaissance of records</source>
        <translation>Рекогностування за формулярами</translation>
    </message>
    <message>
        <source>Record {}</source>
        <translation>Формуляр {}</translation>
    </message>
    <message>
        <source>{} m</source>
        <translation>{} м</translation>
    </message>
    <message>
        <source>Reconnaissance sheet: record {}</source>
        <translation>Аркуш рекогностування: формуляр {}</translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation>№ формуляра</translation>
    </message>
    <message>
        <source>Laid</source>
        <translation>Встановлено</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Grid of this sheet</source>
        <translation>Сітка цього аркуша</translation>
    </message>
    <message>
        <source>Datum operation</source>
        <translation>Перетворення датума</translation>
    </message>
    <message>
        <source>RECORD NOT VERIFIED. The rows lie in the hatched corridor with 95 % (within {} of the lines), gross errors apart. Look for landmarks from ground known to be safe; never enter the corridor.</source>
        <translation>ЗАПИС НЕ ПЕРЕВІРЕНО. Ряди лежать у заштрихованому коридорі з імовірністю 95 % (у межах {} від ліній), крім грубих помилок. Шукайте орієнтири з місць, безпечність яких відома; ніколи не заходьте в коридор.</translation>
    </message>
    <message>
        <source>The record contradicts itself: {} placements are drawn.</source>
        <translation>Формуляр суперечить сам собі: накреслено розміщень: {}.</translation>
    </message>
    <message>
        <source>search 95 % within {}</source>
        <translation>пошук, 95 % у межах {}</translation>
    </message>
    <message>
        <source>computed from legs</source>
        <translation>обчислено за відрізками ходу</translation>
    </message>
    <message>
        <source>⚠ The search reaches into the corridor: stop at it.</source>
        <translation>⚠ Пошук заходить у коридор: зупиніться перед ним.</translation>
    </message>
    <message>
        <source>Not to be looked for, since the rows may lie there: {}.</source>
        <translation>Не шукати, бо там можуть лежати ряди: {}.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>знайдено</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>зміщено</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положення</translation>
    </message>
    <message>
        <source>Accuracy, m</source>
        <translation>Точність, м</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Як дістатися</translation>
    </message>
    <message>
        <source>Looked by, date</source>
        <translation>Хто шукав, дата</translation>
    </message>
    <message>
        <source>From point to point (magnetic on {})</source>
        <translation>Від точки до точки (магнітний на {})</translation>
    </message>
    <message>
        <source>{} → {}: compass {}, grid {}°, {} m (form: {})</source>
        <translation>{} → {}: компас {}, дирекційний {}°, {} м (формуляр: {})</translation>
    </message>
    <message>
        <source>DO NOT WALK</source>
        <translation>НЕ ХОДИТИ</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Керівник команди</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Record {} · printed {} · page {} of {}</source>
        <translation>Формуляр {} · надруковано {} · сторінка {} з {}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Search order of {}</source>
        <translation>Порядок пошуку в {}</translation>
    </message>
    <message>
        <source>Search first</source>
        <translation>Шукати першими</translation>
    </message>
    <message>
        <source>Search last</source>
        <translation>Шукати останніми</translation>
    </message>
    <message>
        <source>Searched already</source>
        <translation>Уже обстежено</translation>
    </message>
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
        <source>WORK SUSPENDED</source>
        <translation>РОБОТИ ПРИЗУПИНЕНО</translation>
    </message>
    <message>
        <source>nobody works here until the authority's decision</source>
        <translation>до рішення уповноваженого органу тут ніхто не працює</translation>
    </message>
    <message>
        <source>REVIEW FIRST</source>
        <translation>СПОЧАТКУ ПЕРЕВІРКА</translation>
    </message>
    <message>
        <source>an accident or a missed mine nearby; ask before work goes on</source>
        <translation>поруч нещасний випадок або пропущена міна; запитайте, перш ніж продовжувати</translation>
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
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Tasking authority</source>
        <translation>Орган, що видав завдання</translation>
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
        <translation>Нев'язка ходу: {} м на {} м.</translation>
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
        <source>{} {} m from {} at {}° grid</source>
        <translation>{} {} м від {}, дирекційний кут {}°</translation>
    </message>
    <message>
        <source>{} beyond the map</source>
        <translation>{} поза межами карти</translation>
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
        <source>accident, missed mine</source>
        <translation>нещасний випадок, пропущена міна</translation>
    </message>
    <message>
        <source>feature of the worksite</source>
        <translation>об'єкт робочого майданчика</translation>
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
        <source>Drawn to hold</source>
        <translation>Що охоплює</translation>
    </message>
    <message>
        <source>{} % of positions</source>
        <translation>{} % положень</translation>
    </message>
    <message>
        <source>{} % of positions, and {} m more</source>
        <translation>{} % положень і ще {} м</translation>
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
        <translation>З цим завданням не пов'язано жодного небезпечного району.</translation>
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
        <translation>Об'єкти робочого майданчика</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Об'єкт</translation>
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
        <source>casualties not known</source>
        <translation>постраждалі невідомі</translation>
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
        <translation>Ім'я, підпис</translation>
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
        <translation>прив'язано</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>перевірено</translation>
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
        <source>perimeter</source>
        <translation>периметр</translation>
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
    <message>
        <source>Site features: places</source>
        <translation>Об'єкти майданчика: місця</translation>
    </message>
    <message>
        <source>Site features: ways</source>
        <translation>Об'єкти майданчика: шляхи</translation>
    </message>
    <message>
        <source>Site features: areas</source>
        <translation>Об'єкти майданчика: ділянки</translation>
    </message>
    <message>
        <source>Clearance tasks</source>
        <translation>Завдання з очищення</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Поворотні точки</translation>
    </message>
    <message>
        <source>Boxes and lanes</source>
        <translation>Квадрати і смуги</translation>
    </message>
    <message>
        <source>Site features</source>
        <translation>Об'єкти майданчика</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Вивільнена земля</translation>
    </message>
    <message>
        <source>Searched ground (reports)</source>
        <translation>Обшукана земля (звіти)</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Знахідки</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Контури</translation>
    </message>
    <message>
        <source>Mine rows</source>
        <translation>Ряди мін</translation>
    </message>
    <message>
        <source>Recorded mines</source>
        <translation>Записані міни</translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation>Опорні точки</translation>
    </message>
    <message>
        <source>Task {}: no method is set: choose the tasks, then Set Method in their menu.</source>
        <translation>Завдання {}: метод не задано: виберіть завдання, потім «Задати метод» у їхньому меню.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Split task {}</source>
        <translation>Розділити завдання {}</translation>
    </message>
    <message>
        <source>Cut a piece out of task {}</source>
        <translation>Вирізати частину завдання {}</translation>
    </message>
    <message>
        <source>Merge tasks into {}</source>
        <translation>Об'єднати завдання в {}</translation>
    </message>
    <message>
        <source>{} is {} and would be withdrawn.</source>
        <translation>{} має стан «{}» і буде відкликано.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} is {}: a team knows its boundary, so a person approves the change.</source>
        <translation>{} має стан «{}»: команда знає його межу, тож зміну затверджує людина.</translation>
    </message>
    <message>
        <source>Merged into {}</source>
        <translation>Об'єднано в {}</translation>
    </message>
    <message>
        <source>Part of {}</source>
        <translation>Частина {}</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Призначено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Quality checked</source>
        <translation>Якість перевірено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Очищення</translation>
    </message>
    <message>
        <source>Technical survey</source>
        <translation>Технічне обстеження</translation>
    </message>
    <message>
        <source>Non-technical survey</source>
        <translation>Нетехнічне обстеження</translation>
    </message>
    <message>
        <source>Battle area clearance</source>
        <translation>Очищення району бойових дій</translation>
    </message>
    <message>
        <source>EOD spot</source>
        <translation>Точкове знешкодження (EOD)</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Маркування</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} м²</translation>
    </message>
    <message>
        <source>Check an offline bundle that arrived</source>
        <translation>Перевірити отриманий автономний пакет</translation>
    </message>
    <message>
        <source>Compares every file of a bundle with the checksum in its manifest.json, and names what is missing, changed or did not come with it. Check before the bundle is opened: QGIS writes into what it shows. A checksum tells of damage on the way, not of somebody who changed both.</source>
        <translation>Звіряє кожен файл пакета з контрольною сумою в його manifest.json і називає, чого бракує, що змінено і що прийшло не з ним. Перевіряйте до відкриття пакета: QGIS пише в те, що показує. Контрольна сума виявляє пошкодження в дорозі, а не того, хто змінив і те, і те.</translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation>Тека комплекту</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>The bundle is as it was sent.</source>
        <translation>Пакет такий, яким його надіслали.</translation>
    </message>
    <message>
        <source>Check a project for work without a network</source>
        <translation>Перевірити проєкт для роботи без мережі</translation>
    </message>
    <message>
        <source>Lists every layer, font, symbol, form, relation, grid and plugin of a project that is remote, absolute or missing, each with a way to mend it. The project is read, not opened: nothing is fetched, and no macro or form code runs; such code is reported.</source>
        <translation>Перелічує кожен шар, шрифт, символ, форму, зв'язок, сітку і плагін проєкту, що є віддаленим, з абсолютним шляхом або відсутнім, і для кожного вказує, як це виправити. Проєкт читається, а не відкривається: нічого не завантажується з мережі, жоден макрос чи код форми не виконується; про такий код повідомляється.</translation>
    </message>
    <message>
        <source>
Repair: layers, symbols, pictures and forms outside the project's folder are copied into it and named by relative paths; the project as it was is kept beside it, and nothing else is changed. What is listed is then what remains. Close the project in QGIS first.</source>
        <translation>
Виправлення: шари, символи, зображення і форми поза текою проєкту копіюються до неї і називаються відносними шляхами; попередній проєкт зберігається поруч, більше нічого не змінюється. У списку тоді те, що лишилося. Спершу закрийте проєкт у QGIS.</translation>
    </message>
    <message>
        <source>Repair what loses nothing, and save the project</source>
        <translation>Виправити те, що нічого не втрачає, і зберегти проєкт</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Missing offline</source>
        <translation>Відсутнє без мережі</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>The project as it was before</source>
        <translation>Проєкт, яким він був раніше</translation>
    </message>
    <message>
        <source>Check tasks</source>
        <translation>Перевірити завдання</translation>
    </message>
    <message>
        <source>Checks outlines, codes, overlaps, gaps, margins of hazards, refuted maps, depths, medical plans, benchmarks, access and evacuation routes, and papers not valid on a task's dates. Nothing is changed; each finding has a place to zoom to.</source>
        <translation>Перевіряє контури, коди, накладання, проміжки, запаси небезпечних районів, спростовані карти, глибини, медичні плани, репери, маршрути під'їзду та евакуації і документи, не чинні на дати завдання. Нічого не змінюється; кожне зауваження має місце, до якого можна наблизитися.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>… and {} more of this kind.</source>
        <translation>… і ще {} такого виду.</translation>
    </message>
    <message>
        <source>Show where people walked</source>
        <translation>Показати, де пройшли люди</translation>
    </message>
    <message>
        <source>From tracks of receivers: for each square metre of a task the probability that it was traversed, and the gaps. Handheld positions err by metres and a lane is one metre wide: the picture never counts as search and releases nothing.</source>
        <translation>За треками приймачів: для кожного квадратного метра завдання ймовірність, що його пройдено, і пропуски. Положення ручних приймачів хибні на метри, а смуга має ширину один метр: зображення ніколи не вважається пошуком і нічого не вивільняє.</translation>
    </message>
    <message>
        <source>Code of the task</source>
        <translation>Код завдання</translation>
    </message>
    <message>
        <source>Tracks (GPX, or a file with lines)</source>
        <translation>Треки (GPX або файл із лініями)</translation>
    </message>
    <message>
        <source>Width that one pass covers (m)</source>
        <translation>Ширина, яку охоплює один прохід (м)</translation>
    </message>
    <message>
        <source>Error of the receiver, one standard deviation (m)</source>
        <translation>Похибка приймача, одне стандартне відхилення (м)</translation>
    </message>
    <message>
        <source>Side of the raster's cells (m)</source>
        <translation>Сторона комірки растру (м)</translation>
    </message>
    <message>
        <source>A gap is below (%)</source>
        <translation>Пропуск – нижче (%)</translation>
    </message>
    <message>
        <source>Folder for raster and gaps</source>
        <translation>Тека для растру і пропусків</translation>
    </message>
    <message>
        <source>Mean probability (0 to 1)</source>
        <translation>Середня ймовірність (від 0 до 1)</translation>
    </message>
    <message>
        <source>Area of the gaps (m²)</source>
        <translation>Площа пропусків (м²)</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Створити робочий простір</translation>
    </message>
    <message>
        <source>Makes a new, empty workspace: one GeoPackage that keeps handed-over maps, hazard areas, clearance tasks and progress. The CRS must be a projected one in metres, for example the UTM zone of the region. The office code starts every task's code.</source>
        <translation>Створює новий порожній робочий простір: один GeoPackage, що зберігає передані карти, небезпечні райони, завдання з очищення і хід робіт. Система координат має бути проєкційною, у метрах, наприклад зона UTM регіону. Код офісу стоїть на початку коду кожного завдання.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Робочий простір</translation>
    </message>
    <message>
        <source>CRS (in metres)</source>
        <translation>Система координат (у метрах)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>Код офісу</translation>
    </message>
    <message>
        <source>Write key figures and tables for IMSMA</source>
        <translation>Записати ключові показники і таблиці для IMSMA</translation>
    </message>
    <message>
        <source>Searched, released and remaining ground, devices, hours, m² per device, record hit rate, overdue tasks and nonconformities per programme, area, team or task as CSV. With a folder, one CSV per table of the GICHD's minimum data as well, and missing.csv with every gap. No table holds persons.</source>
        <translation>Обшукана, вивільнена і решта землі, пристрої, години, м² на пристрій, частка пристроїв за формулярами, прострочені завдання і невідповідності за програмою, районом, командою або завданням у форматі CSV. Якщо вказано теку – також по одному CSV на кожну таблицю мінімальних даних GICHD і missing.csv з усіма пропусками. Жодна таблиця не містить осіб.</translation>
    </message>
    <message>
        <source>Figures per</source>
        <translation>Розподіл показників</translation>
    </message>
    <message>
        <source>Areas, such as municipalities (for figures per area)</source>
        <translation>Райони, наприклад громади (для показників за районами)</translation>
    </message>
    <message>
        <source>Field with the names of the areas</source>
        <translation>Поле з назвами районів</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключові показники</translation>
    </message>
    <message>
        <source>Folder for the tables for IMSMA</source>
        <translation>Тека для таблиць IMSMA</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Записано рядків</translation>
    </message>
    <message>
        <source>Gaps in the tables for IMSMA</source>
        <translation>Пропуски в таблицях для IMSMA</translation>
    </message>
    <message>
        <source>Export changes for another office</source>
        <translation>Експортувати зміни для іншого офісу</translation>
    </message>
    <message>
        <source>Writes a change file with everything that the other office has not confirmed yet; an office that is not known gets everything. A lost file needs no search: the next one holds its content too. Anyone who has the file can read it, mine positions included: use an encrypted stick. Classes of data can be left out for others; each export is recorded in the journal.</source>
        <translation>Записує файл змін з усім, що інший офіс ще не підтвердив; невідомий офіс отримує все. Втрачений файл шукати не треба: наступний містить і його вміст. Кожен, хто має файл, може його прочитати, зокрема положення мін: використовуйте зашифрований флеш-накопичувач. Класи даних можна не включати для інших; кожен експорт записується в журнал.</translation>
    </message>
    <message>
        <source>For office (code)</source>
        <translation>Для офісу (код)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не включати</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>Надіслати все</translation>
    </message>
    <message>
        <source>Change file</source>
        <translation>Файл змін</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Рядків у файлі</translation>
    </message>
    <message>
        <source>Rows: {}, {} kB. Anyone can read this file: carry it encrypted.</source>
        <translation>Рядків: {}, {} кБ. Цей файл може прочитати будь-хто: возіть його зашифрованим.</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>рядків: {}</translation>
    </message>
    <message>
        <source>It was cancelled: nothing was changed.</source>
        <translation>Скасовано: нічого не змінено.</translation>
    </message>
    <message>
        <source>Make completion and handover reports</source>
        <translation>Створити звіти про завершення і передачу</translation>
    </message>
    <message>
        <source>Prints the newest completion or handover report of each task: land released by kind with its depth, devices recorded, reported lifted, found and unaccounted for with the explanation, days and hours, the boundary as emplaced, quality visits, residual risk, beneficiaries, signatures. TASKS takes codes separated by commas; empty means every task with such a report. A report with devices unaccounted for and no explanation is not printed.</source>
        <translation>Друкує найновіший звіт про завершення або передачу кожного завдання: вивільнена земля за видами з глибиною, пристрої записані, зняті за повідомленнями, знайдені та з невідомою долею з поясненням, дні й години, межа на місцевості, перевірки якості, залишковий ризик, отримувачі користі, підписи. TASKS приймає коди через кому; порожньо – усі завдання з таким звітом. Звіт із пристроями, доля яких не відома, без пояснення не друкується.</translation>
    </message>
    <message>
        <source>Task codes (all when empty)</source>
        <translation>Коди завдань (порожньо – усі)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Тека для звітів</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Language (en, az, ru, uk, or two joined by +)</source>
        <translation>Мова (en, az, ru, uk або дві через +)</translation>
    </message>
    <message>
        <source>Base layers, top first</source>
        <translation>Шари підкладки, верхній першим</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Створені звіти</translation>
    </message>
    <message>
        <source>Tasks left out</source>
        <translation>Пропущені завдання</translation>
    </message>
    <message>
        <source>Export tasks for devices</source>
        <translation>Експортувати завдання для пристроїв</translation>
    </message>
    <message>
        <source>Writes turning points as waypoints, boundaries as tracks or polygons, boxes, site features and hazard areas for receivers, tablets and drawing programs. GPX, KML and GeoJSON are on WGS 84; DXF and GeoPackage keep the workspace's CRS. The only route that a receiver can guide along is the surveyed safe access. With GPKG, a project that is ready for a tablet is written beside the file.</source>
        <translation>Записує поворотні точки як точки маршруту, межі як треки або полігони, квадрати, об'єкти майданчика і небезпечні райони для приймачів, планшетів і креслярських програм. GPX, KML і GeoJSON – у WGS 84; DXF і GeoPackage зберігають систему координат робочого простору. Єдиний маршрут, за яким приймач може вести, – обстежений безпечний під'їзд. З GPKG поряд із файлом записується проєкт, готовий для планшета.</translation>
    </message>
    <message>
        <source>Only tasks of this team (its code)</source>
        <translation>Лише завдання цієї команди (її код)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Items written</source>
        <translation>Записано елементів</translation>
    </message>
    <message>
        <source>Open {} on the tablet.</source>
        <translation>Відкрийте {} на планшеті.</translation>
    </message>
    <message>
        <source>Make task sheets</source>
        <translation>Створити аркуші завдань</translation>
    </message>
    <message>
        <source>Makes a PDF sheet of each task: map, point table with grid, true and compass bearings, sources with grade and accuracy, expected devices, medical plan, quality plan and signatures. TASKS takes codes separated by commas; empty means all. The base map is that of BASE, else of the project file PROJECT, else of the open project. A sheet is marked as a draft until its content has been approved.</source>
        <translation>Створює PDF-аркуш кожного завдання: карта, таблиця точок з дирекційними кутами, істинними та компасними азимутами, джерела з оцінкою і точністю, очікувані пристрої, медичний план, план якості та підписи. TASKS приймає коди через кому; порожньо – усі. Карта-підкладка береться з BASE, інакше з файлу проєкту PROJECT, інакше з відкритого проєкту. Аркуш позначено як чернетку, доки його зміст не затверджено.</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Тека для аркушів</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Орієнтація</translation>
    </message>
    <message>
        <source>Sheets made</source>
        <translation>Створені аркуші</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Project with the base layers</source>
        <translation>Проєкт із шарами підкладки</translation>
    </message>
    <message>
        <source>Resolution of the base map (dpi)</source>
        <translation>Роздільність карти-підкладки (dpi)</translation>
    </message>
    <message>
        <source>Smallest allowed scale, 1:n</source>
        <translation>Найдрібніший дозволений масштаб, 1:n</translation>
    </message>
    <message>
        <source>One book with bookmarks in place of single files</source>
        <translation>Одна книга із закладками замість окремих файлів</translation>
    </message>
    <message>
        <source>Only tasks that changed since their last print</source>
        <translation>Лише завдання, змінені після останнього друку</translation>
    </message>
    <message>
        <source>Enter the prints into the register of issues</source>
        <translation>Внести друк до реєстру виданих аркушів</translation>
    </message>
    <message>
        <source>Who gets this copy</source>
        <translation>Хто отримує цей примірник</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Як із ними зв'язатися</translation>
    </message>
    <message>
        <source>Layout template of your own</source>
        <translation>Власний шаблон макета</translation>
    </message>
    <message>
        <source>There is no base map: choose base layers, or a project that has some.</source>
        <translation>Немає карти-підкладки: виберіть шари підкладки або проєкт, що їх має.</translation>
    </message>
    <message>
        <source>Drafts, because nobody has approved their content: {}.</source>
        <translation>Чернеток, бо їхнього змісту ніхто не затвердив: {}.</translation>
    </message>
    <message>
        <source>Tasks that have not changed since their last print: {}.</source>
        <translation>Завдань, не змінених від останнього друку: {}.</translation>
    </message>
    <message>
        <source>Sheets: {}, pages: {}, folder: {}.</source>
        <translation>Аркушів: {}, сторінок: {}, тека: {}.</translation>
    </message>
    <message>
        <source>Forecast the end of the work</source>
        <translation>Спрогнозувати завершення робіт</translation>
    </message>
    <message>
        <source>Draws rates, seasons, availability, growth of the hazard and the share of empty land many times and answers when, with how many team-days and at what cost, as ranges. Each figure is written as low, likely, high (source); what is left empty comes from the workspace's own reports or is named in the log. All assumptions are printed.</source>
        <translation>Багаторазово моделює темпи, сезони, доступність, зростання небезпечної площі та частку порожньої землі і відповідає діапазонами: коли, скільки командо-днів і за яку вартість. Кожне число записується як мінімум, імовірне, максимум (джерело); незаповнене береться зі звітів робочого простору або вказується в журналі. Усі припущення друкуються.</translation>
    </message>
    <message>
        <source>Hazard that remains (m²)</source>
        <translation>Небезпечна площа, що залишається (м²)</translation>
    </message>
    <message>
        <source>Searched per team and day (m²)</source>
        <translation>Обшук на команду за день (м²)</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Working days per month</source>
        <translation>Робочих днів на місяць</translation>
    </message>
    <message>
        <source>Share of teams at work (0 to 1)</source>
        <translation>Частка команд у роботі (від 0 до 1)</translation>
    </message>
    <message>
        <source>Cost per team and day</source>
        <translation>Вартість команди за день</translation>
    </message>
    <message>
        <source>Share of the hazard without devices (0 to 1)</source>
        <translation>Частка небезпечної площі без пристроїв (від 0 до 1)</translation>
    </message>
    <message>
        <source>Share of that which is searched in full (0 to 1)</source>
        <translation>Частка з неї, яку обшукують повністю (від 0 до 1)</translation>
    </message>
    <message>
        <source>New hazard per year (m²)</source>
        <translation>Нова небезпечна площа за рік (м²)</translation>
    </message>
    <message>
        <source>Cost of release by survey per m²</source>
        <translation>Вартість вивільнення обстеженням за м²</translation>
    </message>
    <message>
        <source>Share of working days per month, January first (12 figures)</source>
        <translation>Частка робочих днів за місяцями, з січня (12 чисел)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Прогони</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Початкове число</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S-крива</translation>
    </message>
    <message>
        <source>Done in {} % of the runs by</source>
        <translation>Завершено у {} % прогонів до</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Роки</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Team-days</source>
        <translation>Командо-дні</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Припущення</translation>
    </message>
    <message>
        <source>Compute hazard areas</source>
        <translation>Обчислити небезпечні райони</translation>
    </message>
    <message>
        <source>Draws rows as corridors, single mines and incidents as discs, outlines with their margin, each k sigmas wide, and merges what overlaps. K 2.45 holds 95 % of positions, 3.03 holds 99 %; empty takes the authority's setting. Areas below the minimum are enlarged or merged, never dropped. A re-run never releases land: what it would vacate stays hazard, marked as cancellation proposed.</source>
        <translation>Креслить ряди як коридори, окремі міни та події як круги, контури із запасом, кожен шириною k сигм, і об'єднує те, що накладається. K 2.45 охоплює 95 % положень, 3.03 – 99 %; порожньо – значення, задане уповноваженим органом. Райони, менші за мінімум, збільшуються або об'єднуються, ніколи не відкидаються. Повторний запуск ніколи не вивільняє землю: те, що він звільнив би, лишається небезпечним із позначкою «запропоновано скасування».</translation>
    </message>
    <message>
        <source>K (sigmas)</source>
        <translation>K (сигми)</translation>
    </message>
    <message>
        <source>Maps (names, comma-separated; empty for all)</source>
        <translation>Карти (назви через кому; порожньо – усі)</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Мінімальна площа (м²)</translation>
    </message>
    <message>
        <source>New areas</source>
        <translation>Нові райони</translation>
    </message>
    <message>
        <source>Areas that grew</source>
        <translation>Райони, що збільшилися</translation>
    </message>
    <message>
        <source>Areas with cancellation proposed</source>
        <translation>Райони із запропонованим скасуванням</translation>
    </message>
    <message>
        <source>Area of today's evidence (m²)</source>
        <translation>Площа за сьогоднішніми свідченнями (м²)</translation>
    </message>
    <message>
        <source>New areas: {}, grown: {}, unchanged: {}, with cancellation proposed: {}; corridors hold {} % of positions.</source>
        <translation>Нових районів: {}, що зросли: {}, без змін: {}, із запропонованим скасуванням: {}; коридори містять {} % положень.</translation>
    </message>
    <message>
        <source>Import a handed-over map</source>
        <translation>Імпортувати передану карту</translation>
    </message>
    <message>
        <source>Brings a vector file or layer into the workspace as graded evidence. Every feature comes in or stands in the findings with its reason; crossing outlines are repaired outwards, never smaller. Handed-over cleared areas and lifted minefields are shown and never subtract from a hazard.
Map field: the field whose value says which handed-over map a feature is from.
Sigma: how far positions may be off, as standard deviation per axis in metres; empty takes the authority's worst figure from the workspace's settings.
Newer issue of: the earlier map, where the file holds one map under another name; what changed is listed, and nothing of the earlier issue is taken away.</source>
        <translation>Додає векторний файл або шар до робочого простору як оцінене свідчення. Кожен об'єкт або додається, або стоїть у зауваженнях із причиною; контури, що самоперетинаються, виправляються назовні, ніколи не зменшуються. Передані очищені райони та зняті мінні поля показуються і ніколи не віднімаються від небезпечного району.
Поле карти: поле, значення якого вказує, з якої переданої карти об'єкт.
Сигма: наскільки положення можуть відхилятися, як стандартне відхилення за кожною віссю в метрах; порожньо – найгірше значення уповноваженого органу з налаштувань робочого простору.
Новіша редакція карти: попередня карта, якщо файл містить одну карту під іншою назвою; зміни перелічуються, і з попередньої редакції нічого не прибирається.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Файл або шар</translation>
    </message>
    <message>
        <source>Map field</source>
        <translation>Поле карти</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Source grade (A–F)</source>
        <translation>Оцінка джерела (A–F)</translation>
    </message>
    <message>
        <source>Information grade (1–6)</source>
        <translation>Оцінка відомостей (1–6)</translation>
    </message>
    <message>
        <source>Sigma (m)</source>
        <translation>Сигма (м)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партія</translation>
    </message>
    <message>
        <source>Features brought in</source>
        <translation>Додано об'єктів</translation>
    </message>
    <message>
        <source>Of these, repaired</source>
        <translation>З них виправлено</translation>
    </message>
    <message>
        <source>Features left out</source>
        <translation>Пропущено об'єктів</translation>
    </message>
    <message>
        <source>CRS where the file names none</source>
        <translation>Система координат, якщо файл її не вказує</translation>
    </message>
    <message>
        <source>First column of coordinates (tables)</source>
        <translation>Перший стовпець координат (таблиці)</translation>
    </message>
    <message>
        <source>Second column of coordinates (tables)</source>
        <translation>Другий стовпець координат (таблиці)</translation>
    </message>
    <message>
        <source>Which of the two comes first (tables)</source>
        <translation>Що з двох іде першим (таблиці)</translation>
    </message>
    <message>
        <source>Datum operation (EPSG code or PROJ pipeline)</source>
        <translation>Перетворення датума (код EPSG або конвеєр PROJ)</translation>
    </message>
    <message>
        <source>Reason to use a CRS without a known datum shift</source>
        <translation>Причина використання системи координат без відомого зсуву датума</translation>
    </message>
    <message>
        <source>Compare with the last issue of the same map</source>
        <translation>Порівняти з попереднім випуском тієї самої карти</translation>
    </message>
    <message>
        <source>Newer issue of (name or uuid of the earlier map)</source>
        <translation>Новіша редакція карти (назва або uuid попередньої карти)</translation>
    </message>
    <message>
        <source>Handed over by (office or role)</source>
        <translation>Хто передав (офіс або посада)</translation>
    </message>
    <message>
        <source>Handed over on (2021-06-12)</source>
        <translation>Дата передачі (2021-06-12)</translation>
    </message>
    <message>
        <source>Features brought in: {}, maps: {}, repaired: {}; left out, each with its reason: {}.</source>
        <translation>Внесено об'єктів: {}, карт: {}, виправлено: {}; не взято, кожен із причиною: {}.</translation>
    </message>
    <message>
        <source>Bring in official hazard areas</source>
        <translation>Додати офіційні небезпечні райони</translation>
    </message>
    <message>
        <source>Brings the authority's hazard areas in, or in again by their IMSMA ids. MAPPING is the name of a saved field mapping or text such as {"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"Suspected": "SHA"}}}. No ground is released: an outline that became smaller and a status that became closed are proposed for cancellation, an area that is missing stays. With PREVIEW nothing is written.</source>
        <translation>Додає небезпечні райони уповноваженого органу або оновлює їх за ідентифікаторами IMSMA. MAPPING – назва збереженої відповідності полів або текст на зразок {"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"Suspected": "SHA"}}}. Земля не вивільняється: контур, що зменшився, і стан, що став закритим, пропонуються до скасування, відсутній район лишається. З PREVIEW нічого не записується.</translation>
    </message>
    <message>
        <source>Official layer (file)</source>
        <translation>Офіційний шар (файл)</translation>
    </message>
    <message>
        <source>Layer in the file (empty for the only one)</source>
        <translation>Шар у файлі (порожньо – єдиний)</translation>
    </message>
    <message>
        <source>Field mapping (a saved one's name, or JSON)</source>
        <translation>Відповідність полів (назва збереженої або JSON)</translation>
    </message>
    <message>
        <source>Save this mapping under the name</source>
        <translation>Зберегти цю відповідність під назвою</translation>
    </message>
    <message>
        <source>Only show what would change</source>
        <translation>Лише показати, що зміниться</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>Змінені райони</translation>
    </message>
    <message>
        <source>Unchanged areas</source>
        <translation>Незмінені райони</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Імпортувати хід робіт</translation>
    </message>
    <message>
        <source>Reads daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a tablet's GeoPackage. Reports of unknown or closed tasks, of the future, or that are there already are held back with a proposal. Finds whose coordinates do not fit their task count as hazard at once. Every row that cannot be read is listed. With Preview nothing is saved.</source>
        <translation>Читає щоденні звіти і знахідки з CSV або електронної таблиці, точки маршруту і треки з GPX або GeoPackage планшета. Звіти щодо невідомих чи закритих завдань, із майбутньою датою або вже наявні затримуються з пропозицією. Знахідки, координати яких не відповідають завданню, одразу вважаються небезпекою. Кожен рядок, що не читається, наводиться у списку. З Preview нічого не зберігається.</translation>
    </message>
    <message>
        <source>Reports, finds or tracks</source>
        <translation>Звіти, знахідки або треки</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Що містить</translation>
    </message>
    <message>
        <source>Preview only, save nothing</source>
        <translation>Лише попередній перегляд, нічого не зберігати</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Затримано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Знайдено пристроїв</translation>
    </message>
    <message>
        <source>Tracks kept</source>
        <translation>Збережено треків</translation>
    </message>
    <message>
        <source>Import minefield records</source>
        <translation>Імпортувати формуляри мінних полів</translation>
    </message>
    <message>
        <source>Brings minefield records in from a folder of CSV files (records, ref_points, legs, rows), from its records.csv, or from a workbook with sheets of these names. Good records come in; a record with a cell that cannot be read waits in the workspace to be corrected in the entry form, and every such cell is listed in the findings.
Reference points are projected by the datum operation that is named (EPSG code or PROJ pipeline), else by the first in PROJ's order that is made for where they lie; it is stored with the record. The declination is that of the record's date. Misclosures and readings that would close better are stored as open questions and proposals; none is applied.</source>
        <translation>Додає формуляри мінних полів із теки файлів CSV (records, ref_points, legs, rows), з її records.csv або з електронної таблиці з аркушами цих назв. Правильні формуляри додаються; формуляр із клітинкою, що не читається, чекає в робочому просторі на виправлення у формі введення, і кожна така клітинка наводиться в зауваженнях.
Опорні точки перераховуються зазначеним перетворенням датума (код EPSG або конвеєр PROJ), інакше першим за порядком PROJ зі складених для їхньої місцевості; його збережено разом із формуляром. Схилення береться на дату формуляра. Нев'язки та прочитання, що замкнулися б краще, зберігаються як відкриті питання та пропозиції; жодне не застосовується.</translation>
    </message>
    <message>
        <source>Folder, records.csv or workbook</source>
        <translation>Тека, records.csv або електронна таблиця</translation>
    </message>
    <message>
        <source>Source grade where none is stated</source>
        <translation>Оцінка джерела, якщо не вказана</translation>
    </message>
    <message>
        <source>Information grade where none is stated</source>
        <translation>Оцінка відомостей, якщо не вказана</translation>
    </message>
    <message>
        <source>Records brought in</source>
        <translation>Додано формулярів</translation>
    </message>
    <message>
        <source>Rows located</source>
        <translation>Прив'язано рядів</translation>
    </message>
    <message>
        <source>Records that wait</source>
        <translation>Формуляри, що чекають</translation>
    </message>
    <message>
        <source>Records brought in: {}, rows: {}; waiting to be corrected: {}.</source>
        <translation>Внесено формулярів: {}, рядів: {}; чекають виправлення: {}.</translation>
    </message>
    <message>
        <source>Import a scanned map</source>
        <translation>Імпортувати скановану карту</translation>
    </message>
    <message>
        <source>Fits a scan (PNG, JPEG, TIFF or a page of a PDF) to its control points, warps it into the workspace's CRS as a tiled GeoTIFF with overviews, and registers it with its error.
Sigma² is leave-one-out² + plotting² + datum²: grid crosses tell how well the paper fits, not how well mines were plotted on it, so sigma is never below the plotting error (millimetres on paper times the scale).
A georeferencing that the file brings is set aside, and this is said. The datum operation is pinned and stored; one without a stated accuracy is refused unless a reason is given.</source>
        <translation>Вписує скан (PNG, JPEG, TIFF або сторінку PDF) за контрольними точками, трансформує його в систему координат робочого простору як тайловий GeoTIFF з оглядами і реєструє разом із похибкою.
Сигма² = похибка з вилученням по одній² + нанесення² + датум²: перетини сітки показують, наскільки добре вписано папір, а не наскільки точно на нього нанесено міни, тож сигма ніколи не менша за похибку нанесення (міліметри на папері, помножені на масштаб).
Прив'язка, що є у файлі, відкладається, і про це повідомляється. Перетворення датума зафіксовано і збережено; без заявленої точності воно відхиляється, якщо не вказано причину.</translation>
    </message>
    <message>
        <source>Control points (.points file)</source>
        <translation>Контрольні точки (файл .points)</translation>
    </message>
    <message>
        <source>CRS of the control points</source>
        <translation>Система координат контрольних точок</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписати</translation>
    </message>
    <message>
        <source>Warped raster</source>
        <translation>Трансформований растр</translation>
    </message>
    <message>
        <source>RMS of the residuals (m)</source>
        <translation>СКП залишкових похибок (м)</translation>
    </message>
    <message>
        <source>Leave-one-out error (m)</source>
        <translation type="unfinished">Похибка з вилученням по одній (м)</translation>
    </message>
    <message>
        <source>Worst point</source>
        <translation>Найгірша точка</translation>
    </message>
    <message>
        <source>UUID of the map</source>
        <translation>UUID карти</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>Назва карти</translation>
    </message>
    <message>
        <source>Scale of the map (50000 for 1:50,000)</source>
        <translation>Масштаб карти (50000 для 1:50 000)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Plotting error on paper (mm)</source>
        <translation>Похибка нанесення на папері (мм)</translation>
    </message>
    <message>
        <source>Page of a PDF</source>
        <translation>Сторінка PDF</translation>
    </message>
    <message>
        <source>Fitted: leave-one-out {} m, residuals {} m, worst point {}. What is traced over it: {}.</source>
        <translation>Вписано: з вилученням по одній {} м, залишкові похибки {} м, найгірша точка {}. Що накреслено по ньому: {}.</translation>
    </message>
    <message>
        <source>Make an offline bundle</source>
        <translation>Створити автономний комплект</translation>
    </message>
    <message>
        <source>Makes one folder that works without a network from any drive: the workspace, base layers cut to the area or to the surroundings of tasks (codes, with commas between), scans, grids, a project with relative paths, and a list of checksums. With an office code, the workspace becomes that office's own copy, which exchanges changes with this one; it may be only the part that lies in the area, with all that it rests on, and nothing is deleted here. What cannot go along is listed.</source>
        <translation>Створює одну теку, що працює без мережі з будь-якого диска: робочий простір, шари підкладки, обрізані до району або околиць завдань (коди через кому), скани, сітки, проєкт із відносними шляхами і список контрольних сум. З кодом офісу робочий простір стає власною копією того офісу, що обмінюється змінами з цим; це може бути лише частина, що лежить у районі, з усім, на чому вона ґрунтується, і тут нічого не вилучається. Що не можна взяти, наводиться у списку.</translation>
    </message>
    <message>
        <source>
Wheel files: shapely 2 or newer for the computers there, for a QGIS that lacks it; each is checked, and README.txt says how to install it without a network.</source>
        <translation>
Файли wheel: shapely 2 або новіший для тамтешніх комп'ютерів, для QGIS без нього; кожен перевіряється, а README.txt каже, як установити без мережі.</translation>
    </message>
    <message>
        <source>Plugin to take along</source>
        <translation>Плагін, який узяти із собою</translation>
    </message>
    <message>
        <source>Tasks (codes)</source>
        <translation>Завдання (коди)</translation>
    </message>
    <message>
        <source>Only the office's part of the workspace</source>
        <translation>Лише частина робочого простору для офісу</translation>
    </message>
    <message>
        <source>Rasters as MBTiles of these zoom levels (GeoTIFF when empty)</source>
        <translation>Растри як MBTiles цих рівнів масштабу (порожньо – GeoTIFF)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Розмір (байти)</translation>
    </message>
    <message>
        <source>Layers left out</source>
        <translation>Пропущені шари</translation>
    </message>
    <message>
        <source>Wheel files of shapely to take along (*.whl)</source>
        <translation>Файли wheel shapely із собою (*.whl)</translation>
    </message>
    <message>
        <source>About {} MB.</source>
        <translation>Приблизно {} МБ.</translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation>{} лишається: {}.</translation>
    </message>
    <message>
        <source>Measure map accuracy</source>
        <translation>Виміряти точність карт</translation>
    </message>
    <message>
        <source>Compares records with finds on searched ground only: finds in corridors / finds nearby, corridors with a find / corridors searched, found / recorded per type, displacement, landmarks, each with its 95 % interval. Maps that were not searched get what their batch or source taught. A shift beyond chance, another sigma or grade is proposed and applied by a person only; no estimate releases land.</source>
        <translation>Порівнює формуляри зі знахідками лише на обшуканій землі: знахідки в коридорах / знахідки поблизу, коридори зі знахідкою / обшукані коридори, знайдено / записано за видами, зміщення, орієнтири, кожне з 95-відсотковим інтервалом. Карти, які не обшукували, отримують те, чого навчила їхня партія або джерело. Зсув понад випадковість, інша сигма або оцінка лише пропонуються, застосовує їх людина; жодна оцінка не вивільняє землю.</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>Вимірювати за</translation>
    </message>
    <message>
        <source>Finds count up to this far from a corridor (m)</source>
        <translation>Знахідки враховуються до такої відстані від коридору (м)</translation>
    </message>
    <message>
        <source>Longest shift to look for (m)</source>
        <translation>Найбільший зсув для пошуку (м)</translation>
    </message>
    <message>
        <source>Save proposals in the workspace</source>
        <translation>Зберегти пропозиції в робочому просторі</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Maps, batches or sources measured</source>
        <translation>Виміряно карт, партій або джерел</translation>
    </message>
    <message>
        <source>Of these shifted beyond chance</source>
        <translation>З них зміщено понад випадковість</translation>
    </message>
    <message>
        <source>Proposals saved</source>
        <translation>Збережено пропозицій</translation>
    </message>
    <message>
        <source>Merge changes of another office</source>
        <translation>Об'єднати зміни іншого офісу</translation>
    </message>
    <message>
        <source>Merges a change file of another office. Hazards unite, released land intersects, a suspended task stays suspended, reports and finds add up, other fields merge one by one; where offices disagree, the cautious side is shown and an open question asks a person to settle it. A file that arrives twice, late or out of order does no harm; a damaged or foreign one is refused.</source>
        <translation>Об'єднує файл змін іншого офісу. Небезпечні райони об'єднуються, вивільнена земля перетинається, призупинене завдання лишається призупиненим, звіти і знахідки додаються, інші поля об'єднуються по одному; де офіси розходяться, показується обережніший варіант, а відкрите питання просить людину його вирішити. Файл, що надійшов двічі, із запізненням чи не за порядком, не шкодить; пошкоджений або чужий відхиляється.</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Додано рядків</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Змінено рядків</translation>
    </message>
    <message>
        <source>Rows removed</source>
        <translation>Вилучено рядків</translation>
    </message>
    <message>
        <source>Questions that came up</source>
        <translation>Питання, що виникли</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Відкриті питання</translation>
    </message>
    <message>
        <source>All of this was here already: nothing was changed.</source>
        <translation>Усе це тут уже було: нічого не змінено.</translation>
    </message>
    <message>
        <source>Places in which offices disagree: {}. Settle the open questions.</source>
        <translation>Місць, у яких офіси розходяться: {}. Вирішіть відкриті питання.</translation>
    </message>
    <message>
        <source>Rank tasks</source>
        <translation>Упорядкувати завдання за пріоритетом</translation>
    </message>
    <message>
        <source>Ranks tasks or hazard areas by a weighted sum of what lies within DISTANCE (people, children, returnees, schools, clinics, water, roads), the farmland they block, the distance to a road, and what the workspace knows: incidents, victims, expected devices, planned days. WEIGHTS is the name of a saved weight set or text such as {"people": 3, "schools": 1}; empty weighs all alike. Each rank comes with its reasons and with the best and worst rank if any one weight moves by 20 %. With SAVE the order is recorded as the decision of DECIDED_BY for REASON.</source>
        <translation>Упорядковує завдання або небезпечні райони за зваженою сумою того, що лежить у межах DISTANCE (люди, діти, особи, що повертаються, школи, медзаклади, вода, дороги), сільгоспугідь, які вони блокують, відстані до дороги і того, що відомо в робочому просторі: події, постраждалі, очікувані пристрої, заплановані дні. WEIGHTS – назва збереженого набору ваг або текст на зразок {"people": 3, "schools": 1}; порожньо – однакові ваги. Кожне місце подається з причинами та з найкращим і найгіршим місцем, якщо будь-яка одна вага зміниться на 20 %. З SAVE порядок записується як рішення DECIDED_BY з причини REASON.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Near means within (m)</source>
        <translation>Поруч – це в межах (м)</translation>
    </message>
    <message>
        <source>Weights (a saved set's name, or JSON)</source>
        <translation>Ваги (назва збереженого набору або JSON)</translation>
    </message>
    <message>
        <source>Save these weights under the name</source>
        <translation>Зберегти ці ваги під назвою</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Хто вирішив</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Причина рішення</translation>
    </message>
    <message>
        <source>Save the order as a decision</source>
        <translation>Зберегти порядок як рішення</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Пріоритети</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Упорядковано</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Перше</translation>
    </message>
    <message>
        <source>People (places with figures)</source>
        <translation>Люди (місця з числами)</translation>
    </message>
    <message>
        <source>Passable roads</source>
        <translation>Проїзні дороги</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Сільгоспугіддя</translation>
    </message>
    <message>
        <source>Field with people</source>
        <translation>Поле з кількістю людей</translation>
    </message>
    <message>
        <source>Field with children</source>
        <translation>Поле з кількістю дітей</translation>
    </message>
    <message>
        <source>Field with returnees expected</source>
        <translation>Поле з очікуваною кількістю осіб, що повертаються</translation>
    </message>
    <message>
        <source>{} features of {} have no usable place and do not count.</source>
        <translation>Об'єктів без придатного місця: {} із {}, вони не враховуються.</translation>
    </message>
    <message>
        <source>Propose tasks</source>
        <translation>Запропонувати завдання</translation>
    </message>
    <message>
        <source>Cuts open hazard areas into compact candidates of the target size, never above the maximum and not across barriers (rivers, roads, borders). Ground that a task holds already is left out; all other hazard ground is in exactly one candidate. Pieces below the minimum join a neighbour on the same side of the barriers. Candidates that a person refused are left out, which is said, unless REFUSED asks for them. With ACCEPT the candidates are saved as planned tasks with codes, hazard links and points: clearance on CHA; technical survey on SHA, or clearance if REASON says why.</source>
        <translation>Розділяє відкриті небезпечні райони на компактні варіанти цільового розміру, ніколи не більші за максимум і не через перешкоди (річки, дороги, кордони). Земля, яку вже охоплює завдання, не включається; вся інша небезпечна земля належить рівно одному варіанту. Частини, менші за мінімум, приєднуються до сусіда з того самого боку перешкод. Варіанти, які відхилила людина, не включаються, про що повідомляється, якщо REFUSED не вимагає їх. З ACCEPT варіанти зберігаються як заплановані завдання з кодами, зв'язками з небезпечними районами і точками: очищення на CHA; технічне обстеження на SHA або очищення, якщо REASON пояснює чому.</translation>
    </message>
    <message>
        <source>Hazard areas (codes, comma-separated; empty for all)</source>
        <translation>Небезпечні райони (коди через кому; порожньо – усі)</translation>
    </message>
    <message>
        <source>Barriers (rivers, roads, borders)</source>
        <translation>Перешкоди (річки, дороги, кордони)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Tasks saved</source>
        <translation>Збережено завдань</translation>
    </message>
    <message>
        <source>Target size (m²)</source>
        <translation>Цільовий розмір (м²)</translation>
    </message>
    <message>
        <source>Maximum size (m²)</source>
        <translation>Максимальний розмір (м²)</translation>
    </message>
    <message>
        <source>Minimum size (m²)</source>
        <translation>Мінімальний розмір (м²)</translation>
    </message>
    <message>
        <source>Straighten arcs outwards by up to (m)</source>
        <translation>Спрямляти дуги назовні щонайбільше на (м)</translation>
    </message>
    <message>
        <source>Barrier polygons are strips such as river beds</source>
        <translation>Полігони перешкод – смуги, як-от русла річок</translation>
    </message>
    <message>
        <source>Offer candidates again that a person refused</source>
        <translation>Знову пропонувати варіанти, які відхилила людина</translation>
    </message>
    <message>
        <source>Save the candidates as planned tasks</source>
        <translation>Зберегти варіанти як заплановані завдання</translation>
    </message>
    <message>
        <source>Reason for clearing ground that is not CHA</source>
        <translation>Причина очищення землі, що не є CHA</translation>
    </message>
    <message>
        <source>Candidates: {}, saved as planned tasks: {}.</source>
        <translation>Кандидатів: {}, збережено як заплановані завдання: {}.</translation>
    </message>
    <message>
        <source>Order the search inside a task</source>
        <translation>Упорядкувати пошук усередині завдання</translation>
    </message>
    <message>
        <source>Draws many ways in which the records near a task may lie off, weighs them by what was found and by what was searched without a find, and orders the cells that are left by the devices expected in them. It only orders work: every cell stays to be searched, and nothing is released.</source>
        <translation>Будує багато варіантів того, як можуть бути зсунуті записи біля завдання, зважує їх за знайденим і за обшуканим без знахідок та впорядковує решту комірок за очікуваними в них пристроями. Це лише порядок робіт: кожна комірка лишається до обшуку, і нічого не вивільняється.</translation>
    </message>
    <message>
        <source>Side of a cell (m)</source>
        <translation>Сторона комірки (м)</translation>
    </message>
    <message>
        <source>Cells in the order of search</source>
        <translation>Комірки в порядку пошуку</translation>
    </message>
    <message>
        <source>Cells left to search</source>
        <translation>Лишилося обшукати комірок</translation>
    </message>
    <message>
        <source>{} cells are left; the order never ends the search.</source>
        <translation>Лишилося комірок: {}; порядок ніколи не завершує пошук.</translation>
    </message>
    <message>
        <source>Divide a task</source>
        <translation>Поділити завдання</translation>
    </message>
    <message>
        <source>Divides a task into boxes (for example 50 × 50 m), or into lanes of the width ALONG that run square to the base-line. The base-line is the first feature of BASE_LINE, else the task's longest side. Give sizes in metres or exact counts. A left-over strip narrower than MIN_WIDTH is added to its neighbour; a wider one stands alone and is shown as left over. Boxes are saved in the workspace; earlier ones are replaced only while none is searched.</source>
        <translation>Ділить завдання на квадрати (наприклад, 50 × 50 м) або на смуги шириною ALONG, перпендикулярні до базової лінії. Базова лінія – перший об'єкт BASE_LINE, інакше найдовша сторона завдання. Задайте розміри в метрах або точну кількість. Залишкова смужка, вужча за MIN_WIDTH, приєднується до сусіда; ширша лишається окремою і показується як залишок. Квадрати зберігаються в робочому просторі; попередні замінюються, лише доки жоден не обшукано.</translation>
    </message>
    <message>
        <source>Task code</source>
        <translation>Код завдання</translation>
    </message>
    <message>
        <source>Base-line (the longest side when empty)</source>
        <translation>Базова лінія (порожньо – найдовша сторона)</translation>
    </message>
    <message>
        <source>Lanes instead of boxes</source>
        <translation>Смуги замість квадратів</translation>
    </message>
    <message>
        <source>Boxes made</source>
        <translation>Створено квадратів</translation>
    </message>
    <message>
        <source>Left over (m²)</source>
        <translation>Залишок (м²)</translation>
    </message>
    <message>
        <source>Earlier boxes replaced</source>
        <translation>Замінено попередніх квадратів</translation>
    </message>
    <message>
        <source>Size along the base-line (m)</source>
        <translation>Розмір уздовж базової лінії (м)</translation>
    </message>
    <message>
        <source>Size across the base-line (m)</source>
        <translation>Розмір упоперек базової лінії (м)</translation>
    </message>
    <message>
        <source>Number along the base-line</source>
        <translation>Кількість уздовж базової лінії</translation>
    </message>
    <message>
        <source>Number across the base-line</source>
        <translation>Кількість упоперек базової лінії</translation>
    </message>
    <message>
        <source>Minimum width of a left-over (m)</source>
        <translation>Мінімальна ширина залишку (м)</translation>
    </message>
    <message>
        <source>{} boxes along {:.1f}° grid; {:.0f} m² left over ({:.2f} m along, {:.2f} m across); {} earlier boxes replaced.</source>
        <translation>Квадратів: {}, дирекційний кут {:.1f}°; залишок {:.0f} м² ({:.2f} м уздовж, {:.2f} м упоперек); замінено попередніх квадратів: {}.</translation>
    </message>
    <message>
        <source>Verify a workspace</source>
        <translation>Перевірити робочий простір</translation>
    </message>
    <message>
        <source>Checks the file's pages, its rules, indexes, links and outlines, the seals of the journal, and whether rows were changed around the journal; each finding says what to do. Nothing is changed, unless missing rules and incomplete spatial indexes are to be put back: that is an action in the journal, and what is found after it is listed.</source>
        <translation>Перевіряє сторінки файлу, його правила, індекси, зв'язки й контури, печатки журналу і чи не змінювали рядки поза журналом; кожне зауваження вказує, що робити. Нічого не змінюється, якщо не вибрано відновлення відсутніх правил і неповних просторових індексів: воно записується в журнал як дія, і перелічується те, що знайдено після нього.</translation>
    </message>
    <message>
        <source>Put back missing rules and incomplete spatial indexes</source>
        <translation>Відновити відсутні правила та неповні просторові індекси</translation>
    </message>
    <message>
        <source>Serious findings</source>
        <translation>Серйозні зауваження</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Put back: {}.</source>
        <translation>Відновлено: {}.</translation>
    </message>
    <message>
        <source>Nothing was found: the workspace is sound.</source>
        <translation>Нічого не виявлено: робочий простір справний.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Хід робіт</translation>
    </message>
    <message>
        <source>Task sheets</source>
        <translation>Аркуші завдань</translation>
    </message>
    <message>
        <source>{} cannot be "{}": choose one of {}.</source>
        <translation>{} не може бути «{}»: виберіть одне з {}.</translation>
    </message>
    <message>
        <source>How Good Are the Maps</source>
        <translation>Наскільки точні карти</translation>
    </message>
    <message>
        <source>Counted on searched ground only. The finds of one field share its errors and count as one observation of it. Nothing here changes a map; what follows is proposed, and decided by a person.</source>
        <translation>Враховано лише обшукану землю. Знахідки одного мінного поля мають спільні похибки і вважаються одним його спостереженням. Ніщо тут не змінює карту; усе далі лише пропонується, а вирішує людина.</translation>
    </message>
    <message>
        <source>Maps, batches or sources</source>
        <translation>Карти, партії або джерела</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Ще нічого не виміряно.</translation>
    </message>
    <message>
        <source>Show Proposals</source>
        <translation>Показати пропозиції</translation>
    </message>
    <message>
        <source>Shifts, sigmas and grades that wait for a decision</source>
        <translation>Зсуви, сигми і оцінки, що чекають рішення</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>за партіями</translation>
    </message>
    <message>
        <source>by map</source>
        <translation>за картами</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>за джерелами</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Виміряти</translation>
    </message>
    <message>
        <source>What the finds say</source>
        <translation>Що кажуть знахідки</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Зміщення</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Частки</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Види</translation>
    </message>
    <message>
        <source>Comparing finds with maps</source>
        <translation>Порівняння знахідок із картами</translation>
    </message>
    <message>
        <source>No find lies near a recorded row of this map on searched ground yet.</source>
        <translation>На обшуканій землі поблизу записаних рядів цієї карти знахідок ще немає.</translation>
    </message>
    <message>
        <source>No recorded mine lies on searched ground yet.</source>
        <translation>На обшуканій землі записаних мін ще немає.</translation>
    </message>
    <message>
        <source>Map, batch or source</source>
        <translation>Карта, партія або джерело</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Обшукано</translation>
    </message>
    <message>
        <source>Finds in</source>
        <translation>Знахідки всередині</translation>
    </message>
    <message>
        <source>Finds in its corridors, of the finds nearby</source>
        <translation>Знахідки в її коридорах зі знахідок поблизу</translation>
    </message>
    <message>
        <source>Corridors hit</source>
        <translation>Коридори, що справдилися</translation>
    </message>
    <message>
        <source>Corridors with a find, of those searched from end to end</source>
        <translation>Коридори зі знахідкою з обшуканих від початку до кінця</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Common shift</source>
        <translation>Спільний зсув</translation>
    </message>
    <message>
        <source>{} (95 % interval {} to {} %)</source>
        <translation>{} (95-відсотковий інтервал від {} до {} %)</translation>
    </message>
    <message>
        <source>nothing can be told yet</source>
        <translation>поки нічого сказати не можна</translation>
    </message>
    <message>
        <source>one field says nothing about the others</source>
        <translation>одне мінне поле нічого не каже про інші</translation>
    </message>
    <message>
        <source>{} m east, {} m north; 95 % within {} m</source>
        <translation>{} м на схід, {} м на північ; 95 % у межах {} м</translation>
    </message>
    <message>
        <source>{} m east, {} m north; 95 % within {} m across, open along</source>
        <translation>{} м на схід, {} м на північ; 95 % упоперек у межах {} м, уздовж не визначено</translation>
    </message>
    <message>
        <source>not beyond chance: {}</source>
        <translation>не понад випадковість: {}</translation>
    </message>
    <message>
        <source>Finds in corridors</source>
        <translation>Знахідки в коридорах</translation>
    </message>
    <message>
        <source>Corridors with a find</source>
        <translation>Коридори зі знахідкою</translation>
    </message>
    <message>
        <source>Landmarks found</source>
        <translation>Знайдені орієнтири</translation>
    </message>
    <message>
        <source>median {} m, 90 % within {} m ({} finds)</source>
        <translation>медіана {} м, 90 % у межах {} м (знахідок: {})</translation>
    </message>
    <message>
        <source>Nearest record</source>
        <translation>Найближчий запис</translation>
    </message>
    <message>
        <source>95 % within {} m (now {} m), from {} searched fields</source>
        <translation>95 % у межах {} м (зараз {} м), обшуканих мінних полів: {}</translation>
    </message>
    <message>
        <source>Uncertainty supported</source>
        <translation>Обґрунтована похибка</translation>
    </message>
    <message>
        <source>Maps not searched yet</source>
        <translation>Ще не обшукані карти</translation>
    </message>
    <message>
        <source>{} m east, {} m north ({} finds; 95 % within {} × {} m)</source>
        <translation>{} м на схід, {} м на північ (знахідок: {}; 95 % у межах {} × {} м)</translation>
    </message>
    <message>
        <source>; along {}° it cannot be told</source>
        <translation>; уздовж {}° визначити не можна</translation>
    </message>
    <message>
        <source>{} searched fields fit nowhere clearly</source>
        <translation>обшуканих мінних полів, які ніде чітко не збігаються: {}</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Нечітко</translation>
    </message>
    <message>
        <source>probably {} % of their finds in corridors (95 % interval {} to {} %; a map is one trial)</source>
        <translation>імовірно, {} % їхніх знахідок у коридорах (95-відсотковий інтервал від {} до {} %; одна карта – одне випробування)</translation>
    </message>
    <message>
        <source>Folder of the Bundle That Arrived</source>
        <translation>Папка отриманого пакета</translation>
    </message>
    <message>
        <source>The bundle {} is as it was sent.</source>
        <translation>Пакет {} такий, яким його надіслали.</translation>
    </message>
    <message>
        <source>Files of {} that are not as they were sent: {}. Have the bundle copied again. {}</source>
        <translation>Файлів у {}, які не такі, якими їх надіслали: {}. Попросіть скопіювати пакет знову. {}</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>Перевірка {}</translation>
    </message>
    <message>
        <source>QField: project and GeoPackage to fill in</source>
        <translation>QField: проєкт і GeoPackage для заповнення</translation>
    </message>
    <message>
        <source>GPX: handheld receivers</source>
        <translation>GPX: ручні приймачі</translation>
    </message>
    <message>
        <source>KML: telephones and globes</source>
        <translation>KML: телефони і глобуси</translation>
    </message>
    <message>
        <source>GeoJSON: web maps and drones</source>
        <translation>GeoJSON: вебкарти і дрони</translation>
    </message>
    <message>
        <source>DXF: drawing programs, total stations</source>
        <translation>DXF: креслярські програми, тахеометри</translation>
    </message>
    <message>
        <source>CSV: tables of points</source>
        <translation>CSV: таблиці точок</translation>
    </message>
    <message>
        <source>Export for Devices</source>
        <translation>Експорт для пристроїв</translation>
    </message>
    <message>
        <source>Filter by code, name or team</source>
        <translation>Фільтр за кодом, назвою або командою</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Усі показані</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Show the folder with what was written</source>
        <translation>Показати теку з тим, що записано</translation>
    </message>
    <message>
        <source>Write the ticked formats into the folder</source>
        <translation>Записати позначені формати в теку</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Формати</translation>
    </message>
    <message>
        <source>The only route that a receiver can guide along is the surveyed safe access. Anyone who has the device can read its files.</source>
        <translation>Єдиний маршрут, за яким приймач може вести, – обстежений безпечний під'їзд. Кожен, хто має пристрій, може прочитати його файли.</translation>
    </message>
    <message>
        <source>Export 1 Task</source>
        <translation>Експортувати 1 завдання</translation>
    </message>
    <message>
        <source>Export {} Tasks</source>
        <translation>Експортувати завдання: {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Виберіть теку для файлів.</translation>
    </message>
    <message>
        <source>Export for devices</source>
        <translation>Експортувати для пристроїв</translation>
    </message>
    <message>
        <source>Written to {}: {}.</source>
        <translation>Записано в {}: {}.</translation>
    </message>
    <message>
        <source>It was cancelled. Files written: {}.</source>
        <translation>Скасовано. Записано файлів: {}.</translation>
    </message>
    <message>
        <source>Make Offline Bundle…</source>
        <translation>Створити автономний комплект…</translation>
    </message>
    <message>
        <source>Put workspace, base layers and project of an area into one folder</source>
        <translation>Зібрати робочий простір, шари підкладки і проєкт району в одну теку</translation>
    </message>
    <message>
        <source>Export for Devices…</source>
        <translation>Експорт для пристроїв…</translation>
    </message>
    <message>
        <source>Write chosen tasks for tablets, receivers and drawing programs</source>
        <translation>Записати вибрані завдання для планшетів, приймачів і креслярських програм</translation>
    </message>
    <message>
        <source>Check Arrived Bundle…</source>
        <translation>Перевірити отриманий пакет…</translation>
    </message>
    <message>
        <source>Compare every file of a bundle with the checksum it was sent with</source>
        <translation>Звірити кожен файл пакета з контрольною сумою, з якою його надіслано</translation>
    </message>
    <message>
        <source>Wheel files (*.whl)</source>
        <translation>Файли wheel (*.whl)</translation>
    </message>
    <message>
        <source>Wheel files of shapely 2</source>
        <translation>Файли wheel shapely 2</translation>
    </message>
    <message>
        <source>Not needed where QGIS brings shapely 2 along</source>
        <translation>Не потрібні там, де QGIS уже містить shapely 2</translation>
    </message>
    <message>
        <source>Wheel files of shapely 2 for the computers there; README.txt says how to install them</source>
        <translation>Файли wheel shapely 2 для тамтешніх комп'ютерів; як установити, сказано в README.txt</translation>
    </message>
    <message>
        <source>The files are being checked…</source>
        <translation>Файли перевіряються…</translation>
    </message>
    <message>
        <source>Check wheel files</source>
        <translation>Перевірити файли wheel</translation>
    </message>
    <message>
        <source>Make Offline Bundle</source>
        <translation>Створити автономний комплект</translation>
    </message>
    <message>
        <source>1,000 m around {} chosen tasks</source>
        <translation>1000 м навколо вибраних завдань: {}</translation>
    </message>
    <message>
        <source>small</source>
        <translation>малий</translation>
    </message>
    <message>
        <source>in the workspace</source>
        <translation>у робочому просторі</translation>
    </message>
    <message>
        <source>About {}</source>
        <translation>Приблизно {}</translation>
    </message>
    <message>
        <source>, {} free in {}</source>
        <translation>, вільно {} у {}</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Створити комплект</translation>
    </message>
    <message>
        <source>The bundle is complete: {}</source>
        <translation>Комплект готовий: {}</translation>
    </message>
    <message>
        <source>Files: {}, {}, in {}. Anyone who has the folder can read it.</source>
        <translation>Файлів: {}, {}, у {}. Кожен, хто має теку, може її прочитати.</translation>
    </message>
    <message>
        <source>Stays behind: {}.</source>
        <translation>Лишається: {}.</translation>
    </message>
    <message>
        <source>For office</source>
        <translation>Для офісу</translation>
    </message>
    <message>
        <source>Rasters as</source>
        <translation>Растри як</translation>
    </message>
    <message>
        <source>Put it into</source>
        <translation>Помістити в</translation>
    </message>
    <message>
        <source>Take shapely along</source>
        <translation>Узяти shapely із собою</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Те, що показує карта</translation>
    </message>
    <message>
        <source>1,000 m around the chosen tasks</source>
        <translation>1000 м навколо вибраних завдань</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Code; empty for a copy that only reads</source>
        <translation>Код; порожньо – копія лише для читання</translation>
    </message>
    <message>
        <source>Only what lies in the area; nothing is deleted here</source>
        <translation>Лише те, що лежить у районі; тут нічого не вилучається</translation>
    </message>
    <message>
        <source>Tasks, hazards and records in the area with all that they rest on; the rest stays at home</source>
        <translation>Завдання, небезпечні райони і формуляри в районі з усім, на чому вони ґрунтуються; решта лишається вдома</translation>
    </message>
    <message>
        <source>GeoTIFF, as exact as they are</source>
        <translation>GeoTIFF, без втрати точності</translation>
    </message>
    <message>
        <source>MBTiles, pictures at these scales</source>
        <translation>MBTiles, зображення в цих масштабах</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Layers of the project</source>
        <translation>Шари проєкту</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>Розмір, приблизно</translation>
    </message>
    <message>
        <source>Make Bundle</source>
        <translation>Створити комплект</translation>
    </message>
    <message>
        <source>Copy workspace, project and base layers of the area into the folder</source>
        <translation>Скопіювати в теку робочий простір, проєкт і базові шари району</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>The project was never saved: only the workspace goes along.</source>
        <translation>Проєкт ніколи не зберігали: береться лише робочий простір.</translation>
    </message>
    <message>
        <source>The project has unsaved changes: what goes along is its saved file.</source>
        <translation>У проєкті є незбережені зміни: береться його збережений файл.</translation>
    </message>
    <message>
        <source>1:{}</source>
        <translation>1:{}</translation>
    </message>
    <message>
        <source>Compare the chosen maps, or all shown ones, with the base layers</source>
        <translation>Порівняти вибрані карти або всі показані з шарами підкладки</translation>
    </message>
    <message>
        <source>Compare Maps</source>
        <translation>Порівняти карти</translation>
    </message>
    <message>
        <source>Compare by Swiping</source>
        <translation>Порівняти шторкою</translation>
    </message>
    <message>
        <source>A line parts the map: handed-over maps here, base layers there</source>
        <translation>Лінія ділить карту: тут передані карти, там шари підкладки</translation>
    </message>
    <message>
        <source>Compare through a Spyglass</source>
        <translation>Порівняти через лупу</translation>
    </message>
    <message>
        <source>A round glass shows the handed-over maps over the base layers</source>
        <translation>Кругле скло показує передані карти поверх шарів підкладки</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Завершити порівняння</translation>
    </message>
    <message>
        <source>Show the map as it was (Esc on the map)</source>
        <translation>Показати карту, як було (Esc на карті)</translation>
    </message>
    <message>
        <source>The chosen maps show nothing on the map yet: locate them first.</source>
        <translation>Вибрані карти ще нічого не показують на карті: спочатку прив'яжіть їх.</translation>
    </message>
    <message>
        <source>Base layers alone</source>
        <translation>Лише шари підкладки</translation>
    </message>
    <message>
        <source>Move the glass over the map · wheel: its size · Ctrl+wheel: zoom · Esc: end</source>
        <translation>Ведіть лупу по карті · коліщатко: її розмір · Ctrl+коліщатко: масштаб · Esc: завершити</translation>
    </message>
    <message>
        <source>Drag the line, or press the arrow keys · Enter: turn it · Esc: end</source>
        <translation>Тягніть лінію або натискайте стрілки · Enter: повернути її · Esc: завершити</translation>
    </message>
    <message>
        <source>maps: {}</source>
        <translation>карт: {}</translation>
    </message>
    <message>
        <source>Where People Walked</source>
        <translation>Де пройшли люди</translation>
    </message>
    <message>
        <source>Work Out Coverage</source>
        <translation>Обчислити охоплення</translation>
    </message>
    <message>
        <source>Work out from the tracks how well the ground was traversed; no ground is released by it</source>
        <translation>Обчислити за треками, наскільки пройдено землю; нічого цим не вивільняється</translation>
    </message>
    <message>
        <source>Handheld positions err by metres and a lane is one metre wide: this picture shows where people probably walked and never counts as search.</source>
        <translation>Положення ручних приймачів хибні на метри, а смуга має ширину один метр: це зображення показує, де ймовірно пройшли люди, і ніколи не вважається пошуком.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Tracks of the day</source>
        <translation>Треки за день</translation>
    </message>
    <message>
        <source>walked</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>Width that one pass of the detector covers</source>
        <translation>Ширина, яку охоплює один прохід детектора</translation>
    </message>
    <message>
        <source>One standard deviation across the track</source>
        <translation>Одне стандартне відхилення впоперек треку</translation>
    </message>
    <message>
        <source>Side of a cell of the raster</source>
        <translation>Сторона комірки растру</translation>
    </message>
    <message>
        <source>Cells less probable than this are gaps</source>
        <translation>Комірки з меншою ймовірністю є пропусками</translation>
    </message>
    <message>
        <source>Tracks from a GPX file</source>
        <translation>Треки з файлу GPX</translation>
    </message>
    <message>
        <source>or from a layer of lines</source>
        <translation>або з шару ліній</translation>
    </message>
    <message>
        <source>Width of a pass</source>
        <translation>Ширина проходу</translation>
    </message>
    <message>
        <source>Error of the receiver</source>
        <translation>Похибка приймача</translation>
    </message>
    <message>
        <source>Cells of</source>
        <translation>Комірка</translation>
    </message>
    <message>
        <source>A gap is below</source>
        <translation>Пропуск – нижче</translation>
    </message>
    <message>
        <source>Save in folder</source>
        <translation>Зберегти в теці</translation>
    </message>
    <message>
        <source>Working out where people walked</source>
        <translation>Обчислення, де пройшли люди</translation>
    </message>
    <message>
        <source>{} tracks pass {}. A square metre of it was traversed with a probability of {} % on average; {} gaps, {} together, are on the map. None of it is searched by this.</source>
        <translation>Треків: {}, проходять через {}. Середня ймовірність проходження квадратного метра {} %; пропусків на карті: {}, разом {}. Ніщо з цього тим самим не обшукано.</translation>
    </message>
    <message>
        <source>enter it</source>
        <translation>введіть</translation>
    </message>
    <message>
        <source>The demo is open; it lies in {}</source>
        <translation>Демо відкрито; воно лежить у {}</translation>
    </message>
    <message>
        <source>Make the demo workspace</source>
        <translation>Створити демонстраційний робочий простір</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карти</translation>
    </message>
    <message>
        <source>Maps and records that were handed over</source>
        <translation>Карти і формуляри, що були передані</translation>
    </message>
    <message>
        <source>Bring in what others recorded, with its grade and how far it may be off, and lay it over your own base maps.</source>
        <translation>Додайте те, що записали інші, з оцінкою і можливою похибкою, і накладіть на власні карти-підкладки.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Ground that teams are to search</source>
        <translation>Земля, яку мають обшукати команди</translation>
    </message>
    <message>
        <source>Draw tasks over the hazard areas, describe them, and see which comes next.</source>
        <translation>Накресліть завдання на небезпечних районах, опишіть їх і подивіться, яке наступне.</translation>
    </message>
    <message>
        <source>What was searched and found</source>
        <translation>Що обшукано і знайдено</translation>
    </message>
    <message>
        <source>Enter the daily reports of the teams and see how the work goes on.</source>
        <translation>Вводьте щоденні звіти команд і стежте за ходом робіт.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Аркуші</translation>
    </message>
    <message>
        <source>Paper for the team leader</source>
        <translation>Папір для керівника команди</translation>
    </message>
    <message>
        <source>Print a task with its map, turning points, sources and warnings.</source>
        <translation>Надрукуйте завдання з картою, поворотними точками, джерелами і попередженнями.</translation>
    </message>
    <message>
        <source>Open Questions</source>
        <translation>Відкриті питання</translation>
    </message>
    <message>
        <source>Filter by code or words</source>
        <translation>Відбір за кодом або словами</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>Nothing waits for a person, or nothing that the filter shows.</source>
        <translation>Ніщо не чекає рішення, або відбір нічого не показує.</translation>
    </message>
    <message>
        <source>Go to Where It Is Answered</source>
        <translation>Перейти туди, де відповідають</translation>
    </message>
    <message>
        <source>Open the window in which this is decided</source>
        <translation>Відкриває вікно, в якому це вирішують</translation>
    </message>
    <message>
        <source>Decided by (role)</source>
        <translation>Хто вирішив (посада)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answer, with its reason</source>
        <translation>Відповідь з обґрунтуванням</translation>
    </message>
    <message>
        <source>Record Answer</source>
        <translation>Записати відповідь</translation>
    </message>
    <message>
        <source>Keep who answered and what; no ground changes by it</source>
        <translation>Зберігається, хто і що відповів; ділянки від цього не змінюються</translation>
    </message>
    <message>
        <source>Reading the open questions…</source>
        <translation>Читання відкритих питань…</translation>
    </message>
    <message>
        <source>Read the open questions</source>
        <translation>Прочитати відкриті питання</translation>
    </message>
    <message>
        <source>Answer an open question</source>
        <translation>Відповісти на відкрите питання</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Що відкрито</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>Експорт змін</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Код офісу</translation>
    </message>
    <message>
        <source>Send everything again</source>
        <translation>Надіслати все ще раз</translation>
    </message>
    <message>
        <source>Whatever the office confirmed; for one whose file was lost</source>
        <translation>Хоч би що офіс підтвердив; для офісу, файл якого втрачено</translation>
    </message>
    <message>
        <source>What will be in the file</source>
        <translation>Що буде у файлі</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Рядків, приблизно</translation>
    </message>
    <message>
        <source>Change file (*.mpchanges)</source>
        <translation>Файл змін (*.mpchanges)</translation>
    </message>
    <message>
        <source>Where the change file is to be</source>
        <translation>Де буде файл змін</translation>
    </message>
    <message>
        <source>Write the file for the chosen office; the export is recorded</source>
        <translation>Записати файл для вибраного офісу; експорт записується в журнал</translation>
    </message>
    <message>
        <source>Anyone who has this file can read it, mine positions included. Carry it on an encrypted stick, or leave out what the receiver need not know.</source>
        <translation>Кожен, хто має цей файл, може його прочитати, зокрема положення мін. Перевозьте його на зашифрованому флеш-накопичувачі або не включайте того, чого отримувачу знати не треба.</translation>
    </message>
    <message>
        <source>Choose an office, or enter the code of a new one.</source>
        <translation>Виберіть офіс або введіть код нового.</translation>
    </message>
    <message>
        <source>A new office: it gets everything.</source>
        <translation>Новий офіс: він отримує все.</translation>
    </message>
    <message>
        <source>Last sent: {}. Last received: {}.</source>
        <translation>Востаннє надіслано: {}. Востаннє отримано: {}.</translation>
    </message>
    <message>
        <source>Choose the office first: what it has not got yet is listed here.</source>
        <translation>Спочатку виберіть офіс: тут перелічується те, чого він ще не має.</translation>
    </message>
    <message>
        <source>This office has everything already.</source>
        <translation>Цей офіс уже має все.</translation>
    </message>
    <message>
        <source>Choose where the change file is to be written.</source>
        <translation>Виберіть, куди записати файл змін.</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Експортувати зміни</translation>
    </message>
    <message>
        <source>For office {}: {}, {}, in {} ({}).</source>
        <translation>Для офісу {}: {}, {}, у {} ({}).</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Не включено: {}.</translation>
    </message>
    <message>
        <source>Merge Changes</source>
        <translation>Об'єднати зміни</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>What changes here</source>
        <translation>Що змінюється тут</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>Вибрати інший файл…</translation>
    </message>
    <message>
        <source>Look at another change file; nothing is merged yet</source>
        <translation>Переглянути інший файл змін; поки нічого не зливається</translation>
    </message>
    <message>
        <source>The next step; nothing is written before the file was looked at</source>
        <translation>Наступний крок; нічого не записується, доки файл не переглянуто</translation>
    </message>
    <message>
        <source>Merge another office's changes</source>
        <translation>Об'єднати зміни іншого офісу</translation>
    </message>
    <message>
        <source>The file is checked first, and you see what it would change. Arriving twice, late or out of order does no harm. Where offices disagree, the cautious side is shown until a person settles it.</source>
        <translation>Спочатку файл перевіряється, і ви бачите, що він змінить. Надходження двічі, із запізненням чи не за порядком не шкодить. Де офіси розходяться, показується обережніший варіант, доки людина не вирішить.</translation>
    </message>
    <message>
        <source>Choose Change File…</source>
        <translation>Вибрати файл змін…</translation>
    </message>
    <message>
        <source>Change file of another office</source>
        <translation>Файл змін іншого офісу</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Перевірка {}</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Перевірити файл</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>Нічого не об'єднано</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>Робочий простір такий, як був.</translation>
    </message>
    <message>
        <source>All of this is here already</source>
        <translation>Усе це тут уже є</translation>
    </message>
    <message>
        <source>Merging {} again changes nothing.</source>
        <translation>Повторне об'єднання {} нічого не змінює.</translation>
    </message>
    <message>
        <source>Changes of office {}</source>
        <translation>Зміни офісу {}</translation>
    </message>
    <message>
        <source>In the file {}; here {}.</source>
        <translation>У файлі {}; тут {}.</translation>
    </message>
    <message>
        <source>The offices disagree in nothing.</source>
        <translation>Між офісами немає розбіжностей.</translation>
    </message>
    <message>
        <source>Offices disagree; the cautious side will be shown. {}</source>
        <translation>Офіси розходяться; буде показано обережніший варіант. {}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об'єднати</translation>
    </message>
    <message>
        <source>Merge changes</source>
        <translation>Об'єднати зміни</translation>
    </message>
    <message>
        <source>Merged the changes of office {}: {}.</source>
        <translation>Об'єднано зміни офісу {}: {}.</translation>
    </message>
    <message>
        <source>{}. The cautious side is shown meanwhile.</source>
        <translation>{}. Тим часом показується обережніший варіант.</translation>
    </message>
    <message>
        <source>No question is open between offices.</source>
        <translation>Між офісами немає відкритих питань.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Show Open Questions</source>
        <translation>Показати відкриті питання</translation>
    </message>
    <message>
        <source>Export Changes…</source>
        <translation>Експорт змін…</translation>
    </message>
    <message>
        <source>Write what another office has not got yet into a small file</source>
        <translation>Записати в невеликий файл те, чого інший офіс ще не отримав</translation>
    </message>
    <message>
        <source>Merge Changes…</source>
        <translation>Об'єднати зміни…</translation>
    </message>
    <message>
        <source>Check another office's file, see what it would change, and merge it</source>
        <translation>Перевірити файл іншого офісу, побачити, що він змінить, і об'єднати</translation>
    </message>
    <message>
        <source>List all that waits for a person, and go to where it is answered</source>
        <translation>Показує все, що чекає рішення, і веде туди, де відповідають</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>лишилося приблизно {} с</translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} КБ</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} МБ</translation>
    </message>
    <message>
        <source>Device in released land</source>
        <translation>Пристрій на переданій землі</translation>
    </message>
    <message>
        <source>Evidence on released land</source>
        <translation>Свідчення про передану землю</translation>
    </message>
    <message>
        <source>Task suspended</source>
        <translation>Завдання призупинено</translation>
    </message>
    <message>
        <source>Task flagged</source>
        <translation>Завдання позначено</translation>
    </message>
    <message>
        <source>Critical nonconformity</source>
        <translation>Критична невідповідність</translation>
    </message>
    <message>
        <source>Between offices</source>
        <translation>Між відділеннями</translation>
    </message>
    <message>
        <source>Doubtful position</source>
        <translation>Сумнівне положення</translation>
    </message>
    <message>
        <source>Ground beyond the boundary</source>
        <translation>Ділянка за межею</translation>
    </message>
    <message>
        <source>New boundary of a task</source>
        <translation>Нова межа завдання</translation>
    </message>
    <message>
        <source>Report held back</source>
        <translation>Відкладений звіт</translation>
    </message>
    <message>
        <source>Record: north</source>
        <translation>Запис: північ</translation>
    </message>
    <message>
        <source>Record: does not close</source>
        <translation>Запис: не замикається</translation>
    </message>
    <message>
        <source>Record: not located</source>
        <translation>Запис: місце не знайдено</translation>
    </message>
    <message>
        <source>Record: reading</source>
        <translation>Запис: прочитання</translation>
    </message>
    <message>
        <source>Record: datum operation</source>
        <translation>Запис: перетворення датума</translation>
    </message>
    <message>
        <source>Record: other reading</source>
        <translation>Запис: інше прочитання</translation>
    </message>
    <message>
        <source>Record: landmark found</source>
        <translation>Запис: орієнтир знайдено</translation>
    </message>
    <message>
        <source>Record that waits</source>
        <translation>Запис, що чекає</translation>
    </message>
    <message>
        <source>Reading of a map</source>
        <translation>Прочитання карти</translation>
    </message>
    <message>
        <source>Cancellation proposed</source>
        <translation>Запропоновано скасування</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>Зміщення карти</translation>
    </message>
    <message>
        <source>Other uncertainty</source>
        <translation>Інша невизначеність</translation>
    </message>
    <message>
        <source>Other kind of evidence</source>
        <translation>Інший вид свідчення</translation>
    </message>
    <message>
        <source>New hazard</source>
        <translation>Новий небезпечний район</translation>
    </message>
    <message>
        <source>Order of tasks</source>
        <translation>Порядок завдань</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Офіси</translation>
    </message>
    <message>
        <source>Role, such as operations officer</source>
        <translation>Посада, наприклад офіцер з операцій</translation>
    </message>
    <message>
        <source>Evidence, order, agreement</source>
        <translation>Свідчення, наказ, домовленість</translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation>Показати на карті</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Вирішити</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Хто вирішує</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Вирішувати нічого</translation>
    </message>
    <message>
        <source>{} · office {}</source>
        <translation>{} · офіс {}</translation>
    </message>
    <message>
        <source>Cautious: {}</source>
        <translation>Обережніше: {}</translation>
    </message>
    <message>
        <source>All listed: the cautious side</source>
        <translation>Усі в списку: обережніший варіант</translation>
    </message>
    <message>
        <source>All listed: as office {} says</source>
        <translation>Усі в списку: як каже офіс {}</translation>
    </message>
    <message>
        <source>Settle All {}</source>
        <translation>Вирішити всі ({})</translation>
    </message>
    <message>
        <source>Open Questions between Offices</source>
        <translation>Відкриті питання між офісами</translation>
    </message>
    <message>
        <source>Take Back My Last Decision</source>
        <translation>Відкликати моє останнє рішення</translation>
    </message>
    <message>
        <source>Open again what you settled last, while no other office has got it</source>
        <translation>Знову відкрити те, що ви вирішили останнім, доки інший офіс цього не отримав</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Усі офіси</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Фільтр за кодом або назвою</translation>
    </message>
    <message>
        <source>{} · the cautious side is shown until somebody decides</source>
        <translation>{} · обережніший варіант показується, доки хтось не вирішить</translation>
    </message>
    <message>
        <source>The offices disagree in nothing</source>
        <translation>Між офісами немає розбіжностей</translation>
    </message>
    <message>
        <source>Office {}</source>
        <translation>Офіс {}</translation>
    </message>
    <message>
        <source>A decision needs who decides and why: enter both.</source>
        <translation>Для рішення потрібно, хто вирішує і чому: введіть обидва.</translation>
    </message>
    <message>
        <source>Settle open questions</source>
        <translation>Вирішити відкриті питання</translation>
    </message>
    <message>
        <source>Taken back. Open again: {}.</source>
        <translation>Відкликано. Знову відкрито: {}.</translation>
    </message>
    <message>
        <source>Questions settled: {}.</source>
        <translation>Вирішено питань: {}.</translation>
    </message>
    <message>
        <source>both stay; rename one of them afterwards</source>
        <translation>лишаються обидва; згодом перейменуйте один із них</translation>
    </message>
    <message>
        <source>{}, office {}: {}</source>
        <translation>{}, офіс {}: {}</translation>
    </message>
    <message>
        <source>keep the row, with the changes</source>
        <translation>зберегти рядок зі змінами</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Вилучити рядок</translation>
    </message>
    <message>
        <source>A removed row cannot be brought back: it would be entered anew.</source>
        <translation>Вилучений рядок не можна повернути: його доведеться ввести заново.</translation>
    </message>
    <message>
        <source>all of it together, {}</source>
        <translation>усе разом, {}</translation>
    </message>
    <message>
        <source>as shown, {}</source>
        <translation>як показано, {}</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation>без контуру</translation>
    </message>
    <message>
        <source>{}, of which {} only here</source>
        <translation>{}, з них лише тут {}</translation>
    </message>
    <message>
        <source>Office {} says that a team is on site. Reach it first.</source>
        <translation>Офіс {} повідомляє, що команда на місці робіт. Спочатку зв'яжіться з нею.</translation>
    </message>
    <message>
        <source>This is less cautious than what is shown, and office {} says otherwise. Give the evidence as reason.</source>
        <translation>Це менш обережно, ніж показане, а офіс {} вважає інакше. Вкажіть свідчення як причину.</translation>
    </message>
    <message>
        <source>This is less cautious than what office {} says. Give the evidence as reason.</source>
        <translation>Це менш обережно, ніж каже офіс {}. Вкажіть свідчення як причину.</translation>
    </message>
    <message>
        <source>Hazards of tasks</source>
        <translation>Небезпечні райони завдань</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Звіти про хід робіт</translation>
    </message>
    <message>
        <source>Papers of teams</source>
        <translation>Документи команд</translation>
    </message>
    <message>
        <source>Batches of maps</source>
        <translation>Партії карт</translation>
    </message>
    <message>
        <source>Areas of maps</source>
        <translation>Райони карт</translation>
    </message>
    <message>
        <source>Points of maps</source>
        <translation>Точки карт</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>Контрольні точки</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Відрізки ходу</translation>
    </message>
    <message>
        <source>Rows of mines</source>
        <translation>Ряди мін</translation>
    </message>
    <message>
        <source>Evidence of hazards</source>
        <translation>Свідчення небезпечних районів</translation>
    </message>
    <message>
        <source>Outcome reports</source>
        <translation>Підсумкові звіти</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>Види робіт</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Затвердження</translation>
    </message>
    <message>
        <source>Issued sheets</source>
        <translation>Видані аркуші</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Списки кодів</translation>
    </message>
    <message>
        <source>Ordnance</source>
        <translation>Боєприпаси</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Небезпечний район</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Deleted or changed</source>
        <translation>Вилучено або змінено</translation>
    </message>
    <message>
        <source>Name given twice</source>
        <translation>Назва дана двічі</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Інше поле</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>kept or deleted</source>
        <translation>збережено або вилучено</translation>
    </message>
    <message>
        <source>suspected or confirmed</source>
        <translation>ймовірний або підтверджений</translation>
    </message>
    <message>
        <source>team</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>depth, cm</source>
        <translation>глибина, см</translation>
    </message>
    <message>
        <source>accuracy, m</source>
        <translation>точність, м</translation>
    </message>
    <message>
        <source>Positions of mines and minefield records</source>
        <translation>Положення мін і формуляри мінних полів</translation>
    </message>
    <message>
        <source>Contacts: people, telephones, call signs</source>
        <translation>Контакти: люди, телефони, позивні</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>нічого не введено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>відновлено</translation>
    </message>
    <message>
        <source>still used by other rows</source>
        <translation>ще використовується іншими рядками</translation>
    </message>
    <message>
        <source>confirmed (CHA)</source>
        <translation>підтверджений (CHA)</translation>
    </message>
    <message>
        <source>suspected (SHA)</source>
        <translation>імовірний (SHA)</translation>
    </message>
    <message>
        <source>rows: {}</source>
        <translation>рядків: {}</translation>
    </message>
    <message>
        <source>Open questions: {}</source>
        <translation>Відкритих питань: {}</translation>
    </message>
    <message>
        <source>Where two offices changed the same thing, it is listed here after a merge.</source>
        <translation>Якщо два офіси змінили те саме, після об'єднання це перелічується тут.</translation>
    </message>
    <message>
        <source>added: {}, changed: {}, removed: {}</source>
        <translation>додано: {}, змінено: {}, вилучено: {}</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Ще нічого не введено.</translation>
    </message>
    <message>
        <source>Devices by type</source>
        <translation>Пристрої за видами</translation>
    </message>
    <message>
        <source>Choose a task above. Nothing is recorded or found in it, or none is chosen.</source>
        <translation>Виберіть завдання вище. У ньому нічого не записано й не знайдено, або жодного не вибрано.</translation>
    </message>
    <message>
        <source>How the missing devices are explained; it is printed on the report</source>
        <translation>Як пояснюється відсутність пристроїв; друкується у звіті</translation>
    </message>
    <message>
        <source>Save Explanation</source>
        <translation>Зберегти пояснення</translation>
    </message>
    <message>
        <source>Keep it in a completion report; without it the task cannot be completed</source>
        <translation>Зберегти у звіті про завершення; без нього завдання не можна завершити</translation>
    </message>
    <message>
        <source>Choose a task: devices are counted per task.</source>
        <translation>Виберіть завдання: пристрої підраховуються за завданнями.</translation>
    </message>
    <message>
        <source>Counting devices</source>
        <translation>Підрахунок пристроїв</translation>
    </message>
    <message>
        <source>Recorded devices that are unaccounted for: {}. Search on, or explain them.</source>
        <translation>Записаних пристроїв, доля яких невідома: {}. Шукайте далі або поясніть їх.</translation>
    </message>
    <message>
        <source>Every recorded device is accounted for.</source>
        <translation>Доля кожного записаного пристрою відома.</translation>
    </message>
    <message>
        <source>Explained by {} on {}: {}</source>
        <translation>Пояснив {}, {}: {}</translation>
    </message>
    <message>
        <source>Explain devices unaccounted for in task {}</source>
        <translation>Пояснити пристрої з невідомою долею в завданні {}</translation>
    </message>
    <message>
        <source>Type not known</source>
        <translation>Вид не відомий</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Reported lifted</source>
        <translation>Знято за повідомленнями</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>Доля не відома</translation>
    </message>
    <message>
        <source>Found beyond the record</source>
        <translation>Знайдено понад записи</translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation>Сумнівні положення</translation>
    </message>
    <message>
        <source>Every position fits its task.</source>
        <translation>Кожне положення відповідає своєму завданню.</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Інші прочитання</translation>
    </message>
    <message>
        <source>No reading to choose from: measure the place again.</source>
        <translation>Немає прочитання, щоб вибрати: виміряйте місце знову.</translation>
    </message>
    <message>
        <source>Readings that would lie in the task</source>
        <translation>Прочитання, що лежали б у завданні</translation>
    </message>
    <message>
        <source>What shows that this reading is right</source>
        <translation>Що свідчить про правильність цього прочитання</translation>
    </message>
    <message>
        <source>Take This Reading</source>
        <translation>Прийняти це прочитання</translation>
    </message>
    <message>
        <source>Move the find; the hazard where it was first reported stays until cancelled</source>
        <translation>Перемістити знахідку; небезпека там, де про неї спершу повідомили, лишається до скасування</translation>
    </message>
    <message>
        <source>Correct the position of a find</source>
        <translation>Виправити положення знахідки</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Як введено</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Прочитання</translation>
    </message>
    <message>
        <source>Easting (m)</source>
        <translation>Східна координата (м)</translation>
    </message>
    <message>
        <source>Northing (m)</source>
        <translation>Північна координата (м)</translation>
    </message>
    <message>
        <source>Match Finds</source>
        <translation>Зіставити знахідки</translation>
    </message>
    <message>
        <source>Match finds to recorded mines one to one within the corridors; a proposal</source>
        <translation>Зіставити знахідки із записаними мінами один до одного в межах коридорів; пропозиція</translation>
    </message>
    <message>
        <source>No device was reported here yet.</source>
        <translation>Тут ще не повідомляли про жоден пристрій.</translation>
    </message>
    <message>
        <source>What shows that it is, or is not, the recorded device</source>
        <translation>Що свідчить, що це записаний пристрій або що це не він</translation>
    </message>
    <message>
        <source>Break Match</source>
        <translation>Розірвати пару</translation>
    </message>
    <message>
        <source>Say that this find is not that mine; the pair is never proposed again</source>
        <translation>Зазначити, що ця знахідка – не та міна; цю пару більше не буде запропоновано</translation>
    </message>
    <message>
        <source>Confirm Match</source>
        <translation>Підтвердити пару</translation>
    </message>
    <message>
        <source>Say that this find is that mine; matching again keeps it</source>
        <translation>Зазначити, що ця знахідка – та міна; повторне зіставлення це збереже</translation>
    </message>
    <message>
        <source>Finds: {}, matched: {}</source>
        <translation>Знахідок: {}, зіставлено: {}</translation>
    </message>
    <message>
        <source>Matches that are new or changed: {}.</source>
        <translation>Нових або змінених зіставлень: {}.</translation>
    </message>
    <message>
        <source>Matching finds to records</source>
        <translation>Зіставлення знахідок із формулярами</translation>
    </message>
    <message>
        <source>Confirm a match</source>
        <translation>Підтвердити пару</translation>
    </message>
    <message>
        <source>Break a match</source>
        <translation>Розірвати пару</translation>
    </message>
    <message>
        <source>as entered: {} / {} in {}</source>
        <translation>як введено: {} / {} у {}</translation>
    </message>
    <message>
        <source>lies {} m from where {} has it</source>
        <translation>лежить за {} м від того місця, де його показує {}</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глибина</translation>
    </message>
    <message>
        <source>Position (m)</source>
        <translation>Положення (м)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Формуляр</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Розбіжність</translation>
    </message>
    <message>
        <source>Finds and Matches</source>
        <translation>Знахідки і пари</translation>
    </message>
    <message>
        <source>A match says which recorded device a find probably is and how far apart the two lie. It never releases anything.</source>
        <translation>Пара показує, яким записаним пристроєм, імовірно, є знахідка і як далеко вони одне від одного. Вона ніколи нічого не вивільняє.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Усі завдання</translation>
    </message>
    <message>
        <source>Doubtful Positions</source>
        <translation>Сумнівні положення</translation>
    </message>
    <message>
        <source>Unaccounted For</source>
        <translation>Доля не відома</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Без пари</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Запропоновано</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Розірвано</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не виміряно</translation>
    </message>
    <message>
        <source>{} (doubtful)</source>
        <translation>{} (сумнівно)</translation>
    </message>
    <message>
        <source>{} ± not said</source>
        <translation>{} ± не вказано</translation>
    </message>
    <message>
        <source>{} ± {} m</source>
        <translation>{} ± {} м</translation>
    </message>
    <message>
        <source>{}, row {}</source>
        <translation>{}, ряд {}</translation>
    </message>
    <message>
        <source>{} cm</source>
        <translation>{} см</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Закрити це вікно (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Not in the layer: stays</source>
        <translation>Немає в шарі: лишається</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… і ще {}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не включено</translation>
    </message>
    <message>
        <source>cancellation of {} proposed; it stays hazard</source>
        <translation>запропоновано скасування {}; лишається небезпечним</translation>
    </message>
    <message>
        <source>Compute Areas</source>
        <translation>Обчислити райони</translation>
    </message>
    <message>
        <source>Work the hazard areas out from the maps; no ground is released by it</source>
        <translation>Обчислити небезпечні райони за картами; нічого цим не вивільняється</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Усі карти</translation>
    </message>
    <message>
        <source>Smaller areas are enlarged or merged; none is dropped</source>
        <translation>Менші райони збільшуються або об'єднуються; жоден не відкидається</translation>
    </message>
    <message>
        <source>Margin, K</source>
        <translation>Запас, K</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Найменший район</translation>
    </message>
    <message>
        <source>Computing hazard areas…</source>
        <translation>Обчислення небезпечних районів…</translation>
    </message>
    <message>
        <source>New Contamination</source>
        <translation>Нове забруднення</translation>
    </message>
    <message>
        <source>Draw on Map</source>
        <translation>Накреслити на карті</translation>
    </message>
    <message>
        <source>Draw the outline on the map; right click ends it</source>
        <translation>Накреслити контур на карті; правий клац завершує його</translation>
    </message>
    <message>
        <source>Nothing drawn yet; or enter a point below</source>
        <translation>Ще нічого не накреслено; або введіть точку нижче</translation>
    </message>
    <message>
        <source>Easting or longitude</source>
        <translation>Східна координата або довгота</translation>
    </message>
    <message>
        <source>Northing or latitude</source>
        <translation>Північна координата або широта</translation>
    </message>
    <message>
        <source> m</source>
        <translation> м</translation>
    </message>
    <message>
        <source>How far items may lie from the point, with the error of its position</source>
        <translation>Як далеко від точки можуть лежати предмети, з урахуванням похибки її положення</translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation>Кількість не відома</translation>
    </message>
    <message>
        <source>Tripwires</source>
        <translation>Розтяжки</translation>
    </message>
    <message>
        <source>Anti-lift devices</source>
        <translation>Пристрої невиймання</translation>
    </message>
    <message>
        <source>Booby traps</source>
        <translation>Міни-пастки</translation>
    </message>
    <message>
        <source>What was seen and by whom; no names of persons</source>
        <translation>Що бачили і хто; без імен осіб</translation>
    </message>
    <message>
        <source>A role, for example: Survey team 2 leader</source>
        <translation>Посада, наприклад: керівник групи обстеження 2</translation>
    </message>
    <message>
        <source>Only if the authority has registered it</source>
        <translation>Лише якщо уповноважений орган його зареєстрував</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Земля</translation>
    </message>
    <message>
        <source>Or a point</source>
        <translation>Або точка</translation>
    </message>
    <message>
        <source>Point given in</source>
        <translation>Точку задано в</translation>
    </message>
    <message>
        <source>Items within</source>
        <translation>Предмети в межах</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Що бачили</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Коли бачили</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Хто ввів</translation>
    </message>
    <message>
        <source>IMSMA id</source>
        <translation>Ідентифікатор IMSMA</translation>
    </message>
    <message>
        <source>Save Hazard Area</source>
        <translation>Зберегти небезпечний район</translation>
    </message>
    <message>
        <source>Save the area as hazard with its evidence</source>
        <translation>Зберегти район як небезпечний разом зі свідченням</translation>
    </message>
    <message>
        <source>It counts as hazard at once. No computation replaces or shrinks it.</source>
        <translation>Він одразу вважається небезпечним. Жодне обчислення його не замінює і не зменшує.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Choose what speaks for it</source>
        <translation>Виберіть, що про це свідчить</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не відомо</translation>
    </message>
    <message>
        <source>Drawn, {}</source>
        <translation>Накреслено, {}</translation>
    </message>
    <message>
        <source>Saved; draw the next one, or close</source>
        <translation>Збережено; накресліть наступний або закрийте</translation>
    </message>
    <message>
        <source>Hazard area {} is saved and counts at once.</source>
        <translation>Небезпечний район {} збережено, він одразу враховується.</translation>
    </message>
    <message>
        <source>Enter new contamination</source>
        <translation>Ввести нове забруднення</translation>
    </message>
    <message>
        <source>The kind of evidence is not chosen: choose one.</source>
        <translation>Вид свідчення не вибрано: виберіть його.</translation>
    </message>
    <message>
        <source>The day lies in the future: correct it.</source>
        <translation>День у майбутньому: виправте його.</translation>
    </message>
    <message>
        <source>There is no ground: draw it on the map, or enter a point.</source>
        <translation>Немає ділянки: накресліть її на карті або введіть точку.</translation>
    </message>
    <message>
        <source>A point has no ground: enter how far items may lie from it.</source>
        <translation>Точка не має площі: введіть, як далеко від неї можуть лежати предмети.</translation>
    </message>
    <message>
        <source>{} (suggested by the grades)</source>
        <translation>{} (підказано оцінками)</translation>
    </message>
    <message>
        <source>Classify {} as {}</source>
        <translation>Класифікувати {} як {}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify {}.&lt;/b&gt; A person decides; the grades only suggest.</source>
        <translation>&lt;b&gt;Класифікувати {}.&lt;/b&gt; Вирішує людина; оцінки лише підказують.</translation>
    </message>
    <message>
        <source>Save Class</source>
        <translation>Зберегти клас</translation>
    </message>
    <message>
        <source>A survey cannot lie in the future: correct the day of the report.</source>
        <translation>Обстеження не може бути в майбутньому: виправте день звіту.</translation>
    </message>
    <message>
        <source>File a cancellation report on {}</source>
        <translation>Подати звіт про скасування щодо {}</translation>
    </message>
    <message>
        <source>{} of {} are cancelled after non-technical survey.</source>
        <translation>{} з {} скасовано після нетехнічного обстеження.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cancellation report on {}.&lt;/b&gt; Method: non-technical survey. {} The ground becomes cancelled land; evidence that comes later opens it again.</source>
        <translation>&lt;b&gt;Звіт про скасування щодо {}.&lt;/b&gt; Метод: нетехнічне обстеження. {} Земля стає скасованою; свідчення, що з'явиться пізніше, знову її відкриє.</translation>
    </message>
    <message>
        <source>File Report</source>
        <translation>Подати звіт</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Дата обстеження</translation>
    </message>
    <message>
        <source>areas: {}</source>
        <translation>районів: {}</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>Хто класифікував</translation>
    </message>
    <message>
        <source>nobody yet; the class is a suggestion</source>
        <translation>ще ніхто; клас є лише підказкою</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Тому що</translation>
    </message>
    <message>
        <source>Grades suggest</source>
        <translation>Оцінки підказують</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>Status because</source>
        <translation>Причина стану</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Скасування</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>tripwires</source>
        <translation>розтяжки</translation>
    </message>
    <message>
        <source>anti-lift devices</source>
        <translation>пристрої невиймання</translation>
    </message>
    <message>
        <source>booby traps</source>
        <translation>міни-пастки</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Ґрунтується на</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>{} sigmas: {} % of positions</source>
        <translation>Сигм: {}; {} % положень</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Обчислено</translation>
    </message>
    <message>
        <source>… and {} more maps</source>
        <translation>… і ще карт: {}</translation>
    </message>
    <message>
        <source>Draw around everything suspected; right-click ends.</source>
        <translation>Обведіть усе, що під підозрою; правий клац завершує.</translation>
    </message>
    <message>
        <source>Evidence, its corridor and the fade-out distance are on the map.</source>
        <translation type="unfinished">Свідчення, їхній коридор і відстань загасання показано на карті.</translation>
    </message>
    <message>
        <source>Draw evidence and its distances</source>
        <translation>Накреслити свідчення та відстані від них</translation>
    </message>
    <message>
        <source>Margin (m)</source>
        <translation>Запас (м)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>У шарі</translation>
    </message>
    <message>
        <source>not in the layer</source>
        <translation>немає в шарі</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Останній запуск</translation>
    </message>
    <message>
        <source>Hazard Areas…</source>
        <translation>Небезпечні райони…</translation>
    </message>
    <message>
        <source>Compute, classify and cancel hazard areas, with what each rests on</source>
        <translation>Обчислити, класифікувати і скасувати небезпечні райони, бачачи, на чому кожен ґрунтується</translation>
    </message>
    <message>
        <source>New Contamination…</source>
        <translation>Нове забруднення…</translation>
    </message>
    <message>
        <source>Enter a hazard that no map shows, with its own evidence</source>
        <translation>Ввести небезпечний район, якого немає на жодній карті, з власними свідченнями</translation>
    </message>
    <message>
        <source>Official Hazard Layer…</source>
        <translation>Офіційний шар небезпечних районів…</translation>
    </message>
    <message>
        <source>Bring the authority's hazard areas in, or in again, by their ids</source>
        <translation>Додати небезпечні райони уповноваженого органу або оновити їх за ідентифікаторами</translation>
    </message>
    <message>
        <source>Official Hazard Layer</source>
        <translation>Офіційний шар небезпечних районів</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Choose a file with official hazard areas</source>
        <translation>Вибрати файл з офіційними небезпечними районами</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Зберегти відповідність</translation>
    </message>
    <message>
        <source>Keep which field means what, for the next time</source>
        <translation>Запам’ятати на наступний раз, яке поле що означає</translation>
    </message>
    <message>
        <source>Show What Changes</source>
        <translation>Показати, що зміниться</translation>
    </message>
    <message>
        <source>List what the layer would change; nothing is written yet</source>
        <translation>Перелічити, що змінить шар; поки нічого не записується</translation>
    </message>
    <message>
        <source>Bring In</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Write what is listed; a smaller outline only proposes a cancellation</source>
        <translation>Записати перелічене; менший контур лише пропонує скасування</translation>
    </message>
    <message>
        <source>Choose a layer of the project</source>
        <translation>Виберіть шар проєкту</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Шар</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Відповідність полів</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Назва відповідності</translation>
    </message>
    <message>
        <source>What the layer would change</source>
        <translation>Що змінив би шар</translation>
    </message>
    <message>
        <source>What the layer would change is listed here before anything is written.</source>
        <translation>Що змінив би шар, перелічується тут, перш ніж щось буде записано.</translation>
    </message>
    <message>
        <source>Choose a layer of the project or a file above: its fields are listed here, and you say what each of them means.</source>
        <translation>Виберіть шар проєкту або файл вище: тут перелічуються його поля, і ви вказуєте, що означає кожне з них.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; · features: {} · {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; · об'єктів: {} · {}</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>без системи координат</translation>
    </message>
    <message>
        <source>The mapping has no name: enter one.</source>
        <translation>Відповідність не має назви: введіть її.</translation>
    </message>
    <message>
        <source>The field mapping {} is saved.</source>
        <translation>Відповідність полів {} збережено.</translation>
    </message>
    <message>
        <source>Bring in {}</source>
        <translation>Додати {}</translation>
    </message>
    <message>
        <source>New: {}, changed: {}, unchanged: {}, proposed for cancellation: {}. Nothing is written yet.</source>
        <translation>Нових: {}, змінених: {}, без змін: {}, запропоновано до скасування: {}. Ще нічого не записано.</translation>
    </message>
    <message>
        <source>Brought in. New: {}, changed: {}, unchanged: {}, proposed for cancellation: {}.</source>
        <translation>Додано. Нових: {}, змінених: {}, без змін: {}, запропоновано до скасування: {}.</translation>
    </message>
    <message>
        <source>Say what the fields mean, then look at what would change.</source>
        <translation>Укажіть, що означають поля, і перегляньте, що зміниться.</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>Прочитано {}</translation>
    </message>
    <message>
        <source>A role, for example: Operations officer</source>
        <translation>Посада, наприклад: офіцер з операцій</translation>
    </message>
    <message>
        <source>A reason that can be shown</source>
        <translation>Причина, яку можна показати</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Forget what was entered here; nothing is saved</source>
        <translation>Забути введене тут; нічого не зберігається</translation>
    </message>
    <message>
        <source>Hazard Areas</source>
        <translation>Небезпечні райони</translation>
    </message>
    <message>
        <source>Zoom to Area</source>
        <translation>Наблизити до району</translation>
    </message>
    <message>
        <source>Show the chosen areas on the map and flash them</source>
        <translation>Показати вибрані райони на карті з блиманням</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Класифікувати…</translation>
    </message>
    <message>
        <source>Say by a person's word what class the chosen areas have</source>
        <translation>Зазначити словом людини, якого класу вибрані райони</translation>
    </message>
    <message>
        <source>File Cancellation Report…</source>
        <translation>Подати звіт про скасування…</translation>
    </message>
    <message>
        <source>Cancel the proposed ground of the chosen area after non-technical survey</source>
        <translation>Скасувати запропоновану землю вибраного району після нетехнічного обстеження</translation>
    </message>
    <message>
        <source>Propose Tasks…</source>
        <translation>Запропонувати завдання…</translation>
    </message>
    <message>
        <source>Cut the chosen areas into candidates; you accept, change or refuse each</source>
        <translation>Поділити вибрані райони на варіанти; кожен ви приймаєте, змінюєте або відхиляєте</translation>
    </message>
    <message>
        <source>Show Three Lines</source>
        <translation>Показати три лінії</translation>
    </message>
    <message>
        <source>Draw evidence, its corridor and the fade-out distance as layers of their own</source>
        <translation type="unfinished">Накреслити свідчення, їхній коридор і відстань загасання окремими шарами</translation>
    </message>
    <message>
        <source>Official Layer…</source>
        <translation>Офіційний шар…</translation>
    </message>
    <message>
        <source>Code, IMSMA id, device…</source>
        <translation>Код, ідентифікатор IMSMA, пристрій…</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Усі райони</translation>
    </message>
    <message>
        <source>&lt;b&gt;Areas chosen: {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Вибрано районів: {}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Grown</source>
        <translation>Збільшено</translation>
    </message>
    <message>
        <source>Not in the last run</source>
        <translation>Не в останньому запуску</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Офіційний</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Пряме</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Непряме</translation>
    </message>
    <message>
        <source>SHA, suspected</source>
        <translation>SHA, імовірний</translation>
    </message>
    <message>
        <source>CHA, confirmed</source>
        <translation>CHA, підтверджений</translation>
    </message>
    <message>
        <source>Ammunition storage</source>
        <translation>Склад боєприпасів</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>rows of mines: {}</source>
        <translation>рядів мін: {}</translation>
    </message>
    <message>
        <source>recorded mines: {}</source>
        <translation>записаних мін: {}</translation>
    </message>
    <message>
        <source>outlines: {}</source>
        <translation>контурів: {}</translation>
    </message>
    <message>
        <source>points: {}</source>
        <translation>точок: {}</translation>
    </message>
    <message>
        <source>incidents: {}</source>
        <translation>подій: {}</translation>
    </message>
    <message>
        <source>finds: {}</source>
        <translation>знахідок: {}</translation>
    </message>
    <message>
        <source>reports: {}</source>
        <translation>звітів: {}</translation>
    </message>
    <message>
        <source>{} (grades: {})</source>
        <translation>{} (за оцінками: {})</translation>
    </message>
    <message>
        <source>{} (nobody classified it)</source>
        <translation>{} (ніхто не класифікував)</translation>
    </message>
    <message>
        <source>holds {} % of positions (95 % needs 2.45)</source>
        <translation>охоплює {} % положень (для 95 % потрібно 2.45)</translation>
    </message>
    <message>
        <source>There is no hazard area yet: bring in maps or records, then press Compute Areas; or enter new contamination, or the authority's layer.</source>
        <translation>Небезпечних районів ще немає: додайте карти або формуляри, потім натисніть «Обчислити райони»; або введіть нове забруднення чи шар уповноваженого органу.</translation>
    </message>
    <message>
        <source>No area fits the filter: empty it to see all.</source>
        <translation>Жоден район не відповідає фільтру: очистіть його, щоб побачити всі.</translation>
    </message>
    <message>
        <source>* suggested by the grades; nobody classified it yet</source>
        <translation>* підказано оцінками; ще ніхто не класифікував</translation>
    </message>
    <message>
        <source>Areas shown: {} of {}</source>
        <translation>Показано районів: {} з {}</translation>
    </message>
    <message>
        <source>&amp;Only on</source>
        <translation>&amp;Лише за</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Відмінити</translation>
    </message>
    <message>
        <source>Take back your newest action</source>
        <translation>Відмінити вашу останню дію</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Повторити те, що ви відмінили</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Особа</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблиця</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>What the chosen action changed</source>
        <translation>Що змінила вибрана дія</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Double-click a row to see its whole history</source>
        <translation>Двічі клацніть рядок, щоб побачити всю його історію</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Усі таблиці</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Прочитати журнал</translation>
    </message>
    <message>
        <source>{} (taken back)</source>
        <translation>{} (відмінено)</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Відмінено: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Повторено: {}</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Відмінити: {}</translation>
    </message>
    <message>
        <source>Do again: {}</source>
        <translation>Повторити: {}</translation>
    </message>
    <message>
        <source>Show History…</source>
        <translation>Показати історію…</translation>
    </message>
    <message>
        <source>Show every change of the chosen row, and the row as it was on any day</source>
        <translation>Показати кожну зміну вибраного рядка і сам рядок на будь-який день</translation>
    </message>
    <message>
        <source>Show All Actions…</source>
        <translation>Показати всі дії…</translation>
    </message>
    <message>
        <source>Show what was done in the workspace, by whom and when</source>
        <translation>Показати, що, хто і коли робив у робочому просторі</translation>
    </message>
    <message>
        <source>A history is of one row: choose one in the list, and ask again.</source>
        <translation>Історія стосується одного рядка: виберіть його у списку і запитайте знову.</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Як було на</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Show the row as it is today</source>
        <translation>Показати рядок, яким він є сьогодні</translation>
    </message>
    <message>
        <source>Zoom to Outlines</source>
        <translation>Наблизити до контурів</translation>
    </message>
    <message>
        <source>Move the map to the outlines that are compared</source>
        <translation>Перемістити карту до порівнюваних контурів</translation>
    </message>
    <message>
        <source>&amp;As it was on</source>
        <translation>&amp;Як було на</translation>
    </message>
    <message>
        <source>Changes of this row</source>
        <translation>Зміни цього рядка</translation>
    </message>
    <message>
        <source>What the chosen change was</source>
        <translation>У чому полягала вибрана зміна</translation>
    </message>
    <message>
        <source>The row as it was</source>
        <translation>Рядок, яким він був</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Рядок не вибрано.</translation>
    </message>
    <message>
        <source>At the end of {}</source>
        <translation>На кінець {}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Як є зараз</translation>
    </message>
    <message>
        <source>After {}</source>
        <translation>Після {}</translation>
    </message>
    <message>
        <source>It was not recorded yet.</source>
        <translation>Ще не було записано.</translation>
    </message>
    <message>
        <source>{}: it was not there.</source>
        <translation>{}: ще не існувало.</translation>
    </message>
    <message>
        <source>{} (now: {})</source>
        <translation>{} (зараз: {})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>This Row</source>
        <translation>Цей рядок</translation>
    </message>
    <message>
        <source>All Actions</source>
        <translation>Усі дії</translation>
    </message>
    <message>
        <source>class</source>
        <translation>клас</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>reference system</source>
        <translation>система координат</translation>
    </message>
    <message>
        <source>content</source>
        <translation>вміст</translation>
    </message>
    <message>
        <source>description</source>
        <translation>опис</translation>
    </message>
    <message>
        <source>grade of the information</source>
        <translation>оцінка відомостей</translation>
    </message>
    <message>
        <source>reason for ground that is no CHA</source>
        <translation>причина для землі, що не є CHA</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>kind of point</source>
        <translation>вид точки</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>кількість</translation>
    </message>
    <message>
        <source>sigma (m)</source>
        <translation>сигма (м)</translation>
    </message>
    <message>
        <source>grade of the source</source>
        <translation>оцінка джерела</translation>
    </message>
    <message>
        <source>status</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>діяльність</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>відмінено</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>no shape</source>
        <translation>без геометрії</translation>
    </message>
    <message>
        <source>line of {} m</source>
        <translation>лінія {} м</translation>
    </message>
    <message>
        <source>While you were editing, others saved values that your edit has replaced: {}.</source>
        <translation>Поки ви редагували, інші зберегли значення, які ваша правка замінила: {}.</translation>
    </message>
    <message>
        <source>Compare and Choose…</source>
        <translation>Порівняти і вибрати…</translation>
    </message>
    <message>
        <source>The {} in {} was deleted by {} ({}) while you edited it: your edits are kept in the layer; undo the deletion and save again, or discard them.</source>
        <translation>{} у {}: вилучено, поки ви редагували (хто: {}, {}). Ваші правки збережено в шарі; відмініть вилучення і збережіть знову або відкиньте їх.</translation>
    </message>
    <message>
        <source>an outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>рядок {}</translation>
    </message>
    <message>
        <source>Edits That Met</source>
        <translation>Правки, що збіглися</translation>
    </message>
    <message>
        <source>Yours is saved; what the other person had saved is in the history. Choose what is to stand. On the map your outline is blue, theirs is dashed.</source>
        <translation>Ваше збережено; що зберегла інша особа, є в історії. Виберіть, що залишити. На карті ваш контур синій, інший – пунктирний.</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Коли ви почали</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Їхнє</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Save the Choice</source>
        <translation>Зберегти вибір</translation>
    </message>
    <message>
        <source>Keep Yours</source>
        <translation>Залишити ваше</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>весь рядок</translation>
    </message>
    <message>
        <source>Keep what others had saved</source>
        <translation>Залишити збережене іншими</translation>
    </message>
    <message>
        <source>Edit the layer {}</source>
        <translation>Редагувати шар {}</translation>
    </message>
    <message>
        <source>There is no new backup of the workspace. {}</source>
        <translation>Нової резервної копії робочого простору немає. {}</translation>
    </message>
    <message>
        <source>Check the workspace {}</source>
        <translation>Перевірити робочий простір {}</translation>
    </message>
    <message>
        <source>{} is damaged ({}): look at its newest good backups.</source>
        <translation>{} пошкоджено ({}): перегляньте його найновіші справні резервні копії.</translation>
    </message>
    <message>
        <source>The project “{}” and its styles are stored in {}: this one file is the whole office, and saving the project saves it there.</source>
        <translation>Проєкт «{}» і його стилі збережено в {}: цей один файл – увесь офіс, і збереження проєкту зберігає його там.</translation>
    </message>
    <message>
        <source>A project is stored in {}: “{}”.</source>
        <translation>Проєкт збережено в {}: «{}».</translation>
    </message>
    <message>
        <source>Open the Project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>QGIS cannot read the project in {}: open the workspace without it.</source>
        <translation>QGIS не може прочитати проєкт у {}: відкрийте робочий простір без нього.</translation>
    </message>
    <message>
        <source>Show Backups…</source>
        <translation>Показати резервні копії…</translation>
    </message>
    <message>
        <source>Backups of a Damaged Workspace</source>
        <translation>Резервні копії пошкодженого робочого простору</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, since something may still be got out of it. What the backup lacks has to be entered again.</source>
        <translation>Пошкоджений файл лишається як є, бо з нього ще можна щось отримати. Чого бракує в резервній копії, треба ввести знову.</translation>
    </message>
    <message>
        <source>Open a Copy of It…</source>
        <translation>Відкрити його копію…</translation>
    </message>
    <message>
        <source>Good backups</source>
        <translation>Справні резервні копії</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Останній запис</translation>
    </message>
    <message>
        <source>Actions it lacks</source>
        <translation>Яких дій бракує</translation>
    </message>
    <message>
        <source>Look for good backups of {}</source>
        <translation>Шукати справні резервні копії {}</translation>
    </message>
    <message>
        <source>No good backup lies beside {}: ask the other offices for a copy, and keep the damaged file.</source>
        <translation>Поряд із {} немає справної резервної копії: попросіть копію в інших офісів і збережіть пошкоджений файл.</translation>
    </message>
    <message>
        <source>Open a Copy of the Backup</source>
        <translation>Відкрити копію резервної копії</translation>
    </message>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation>Робочий простір (*.gpkg)</translation>
    </message>
    <message>
        <source>Copy the backup {}</source>
        <translation>Копіювати резервну копію {}</translation>
    </message>
    <message>
        <source>It was cancelled: nothing was written.</source>
        <translation>Скасовано: нічого не записано.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не відомо</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>The workspace refused a row of {}, and QGIS does not keep it: {}</source>
        <translation>Робочий простір відхилив рядок {}, і QGIS його не зберігає: {}</translation>
    </message>
    <message>
        <source>Another program was saving to the workspace at the same moment: your edits in {} are kept, so save the layer again.</source>
        <translation>Інша програма саме зберігала в робочий простір: ваші правки в {} не втрачено, тож збережіть шар ще раз.</translation>
    </message>
    <message>
        <source>Refused: {}</source>
        <translation>Відхилено: {}</translation>
    </message>
    <message>
        <source>QGIS dropped {} new rows of {} that the workspace refused: they stand in the layer “{}”, where you correct them and copy them back.</source>
        <translation>QGIS відкинула нові рядки ({}) таблиці {}, які робочий простір відхилив: вони стоять у шарі «{}», де їх можна виправити і скопіювати назад.</translation>
    </message>
    <message>
        <source>This project edits in buffered transaction groups, where QGIS drops rows that the workspace refuses: switch to the plain mode, which keeps them.</source>
        <translation>Цей проєкт редагує в буферизованих групах транзакцій, де QGIS відкидає рядки, відхилені робочим простором: перейдіть у звичайний режим, який їх зберігає.</translation>
    </message>
    <message>
        <source>This project edits in automatic transaction groups, where QGIS locks the workspace for everybody else until the edits are saved: switch to the plain mode.</source>
        <translation>Цей проєкт редагує в автоматичних групах транзакцій, де QGIS блокує робочий простір для всіх інших, доки правки не збережено: перейдіть у звичайний режим.</translation>
    </message>
    <message>
        <source>Switch to the Plain Mode</source>
        <translation>Перейти у звичайний режим</translation>
    </message>
    <message>
        <source>A layer is being edited: save or discard its edits, and switch then.</source>
        <translation>Шар редагується: збережіть або відкиньте його правки, а тоді перейдіть.</translation>
    </message>
    <message>
        <source>QGIS did not change the transaction mode: set it in the project's properties.</source>
        <translation>QGIS не змінила режим транзакцій: задайте його у властивостях проєкту.</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Прилипання</translation>
    </message>
    <message>
        <source>Snap to corners and edges of the layers on the map</source>
        <translation>Прилипання до вершин і країв шарів на карті</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Трасування</translation>
    </message>
    <message>
        <source>Follow hazard areas, roads and rivers between two clicks (Ctrl+T)</source>
        <translation>Вести лінію вздовж небезпечних районів, доріг і річок між двома клацаннями (Ctrl+T)</translation>
    </message>
    <message>
        <source>Take Corner Back</source>
        <translation>Прибрати вершину</translation>
    </message>
    <message>
        <source>Take the last corner back (Backspace)</source>
        <translation>Прибрати останню вершину (Backspace)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>End the drawing (right-click)</source>
        <translation>Завершити креслення (правий клац)</translation>
    </message>
    <message>
        <source>Give the drawing up (Esc)</source>
        <translation>Відмовитися від креслення (Esc)</translation>
    </message>
    <message>
        <source>Click the corners of the task; right-click ends, Esc starts over.</source>
        <translation>Клацайте вершини завдання; правий клац завершує, Esc починає знову.</translation>
    </message>
    <message>
        <source>{} · {} corners</source>
        <translation>{} · вершин: {}</translation>
    </message>
    <message>
        <source>overlaps {} by {}</source>
        <translation>накладається на {} на {}</translation>
    </message>
    <message>
        <source>direct evidence, suggests CHA</source>
        <translation>пряме свідчення, вказує на CHA</translation>
    </message>
    <message>
        <source>indirect evidence, suggests SHA</source>
        <translation>непряме свідчення, вказує на SHA</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Перетворення</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Виняток</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Об'єкти</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>{} % of the list of CCW Amended Protocol II</source>
        <translation>{} % переліку за Протоколом II зі змінами (CCW)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Everything came in as it was.</source>
        <translation>Усе додано таким, як було.</translation>
    </message>
    <message>
        <source>Compare maps with what was found</source>
        <translation>Порівняти карти з тим, що знайдено</translation>
    </message>
    <message>
        <source>found {} of {} searched ({} %; 95 % interval {} to {} %)</source>
        <translation>знайдено {} з {} обшуканих ({} %; 95-відсотковий інтервал від {} до {} %)</translation>
    </message>
    <message>
        <source>Arrange maps</source>
        <translation>Упорядкувати карти</translation>
    </message>
    <message>
        <source>Arrange batches</source>
        <translation>Упорядкувати партії</translation>
    </message>
    <message>
        <source>Batch of Maps</source>
        <translation>Партія карт</translation>
    </message>
    <message>
        <source>Handed over together</source>
        <translation>Передано разом</translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation>Хто передав</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Від кого</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>&amp;Отримано</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Примітка</translation>
    </message>
    <message>
        <source>The batch has no name: enter one.</source>
        <translation>Партія не має назви: введіть її.</translation>
    </message>
    <message>
        <source>Change batch {}</source>
        <translation>Змінити партію {}</translation>
    </message>
    <message>
        <source>Make batch {}</source>
        <translation>Створити партію {}</translation>
    </message>
    <message>
        <source>Two reference points</source>
        <translation>Дві опорні точки</translation>
    </message>
    <message>
        <source>Size of the area</source>
        <translation>Розмір району</translation>
    </message>
    <message>
        <source>Perimeter and extent</source>
        <translation>Периметр і протяжність</translation>
    </message>
    <message>
        <source>Type of every mine</source>
        <translation>Вид кожної міни</translation>
    </message>
    <message>
        <source>Number of every type</source>
        <translation>Кількість кожного виду</translation>
    </message>
    <message>
        <source>Emplacing method</source>
        <translation>Спосіб установлення</translation>
    </message>
    <message>
        <source>Type of fuze</source>
        <translation>Тип підривника</translation>
    </message>
    <message>
        <source>Life time of the fuzes</source>
        <translation>Строк дії підривників</translation>
    </message>
    <message>
        <source>Date and time of laying</source>
        <translation>Дата і час установлення</translation>
    </message>
    <message>
        <source>Anti-handling devices</source>
        <translation type="unfinished">Елементи невилучення</translation>
    </message>
    <message>
        <source>Place of mines or rows</source>
        <translation>Місце мін або рядів</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>What CCW Amended Protocol II asks a record of mines to hold</source>
        <translation>Що має містити формуляр мін за Протоколом II зі змінами (CCW)</translation>
    </message>
    <message>
        <source>{}, from the cells of the record.</source>
        <translation>{}, за комірками формуляра.</translation>
    </message>
    <message>
        <source>Not scored.</source>
        <translation>Не оцінено.</translation>
    </message>
    <message>
        <source>Nobody looked yet: tick what the map shows.</source>
        <translation>Ще ніхто не переглядав: позначте, що показує карта.</translation>
    </message>
    <message>
        <source>{}, by {}.</source>
        <translation>{}, хто вирішив: {}.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чому ґрунтується</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>&amp;Хто вирішив</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;Sigma per axis</source>
        <translation>&amp;Сигма за віссю</translation>
    </message>
    <message>
        <source>Count recorded mines in squares</source>
        <translation>Підрахувати записані міни в квадратах</translation>
    </message>
    <message>
        <source>Map Details</source>
        <translation>Відомості про карту</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>details corrected</source>
        <translation>відомості виправлено</translation>
    </message>
    <message>
        <source>Change details of {}: {}</source>
        <translation>Змінити відомості про {}: {}</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Партія</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Ви&amp;дання</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Аркуш</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Як надійшла</translation>
    </message>
    <message>
        <source>The file, as it came in</source>
        <translation>Файл у тому вигляді, як надійшов</translation>
    </message>
    <message>
        <source>Map Details · {}</source>
        <translation>Відомості про карту · {}</translation>
    </message>
    <message>
        <source>No batch</source>
        <translation>Без партії</translation>
    </message>
    <message>
        <source>No maps yet</source>
        <translation>Карт ще немає</translation>
    </message>
    <message>
        <source>Bring in what was handed over: scans, records, tables, KML, GPX, DXF, shapefile, GeoPackage.</source>
        <translation>Додайте те, що було передано: скани, формуляри, таблиці, KML, GPX, DXF, shapefile, GeoPackage.</translation>
    </message>
    <message>
        <source>No map matches</source>
        <translation>Жодна карта не відповідає</translation>
    </message>
    <message>
        <source>Empty the filter to see all maps.</source>
        <translation>Очистіть фільтр, щоб побачити всі карти.</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Keep what was entered about this batch</source>
        <translation>Зберегти введене про цю партію</translation>
    </message>
    <message>
        <source>Enter who decides and the reason: both are kept.</source>
        <translation>Введіть, хто вирішує, і причину: обидва зберігаються.</translation>
    </message>
    <message>
        <source>not made for this place</source>
        <translation>складено не для цього місця</translation>
    </message>
    <message>
        <source>Hazard areas: {} new, {} grown, {} unchanged, {} proposed for cancellation.</source>
        <translation>Небезпечні райони: нових {}, збільшено {}, без змін {}, запропоновано до скасування {}.</translation>
    </message>
    <message>
        <source>Coordinates in columns</source>
        <translation>Координати у стовпцях</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Розпізнати</translation>
    </message>
    <message>
        <source>F&amp;irst</source>
        <translation>&amp;Перший</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>&amp;Другий</translation>
    </message>
    <message>
        <source>Firs&amp;t is</source>
        <translation>П&amp;ершим є</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(немає)</translation>
    </message>
    <message>
        <source>The columns and their system are stated.</source>
        <translation>Стовпці та їхню систему вказано.</translation>
    </message>
    <message>
        <source>Why it is taken all the same</source>
        <translation>Чому все одно береться</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Датум</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The first that is made for the place</source>
        <translation>Перше, складене для цього місця</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Не потрібне</translation>
    </message>
    <message>
        <source>{} · {} m</source>
        <translation>{} · {} м</translation>
    </message>
    <message>
        <source>Add Handed-over Map</source>
        <translation>Додати передану карту</translation>
    </message>
    <message>
        <source>{}, of these {} without geometry</source>
        <translation>{}, з них без геометрії: {}</translation>
    </message>
    <message>
        <source>Not known: choose it</source>
        <translation>Невідома: виберіть</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>Як вказали ви.</translation>
    </message>
    <message>
        <source>The file does not say its CRS: choose it, or ask who handed it over.</source>
        <translation>Файл не вказує систему координат: виберіть її або запитайте того, хто передав.</translation>
    </message>
    <message>
        <source>As the file says.</source>
        <translation>Як каже файл.</translation>
    </message>
    <message>
        <source>Several systems in one table: each row in its own.</source>
        <translation>Кілька систем в одній таблиці: кожен рядок у своїй.</translation>
    </message>
    <message>
        <source>As recognised from the figures: check it.</source>
        <translation>Як розпізнано за числами: перевірте.</translation>
    </message>
    <message>
        <source>None: the file is one map</source>
        <translation>Немає: файл є однією картою</translation>
    </message>
    <message>
        <source>The authority has set no worst figure: enter how far positions may be off.</source>
        <translation>Уповноважений орган не задав найгіршого значення: введіть, наскільки положення можуть відхилятися.</translation>
    </message>
    <message>
        <source>Not known: the authority's worst figure is taken, {}.</source>
        <translation>Не відомо: береться найгірше значення уповноваженого органу, {}.</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Отримано</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; is being read…</source>
        <translation>Читається &lt;b&gt;{}&lt;/b&gt;…</translation>
    </message>
    <message>
        <source>Features: {} in, {} repaired, {} left out; maps: {}.</source>
        <translation>Об'єкти: внесено {}, виправлено {}, не взято {}; карт: {}.</translation>
    </message>
    <message>
        <source>Handed over before?</source>
        <translation>Передавали раніше?</translation>
    </message>
    <message>
        <source>The map that this is a newer issue of</source>
        <translation>Карта, новішим випуском якої є ця</translation>
    </message>
    <message>
        <source>Newer issue of</source>
        <translation>Новіший випуск карти</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Показати, що змінилося</translation>
    </message>
    <message>
        <source>List what is new, moved or gone before it is brought in, with zoom</source>
        <translation>Перелічити нове, переміщене або зникле до внесення, з наближенням</translation>
    </message>
    <message>
        <source>No, it is new</source>
        <translation>Ні, вона нова</translation>
    </message>
    <message>
        <source>Newer issue of {}</source>
        <translation>Новіший випуск {}</translation>
    </message>
    <message>
        <source>This very file was brought in before, on {}, as {}. Brought in again, everything of it is drawn twice.</source>
        <translation>Цей самий файл уже вносився {} як {}. Якщо внести знову, усе з нього накреслиться двічі.</translation>
    </message>
    <message>
        <source>Compare with the last issue</source>
        <translation>Порівняти з попереднім випуском</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Що буде додано</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показати на карті</translation>
    </message>
    <message>
        <source>Draw it over the map in blue; nothing is saved yet</source>
        <translation>Накреслити поверх карти синім; ще нічого не збережено</translation>
    </message>
    <message>
        <source>Zoom to Preview</source>
        <translation>Наблизити до перегляду</translation>
    </message>
    <message>
        <source>Show on the map where the features would lie</source>
        <translation>Показати на карті, де лежатимуть об'єкти</translation>
    </message>
    <message>
        <source>No rows were read yet.</source>
        <translation>Рядків ще не прочитано.</translation>
    </message>
    <message>
        <source>The positions are being computed…</source>
        <translation>Обчислюються положення…</translation>
    </message>
    <message>
        <source>Preview a handed-over map</source>
        <translation>Попередній перегляд переданої карти</translation>
    </message>
    <message>
        <source>{} of {} have a place.</source>
        <translation>Мають місце: {} з {}.</translation>
    </message>
    <message>
        <source>Datum operation: {}.</source>
        <translation>Перетворення датума: {}.</translation>
    </message>
    <message>
        <source>What Changed since the Last Issue</source>
        <translation>Що змінилося з попереднього випуску</translation>
    </message>
    <message>
        <source>&amp;Older issue</source>
        <translation>&amp;Старіший випуск</translation>
    </message>
    <message>
        <source>Choose the older issue of &lt;b&gt;{}&lt;/b&gt;.</source>
        <translation>Виберіть старіший випуск &lt;b&gt;{}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>No other map of this kind is here to compare &lt;b&gt;{}&lt;/b&gt; with.</source>
        <translation>Немає іншої карти цього виду, щоб порівняти з нею &lt;b&gt;{}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt;, not brought in yet: {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt;, ще не внесено: {}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>By up to</source>
        <translation>Не більше ніж на</translation>
    </message>
    <message>
        <source>Left beside it</source>
        <translation>Лишено поруч</translation>
    </message>
    <message>
        <source>Ground of the older issue outside the newer one; it stays</source>
        <translation>Земля старішого випуску поза новішим; вона лишається</translation>
    </message>
    <message>
        <source>What is new, moved or gone is listed here.</source>
        <translation>Тут перелічується нове, переміщене і зникле.</translation>
    </message>
    <message>
        <source>On the map: dark dashes, the older issue; blue line, the newer one. Differences that both error budgets allow are counted as within tolerance and not listed.</source>
        <translation>На карті: темний пунктир – старіший випуск; синя лінія – новіший. Відмінності, які допускають обидві похибки, рахуються як у межах допуску і не наводяться.</translation>
    </message>
    <message>
        <source>Zoom to Change</source>
        <translation>Наблизити до зміни</translation>
    </message>
    <message>
        <source>The two issues are being compared…</source>
        <translation>Порівнюються два випуски…</translation>
    </message>
    <message>
        <source>Compare two issues of a map</source>
        <translation>Порівняти два випуски карти</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Порівнювати нічого</translation>
    </message>
    <message>
        <source>Add Map</source>
        <translation>Додати карту</translation>
    </message>
    <message>
        <source>Bring in a vector file or table that was handed over, graded</source>
        <translation>Додати передані векторний файл або таблицю з оцінкою</translation>
    </message>
    <message>
        <source>Zoom to Map</source>
        <translation>Наблизити до карти</translation>
    </message>
    <message>
        <source>Show the chosen maps on the canvas and flash their footprints</source>
        <translation>Показати вибрані карти на полотні та блимнути їхніми контурами</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Перейти до фільтра</translation>
    </message>
    <message>
        <source>Compute Hazards</source>
        <translation>Обчислити небезпечні райони</translation>
    </message>
    <message>
        <source>Compute hazard areas from all maps; what stands never shrinks by it</source>
        <translation>Обчислити небезпечні райони за всіма картами; наявне від цього ніколи не зменшується</translation>
    </message>
    <message>
        <source>Show Footprints</source>
        <translation>Показати контури карт</translation>
    </message>
    <message>
        <source>Draw where each map lies, with its trust and how far it may be off</source>
        <translation>Накреслити, де лежить кожна карта, з довірою і можливою похибкою</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Перемістити вище</translation>
    </message>
    <message>
        <source>Put the chosen maps, or the whole batch, one place higher</source>
        <translation>Перемістити вибрані карти або всю партію на одне місце вище</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Перемістити нижче</translation>
    </message>
    <message>
        <source>Put the chosen maps, or the whole batch, one place lower</source>
        <translation>Перемістити вибрані карти або всю партію на одне місце нижче</translation>
    </message>
    <message>
        <source>Change Map Details…</source>
        <translation>Змінити відомості про карту…</translation>
    </message>
    <message>
        <source>Correct name, sheet, scale, provenance or batch of the chosen map</source>
        <translation>Виправити назву, аркуш, масштаб, походження або партію вибраної карти</translation>
    </message>
    <message>
        <source>Change Batch…</source>
        <translation>Змінити партію…</translation>
    </message>
    <message>
        <source>Rename and describe the batch: who handed it over, when</source>
        <translation>Перейменувати й описати партію: хто і коли передав</translation>
    </message>
    <message>
        <source>Vector Map or Table…</source>
        <translation>Векторна карта або таблиця…</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Зважити</translation>
    </message>
    <message>
        <source>New Batch…</source>
        <translation>Нова партія…</translation>
    </message>
    <message>
        <source>Make a batch for maps that were handed over together</source>
        <translation>Створити партію для карт, переданих разом</translation>
    </message>
    <message>
        <source>What Changed since the Last Issue…</source>
        <translation>Що змінилося з попереднього випуску…</translation>
    </message>
    <message>
        <source>List what is new, moved or gone on the chosen map, with zoom</source>
        <translation>Перелічити нове, переміщене або зникле на вибраній карті, з наближенням</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Як розставлено</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Best located first</source>
        <translation>Спершу найточніші</translation>
    </message>
    <message>
        <source>Best grade first</source>
        <translation>Спершу з найкращою оцінкою</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Findings ({})</source>
        <translation>Зауваження ({})</translation>
    </message>
    <message>
        <source>Hide maps</source>
        <translation>Сховати карти</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>Показати карти</translation>
    </message>
    <message>
        <source>Change a map's opacity</source>
        <translation>Змінити непрозорість карти</translation>
    </message>
    <message>
        <source>Not located yet, so nothing can be said.</source>
        <translation>Ще не прив'язано, тож нічого сказати не можна.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>sigma {} m per axis</source>
        <translation>сигма {} м за кожною віссю</translation>
    </message>
    <message>
        <source>{}; their squares add up to {}.</source>
        <translation>{}; їхні квадрати в сумі дають {}.</translation>
    </message>
    <message>
        <source>fit {} m (leave-one-out)</source>
        <translation>вписування {} м (з вилученням по одній)</translation>
    </message>
    <message>
        <source>plotting on paper{} {} m</source>
        <translation>нанесення на папір{} {} м</translation>
    </message>
    <message>
        <source>datum {} m</source>
        <translation>датум {} м</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Довіра</translation>
    </message>
    <message>
        <source>95 % in</source>
        <translation>95 % у</translation>
    </message>
    <message>
        <source>Bars: 0 to 3, the worse half of the grade counts</source>
        <translation>Поділки: від 0 до 3, рахується гірша половина оцінки</translation>
    </message>
    <message>
        <source>95 % of the positions lie within this radius</source>
        <translation>95 % положень лежать у цьому радіусі</translation>
    </message>
    <message>
        <source>unlocated</source>
        <translation>не прив'язано</translation>
    </message>
    <message>
        <source>{} · {} · features: {}</source>
        <translation>{} · {} · об'єктів: {}</translation>
    </message>
    <message>
        <source>Trust: {} of 3 bars, grade {}</source>
        <translation>Довіра: {} з 3 поділок, оцінка {}</translation>
    </message>
    <message>
        <source>Weigh the chosen maps anew: grade, accuracy, status</source>
        <translation>Зважити вибрані карти заново: оцінка, точність, стан</translation>
    </message>
    <message>
        <source>Weigh Maps</source>
        <translation>Зважити карти</translation>
    </message>
    <message>
        <source>Set Grade</source>
        <translation>Задати оцінку</translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation>Задати стан</translation>
    </message>
    <message>
        <source>Set Accuracy…</source>
        <translation>Задати точність…</translation>
    </message>
    <message>
        <source>Grade the chosen maps {} ({}; {}).</source>
        <translation>Задати вибраним картам оцінку {} ({}; {}).</translation>
    </message>
    <message>
        <source>Set the chosen maps to {}.</source>
        <translation>Задати вибраним картам стан {}.</translation>
    </message>
    <message>
        <source>Ground that rests on them stays hazard; tasks on them are warned of.</source>
        <translation>Земля, що на них ґрунтується, лишається небезпечною; про завдання на них попереджається.</translation>
    </message>
    <message>
        <source>How far may positions on the chosen maps be off?</source>
        <translation>Наскільки можуть відхилятися положення на вибраних картах?</translation>
    </message>
    <message>
        <source>Set Accuracy</source>
        <translation>Задати точність</translation>
    </message>
    <message>
        <source>Grade maps {}: {}</source>
        <translation>Задати картам оцінку {}: {}</translation>
    </message>
    <message>
        <source>Set maps to {}: {}</source>
        <translation>Задати картам стан {}: {}</translation>
    </message>
    <message>
        <source>stated by {}: {}</source>
        <translation>вказав {}: {}</translation>
    </message>
    <message>
        <source>Set the accuracy of maps: {}</source>
        <translation>Задати точність карт: {}</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Векторна</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>Оцифровано</translation>
    </message>
    <message>
        <source>Located</source>
        <translation>Прив'язано</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Suspected areas</source>
        <translation>Імовірно небезпечні райони</translation>
    </message>
    <message>
        <source>Confirmed areas</source>
        <translation>Підтверджені райони</translation>
    </message>
    <message>
        <source>Mine positions or rows</source>
        <translation>Положення або ряди мін</translation>
    </message>
    <message>
        <source>Cleared areas (shown, never subtracted)</source>
        <translation>Очищені райони (показано, ніколи не віднімаються)</translation>
    </message>
    <message>
        <source>Lifted minefields (shown, never subtracted)</source>
        <translation>Зняті мінні поля (показано, ніколи не віднімаються)</translation>
    </message>
    <message>
        <source>A · completely reliable</source>
        <translation>A · цілком надійне</translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation>B · зазвичай надійне</translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation>C · досить надійне</translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation>D · зазвичай ненадійне</translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation>E · ненадійне</translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation>F · оцінити неможливо</translation>
    </message>
    <message>
        <source>1 · confirmed by others</source>
        <translation>1 · підтверджено іншими</translation>
    </message>
    <message>
        <source>2 · probably true</source>
        <translation>2 · імовірно правдиві</translation>
    </message>
    <message>
        <source>3 · possibly true</source>
        <translation>3 · можливо правдиві</translation>
    </message>
    <message>
        <source>4 · doubtful</source>
        <translation>4 · сумнівні</translation>
    </message>
    <message>
        <source>5 · improbable</source>
        <translation>5 · малоймовірні</translation>
    </message>
    <message>
        <source>6 · cannot be judged</source>
        <translation>6 · оцінити неможливо</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>відзначено</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>зникло</translation>
    </message>
    <message>
        <source>re-shaped</source>
        <translation>змінило форму</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>within tolerance</source>
        <translation>у межах допуску</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>те саме</translation>
    </message>
    <message>
        <source>95 % within {}</source>
        <translation>95 % у межах {}</translation>
    </message>
    <message>
        <source>{} of {}, left out: {}</source>
        <translation>{} з {}, не внесено: {}</translation>
    </message>
    <message>
        <source>Where the workspace is to be</source>
        <translation>Де буде робочий простір</translation>
    </message>
    <message>
        <source>Create Workspace</source>
        <translation>Створити робочий простір</translation>
    </message>
    <message>
        <source>{} and so on</source>
        <translation>{} і так далі</translation>
    </message>
    <message>
        <source>? {}</source>
        <translation type="unfinished">? {}</translation>
    </message>
    <message>
        <source>Open questions between offices: {}. Show them.</source>
        <translation>Відкритих питань між офісами: {}. Показати їх.</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>Що ще можна тут зробити</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Check for Work without a Network…</source>
        <translation>Перевірка для роботи без мережі…</translation>
    </message>
    <message>
        <source>List what the project would miss without a network, with repairs</source>
        <translation>Перелічити, чого проєкту бракуватиме без мережі, з виправленнями</translation>
    </message>
    <message>
        <source>Store relative paths</source>
        <translation>Зберегти відносні шляхи</translation>
    </message>
    <message>
        <source>Copy into the project's folder</source>
        <translation>Скопіювати в теку проєкту</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Вилучити з проєкту</translation>
    </message>
    <message>
        <source>Check for Work without a Network</source>
        <translation>Перевірка для роботи без мережі</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Що виправлено</translation>
    </message>
    <message>
        <source>Check Another Project…</source>
        <translation>Перевірити інший проєкт…</translation>
    </message>
    <message>
        <source>Choose a project file and list what it would miss without a network</source>
        <translation>Вибрати файл проєкту і перелічити, чого йому бракуватиме без мережі</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Look through the project as it is now</source>
        <translation>Переглянути проєкт, яким він є зараз</translation>
    </message>
    <message>
        <source>Make the ticked repairs in the project</source>
        <translation>Виконати в проєкті позначені виправлення</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Save the project first: only its file is read.</source>
        <translation>Спочатку збережіть проєкт: читається лише його файл.</translation>
    </message>
    <message>
        <source>Project to check</source>
        <translation>Проєкт для перевірки</translation>
    </message>
    <message>
        <source>QGIS project (*.qgz *.qgs)</source>
        <translation>Проєкт QGIS (*.qgz *.qgs)</translation>
    </message>
    <message>
        <source>{} works without a network</source>
        <translation>{} працює без мережі</translation>
    </message>
    <message>
        <source>{}, missing without a network: {}</source>
        <translation>{}, бракує без мережі: {}</translation>
    </message>
    <message>
        <source>The file was read, not opened. Open the project to mend it here.</source>
        <translation>Файл прочитано, але не відкрито. Відкрийте проєкт, щоб виправити його тут.</translation>
    </message>
    <message>
        <source>The file as last saved was read; the open project has changes since.</source>
        <translation>Прочитано файл, яким його збережено востаннє; у відкритому проєкті є пізніші зміни.</translation>
    </message>
    <message>
        <source>Nothing was fetched, and no macro or form code ran.</source>
        <translation>Нічого не завантажено з мережі, жоден макрос чи код форми не виконувався.</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Нічого не перевірено</translation>
    </message>
    <message>
        <source>Every layer, picture and grid of the project lies on this machine.</source>
        <translation>Усі шари, зображення і сітки проєкту є на цьому комп'ютері.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Repair of {}</source>
        <translation>Виправлення {}</translation>
    </message>
    <message>
        <source>Repair and Save Project</source>
        <translation>Виправити і зберегти проєкт</translation>
    </message>
    <message>
        <source>Repair ({}) and Save Project</source>
        <translation>Виправити ({}) і зберегти проєкт</translation>
    </message>
    <message>
        <source>Repaired: {}, and the project is saved.</source>
        <translation>Виправлено: {}, проєкт збережено.</translation>
    </message>
    <message>
        <source>The project as it was before: {}</source>
        <translation>Проєкт, яким він був раніше: {}</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>за межами строку прогнозу</translation>
    </message>
    <message>
        <source>Not done within the horizon: more teams, or less ground to search.</source>
        <translation>Не завершується у строк прогнозу: потрібно більше команд або менше землі для пошуку.</translation>
    </message>
    <message>
        <source>Done in {} at the earliest; one run in twenty or more has no end.</source>
        <translation>Завершення не раніше: {}; щонайменше один прогін із двадцяти не має кінця.</translation>
    </message>
    <message>
        <source>Done between {} and {} (9 of 10 runs), probably in {}.</source>
        <translation>Завершення: {} – {} (9 прогонів з 10), імовірно, {}.</translation>
    </message>
    <message>
        <source>cost {} {}</source>
        <translation>вартість {} {}</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Завершено до</translation>
    </message>
    <message>
        <source>Years from now</source>
        <translation>Років відтепер</translation>
    </message>
    <message>
        <source>{}: team-days</source>
        <translation>{}: командо-днів</translation>
    </message>
    <message>
        <source>Ground searched</source>
        <translation>Обшукана земля</translation>
    </message>
    <message>
        <source>Enter which share of the hazard holds no device and is searched all the same, and what halving that would save is shown here.</source>
        <translation>Введіть, яка частка небезпечної площі не містить пристроїв і все ж обшукується; тут показується, що заощадило б її зменшення вдвічі.</translation>
    </message>
    <message>
        <source>Halving searched-but-empty land would save {} of search, {} years{}.</source>
        <translation>Зменшення вдвічі обшукуваної порожньої землі заощадило б: пошуку {}, років {}{}.</translation>
    </message>
    <message>
        <source> and {} in cost</source>
        <translation> і вартості {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>від {} до {}</translation>
    </message>
    <message>
        <source>Choose a layer of areas</source>
        <translation>Виберіть шар районів</translation>
    </message>
    <message>
        <source>Layer of areas</source>
        <translation>Шар районів</translation>
    </message>
    <message>
        <source>Areas from</source>
        <translation>Райони з</translation>
    </message>
    <message>
        <source>named by</source>
        <translation>назва з поля</translation>
    </message>
    <message>
        <source>Hazard left, m²</source>
        <translation>Залишилося небезпечної площі, м²</translation>
    </message>
    <message>
        <source>Empty of it, %</source>
        <translation>З неї порожньо, %</translation>
    </message>
    <message>
        <source>Empty but searched, %</source>
        <translation>Порожньо, але обшукується, %</translation>
    </message>
    <message>
        <source>New hazard, m²/year</source>
        <translation>Нова небезпечна площа, м²/рік</translation>
    </message>
    <message>
        <source>Survey, cost per m²</source>
        <translation>Обстеження, вартість за м²</translation>
    </message>
    <message>
        <source>m² a team-day</source>
        <translation>м² за командо-день</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Днів на місяць</translation>
    </message>
    <message>
        <source>Teams at work, %</source>
        <translation>Команди в роботі, %</translation>
    </message>
    <message>
        <source>Cost a team-day</source>
        <translation>Вартість командо-дня</translation>
    </message>
    <message>
        <source>Hazard that remains to be dealt with</source>
        <translation>Небезпечна площа, яку ще належить опрацювати</translation>
    </message>
    <message>
        <source>Share of the hazard that holds no device</source>
        <translation>Частка небезпечної площі без пристроїв</translation>
    </message>
    <message>
        <source>Share of that empty land which is searched in full all the same; survey frees the rest</source>
        <translation>Частка цієї порожньої землі, яку все ж обшукують повністю; решту вивільняє обстеження</translation>
    </message>
    <message>
        <source>Hazard that becomes known each year</source>
        <translation>Небезпечна площа, яку виявляють щороку</translation>
    </message>
    <message>
        <source>Cost of releasing empty land by survey</source>
        <translation>Вартість вивільнення порожньої землі обстеженням</translation>
    </message>
    <message>
        <source>Teams of this kind</source>
        <translation>Команди цього виду</translation>
    </message>
    <message>
        <source>Ground searched by a team on a working day</source>
        <translation>Земля, яку команда обшукує за робочий день</translation>
    </message>
    <message>
        <source>Working days of a team in a month of full season</source>
        <translation>Робочі дні команди в місяці повного сезону</translation>
    </message>
    <message>
        <source>Share of the teams at work: training, leave, repairs</source>
        <translation>Частка команд у роботі: навчання, відпустки, ремонт</translation>
    </message>
    <message>
        <source>Cost of a team on a working day</source>
        <translation>Вартість робочого дня команди</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Припущення</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Найменше</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Імовірне</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Найбільше</translation>
    </message>
    <message>
        <source>Assumptions of the forecast</source>
        <translation>Припущення прогнозу</translation>
    </message>
    <message>
        <source>user's input</source>
        <translation>введено користувачем</translation>
    </message>
    <message>
        <source>Key Figures</source>
        <translation>Ключові показники</translation>
    </message>
    <message>
        <source>Bars of the chosen figure</source>
        <translation>Стовпчики вибраного показника</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Tables for IMSMA</source>
        <translation>Таблиці для IMSMA</translation>
    </message>
    <message>
        <source>Write the tables as CSV files into a folder</source>
        <translation>Записати таблиці в теку файлами CSV</translation>
    </message>
    <message>
        <source>Save Figures…</source>
        <translation>Зберегти показники…</translation>
    </message>
    <message>
        <source>Save all figures of this grouping as CSV</source>
        <translation>Зберегти всі показники цього розподілу у форматі CSV</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Розподіл</translation>
    </message>
    <message>
        <source>Bars of</source>
        <translation>Стовпчики</translation>
    </message>
    <message>
        <source>Reading the key figures</source>
        <translation>Читання ключових показників</translation>
    </message>
    <message>
        <source>Reading the tables for IMSMA</source>
        <translation>Читання таблиць для IMSMA</translation>
    </message>
    <message>
        <source>No task, team or area has figures yet.</source>
        <translation>Жодне завдання, команда чи район ще не має показників.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Зберегти показники</translation>
    </message>
    <message>
        <source>Cleared {}, reduced {}, cancelled {}; {} of hazard remain, inside tasks and outside. Devices: {} in {} of search. Overdue tasks: {}, nonconformities: {}.</source>
        <translation>Очищено {}, скорочено {}, скасовано {}; небезпеки лишилося {}, у завданнях і поза ними. Пристроїв: {} на {} пошуку. Прострочених завдань: {}, невідповідностей: {}.</translation>
    </message>
    <message>
        <source>whole programme</source>
        <translation>уся програма</translation>
    </message>
    <message>
        <source>area</source>
        <translation>район</translation>
    </message>
    <message>
        <source>task</source>
        <translation>завдання</translation>
    </message>
    <message>
        <source>Searched, m²</source>
        <translation>Обшукано, м²</translation>
    </message>
    <message>
        <source>Cleared, m²</source>
        <translation>Очищено, м²</translation>
    </message>
    <message>
        <source>Reduced, m²</source>
        <translation>Скорочено, м²</translation>
    </message>
    <message>
        <source>Cancelled, m²</source>
        <translation>Скасовано, м²</translation>
    </message>
    <message>
        <source>Remaining in tasks, m²</source>
        <translation>Лишилося в завданнях, м²</translation>
    </message>
    <message>
        <source>m² per device</source>
        <translation>м² на пристрій</translation>
    </message>
    <message>
        <source>On record, %</source>
        <translation>За записами, %</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>m² per hour</source>
        <translation>м² за годину</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Звіти</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Невідповідності</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критична</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>No figure is built in: each comes from the reports of this workspace or from you, with its source. What you change is bold.</source>
        <translation>Вбудованих значень немає: кожне походить зі звітів цього робочого простору або від вас, із його джерелом. Змінене вами виділено жирним.</translation>
    </message>
    <message>
        <source>Save Answers…</source>
        <translation>Зберегти відповіді…</translation>
    </message>
    <message>
        <source>Answers with every assumption and its source, as CSV</source>
        <translation>Відповіді з усіма припущеннями та їхніми джерелами у форматі CSV</translation>
    </message>
    <message>
        <source>Save Assumptions…</source>
        <translation>Зберегти припущення…</translation>
    </message>
    <message>
        <source>Save the assumptions, with who decides and why</source>
        <translation>Зберегти припущення із зазначенням, хто вирішує і чому</translation>
    </message>
    <message>
        <source>Follow the Reports Again</source>
        <translation>Знову за звітами</translation>
    </message>
    <message>
        <source>Let the chosen row follow the workspace's own figures again</source>
        <translation>Вибраний рядок знову бере власні значення робочого простору</translation>
    </message>
    <message>
        <source>Searched So Far and to Come</source>
        <translation>Обшукано досі й належить обшукати</translation>
    </message>
    <message>
        <source>Still to Be Searched</source>
        <translation>Ще належить обшукати</translation>
    </message>
    <message>
        <source>Running the forecast</source>
        <translation>Обчислення прогнозу</translation>
    </message>
    <message>
        <source>&lt;b&gt;Assumptions of the forecast.&lt;/b&gt; They are used wherever it is shown.</source>
        <translation>&lt;b&gt;Припущення прогнозу.&lt;/b&gt; Вони застосовуються всюди, де його показано.</translation>
    </message>
    <message>
        <source>Save Assumptions</source>
        <translation>Зберегти припущення</translation>
    </message>
    <message>
        <source>Set assumptions of the forecast</source>
        <translation>Задати припущення прогнозу</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Зберегти відповіді</translation>
    </message>
    <message>
        <source>12 shares in %, January first; empty is 100</source>
        <translation>12 часток у %, починаючи з січня; порожньо – 100</translation>
    </message>
    <message>
        <source>Share of the working days that weather leaves in each month, January first</source>
        <translation>Частка робочих днів, яку погода залишає в кожному місяці, починаючи з січня</translation>
    </message>
    <message>
        <source> years</source>
        <translation> років</translation>
    </message>
    <message>
        <source>Working days left by season</source>
        <translation>Робочі дні, що залишаються за сезонами</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Строк прогнозу</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Діяльність</translation>
    </message>
    <message>
        <source>Contaminated areas</source>
        <translation>Забруднені райони</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Нещасні випадки</translation>
    </message>
    <message>
        <source>Tables with the minimum data of the GICHD, one CSV each, and missing.csv with every gap. No table holds persons.</source>
        <translation>Таблиці з мінімальними даними GICHD, по одному CSV, і missing.csv з усіма пропусками. Жодна таблиця не містить осіб.</translation>
    </message>
    <message>
        <source>What the chosen table lacks</source>
        <translation>Чого бракує у вибраній таблиці</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Нічого не бракує.</translation>
    </message>
    <message>
        <source>Save Tables…</source>
        <translation>Зберегти таблиці…</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Тека для таблиць</translation>
    </message>
    <message>
        <source>Files written: {}, folder: {}.</source>
        <translation>Записано файлів: {}, тека: {}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>In records</source>
        <translation>У записах</translation>
    </message>
    <message>
        <source>How Good Are the Maps…</source>
        <translation>Наскільки точні карти…</translation>
    </message>
    <message>
        <source>Recorded against found, by map, batch or source, with pictures</source>
        <translation>Записане і знайдене за картами, партіями або джерелами, із зображеннями</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Прогноз…</translation>
    </message>
    <message>
        <source>When, how many team-days, what cost, with which teams; change the assumptions</source>
        <translation>Коли, скільки командо-днів, яка вартість, з якими командами; змінити припущення</translation>
    </message>
    <message>
        <source>Key Figures…</source>
        <translation>Ключові показники…</translation>
    </message>
    <message>
        <source>Figures per programme, area, team and task; tables for IMSMA</source>
        <translation>Показники за програмою, районом, командою і завданням; таблиці для IMSMA</translation>
    </message>
    <message>
        <source>Show Where People Walked…</source>
        <translation>Показати, де пройшли люди…</translation>
    </message>
    <message>
        <source>Coverage and gaps from tracks; a picture that never counts as search</source>
        <translation>Охоплення і пропуски за треками; зображення, яке ніколи не вважається пошуком</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>Зберегти зображення…</translation>
    </message>
    <message>
        <source>Save the picture as PNG or SVG, or its figures as CSV</source>
        <translation>Зберегти зображення як PNG або SVG чи його показники як CSV</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>Побудувати зображення</translation>
    </message>
    <message>
        <source>Accepting it makes {} new hazard; {} would be marked “cancellation proposed” and stay hazard.</source>
        <translation>Прийняття створить нову небезпечну площу: {}; {} буде позначено «запропоновано скасування» і залишиться небезпечним.</translation>
    </message>
    <message>
        <source>Take over staff, hours and method of the team's last report</source>
        <translation>Перенести персонал, години і метод з останнього звіту команди</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Tick the boxes that were searched</source>
        <translation>Позначте обшукані квадрати</translation>
    </message>
    <message>
        <source>Draw the ground that was searched</source>
        <translation>Накресліть обшукану землю</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Креслити</translation>
    </message>
    <message>
        <source>Add a device that was found</source>
        <translation>Додати знайдений пристрій</translation>
    </message>
    <message>
        <source>Add Find</source>
        <translation>Додати знахідку</translation>
    </message>
    <message>
        <source>Stop the task at once and flag its neighbours</source>
        <translation>Негайно зупинити завдання і позначити сусідні</translation>
    </message>
    <message>
        <source>Accident or Missed Mine…</source>
        <translation>Нещасний випадок, пропуск міни…</translation>
    </message>
    <message>
        <source>Look at a file of reports, finds or tracks, and bring in what you choose</source>
        <translation>Переглянути файл звітів, знахідок або треків і додати вибране</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Role of who decides</source>
        <translation>Посада того, хто вирішує</translation>
    </message>
    <message>
        <source>Why, in a sentence; it is kept</source>
        <translation>Чому, одним реченням; зберігається</translation>
    </message>
    <message>
        <source>Nobody decides yet: enter a role.</source>
        <translation>Ще ніхто не вирішує: введіть посаду.</translation>
    </message>
    <message>
        <source>The reason is missing: enter it.</source>
        <translation>Причини немає: введіть її.</translation>
    </message>
    <message>
        <source>Type of device; type a part of its name</source>
        <translation>Вид пристрою; введіть частину назви</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> см</translation>
    </message>
    <message>
        <source>Depth?</source>
        <translation>Глибина?</translation>
    </message>
    <message>
        <source>From the ground surface to the top of the device</source>
        <translation>Від поверхні землі до верху пристрою</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Що з ним зроблено</translation>
    </message>
    <message>
        <source>Coordinate system of the two numbers</source>
        <translation>Система координат двох чисел</translation>
    </message>
    <message>
        <source>Take this find off the report</source>
        <translation>Прибрати цю знахідку зі звіту</translation>
    </message>
    <message>
        <source>Remove find</source>
        <translation>Прибрати знахідку</translation>
    </message>
    <message>
        <source>Type of device</source>
        <translation>Вид пристрою</translation>
    </message>
    <message>
        <source>Condition?</source>
        <translation>Стан?</translation>
    </message>
    <message>
        <source>Done with it?</source>
        <translation>Що зроблено?</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>Виберіть завдання</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Зберегти зміни</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>There is no earlier report of this team: enter the first one.</source>
        <translation>Раніших звітів цієї команди немає: введіть перший.</translation>
    </message>
    <message>
        <source>The report has no task: choose one.</source>
        <translation>У звіті немає завдання: виберіть його.</translation>
    </message>
    <message>
        <source>Report {} for task {}</source>
        <translation>Звіт {} щодо завдання {}</translation>
    </message>
    <message>
        <source>Team's code</source>
        <translation>Код команди</translation>
    </message>
    <message>
        <source>Draw the ground that was searched; right-click ends.</source>
        <translation>Накресліть обшукану землю; правий клац завершує.</translation>
    </message>
    <message>
        <source>Box {} · {}</source>
        <translation>Квадрат {} · {}</translation>
    </message>
    <message>
        <source>Whatever it holds</source>
        <translation>Усе, що містить</translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation>Щоденні звіти</translation>
    </message>
    <message>
        <source>Finds and waypoints</source>
        <translation>Знахідки і точки маршруту</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation>Імпорт звітів</translation>
    </message>
    <message>
        <source>Daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a tablet's GeoPackage. Nothing is saved before you have seen every row.</source>
        <translation>Щоденні звіти і знахідки з CSV або електронної таблиці, точки маршруту і треки з GPX або GeoPackage планшета. Нічого не зберігається, доки ви не побачите кожен рядок.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Рядки файлу</translation>
    </message>
    <message>
        <source>Choose a file: its rows are shown here, and nothing is saved yet.</source>
        <translation>Виберіть файл: його рядки буде показано тут, ще нічого не збережено.</translation>
    </message>
    <message>
        <source>Choose a file with reports, finds or tracks</source>
        <translation>Вибрати файл зі звітами, знахідками або треками</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Файлу ще немає</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Що містить файл</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читати як</translation>
    </message>
    <message>
        <source>Keep held rows as well</source>
        <translation>Зберегти й затримані рядки</translation>
    </message>
    <message>
        <source>They are kept beside the reports with the proposal, and count for nothing yet</source>
        <translation>Зберігаються поряд зі звітами з пропозицією і поки ні на що не впливають</translation>
    </message>
    <message>
        <source>Save the ticked rows as one step; can be undone</source>
        <translation>Зберегти позначені рядки одним кроком; можна відмінити</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Читання {}</translation>
    </message>
    <message>
        <source>Bringing in {}</source>
        <translation>Внесення {}</translation>
    </message>
    <message>
        <source>Brought in: {}, held back with a proposal: {}, devices found: {}.</source>
        <translation>Додано: {}, затримано з пропозицією: {}, знайдено пристроїв: {}.</translation>
    </message>
    <message>
        <source>Doubtful positions, which count as hazard: {}.</source>
        <translation>Сумнівні положення, що вважаються небезпечними: {}.</translation>
    </message>
    <message>
        <source>Bring In Rows ({})</source>
        <translation>Додати рядки ({})</translation>
    </message>
    <message>
        <source>Keep Tracks ({})</source>
        <translation>Зберегти треки ({})</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стане</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Чому і що робити</translation>
    </message>
    <message>
        <source>Easting</source>
        <translation>Східна координата</translation>
    </message>
    <message>
        <source>Northing</source>
        <translation>Північна координата</translation>
    </message>
    <message>
        <source>What happened; no names of persons</source>
        <translation>Що сталося; без імен осіб</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {} stops at once.&lt;/b&gt; Neighbours are flagged.</source>
        <translation>&lt;b&gt;Завдання {} негайно зупиняється.&lt;/b&gt; Сусідні позначаються.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Задано в</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>У межах</translation>
    </message>
    <message>
        <source>Flag within</source>
        <translation>Позначити в межах</translation>
    </message>
    <message>
        <source>Record and Stop Task</source>
        <translation>Записати і зупинити завдання</translation>
    </message>
    <message>
        <source>Only the authority's recorded decision lets work go on afterwards</source>
        <translation>Після цього роботи продовжуються лише за записаним рішенням уповноваженого органу</translation>
    </message>
    <message>
        <source>Tasks within this distance of the task or the place are flagged</source>
        <translation>Позначаються завдання в цих межах від завдання або місця</translation>
    </message>
    <message>
        <source>The place is missing: enter both coordinates.</source>
        <translation>Немає місця: введіть обидві координати.</translation>
    </message>
    <message>
        <source>Stop task {} after an incident</source>
        <translation>Зупинити завдання {} після події</translation>
    </message>
    <message>
        <source>Import Reports…</source>
        <translation>Імпорт звітів…</translation>
    </message>
    <message>
        <source>Release Land…</source>
        <translation>Вивільнити землю…</translation>
    </message>
    <message>
        <source>Release searched ground by a person with a reason; see what remains</source>
        <translation>Вивільнити обшукану землю рішенням людини з причиною; побачити, що лишається</translation>
    </message>
    <message>
        <source>Show Released Land</source>
        <translation>Показати вивільнену землю</translation>
    </message>
    <message>
        <source>List what was released, reopen it, and review it after a device was found</source>
        <translation>Перелічити вивільнене, відкрити знову і переглянути після знайденого пристрою</translation>
    </message>
    <message>
        <source>Show Finds and Matches</source>
        <translation>Показати знахідки і пари</translation>
    </message>
    <message>
        <source>Match finds to records, correct positions, explain what is unaccounted for</source>
        <translation>Зіставити знахідки з формулярами, виправити положення, пояснити пристрої з невідомою долею</translation>
    </message>
    <message>
        <source>Measure the maps by the finds, and accept or refuse what follows</source>
        <translation>Виміряти карти за знахідками і прийняти або відхилити те, що з цього випливає</translation>
    </message>
    <message>
        <source>Record Quality Visit…</source>
        <translation>Записати перевірку якості…</translation>
    </message>
    <message>
        <source>Record a visit or a sample with its nonconformities</source>
        <translation>Записати перевірку або вибірку з невідповідностями</translation>
    </message>
    <message>
        <source>Show Quality Visits</source>
        <translation>Показати перевірки якості</translation>
    </message>
    <message>
        <source>List visits and samples, and record corrections</source>
        <translation>Перелічити перевірки і вибірки, записати виправлення</translation>
    </message>
    <message>
        <source>Lift Suspension…</source>
        <translation>Зняти призупинення…</translation>
    </message>
    <message>
        <source>List suspended and flagged tasks; record the authority's decision</source>
        <translation>Перелічити призупинені й позначені завдання; записати рішення уповноваженого органу</translation>
    </message>
    <message>
        <source>Curve with its band</source>
        <translation>Крива з її смугою</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>To be searched</source>
        <translation>Належить обшукати</translation>
    </message>
    <message>
        <source>Which curve is shown</source>
        <translation>Яку криву показано</translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation>Карти…</translation>
    </message>
    <message>
        <source>Work out the outlook</source>
        <translation>Обчислити прогноз</translation>
    </message>
    <message>
        <source>Per device</source>
        <translation>На пристрій</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>За записами</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Прострочені завдання</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>На день назад</translation>
    </message>
    <message>
        <source>One day on</source>
        <translation>На день уперед</translation>
    </message>
    <message>
        <source>This task has no boxes: make them in Clearance tasks, or type the m².</source>
        <translation>У цьому завданні немає квадратів: створіть їх у «Завданнях з очищення» або введіть м².</translation>
    </message>
    <message>
        <source>Choose the task where it happened first.</source>
        <translation>Спочатку виберіть завдання, де це сталося.</translation>
    </message>
    <message>
        <source>Held back: {}</source>
        <translation>Затримано: {}</translation>
    </message>
    <message>
        <source>Delete report {} of task {}</source>
        <translation>Вилучити звіт {} завдання {}</translation>
    </message>
    <message>
        <source>Take held report {} of task {}</source>
        <translation>Прийняти затриманий звіт {} завдання {}</translation>
    </message>
    <message>
        <source>Why is this report right all the same?</source>
        <translation>Чому цей звіт усе-таки правильний?</translation>
    </message>
    <message>
        <source>Take Report</source>
        <translation>Прийняти звіт</translation>
    </message>
    <message>
        <source>Only held back ({})</source>
        <translation>Лише затримані ({})</translation>
    </message>
    <message>
        <source>Change Report</source>
        <translation>Змінити звіт</translation>
    </message>
    <message>
        <source>Take Report…</source>
        <translation>Прийняти звіт…</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Вилучити звіт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation>Хід робіт</translation>
    </message>
    <message>
        <source>Type a part of the code or name</source>
        <translation>Введіть частину коду або назви</translation>
    </message>
    <message>
        <source>Devices in released land: {}</source>
        <translation>Пристроїв на вивільненій землі: {}</translation>
    </message>
    <message>
        <source>Tasks suspended: {}</source>
        <translation>Призупинених завдань: {}</translation>
    </message>
    <message>
        <source>Critical nonconformities: {}</source>
        <translation>Критичних невідповідностей: {}</translation>
    </message>
    <message>
        <source>Tasks flagged: {}</source>
        <translation>Позначених завдань: {}</translation>
    </message>
    <message>
        <source>Doubtful positions: {}</source>
        <translation>Сумнівних положень: {}</translation>
    </message>
    <message>
        <source>Plots beyond the boundary: {}</source>
        <translation>Ділянок за межею: {}</translation>
    </message>
    <message>
        <source>Proposals waiting: {}</source>
        <translation>Пропозицій чекає: {}</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Що чекає на рішення</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Ручний</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>Механічний</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Собаки</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Комбінований</translation>
    </message>
    <message>
        <source>Visual search</source>
        <translation>Візуальний пошук</translation>
    </message>
    <message>
        <source>Demining accident</source>
        <translation>Нещасний випадок під час розмінування</translation>
    </message>
    <message>
        <source>Mine accident</source>
        <translation>Підрив на міні</translation>
    </message>
    <message>
        <source>Missed mine</source>
        <translation>Пропущена міна</translation>
    </message>
    <message>
        <source>Will be held back: {} {}</source>
        <translation>Буде затримано: {} {}</translation>
    </message>
    <message>
        <source>What the finds say about the maps. Nothing changes before a person accepts it. What grows is hazard at once; what would shrink stays hazard until a cancellation report.</source>
        <translation>Що знахідки кажуть про карти. Нічого не змінюється, доки людина не прийме. Що зростає, одразу вважається небезпечним; що зменшилося б, лишається небезпечним до звіту про скасування.</translation>
    </message>
    <message>
        <source>No proposal waits. Measure the maps when new ground was searched.</source>
        <translation>Жодна пропозиція не чекає. Виміряйте карти, коли обшукано нову землю.</translation>
    </message>
    <message>
        <source>What speaks for the proposal</source>
        <translation>Що свідчить на користь пропозиції</translation>
    </message>
    <message>
        <source>Measure Maps</source>
        <translation>Виміряти карти</translation>
    </message>
    <message>
        <source>Compare finds with all maps on searched ground, and propose what follows</source>
        <translation>Порівняти знахідки з усіма картами на обшуканій землі і запропонувати, що з цього випливає</translation>
    </message>
    <message>
        <source>What is measured together</source>
        <translation>Що вимірюється разом</translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation>Також вирішені</translation>
    </message>
    <message>
        <source>On the map: before dashed grey, after red</source>
        <translation>На карті: до – сірий пунктир, після – червоне</translation>
    </message>
    <message>
        <source>Offer Again</source>
        <translation>Запропонувати знову</translation>
    </message>
    <message>
        <source>Open a refused proposal again</source>
        <translation>Знову відкрити відхилену пропозицію</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Undo an accepted proposal; hazard that grew with it stays</source>
        <translation>Відкликати прийняту пропозицію; небезпечна площа, що через неї зросла, лишається</translation>
    </message>
    <message>
        <source>Taking the decision back</source>
        <translation>Відкликання рішення</translation>
    </message>
    <message>
        <source>Refuse Proposal</source>
        <translation>Відхилити пропозицію</translation>
    </message>
    <message>
        <source>Leave everything as it is; the refusal and its reason are kept</source>
        <translation>Залишити все як є; відмова та її причина зберігаються</translation>
    </message>
    <message>
        <source>Refusing the proposal</source>
        <translation>Відхилення пропозиції</translation>
    </message>
    <message>
        <source>Accept Proposal</source>
        <translation>Прийняти пропозицію</translation>
    </message>
    <message>
        <source>Apply it and compute the hazard areas anew; no land is released by it</source>
        <translation>Застосувати її й заново обчислити небезпечні райони; земля від цього не вивільняється</translation>
    </message>
    <message>
        <source>Accepting the proposal</source>
        <translation>Прийняття пропозиції</translation>
    </message>
    <message>
        <source>Proposals that wait for a decision: {}.</source>
        <translation>Пропозицій чекає рішення: {}.</translation>
    </message>
    <message>
        <source>Done. New hazard areas: {}, grown: {}, with a cancellation proposed: {}.</source>
        <translation>Готово. Нових небезпечних районів: {}, що зросли: {}, із запропонованим скасуванням: {}.</translation>
    </message>
    <message>
        <source>Offer a proposal again</source>
        <translation>Запропонувати пропозицію знову</translation>
    </message>
    <message>
        <source>This ground stays hazard. A person cancels it with a report in Handed-over Maps, Hazard Areas.</source>
        <translation>Ця земля лишається небезпечною. Її скасовує людина звітом у «Передані карти», «Небезпечні райони».</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>direct (suggests CHA)</source>
        <translation>пряме (вказує на CHA)</translation>
    </message>
    <message>
        <source>indirect (suggests SHA)</source>
        <translation>непряме (вказує на SHA)</translation>
    </message>
    <message>
        <source>Grows</source>
        <translation>Зростає</translation>
    </message>
    <message>
        <source>{}: stays hazard, marked “cancellation proposed”</source>
        <translation>{}: лишається небезпечним, позначено «запропоновано скасування»</translation>
    </message>
    <message>
        <source>Would vacate</source>
        <translation>Звільнило б</translation>
    </message>
    <message>
        <source>{} searched fields support {}.</source>
        <translation>Обшуканих полів: {}; вони підтверджують {}.</translation>
    </message>
    <message>
        <source>Now: {}.</source>
        <translation>Зараз: {}.</translation>
    </message>
    <message>
        <source>{} m towards {}°</source>
        <translation>{} м у напрямку {}°</translation>
    </message>
    <message>
        <source>, turned by {}°</source>
        <translation>, повернуто на {}°</translation>
    </message>
    <message>
        <source>{} searched fields, of these {} set aside as odd</source>
        <translation>Обшуканих полів: {}, з них відкладено як незвичні: {}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Зсув</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Наскільки певно</translation>
    </message>
    <message>
        <source>Could be chance</source>
        <translation>Може бути випадковістю</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Спостереження</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Навчено за</translation>
    </message>
    <message>
        <source>95 % within {} m across {}°; along it the shift cannot be told</source>
        <translation>95 % у межах {} м поперек {}°; уздовж нього зсув визначити неможливо</translation>
    </message>
    <message>
        <source>95 % within {} m along {}° and {} m across</source>
        <translation>95 % у межах {} м уздовж {}° і {} м поперек</translation>
    </message>
    <message>
        <source>95 % within {} m of this</source>
        <translation>95 % у межах {} м від цього</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Best estimate</source>
        <translation>Найкраща оцінка</translation>
    </message>
    <message>
        <source>not below the true one with 95 % confidence, on {} searched fields</source>
        <translation>не менше істинного з довірою 95 %, обшуканих полів: {}</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Обережна</translation>
    </message>
    <message>
        <source>{} % of the fields lie at the corridor's edge: it may be larger</source>
        <translation>{} % полів лежать біля краю коридору: він може бути більшим</translation>
    </message>
    <message>
        <source>{} → {} · {} devices expected, {} per 1,000 m²</source>
        <translation>{} → {} · очікується пристроїв: {}, {} на 1000 м²</translation>
    </message>
    <message>
        <source>less than once in 10,000 times</source>
        <translation>рідше ніж раз на 10 000 випадків</translation>
    </message>
    <message>
        <source>once in {} times</source>
        <translation>раз на {} випадків</translation>
    </message>
    <message>
        <source>Suspended Tasks</source>
        <translation>Призупинені завдання</translation>
    </message>
    <message>
        <source>After an accident or a missed mine a task stands still and its neighbours are flagged. Only the authority's decision, recorded here, lets work go on.</source>
        <translation>Після нещасного випадку або пропущеної міни завдання зупиняється, а сусідні позначаються. Роботи продовжуються лише за рішенням уповноваженого органу, записаним тут.</translation>
    </message>
    <message>
        <source>Suspended and flagged tasks</source>
        <translation>Призупинені й позначені завдання</translation>
    </message>
    <message>
        <source>No task is suspended or flagged.</source>
        <translation>Жодне завдання не призупинене й не позначене.</translation>
    </message>
    <message>
        <source>Lift suspension</source>
        <translation>Зняти призупинення</translation>
    </message>
    <message>
        <source>National mine action authority</source>
        <translation>Національний орган протимінної діяльності</translation>
    </message>
    <message>
        <source>Role of who decided</source>
        <translation>Посада того, хто вирішив</translation>
    </message>
    <message>
        <source>Number of the letter or order</source>
        <translation>Номер листа або наказу</translation>
    </message>
    <message>
        <source>What the investigation found</source>
        <translation>Що встановило розслідування</translation>
    </message>
    <message>
        <source>Lift Suspension</source>
        <translation>Зняти призупинення</translation>
    </message>
    <message>
        <source>Record the authority's decision, clear the warning and let work go on</source>
        <translation>Записати рішення уповноваженого органу, прибрати попередження і продовжити роботи</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Уповноважений орган</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>A quality visit stopped this task: correct it in Quality, then resume it there.</source>
        <translation>Це завдання зупинила перевірка якості: виправте в «Якості», тоді відновіть там.</translation>
    </message>
    <message>
        <source>No accident stopped this task: resume it in Clearance tasks.</source>
        <translation>Жоден нещасний випадок не зупиняв це завдання: відновіть його в «Завданнях з очищення».</translation>
    </message>
    <message>
        <source>No task is chosen: choose one.</source>
        <translation>Завдання не вибрано: виберіть його.</translation>
    </message>
    <message>
        <source>Who decided is missing: enter the role of the person.</source>
        <translation>Не вказано, хто вирішив: введіть посаду особи.</translation>
    </message>
    <message>
        <source>Lift the suspension of task {}</source>
        <translation>Зняти призупинення завдання {}</translation>
    </message>
    <message>
        <source>Work in task {} may go on by decision {}.</source>
        <translation>Роботи в завданні {} можна продовжити за рішенням {}.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Позначено</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Хто може зняти</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>уповноважений орган</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>якість</translation>
    </message>
    <message>
        <source>the planner</source>
        <translation>планувальник</translation>
    </message>
    <message>
        <source>Organisation or role</source>
        <translation>Організація або роль</translation>
    </message>
    <message>
        <source>What was not as it should be</source>
        <translation>Що було не так, як слід</translation>
    </message>
    <message>
        <source>What was ordered or done on the spot</source>
        <translation>Що наказано або зроблено на місці</translation>
    </message>
    <message>
        <source>Warning delivered</source>
        <translation>Попередження винесено</translation>
    </message>
    <message>
        <source>Operations suspended</source>
        <translation>Роботи призупинено</translation>
    </message>
    <message>
        <source>Save Visit</source>
        <translation>Зберегти перевірку</translation>
    </message>
    <message>
        <source>Record the visit; a critical one stops work at once</source>
        <translation>Записати перевірку; критична негайно зупиняє роботи</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Хто перевірив</translation>
    </message>
    <message>
        <source>Organisation inspected</source>
        <translation>Перевірена організація</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Невідповідність</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Вжиті заходи</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Довіра</translation>
    </message>
    <message>
        <source>Share of bad units to notice</source>
        <translation>Частка бракованих одиниць, яку слід помітити</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Обсяг вибірки</translation>
    </message>
    <message>
        <source>Units that failed</source>
        <translation>Одиниць, що не пройшли</translation>
    </message>
    <message>
        <source>Work stops when this is saved: until it is corrected the task is not completed and nothing is released.</source>
        <translation>Після збереження роботи зупиняються: до виправлення завдання не завершується і нічого не вивільняється.</translation>
    </message>
    <message>
        <source>Record quality visit to task {}</source>
        <translation>Записати перевірку якості щодо завдання {}</translation>
    </message>
    <message>
        <source>The visit to task {} is recorded.</source>
        <translation>Перевірку щодо завдання {} записано.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
    <message>
        <source>While a critical nonconformity is not corrected, its task is not completed and none of its land is released.</source>
        <translation>Доки критичну невідповідність не виправлено, її завдання не завершується і його земля не вивільняється.</translation>
    </message>
    <message>
        <source>Visits and Samples</source>
        <translation>Перевірки і вибірки</translation>
    </message>
    <message>
        <source>New Visit</source>
        <translation>Нова перевірка</translation>
    </message>
    <message>
        <source>Visits and samples</source>
        <translation>Перевірки і вибірки</translation>
    </message>
    <message>
        <source>No visit is recorded yet: record the first one under New Visit.</source>
        <translation>Перевірок ще не записано: запишіть першу в «Нова перевірка».</translation>
    </message>
    <message>
        <source>Role of who confirms it</source>
        <translation>Посада того, хто підтверджує</translation>
    </message>
    <message>
        <source>The measures that were taken, or why work goes on</source>
        <translation>Ужиті заходи або чому роботи тривають</translation>
    </message>
    <message>
        <source>Record Correction</source>
        <translation>Записати виправлення</translation>
    </message>
    <message>
        <source>Say that the nonconformity is corrected, and how</source>
        <translation>Зазначити, що невідповідність виправлено і як саме</translation>
    </message>
    <message>
        <source>Resume Work</source>
        <translation>Відновити роботи</translation>
    </message>
    <message>
        <source>Let work go on in the task that the visit had stopped</source>
        <translation>Продовжити роботи в завданні, яке зупинила перевірка</translation>
    </message>
    <message>
        <source>Record the correction of a nonconformity</source>
        <translation>Записати виправлення невідповідності</translation>
    </message>
    <message>
        <source>Resume task {}</source>
        <translation>Відновити завдання {}</translation>
    </message>
    <message>
        <source>Not fulfilled: {}</source>
        <translation>Не виконано: {}</translation>
    </message>
    <message>
        <source>Measures: {}</source>
        <translation>Заходи: {}</translation>
    </message>
    <message>
        <source>Sampled: {} m²</source>
        <translation>Вибірка: {} м²</translation>
    </message>
    <message>
        <source>Holds the task</source>
        <translation>Зупиняє завдання</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>Не виправлено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Compliant with SOP and standards</source>
        <translation>Відповідає СОП і стандартам</translation>
    </message>
    <message>
        <source>Supervision adequate</source>
        <translation>Нагляд достатній</translation>
    </message>
    <message>
        <source>Equipment suitable</source>
        <translation>Обладнання придатне</translation>
    </message>
    <message>
        <source>Personnel qualified</source>
        <translation>Персонал кваліфікований</translation>
    </message>
    <message>
        <source>Qualified medic available</source>
        <translation>Є кваліфікований медик</translation>
    </message>
    <message>
        <source>Internal QA logs current</source>
        <translation>Внутрішні журнали якості ведуться</translation>
    </message>
    <message>
        <source>QA visit</source>
        <translation>Перевірка забезпечення якості</translation>
    </message>
    <message>
        <source>QC sample</source>
        <translation>Вибірка контролю якості</translation>
    </message>
    <message>
        <source>No nonconformity</source>
        <translation>Без невідповідностей</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначна</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Значна</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>без шару</translation>
    </message>
    <message>
        <source>the roads above</source>
        <translation>дороги, вказані вище</translation>
    </message>
    <message>
        <source>planned days</source>
        <translation>заплановані дні</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>робочий простір</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>немає поля</translation>
    </message>
    <message>
        <source>The field of the layer of people that holds this figure</source>
        <translation>Поле шару людей, що містить це число</translation>
    </message>
    <message>
        <source>Rank by weighed reasons</source>
        <translation>Упорядкувати за зваженими причинами</translation>
    </message>
    <message>
        <source>Why {} has rank {} of {}: {}.</source>
        <translation>Чому {} має місце {} з {}: {}.</translation>
    </message>
    <message>
        <source>The weights have no name: enter one.</source>
        <translation>Ваги не мають назви: введіть її.</translation>
    </message>
    <message>
        <source>Save the weights {}</source>
        <translation>Зберегти ваги {}</translation>
    </message>
    <message>
        <source>The weights {} are saved.</source>
        <translation>Ваги {} збережено.</translation>
    </message>
    <message>
        <source>A person decides on the order, with a reason: enter both.</source>
        <translation>Порядок вирішує людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accept this order of {}.&lt;/b&gt; Weights, distance, ranks and reasons are recorded with it.</source>
        <translation>&lt;b&gt;Прийняти цей порядок (позицій: {}).&lt;/b&gt; Разом із ним записуються ваги, відстань, місця і причини.</translation>
    </message>
    <message>
        <source>Record Decision</source>
        <translation>Записати рішення</translation>
    </message>
    <message>
        <source>The order of {} is decided and recorded.</source>
        <translation>Порядок вирішено і записано, позицій: {}.</translation>
    </message>
    <message>
        <source>Record the decision on an order</source>
        <translation>Записати рішення про порядок</translation>
    </message>
    <message>
        <source>Still to search</source>
        <translation>Лишилося обстежити</translation>
    </message>
    <message>
        <source>What each task still takes</source>
        <translation>Скільки ще потребує кожне завдання</translation>
    </message>
    <message>
        <source>Enter and save the rates at the left, then press Reckon: what each task still takes is listed here.</source>
        <translation>Введіть і збережіть темпи ліворуч, потім натисніть «Розрахувати»: тут перелічується, скільки ще потребує кожне завдання.</translation>
    </message>
    <message>
        <source>Tasks: {} of {} · team-days: {} · cost: {}</source>
        <translation>Завдань: {} з {} · командо-днів: {} · вартість: {}</translation>
    </message>
    <message>
        <source>Effort and Cost</source>
        <translation>Трудовитрати і вартість</translation>
    </message>
    <message>
        <source>Add Method</source>
        <translation>Додати метод</translation>
    </message>
    <message>
        <source>Add Factor</source>
        <translation>Додати множник</translation>
    </message>
    <message>
        <source>Add Slope Class</source>
        <translation>Додати клас ухилу</translation>
    </message>
    <message>
        <source>Add a line to the table; enter its figures there</source>
        <translation>Додати рядок у таблицю; числа введіть у ньому</translation>
    </message>
    <message>
        <source>Propose Rate from Reports</source>
        <translation>Запропонувати темп за звітами</translation>
    </message>
    <message>
        <source>What the chosen method really reached</source>
        <translation>Чого вибраний метод досяг насправді</translation>
    </message>
    <message>
        <source>Save Rates…</source>
        <translation>Зберегти темпи…</translation>
    </message>
    <message>
        <source>Save the rates, with who decides and why</source>
        <translation>Зберегти норми із зазначенням, хто вирішує і чому</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Розрахувати</translation>
    </message>
    <message>
        <source>Work out what each task still takes; nothing is saved</source>
        <translation>Обчислити, скільки ще потребує кожне завдання; нічого не зберігається</translation>
    </message>
    <message>
        <source>Save Planned Days…</source>
        <translation>Зберегти заплановані дні…</translation>
    </message>
    <message>
        <source>Save the days, with who decides and why</source>
        <translation>Зберегти дні із зазначенням, хто вирішує і чому</translation>
    </message>
    <message>
        <source>Rates of the methods</source>
        <translation>Темпи методів</translation>
    </message>
    <message>
        <source>How many m² a team searches in a day, by method.</source>
        <translation>Скільки м² команда обстежує за день, за методами.</translation>
    </message>
    <message>
        <source>What slows a method down</source>
        <translation>Що сповільнює метод</translation>
    </message>
    <message>
        <source>How many times longer it takes in dense vegetation, much metal, steep ground.</source>
        <translation>У скільки разів довше в густій рослинності, за великої кількості металу, на крутому схилі.</translation>
    </message>
    <message>
        <source>Classes of slope</source>
        <translation>Класи ухилу</translation>
    </message>
    <message>
        <source>Which slope counts as flat, and which as steep.</source>
        <translation>Який ухил вважається пологим, а який крутим.</translation>
    </message>
    <message>
        <source>Without slope</source>
        <translation>Без ухилу</translation>
    </message>
    <message>
        <source>Elevation raster</source>
        <translation>Растр висот</translation>
    </message>
    <message>
        <source>Slope from elevation raster</source>
        <translation>Ухил за растром висот</translation>
    </message>
    <message>
        <source>No rates are known: enter the programme's own figures; none is made up here.</source>
        <translation>Темпи не відомі: введіть власні числа програми; тут нічого не вигадується.</translation>
    </message>
    <message>
        <source>Save the rates first, then choose a method to look at.</source>
        <translation>Спочатку збережіть темпи, потім виберіть метод для перегляду.</translation>
    </message>
    <message>
        <source>{}: {} m² a team-day from {} reports over {} team-days (most days {} to {}); until now {}. It counts when a person saves it.</source>
        <translation>{}: {} м² на командо-день, звітів {}, командо-днів {} (здебільшого від {} до {}); досі {}. Враховується, коли людина збереже.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rates of the programme.&lt;/b&gt; The authority's settings.</source>
        <translation>&lt;b&gt;Темпи програми.&lt;/b&gt; Налаштування уповноваженого органу.</translation>
    </message>
    <message>
        <source>Save Rates</source>
        <translation>Зберегти темпи</translation>
    </message>
    <message>
        <source>Set the programme's rates</source>
        <translation>Задати темпи програми</translation>
    </message>
    <message>
        <source>Reckon effort</source>
        <translation>Розрахувати трудовитрати</translation>
    </message>
    <message>
        <source>Planned days are saved with their assumptions; tasks: {}.</source>
        <translation>Заплановані дні збережено з припущеннями; завдань: {}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Planned days.&lt;/b&gt; Each task keeps how they were reckoned.</source>
        <translation>&lt;b&gt;Заплановані дні.&lt;/b&gt; Кожне завдання зберігає, як їх розраховано.</translation>
    </message>
    <message>
        <source>Save Planned Days</source>
        <translation>Зберегти заплановані дні</translation>
    </message>
    <message>
        <source>points: {} of {}</source>
        <translation>точок: {} з {}</translation>
    </message>
    <message>
        <source>± 20 %</source>
        <translation>± 20 %</translation>
    </message>
    <message>
        <source>Best and worst rank if any one weight moves by 20 %</source>
        <translation>Найкраще і найгірше місце, якщо будь-яка одна вага зміниться на 20 %</translation>
    </message>
    <message>
        <source>Which Ground Next…</source>
        <translation>Яка земля наступна…</translation>
    </message>
    <message>
        <source>Rank tasks or hazard areas by weighed reasons; a person decides</source>
        <translation>Упорядкувати завдання або небезпечні райони за зваженими причинами; вирішує людина</translation>
    </message>
    <message>
        <source>Effort and Cost…</source>
        <translation>Трудовитрати і вартість…</translation>
    </message>
    <message>
        <source>Reckon team-days and cost from the programme's own rates</source>
        <translation>Розрахувати командо-дні і вартість за власними темпами програми</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Рослинність</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Метал</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Ухил</translation>
    </message>
    <message>
        <source>m² a day</source>
        <translation>м² за день</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Вартість за день</translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation>Відпрацьовані дні</translation>
    </message>
    <message>
        <source>Factor of</source>
        <translation>Множник для</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Разів</translation>
    </message>
    <message>
        <source>Slope up to, %</source>
        <translation>Ухил до, %</translation>
    </message>
    <message>
        <source>The factor for "{}" names no method: enter one of the table above.</source>
        <translation>Множник для «{}» не називає методу: введіть один із таблиці вище.</translation>
    </message>
    <message>
        <source>"{}" of {} is no number: correct it.</source>
        <translation>«{}» у {} не є числом: виправте.</translation>
    </message>
    <message>
        <source>"{}" of {} is below 0: correct it.</source>
        <translation>«{}» у {} менше за 0: виправте.</translation>
    </message>
    <message>
        <source>Which Ground Next, and Why?</source>
        <translation>Яка земля наступна і чому?</translation>
    </message>
    <message>
        <source>Tasks that are not done</source>
        <translation>Незавершені завдання</translation>
    </message>
    <message>
        <source>Open hazard areas</source>
        <translation>Відкриті небезпечні райони</translation>
    </message>
    <message>
        <source>Name of the weights</source>
        <translation>Назва ваг</translation>
    </message>
    <message>
        <source>Save Weights</source>
        <translation>Зберегти ваги</translation>
    </message>
    <message>
        <source>Save these weights under this name</source>
        <translation>Зберегти ці ваги під цією назвою</translation>
    </message>
    <message>
        <source>Rank Ground</source>
        <translation>Упорядкувати</translation>
    </message>
    <message>
        <source>Work the order out; it counts once accepted</source>
        <translation>Обчислити порядок; він діє після прийняття</translation>
    </message>
    <message>
        <source>Accept Order…</source>
        <translation>Прийняти порядок…</translation>
    </message>
    <message>
        <source>Save the ranks, with who decides and why</source>
        <translation>Зберегти місця в порядку із зазначенням, хто вирішує і чому</translation>
    </message>
    <message>
        <source>What to rank</source>
        <translation>Що впорядкувати</translation>
    </message>
    <message>
        <source>Near is within</source>
        <translation>Поруч – це в межах</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ваги</translation>
    </message>
    <message>
        <source>Choose a layer or field for {}, or set its weight to 0.</source>
        <translation>Виберіть шар або поле для {} або задайте вагу 0.</translation>
    </message>
    <message>
        <source>{} ranked. This is a proposal: nothing is decided yet.</source>
        <translation>Упорядковано: {}. Це пропозиція: ще нічого не вирішено.</translation>
    </message>
    <message>
        <source>Why rank {}: {}.</source>
        <translation>Чому місце {}: {}.</translation>
    </message>
    <message>
        <source>Decided by {}, {}.</source>
        <translation>Вирішив {}, {}.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Say at the left what counts and how much, choose the layers that it is read from, and press Rank Ground. The order is a proposal; a person decides.</source>
        <translation>Вкажіть ліворуч, що і наскільки важить, виберіть шари, з яких це читається, і натисніть «Упорядкувати». Порядок є пропозицією; вирішує людина.</translation>
    </message>
    <message>
        <source>Why the chosen ground stands there</source>
        <translation>Чому вибрана земля стоїть на цьому місці</translation>
    </message>
    <message>
        <source>Why the chosen ground stands where it does</source>
        <translation>Чому вибрана земля стоїть саме на цьому місці</translation>
    </message>
    <message>
        <source>The ranking was cancelled: nothing was changed.</source>
        <translation>Упорядкування скасовано: нічого не змінено.</translation>
    </message>
    <message>
        <source>Features without a usable place, which do not count: {}, of {}.</source>
        <translation>Об'єктів без придатного розташування, які не враховуються: {} з {}.</translation>
    </message>
    <message>
        <source>e.g. {}</source>
        <translation>напр. {}</translation>
    </message>
    <message>
        <source>as the record</source>
        <translation>як формуляр</translation>
    </message>
    <message>
        <source>Tab: next cell · Enter: next line · Ctrl+Del: remove line</source>
        <translation>Tab: наступна клітинка · Enter: наступний рядок · Ctrl+Del: вилучити рядок</translation>
    </message>
    <message>
        <source>&amp;1 Head of the form</source>
        <translation>&amp;1 Заголовок формуляра</translation>
    </message>
    <message>
        <source>&amp;2 Points, legs and rows</source>
        <translation>&amp;2 Точки, відрізки ходу і ряди</translation>
    </message>
    <message>
        <source>How the record's datum is led to the workspace's; kept with the record</source>
        <translation>Як датум формуляра переводиться в датум робочого простору; зберігається з формуляром</translation>
    </message>
    <message>
        <source>Only where no datum shift is known</source>
        <translation>Лише якщо перетворення датума не відоме</translation>
    </message>
    <message>
        <source>Reason to override</source>
        <translation>Причина винятку</translation>
    </message>
    <message>
        <source>Zoom There</source>
        <translation>Наблизити туди</translation>
    </message>
    <message>
        <source>Move the map to where the record is placed now</source>
        <translation>Перемістити карту туди, де зараз розміщено формуляр</translation>
    </message>
    <message>
        <source>What the record comes to</source>
        <translation>Що виходить із формуляра</translation>
    </message>
    <message>
        <source>Enter the head, then points, legs and rows as they stand on the form. How far the rows may be off, and why, is said here while you type.</source>
        <translation>Введіть заголовок, потім точки, відрізки ходу і ряди так, як вони стоять у бланку. Наскільки ряди можуть відхилятися і чому, показується тут під час введення.</translation>
    </message>
    <message>
        <source>Why the saved record is changed</source>
        <translation>Чому змінено збережений формуляр</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Хто змінив</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Закрити без збереження</translation>
    </message>
    <message>
        <source>Close; what is typed and not saved is dropped</source>
        <translation>Закрити; введене й не збережене відкидається</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>Зберегти на потім</translation>
    </message>
    <message>
        <source>Put the record, as far as it is typed, among the waiting records</source>
        <translation>Помістити формуляр, наскільки його введено, до тих, що чекають</translation>
    </message>
    <message>
        <source>Save Record</source>
        <translation>Зберегти формуляр</translation>
    </message>
    <message>
        <source>Save the record and its located rows (Ctrl+S)</source>
        <translation>Зберегти формуляр і його прив'язані ряди (Ctrl+S)</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>як збережено</translation>
    </message>
    <message>
        <source>Enter record {}</source>
        <translation>Ввести формуляр {}</translation>
    </message>
    <message>
        <source>Change record {}</source>
        <translation>Змінити формуляр {}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>Kept for later; nothing is wrong with it.</source>
        <translation>Збережено на потім; помилок у ньому немає.</translation>
    </message>
    <message>
        <source>Keep record {} for later</source>
        <translation>Зберегти формуляр {} на потім</translation>
    </message>
    <message>
        <source>A person decided how this record is read: “{}” Saving a change ends that decision and offers the readings anew; ground that it made hazard stays hazard.</source>
        <translation>Людина вирішила, як читати цей формуляр: «{}» Збереження зміни скасовує це рішення і знову пропонує прочитання; земля, яку воно зробило небезпечною, лишається небезпечною.</translation>
    </message>
    <message>
        <source>Rows that lie as decided: {}. {}</source>
        <translation>Рядів, розміщених за рішенням: {}. {}</translation>
    </message>
    <message>
        <source>Record {} is not saved: save it, or keep it for later, first.</source>
        <translation>Формуляр {} не збережено: спочатку збережіть його або відкладіть на потім.</translation>
    </message>
    <message>
        <source>Change Record {}</source>
        <translation>Змінити формуляр {}</translation>
    </message>
    <message>
        <source>Enter Record</source>
        <translation>Ввести формуляр</translation>
    </message>
    <message>
        <source>Compute record {}</source>
        <translation>Обчислити формуляр {}</translation>
    </message>
    <message>
        <source>Record {} is saved: {}.</source>
        <translation>Формуляр {} збережено: {}.</translation>
    </message>
    <message>
        <source>Record {} is kept among the waiting records.</source>
        <translation>Формуляр {} збережено серед тих, що чекають.</translation>
    </message>
    <message>
        <source>Records ({})</source>
        <translation>Формуляри ({})</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Нічого не відкрито.</translation>
    </message>
    <message>
        <source>To correct ({})</source>
        <translation>На виправлення ({})</translation>
    </message>
    <message>
        <source>Choose Workbook or CSV…</source>
        <translation>Вибрати електронну таблицю або CSV…</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV of records; it is read, nothing is saved yet</source>
        <translation>Вибрати книгу або CSV з формулярами; їх читають, поки нічого не зберігається</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Choose a folder with one CSV for each table; it is read, nothing is saved yet</source>
        <translation>Вибрати теку з CSV для кожної таблиці; її читають, поки нічого не зберігається</translation>
    </message>
    <message>
        <source>Save Empty Tables…</source>
        <translation>Зберегти порожні таблиці…</translation>
    </message>
    <message>
        <source>Save the workbook that records are typed into, with its explanations</source>
        <translation>Зберегти електронну таблицю для введення формулярів, з поясненнями</translation>
    </message>
    <message>
        <source>Source grade if none</source>
        <translation>Оцінка джерела, якщо немає</translation>
    </message>
    <message>
        <source>Info. grade if none</source>
        <translation>Оцінка відом., якщо немає</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>Locate the records anew as said above</source>
        <translation>Прив'язати формуляри заново, як вказано вище</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % у межах</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Azimuths from</source>
        <translation>Азимути від</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Points · legs · rows</source>
        <translation>Точки · відрізки · ряди</translation>
    </message>
    <message>
        <source>Choose a workbook, a CSV file or a folder above. Every record is listed here with how far it may be off, before anything is saved.</source>
        <translation>Виберіть вище електронну таблицю, файл CSV або теку. Тут до збереження перелічується кожен формуляр і те, наскільки він може відхилятися.</translation>
    </message>
    <message>
        <source>State for Chosen</source>
        <translation>Задати вибраним</translation>
    </message>
    <message>
        <source>Fill what the chosen records leave open; noted in each, none replaced</source>
        <translation>Заповнити те, що вибрані формуляри лишають незазначеним; відмічається в кожному, нічого не замінюється</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Північ</translation>
    </message>
    <message>
        <source>Pace, m</source>
        <translation>Крок, м</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Що там стоїть</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Що очікувалося</translation>
    </message>
    <message>
        <source>Every cell could be read.</source>
        <translation>Усі комірки прочитано.</translation>
    </message>
    <message>
        <source>The good records come in; these wait in the workspace and are corrected in the entry form.</source>
        <translation>Правильні формуляри додаються; ці чекають у робочому просторі і виправляються у формі введення.</translation>
    </message>
    <message>
        <source>Save what is good; what is not is kept, waiting to be corrected</source>
        <translation>Зберегти придатне; решта зберігається і чекає на виправлення</translation>
    </message>
    <message>
        <source>Import Records</source>
        <translation>Імпорт формулярів</translation>
    </message>
    <message>
        <source>Tables of records (*.xlsx *.xlsm *.ods *.csv)</source>
        <translation>Таблиці формулярів (*.xlsx *.xlsm *.ods *.csv)</translation>
    </message>
    <message>
        <source>Folder with records.csv, ref_points.csv, legs.csv and rows.csv</source>
        <translation>Тека з records.csv, ref_points.csv, legs.csv і rows.csv</translation>
    </message>
    <message>
        <source>stated by {} at the import</source>
        <translation>вказав {} під час імпорту</translation>
    </message>
    <message>
        <source>Records brought in: {}, with rows: {}; waiting to be corrected: {}.</source>
        <translation>Додано формулярів: {}, рядів: {}; чекають на виправлення: {}.</translation>
    </message>
    <message>
        <source>In the workspace already, exactly so: {}.</source>
        <translation>Уже в робочому просторі, точно такі самі: {}.</translation>
    </message>
    <message>
        <source>Bring In Records ({})</source>
        <translation>Додати формуляри ({})</translation>
    </message>
    <message>
        <source>Found away by</source>
        <translation>Знайдено на відстані</translation>
    </message>
    <message>
        <source>The record names no point that could be visited.</source>
        <translation>У формулярі немає точки, яку можна було б відвідати.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Відвідування</translation>
    </message>
    <message>
        <source>Latitude, or MGRS</source>
        <translation>Широта або MGRS</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <source>Metres; empty: the authority's figure</source>
        <translation>У метрах; порожньо – значення уповноваженого органу</translation>
    </message>
    <message>
        <source>Role, such as Team 3 leader</source>
        <translation>Посада, наприклад керівник команди 3</translation>
    </message>
    <message>
        <source>Keep what came back; nothing moves by it</source>
        <translation>Зберегти отримане; від цього нічого не переміщується</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Орієнтир</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точність</translation>
    </message>
    <message>
        <source>Visited by, on</source>
        <translation>Хто відвідав, коли</translation>
    </message>
    <message>
        <source>Proposed refit</source>
        <translation>Запропоноване нове вписування</translation>
    </message>
    <message>
        <source>Accept Refit</source>
        <translation>Прийняти нове вписування</translation>
    </message>
    <message>
        <source>Moves the record's points and rows; hazard stays hazard</source>
        <translation>Переміщує точки і ряди формуляра; небезпечне лишається небезпечним</translation>
    </message>
    <message>
        <source>Landmarks of Record {}</source>
        <translation>Орієнтири формуляра {}</translation>
    </message>
    <message>
        <source>None is open: what was found has been decided on.</source>
        <translation>Відкритих немає: щодо знайденого рішення ухвалено.</translation>
    </message>
    <message>
        <source>None: no landmark was found with a position yet.</source>
        <translation>Немає: ще не знайдено жодного орієнтира з положенням.</translation>
    </message>
    <message>
        <source>Enter visit to {}</source>
        <translation>Ввести відвідування {}</translation>
    </message>
    <message>
        <source>Rows moved to the found landmarks: {}; no hazard area shrank.</source>
        <translation>Рядів, переміщених до знайдених орієнтирів: {}; жоден небезпечний район не зменшився.</translation>
    </message>
    <message>
        <source>Standard deviation along one axis: two of three readings lie within it. For a receiver, the figure that it shows.</source>
        <translation>Стандартне відхилення за однією віссю: два з трьох вимірювань лежать у його межах. Для приймача – значення, яке він показує.</translation>
    </message>
    <message>
        <source>Import Records…</source>
        <translation>Імпорт формулярів…</translation>
    </message>
    <message>
        <source>Bring in minefield records from a workbook or a folder of CSV files</source>
        <translation>Додати формуляри мінних полів з електронної таблиці або теки файлів CSV</translation>
    </message>
    <message>
        <source>Enter Record…</source>
        <translation>Ввести формуляр…</translation>
    </message>
    <message>
        <source>Type a minefield record in as it stands on the form</source>
        <translation>Ввести формуляр мінного поля, як він стоїть на бланку</translation>
    </message>
    <message>
        <source>Waiting Records…</source>
        <translation>Формуляри, що чекають…</translation>
    </message>
    <message>
        <source>Records that could not be read or were kept for later</source>
        <translation>Формуляри, які не вдалося прочитати або які відкладено на потім</translation>
    </message>
    <message>
        <source>Change Record…</source>
        <translation>Змінити формуляр…</translation>
    </message>
    <message>
        <source>Correct the chosen record, see other readings of it, and choose one</source>
        <translation>Виправити вибраний формуляр, побачити інші його прочитання і вибрати одне</translation>
    </message>
    <message>
        <source>Print Reconnaissance Sheets…</source>
        <translation>Друк аркушів рекогностування…</translation>
    </message>
    <message>
        <source>Print what a team needs to find the landmarks of the chosen records</source>
        <translation>Надрукувати, що потрібно команді для пошуку орієнтирів вибраних формулярів</translation>
    </message>
    <message>
        <source>Landmark Found…</source>
        <translation>Орієнтир знайдено…</translation>
    </message>
    <message>
        <source>Enter what came back: found, not found or moved; a refit is proposed</source>
        <translation>Ввести отримане: знайдено, не знайдено або зміщено; пропонується нове вписування</translation>
    </message>
    <message>
        <source>reconnaissance.pdf</source>
        <translation>reconnaissance.pdf</translation>
    </message>
    <message>
        <source>Print Reconnaissance Sheets</source>
        <translation>Друк аркушів рекогностування</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages: {}, for records: {}, in {}.</source>
        <translation>Сторінок: {}, формулярів: {}, у {}.</translation>
    </message>
    <message>
        <source>minefield_records.xlsx</source>
        <translation>minefield_records.xlsx</translation>
    </message>
    <message>
        <source>Save Empty Tables</source>
        <translation>Зберегти порожні таблиці</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Електронні таблиці (*.xlsx)</translation>
    </message>
    <message>
        <source>{} holds the sheets records, ref_points, legs and rows; explanations is last.</source>
        <translation>{} містить аркуші records, ref_points, legs і rows; останній – explanations.</translation>
    </message>
    <message>
        <source>Spread the misclosure over the legs by least squares.</source>
        <translation>Розподілити нев'язку за відрізками ходу методом найменших квадратів.</translation>
    </message>
    <message>
        <source>By (role)</source>
        <translation>Ким (посада)</translation>
    </message>
    <message>
        <source>Saves the record and moves its rows; no hazard area shrinks by it</source>
        <translation>Зберігає формуляр і переміщує його ряди; жоден небезпечний район від цього не зменшується</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other readings&lt;/b&gt;, until a person takes one</source>
        <translation>&lt;b&gt;Інші прочитання&lt;/b&gt;, доки людина не прийме одне</translation>
    </message>
    <message>
        <source>Not located yet</source>
        <translation>Ще не прив'язано</translation>
    </message>
    <message>
        <source>{} placements, each: {}</source>
        <translation>Розміщень: {}, кожне: {}</translation>
    </message>
    <message>
        <source>Includes a gross error that does not show in {} % of such records.</source>
        <translation>Враховує грубу помилку, яка не виявляє себе в {} % таких формулярів.</translation>
    </message>
    <message>
        <source>Gross errors apart: a wrong landmark or a leg read backwards is not in this figure.</source>
        <translation>Крім грубих помилок: неправильний орієнтир або прочитаний навпаки відрізок у це число не входять.</translation>
    </message>
    <message>
        <source>Where it comes from, at {} (each alone):</source>
        <translation>З чого складається, у {} (кожне окремо):</translation>
    </message>
    <message>
        <source>All enlarged ×{}, since the record misses its own points.</source>
        <translation>Усе збільшено ×{}, бо формуляр не збігається з власними точками.</translation>
    </message>
    <message>
        <source>Misclosure</source>
        <translation>Нев'язка</translation>
    </message>
    <message>
        <source>nothing closes: no leg reaches a second known point</source>
        <translation>нічого не замикається: жоден відрізок не доходить до другої відомої точки</translation>
    </message>
    <message>
        <source>{} at {} over {} (1:{})</source>
        <translation>{} у {} на {} (1:{})</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>{}° east</source>
        <translation>{}° східне</translation>
    </message>
    <message>
        <source>Declination of {}</source>
        <translation>Схилення на {}</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Зближення меридіанів</translation>
    </message>
    <message>
        <source>Sketch of the record</source>
        <translation>Ескіз формуляра</translation>
    </message>
    <message>
        <source>The sketch appears when a point has coordinates.</source>
        <translation>Ескіз з'явиться, коли точка матиме координати.</translation>
    </message>
    <message>
        <source>Waiting Records</source>
        <translation>Формуляри, що чекають</translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation>Формуляри, що чекають</translation>
    </message>
    <message>
        <source>Records that could not be read, or that you keep for later, wait here.</source>
        <translation>Формуляри, які не вдалося прочитати або які ви відклали на потім, чекають тут.</translation>
    </message>
    <message>
        <source>Reason to set it aside</source>
        <translation>Причина відкладення</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>It waits no more; its cells and the reason stay in the workspace</source>
        <translation>Більше не чекає; його клітинки і причина лишаються в робочому просторі</translation>
    </message>
    <message>
        <source>Correct in Form…</source>
        <translation>Виправити у формі…</translation>
    </message>
    <message>
        <source>Open the chosen record in the form, with what is wrong marked</source>
        <translation>Відкрити вибраний формуляр у формі з позначкою помилок</translation>
    </message>
    <message>
        <source>entry form</source>
        <translation>форма введення</translation>
    </message>
    <message>
        <source>These records are kept cell by cell, as handed in or typed.</source>
        <translation>Ці формуляри збережено клітинка за клітинкою, як передано або введено.</translation>
    </message>
    <message>
        <source>No record waits.</source>
        <translation>Жоден формуляр не чекає.</translation>
    </message>
    <message>
        <source>Set record {} aside</source>
        <translation>Відкласти формуляр {}</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>№ примірника</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Хто передав</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дата отримання</translation>
    </message>
    <message>
        <source>Laying unit</source>
        <translation>Підрозділ, що встановив</translation>
    </message>
    <message>
        <source>Laid from</source>
        <translation>Встановлено з</translation>
    </message>
    <message>
        <source>Laid to</source>
        <translation>Встановлено до</translation>
    </message>
    <message>
        <source>Fuze life</source>
        <translation>Строк дії підривника</translation>
    </message>
    <message>
        <source>Map scale</source>
        <translation>Масштаб карти</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Аркуш карти</translation>
    </message>
    <message>
        <source>Azimuths in</source>
        <translation>Азимути в</translation>
    </message>
    <message>
        <source>Declination, °</source>
        <translation>Схилення, °</translation>
    </message>
    <message>
        <source>Declination of</source>
        <translation>Схилення на</translation>
    </message>
    <message>
        <source>One pace, m</source>
        <translation>Один крок, м</translation>
    </message>
    <message>
        <source>Frontage, m</source>
        <translation>Фронт, м</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>Глибина, м</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Кількість рядів</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Оцінка джерела</translation>
    </message>
    <message>
        <source>Info. grade</source>
        <translation>Оцінка відом.</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Ескіз</translation>
    </message>
    <message>
        <source>X on the form</source>
        <translation>X у формулярі</translation>
    </message>
    <message>
        <source>Y on the form</source>
        <translation>Y у формулярі</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Відвідано</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Азимут</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Напрямок</translation>
    </message>
    <message>
        <source>In</source>
        <translation>У</translation>
    </message>
    <message>
        <source>Offset, m</source>
        <translation>Відступ, м</translation>
    </message>
    <message>
        <source>Spacing, m</source>
        <translation>Крок, м</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Fuze</source>
        <translation>Підривник</translation>
    </message>
    <message>
        <source>Anti-lift</source>
        <translation>Невиймання</translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation>Глибина, см</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>anti-tank</source>
        <translation>протитанкова</translation>
    </message>
    <message>
        <source>anti-personnel</source>
        <translation>протипіхотна</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>змішане</translation>
    </message>
    <message>
        <source>northing first</source>
        <translation>спершу північна</translation>
    </message>
    <message>
        <source>easting first</source>
        <translation>спершу східна</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>градуси</translation>
    </message>
    <message>
        <source>degrees, minutes</source>
        <translation>градуси, хвилини</translation>
    </message>
    <message>
        <source>60-00 mils</source>
        <translation type="unfinished">поділки кутоміра 60-00</translation>
    </message>
    <message>
        <source>6400 mils</source>
        <translation>тисячні 6400</translation>
    </message>
    <message>
        <source>magnetic north</source>
        <translation>магнітна північ</translation>
    </message>
    <message>
        <source>grid north</source>
        <translation>північ сітки</translation>
    </message>
    <message>
        <source>true north</source>
        <translation>істинна північ</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>кут</translation>
    </message>
    <message>
        <source>start</source>
        <translation>початок</translation>
    </message>
    <message>
        <source>end</source>
        <translation>кінець</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>не відвідано</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>пряме</translation>
    </message>
    <message>
        <source>back</source>
        <translation>зворотне</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>paces</source>
        <translation>кроки</translation>
    </message>
    <message>
        <source>pairs of paces</source>
        <translation>пари кроків</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>датум</translation>
    </message>
    <message>
        <source>plotting</source>
        <translation>нанесення</translation>
    </message>
    <message>
        <source>azimuths</source>
        <translation>азимути</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>відстані</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>опорна точка</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Діяльність</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Beyond the task</source>
        <translation>За межею завдання</translation>
    </message>
    <message>
        <source>Searched outside the boundary: released with its extension</source>
        <translation>Обстежено за межею: вивільняється разом із її розширенням</translation>
    </message>
    <message>
        <source>Only typed</source>
        <translation>Лише введено</translation>
    </message>
    <message>
        <source>Reported in m² without a place on the map: not released</source>
        <translation>Повідомлено в м² без місця на карті: не вивільняється</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Хто вивільнив</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Reported for</source>
        <translation>За звітом</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Відкрито знову</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>До перегляду</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Що це означає</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Що чекає</translation>
    </message>
    <message>
        <source>No land was released yet.</source>
        <translation>Землю ще не вивільняли.</translation>
    </message>
    <message>
        <source>Reopen Land</source>
        <translation>Відкрити землю знову</translation>
    </message>
    <message>
        <source>Make this ground hazard again; it is released only by a new release</source>
        <translation>Знову зробити цю землю небезпечною; її вивільнить лише нове вивільнення</translation>
    </message>
    <message>
        <source>Reopen released land</source>
        <translation>Знову відкрити вивільнену землю</translation>
    </message>
    <message>
        <source>Released by {}: {}</source>
        <translation>Вивільнив {}: {}</translation>
    </message>
    <message>
        <source>Hazard again since {}: {}</source>
        <translation>Знову небезпечно з {}: {}</translation>
    </message>
    <message>
        <source>Devices found in released land</source>
        <translation>Пристрої, знайдені на вивільненій землі</translation>
    </message>
    <message>
        <source>No device was found in released land.</source>
        <translation>На вивільненій землі пристроїв не знайдено.</translation>
    </message>
    <message>
        <source>What the review of the other land found; it is kept</source>
        <translation>Що виявив перегляд іншої землі; зберігається</translation>
    </message>
    <message>
        <source>Record Review</source>
        <translation>Записати перегляд</translation>
    </message>
    <message>
        <source>Settle the nonconformity; what was reopened stays hazard</source>
        <translation>Закрити невідповідність; відкрите знову лишається небезпечним</translation>
    </message>
    <message>
        <source>Other land by the same team and method</source>
        <translation>Інша земля тієї самої команди і методу</translation>
    </message>
    <message>
        <source>No other land was released by the same team with the same method.</source>
        <translation>Та сама команда тим самим методом іншої землі не вивільняла.</translation>
    </message>
    <message>
        <source>Other land by the same team with the same method, to be reviewed</source>
        <translation>Інша земля тієї самої команди тим самим методом, до перегляду</translation>
    </message>
    <message>
        <source>Record the review of released land</source>
        <translation>Записати перегляд вивільненої землі</translation>
    </message>
    <message>
        <source>Reviewed by {}: {}</source>
        <translation>Переглянув {}: {}</translation>
    </message>
    <message>
        <source>Ground beyond a boundary</source>
        <translation>Земля за межею</translation>
    </message>
    <message>
        <source>No ground beyond a boundary waits for a decision.</source>
        <translation>Жодна земля за межею не чекає рішення.</translation>
    </message>
    <message>
        <source>Refuse Extension</source>
        <translation>Відхилити розширення</translation>
    </message>
    <message>
        <source>Leave the boundary; the ground stays searched and unreleased</source>
        <translation>Залишити межу; земля лишається обшуканою і не вивільненою</translation>
    </message>
    <message>
        <source>Approve Extension</source>
        <translation>Затвердити розширення</translation>
    </message>
    <message>
        <source>Make the ground part of the hazard, so that its release counts</source>
        <translation>Зробити землю частиною небезпечного району, щоб її вивільнення враховувалося</translation>
    </message>
    <message>
        <source>Approve a boundary extension</source>
        <translation>Затвердити розширення межі</translation>
    </message>
    <message>
        <source>Refuse a boundary extension</source>
        <translation>Відхилити розширення межі</translation>
    </message>
    <message>
        <source>Nothing with an outline was searched in this task that is not released yet. Ground that was only typed as a figure releases nothing: draw it, or tick boxes in the report.</source>
        <translation>У цьому завданні не обшукано нічого з контуром, що ще не вивільнено. Земля, яку лише введено числом, нічого не вивільняє: накресліть її або позначте квадрати у звіті.</translation>
    </message>
    <message>
        <source>Searched ground that is not released</source>
        <translation>Обшукана земля, яку не вивільнено</translation>
    </message>
    <message>
        <source>What was done, and why the ground may be used</source>
        <translation>Що зроблено і чому землею можна користуватися</translation>
    </message>
    <message>
        <source>Release Land</source>
        <translation>Вивільнити землю</translation>
    </message>
    <message>
        <source>Record the release with its report; can be undone</source>
        <translation>Записати вивільнення з його звітом; можна відмінити</translation>
    </message>
    <message>
        <source>What was done on ground that you draw</source>
        <translation>Що зроблено на землі, яку ви накреслите</translation>
    </message>
    <message>
        <source>Draw Ground…</source>
        <translation>Накреслити землю…</translation>
    </message>
    <message>
        <source>Draw ground on the map that no report holds, for example cancelled by survey</source>
        <translation>Накреслити на карті землю, якої немає в жодному звіті, наприклад скасовану обстеженням</translation>
    </message>
    <message>
        <source>by</source>
        <translation>ким</translation>
    </message>
    <message>
        <source>to a depth of</source>
        <translation>на глибину</translation>
    </message>
    <message>
        <source>Searched to clearance standard</source>
        <translation>Обшукано за стандартом очищення</translation>
    </message>
    <message>
        <source>Counts as cleared only where the authority's setting allows it</source>
        <translation>Вважається очищеним лише там, де це дозволяє налаштування уповноваженого органу</translation>
    </message>
    <message>
        <source>on</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>After this release {} of hazard remain in the task.</source>
        <translation>Після цього вивільнення в завданні лишається небезпечної площі: {}.</translation>
    </message>
    <message>
        <source>{} lie beyond the boundary: they are kept and stay unreleased until the extension is approved.</source>
        <translation>{} за межею: зберігається і лишається не вивільненим, доки розширення не затверджено.</translation>
    </message>
    <message>
        <source>{} were only typed and release nothing.</source>
        <translation>{} лише введено числом, воно нічого не вивільняє.</translation>
    </message>
    <message>
        <source>Nothing is chosen that can be released.</source>
        <translation>Не вибрано нічого, що можна вивільнити.</translation>
    </message>
    <message>
        <source>Release land of task {}</source>
        <translation>Вивільнити землю завдання {}</translation>
    </message>
    <message>
        <source>{} are {} and recorded.</source>
        <translation>{}: {}, записано.</translation>
    </message>
    <message>
        <source>Non-technical survey cancels, technical survey reduces, clearance clears to a depth. What remains is the difference of the outlines, so ground released twice counts once.</source>
        <translation>Нетехнічне обстеження скасовує, технічне обстеження скорочує, очищення очищує на глибину. Лишається різниця контурів, тож двічі вивільнена земля рахується один раз.</translation>
    </message>
    <message>
        <source>Zoom to Task</source>
        <translation>Наблизити до завдання</translation>
    </message>
    <message>
        <source>Show the task on the map</source>
        <translation>Показати завдання на карті</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Вивільнення</translation>
    </message>
    <message>
        <source>Released Land</source>
        <translation>Вивільнена земля</translation>
    </message>
    <message>
        <source>Devices in Released Land</source>
        <translation>Пристрої на вивільненій землі</translation>
    </message>
    <message>
        <source>Beyond the Boundary</source>
        <translation>За межею</translation>
    </message>
    <message>
        <source>Spot task</source>
        <translation>Точкове завдання</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Скорочено</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Вивільнено</translation>
    </message>
    <message>
        <source>Hazard again</source>
        <translation>Знову небезпечно</translation>
    </message>
    <message>
        <source>Hazard {} · released: {} · remaining {}</source>
        <translation>Небезпечна площа {} · вивільнено: {} · лишається {}</translation>
    </message>
    <message>
        <source>Make a Safe Copy</source>
        <translation>Створити безпечну копію</translation>
    </message>
    <message>
        <source>The copy is complete and was checked: {} (its SHA-256 lies beside it).</source>
        <translation>Копія повна і перевірена: {} (її SHA-256 лежить поряд).</translation>
    </message>
    <message>
        <source>Copy the workspace {}</source>
        <translation>Копіювати робочий простір {}</translation>
    </message>
    <message>
        <source>The copy was cancelled: nothing was written.</source>
        <translation>Копіювання скасовано: нічого не записано.</translation>
    </message>
    <message>
        <source>A copy cannot replace the workspace itself: choose another name.</source>
        <translation>Копія не може замінити сам робочий простір: виберіть іншу назву.</translation>
    </message>
    <message>
        <source>A new fit moves what was traced: fill in who decides and why.</source>
        <translation>Нове вписування переміщує накреслене: вкажіть, хто вирішує і чому.</translation>
    </message>
    <message>
        <source>The scan lies on the map; what is drawn on it: {} (worst point {}).</source>
        <translation>Скан лежить на карті; що на ньому накреслено: {} (найгірша точка {}).</translation>
    </message>
    <message>
        <source>Load Points…</source>
        <translation>Завантажити точки…</translation>
    </message>
    <message>
        <source>Load control points from a .points file of QGIS's georeferencer</source>
        <translation>Завантажити контрольні точки з файлу .points прив'язника растрів QGIS</translation>
    </message>
    <message>
        <source>Pick on Map</source>
        <translation>Вибрати на карті</translation>
    </message>
    <message>
        <source>Click on the main map where the chosen point lies</source>
        <translation>Клацнути на головній карті там, де лежить вибрана точка</translation>
    </message>
    <message>
        <source>Look at Point</source>
        <translation>Оглянути точку</translation>
    </message>
    <message>
        <source>Show the chosen point on the scan, close up</source>
        <translation>Показати вибрану точку на скані зблизька</translation>
    </message>
    <message>
        <source>Show Whole Scan</source>
        <translation>Показати весь скан</translation>
    </message>
    <message>
        <source>Show the whole scan</source>
        <translation>Показати весь скан</translation>
    </message>
    <message>
        <source>Remove Points</source>
        <translation>Вилучити точки</translation>
    </message>
    <message>
        <source>Remove the chosen points; can be taken back</source>
        <translation>Вилучити вибрані точки; можна відмінити</translation>
    </message>
    <message>
        <source>Take the last change of the points back</source>
        <translation>Відмінити останню зміну точок</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторити відмінене</translation>
    </message>
    <message>
        <source>Load Control Points</source>
        <translation>Завантажити контрольні точки</translation>
    </message>
    <message>
        <source>Control points of QGIS (*.points);;All files (*)</source>
        <translation>Контрольні точки QGIS (*.points);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Number?</source>
        <translation>Кількість?</translation>
    </message>
    <message>
        <source>Number; 0 where the map does not say</source>
        <translation>Кількість; 0, якщо карта не вказує</translation>
    </message>
    <message>
        <source>anti-lift</source>
        <translation>невиймання</translation>
    </message>
    <message>
        <source>The map says that anti-lift devices are fitted</source>
        <translation>Карта вказує, що встановлено пристрої невиймання</translation>
    </message>
    <message>
        <source>Another Type</source>
        <translation>Інший вид</translation>
    </message>
    <message>
        <source>Take {}, {}</source>
        <translation>Взяти {}, {}</translation>
    </message>
    <message>
        <source>The figures look like {}: take it if the sheet says so</source>
        <translation>Числа схожі на {}: візьміть, якщо так вказано на аркуші</translation>
    </message>
    <message>
        <source>Coordinates on the sheet</source>
        <translation>Координати на аркуші</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ще не відомо</translation>
    </message>
    <message>
        <source>Recognise from the figures</source>
        <translation>Розпізнати за числами</translation>
    </message>
    <message>
        <source>Northing first (X = northing)</source>
        <translation>Спершу північна (X = північна)</translation>
    </message>
    <message>
        <source>Easting first</source>
        <translation>Спершу східна</translation>
    </message>
    <message>
        <source>Why it is used all the same</source>
        <translation>Чому все одно використовується</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>As printed, such as 1:25,000</source>
        <translation>Як надруковано, наприклад 1:25 000</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>Plotting</source>
        <translation>Нанесення</translation>
    </message>
    <message>
        <source>How far off things were drawn on the paper; read with the scale, part of sigma</source>
        <translation>Наскільки неточно креслили на папері; з масштабом входить до сигми</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Звідки походить</translation>
    </message>
    <message>
        <source>Office or role; no names of persons</source>
        <translation>Офіс або посада; без імен осіб</translation>
    </message>
    <message>
        <source>What is better about the new fit</source>
        <translation>Чим нове вписування краще</translation>
    </message>
    <message>
        <source>Helmert: shift, turn, scale (3 points or more)</source>
        <translation>Гельмерт: зсув, поворот, масштаб (3 точки або більше)</translation>
    </message>
    <message>
        <source>Affine: also stretched paper (4 or more)</source>
        <translation>Афінне: також розтягнутий папір (4 або більше)</translation>
    </message>
    <message>
        <source>Projective: a photograph (5 or more)</source>
        <translation>Проєктивне: фотознімок (5 або більше)</translation>
    </message>
    <message>
        <source>2nd-order polynomial: bent paper (7 or more)</source>
        <translation>Поліном 2-го порядку: погнутий папір (7 або більше)</translation>
    </message>
    <message>
        <source>⚠ Thin plate: torn paper (6 or more)</source>
        <translation>⚠ Тонка пластина: рваний папір (6 або більше)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page of the PDF</source>
        <translation>Сторінка PDF</translation>
    </message>
    <message>
        <source>Then pick on the map</source>
        <translation>Потім вибрати на карті</translation>
    </message>
    <message>
        <source>After each click on the scan the window steps aside for a click on the map</source>
        <translation>Після кожного клацання на скані вікно відступає для клацання на карті</translation>
    </message>
    <message>
        <source>What the fit is worth</source>
        <translation>Чого варте вписування</translation>
    </message>
    <message>
        <source>⚠ This file brings a georeferencing of its own; nobody knows how good it is.</source>
        <translation>⚠ Цей файл має власну прив'язку; її точність нікому не відома.</translation>
    </message>
    <message>
        <source>Set it aside: the control points alone decide</source>
        <translation>Відкласти її: вирішують лише контрольні точки</translation>
    </message>
    <message>
        <source>{} mm (not set)</source>
        <translation>{} мм (не задано)</translation>
    </message>
    <message>
        <source>{} mm (authority)</source>
        <translation>{} мм (уповноважений орган)</translation>
    </message>
    <message>
        <source>Scans of {}</source>
        <translation>Скани {}</translation>
    </message>
    <message>
        <source>This scan has no fit in the workspace: bring it in anew with Add Scan.</source>
        <translation>У робочому просторі немає вписування цього скану: внесіть його знову через «Додати скан».</translation>
    </message>
    <message>
        <source>Click where point {} lies on the map; Esc goes back to the scan.</source>
        <translation>Клацніть, де на карті лежить точка {}; Esc повертає до скану.</translation>
    </message>
    <message>
        <source>This place lies outside the workspace's CRS: pick another one.</source>
        <translation>Це місце поза системою координат робочого простору: виберіть інше.</translation>
    </message>
    <message>
        <source>Add Scan…</source>
        <translation>Додати скан…</translation>
    </message>
    <message>
        <source>Bring in a scanned paper map: PNG, JPEG, TIFF or a page of a PDF</source>
        <translation>Додати скановану паперову карту: PNG, JPEG, TIFF або сторінку PDF</translation>
    </message>
    <message>
        <source>Revise Fit…</source>
        <translation>Переглянути вписування…</translation>
    </message>
    <message>
        <source>Fit the chosen scan anew: its control points are loaded again</source>
        <translation>Вписати вибраний скан заново: його контрольні точки завантажуються знову</translation>
    </message>
    <message>
        <source>Trace Row</source>
        <translation>Обвести ряд</translation>
    </message>
    <message>
        <source>Draw a row of mines over the chosen scan; it takes its grade and sigma</source>
        <translation>Накреслити ряд мін за вибраним сканом; він успадковує його оцінку і сигму</translation>
    </message>
    <message>
        <source>Trace Outline</source>
        <translation>Обвести контур</translation>
    </message>
    <message>
        <source>Draw an area over the chosen scan; it takes its grade and sigma</source>
        <translation>Накреслити район за вибраним сканом; він успадковує його оцінку і сигму</translation>
    </message>
    <message>
        <source>Trace Landmark</source>
        <translation>Позначити орієнтир</translation>
    </message>
    <message>
        <source>Mark a landmark of the chosen scan, which a team can look for</source>
        <translation>Позначити орієнтир вибраного скану, який може шукати команда</translation>
    </message>
    <message>
        <source>Open a workspace that can be written first.</source>
        <translation>Спочатку відкрийте робочий простір, доступний для запису.</translation>
    </message>
    <message>
        <source>Add Scan</source>
        <translation>Додати скан</translation>
    </message>
    <message>
        <source>Where Is {}, the Scan as It Was Handed Over?</source>
        <translation>Де лежить {}, скан у переданому вигляді?</translation>
    </message>
    <message>
        <source>{} is not the file that was brought in (its checksum differs): look for {}.</source>
        <translation>{} – не той файл, який було внесено (контрольна сума інша): знайдіть {}.</translation>
    </message>
    <message>
        <source>Scans (*.png *.jpg *.jpeg *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>Скани (*.png *.jpg *.jpeg *.tif *.tiff *.pdf);;Усі файли (*)</translation>
    </message>
    <message>
        <source>{} is opened first; drop the other scans one after the other.</source>
        <translation>Спочатку відкривається {}; інші скани перетягуйте по одному.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Залишкова похибка</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>{} mm</source>
        <translation>{} мм</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не використано</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>ще без місця</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>найгірша</translation>
    </message>
    <message>
        <source>picked on the map, {}</source>
        <translation>вибрано на карті, {}</translation>
    </message>
    <message>
        <source>On the scan: {} right, {} down, in pixels</source>
        <translation>На скані: {} праворуч, {} вниз, у пікселях</translation>
    </message>
    <message>
        <source>X (northing)</source>
        <translation>X (північна)</translation>
    </message>
    <message>
        <source>Y (easting)</source>
        <translation>Y (східна)</translation>
    </message>
    <message>
        <source>First figure</source>
        <translation>Перше число</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>Друге число</translation>
    </message>
    <message>
        <source>Ticked points take part in the fit</source>
        <translation>Позначені точки беруть участь у вписуванні</translation>
    </message>
    <message>
        <source>How far the fit misses its own point, on the ground</source>
        <translation>Наскільки вписування відхиляється від власної точки, на місцевості</translation>
    </message>
    <message>
        <source>The same on the paper; more than 1 mm is a slip, not the paper</source>
        <translation>Те саме на папері; понад 1 мм – це помилка, а не папір</translation>
    </message>
    <message>
        <source>How far the other points miss this one when it takes no part; this enters sigma</source>
        <translation>Наскільки інші точки відхиляються від цієї, коли вона не бере участі; це входить до сигми</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Відкрити {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Then trace the next one</source>
        <translation>Потім обвести наступний</translation>
    </message>
    <message>
        <source>The map says</source>
        <translation>Карта вказує</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; · {} · corridor: {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; · {} · коридор: {}</translation>
    </message>
    <message>
        <source>As a team would find it: bridge, tower, corner of wall</source>
        <translation>Так, щоб команда знайшла: міст, вежа, ріг стіни</translation>
    </message>
    <message>
        <source>What was drawn crosses itself: draw it again.</source>
        <translation>Накреслене перетинає саме себе: накресліть знову.</translation>
    </message>
    <message>
        <source>Click along the row of mines; right-click ends, Esc starts over.</source>
        <translation>Клацайте вздовж ряду мін; правий клац завершує, Esc починає знову.</translation>
    </message>
    <message>
        <source>Click the corners of the area; right-click ends, Esc starts over.</source>
        <translation>Клацайте вершини району; правий клац завершує, Esc починає знову.</translation>
    </message>
    <message>
        <source>Click the landmark; Esc gives up.</source>
        <translation>Клацніть орієнтир; Esc – відмовитися.</translation>
    </message>
    <message>
        <source>{} % within {} m</source>
        <translation>{} % у межах {} м</translation>
    </message>
    <message>
        <source>Add Scan · {}</source>
        <translation>Додати скан · {}</translation>
    </message>
    <message>
        <source>Revise Fit · {}</source>
        <translation>Переглянути вписування · {}</translation>
    </message>
    <message>
        <source>Save New Fit</source>
        <translation>Зберегти нове вписування</translation>
    </message>
    <message>
        <source>Bring this scan in or discard it before the next one.</source>
        <translation>Внесіть цей скан або відкиньте його перед наступним.</translation>
    </message>
    <message>
        <source>Opening {}…</source>
        <translation>Відкривається {}…</translation>
    </message>
    <message>
        <source>Control points read: {}, file: {}.</source>
        <translation>Прочитано контрольних точок: {}, файл: {}.</translation>
    </message>
    <message>
        <source>Click grid crosses or landmarks on the scan, and say where they lie.</source>
        <translation>Клацайте перетини сітки або орієнтири на скані і вказуйте, де вони лежать.</translation>
    </message>
    <message>
        <source>from leave-one-out {} m, plotting {} m, datum {} m</source>
        <translation>з вилучення по одній {} м, нанесення {} м, датум {} м</translation>
    </message>
    <message>
        <source>RMS {} m, leave-one-out {} m · worst: ▲ {} ({} m)</source>
        <translation>СКП {} м, з вилученням по одній {} м · найгірша: ▲ {} ({} м)</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Розклад…</translation>
    </message>
    <message>
        <source>See who works where and when, with clashes, and move work</source>
        <translation>Подивитися, хто де і коли працює, з накладками, і перенести роботи</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}, від {} до {}</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Розклад</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Тижні</translation>
    </message>
    <message>
        <source>Show the weeks around today</source>
        <translation>Показати тижні навколо сьогодні</translation>
    </message>
    <message>
        <source>Save Days</source>
        <translation>Зберегти дні</translation>
    </message>
    <message>
        <source>Save the days of the tasks that were moved</source>
        <translation>Зберегти дні переміщених завдань</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>Накладок немає.</translation>
    </message>
    <message>
        <source>Every task has a team and days.</source>
        <translation>Кожне завдання має команду і дні.</translation>
    </message>
    <message>
        <source>… and {} more, lower in rank</source>
        <translation>… і ще {}, нижчі за пріоритетом</translation>
    </message>
    <message>
        <source>Clashes ({})</source>
        <translation>Накладки ({})</translation>
    </message>
    <message>
        <source>Without team or days ({})</source>
        <translation>Без команди або днів ({})</translation>
    </message>
    <message>
        <source>No team is entered yet: enter teams in the settings first.</source>
        <translation>Команд ще не введено: спочатку введіть їх у налаштуваннях.</translation>
    </message>
    <message>
        <source>rank {}</source>
        <translation>місце {}</translation>
    </message>
    <message>
        <source>Choose work on the board or in the list.</source>
        <translation>Виберіть роботу на дошці або у списку.</translation>
    </message>
    <message>
        <source>Plan {}</source>
        <translation>Запланувати {}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не вирішено</translation>
    </message>
    <message>
        <source>Set figures of the authority</source>
        <translation>Задати значення уповноваженого органу</translation>
    </message>
    <message>
        <source>"{}" was set anew while you edited it: press Take Back, and read what stands there now.</source>
        <translation>«{}» змінили, поки ви редагували: натисніть «Відмінити» і прочитайте, що там тепер.</translation>
    </message>
    <message>
        <source>It is not said who decides: enter the role or office under the table.</source>
        <translation>Не вказано, хто вирішує: введіть посаду або офіс під таблицею.</translation>
    </message>
    <message>
        <source>It is not said why: enter a reason or the decision's reference.</source>
        <translation>Не вказано чому: введіть причину або посилання на рішення.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Хто задав</translation>
    </message>
    <message>
        <source>Map of unknown accuracy: 95 % within</source>
        <translation>Карта невідомої точності: 95 % у межах</translation>
    </message>
    <message>
        <source>Plotting error on a paper map</source>
        <translation>Похибка нанесення на паперову карту</translation>
    </message>
    <message>
        <source>Scale where none is stated: 1 to</source>
        <translation>Масштаб, якщо не вказано: 1 до</translation>
    </message>
    <message>
        <source>Records with a gross error that nothing shows</source>
        <translation>Формуляри з грубою помилкою, яка нічим себе не виявляє</translation>
    </message>
    <message>
        <source>How far a wrongly recognised landmark may lie</source>
        <translation>Як далеко може лежати неправильно розпізнаний орієнтир</translation>
    </message>
    <message>
        <source>Half width of the hazard corridor in sigmas (k)</source>
        <translation>Півширина небезпечного коридору в сигмах (k)</translation>
    </message>
    <message>
        <source>Margin around every piece of evidence</source>
        <translation>Запас навколо кожного свідчення</translation>
    </message>
    <message>
        <source>Fade-out: search beyond the last find</source>
        <translation type="unfinished">Відстань загасання: пошук за останньою знахідкою</translation>
    </message>
    <message>
        <source>Record, azimuth of one leg: 95 % within</source>
        <translation>Формуляр, азимут одного відрізка: 95 % у межах</translation>
    </message>
    <message>
        <source>Record, compass and declination: 95 % within</source>
        <translation>Формуляр, компас і схилення: 95 % у межах</translation>
    </message>
    <message>
        <source>Record, length of one leg: 95 % within this share</source>
        <translation>Формуляр, довжина одного відрізка: 95 % у межах цієї частки</translation>
    </message>
    <message>
        <source>Record, pace or tape: 95 % within this share</source>
        <translation>Формуляр, крок або стрічка: 95 % у межах цієї частки</translation>
    </message>
    <message>
        <source>Record, reference point not found: 95 % within</source>
        <translation>Формуляр, опорну точку не знайдено: 95 % у межах</translation>
    </message>
    <message>
        <source>Record, reference point found: 95 % within</source>
        <translation>Формуляр, опорну точку знайдено: 95 % у межах</translation>
    </message>
    <message>
        <source>Margin of a task around a hazard area</source>
        <translation>Запас завдання навколо небезпечного району</translation>
    </message>
    <message>
        <source>Overlap with neighbouring tasks</source>
        <translation>Накладання на сусідні завдання</translation>
    </message>
    <message>
        <source>Longest leg of an outline</source>
        <translation>Найдовший відрізок контуру</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points</source>
        <translation>Довші за це відрізки отримують проміжні точки</translation>
    </message>
    <message>
        <source>A planned point this near to a marker is its point</source>
        <translation>Запланована точка так близько до знака є його точкою</translation>
    </message>
    <message>
        <source>Accuracy of a find whose report states none</source>
        <translation>Точність знахідки, якщо у звіті не вказано</translation>
    </message>
    <message>
        <source>Incident: tasks within this distance are flagged</source>
        <translation>Подія: позначаються завдання в цих межах</translation>
    </message>
    <message>
        <source>Longest search on one day</source>
        <translation>Найбільший обшук за день</translation>
    </message>
    <message>
        <source>Share of finds on a map from which it is direct evidence</source>
        <translation>Частка знахідок на карті, від якої вона є прямим свідченням</translation>
    </message>
    <message>
        <source>Share of finds on a map below which it is indirect evidence</source>
        <translation>Частка знахідок на карті, нижче якої вона є непрямим свідченням</translation>
    </message>
    <message>
        <source>Survey to clearance standard may clear land (yes or no)</source>
        <translation>Обстеження за стандартом очищення може очищувати землю (так або ні)</translation>
    </message>
    <message>
        <source>Slope classes, limits in percent (JSON list)</source>
        <translation>Класи ухилу, межі у відсотках (список JSON)</translation>
    </message>
    <message>
        <source>Methods with rates and costs (JSON list)</source>
        <translation>Методи з темпами і вартістю (список JSON)</translation>
    </message>
    <message>
        <source>Working distance between teams</source>
        <translation>Робоча відстань між командами</translation>
    </message>
    <message>
        <source>Safety distance: control point</source>
        <translation>Безпечна відстань: контрольний пункт</translation>
    </message>
    <message>
        <source>Safety distance: administration area</source>
        <translation>Безпечна відстань: адміністративна зона</translation>
    </message>
    <message>
        <source>Safety distance: parking</source>
        <translation>Безпечна відстань: стоянка</translation>
    </message>
    <message>
        <source>Safety distance: paramedic post</source>
        <translation>Безпечна відстань: медичний пост</translation>
    </message>
    <message>
        <source>Safety distance: rest area</source>
        <translation>Безпечна відстань: місце відпочинку</translation>
    </message>
    <message>
        <source>Safety distance: equipment store</source>
        <translation>Безпечна відстань: склад обладнання</translation>
    </message>
    <message>
        <source>Safety distance: store of explosives</source>
        <translation>Безпечна відстань: склад вибухових речовин</translation>
    </message>
    <message>
        <source>Safety distance: fuel store</source>
        <translation>Безпечна відстань: склад пального</translation>
    </message>
    <message>
        <source>Safety distance: helicopter landing site</source>
        <translation>Безпечна відстань: вертолітний майданчик</translation>
    </message>
    <message>
        <source>Safety distance: demolition site</source>
        <translation>Безпечна відстань: майданчик підриву</translation>
    </message>
    <message>
        <source>A map would be direct and indirect evidence at once: let the share for direct evidence be no less than the share for indirect evidence.</source>
        <translation>Карта була б водночас прямим і непрямим свідченням: частка для прямого свідчення має бути не меншою за частку для непрямого.</translation>
    </message>
    <message>
        <source>"{}" is no number: correct "{}" or leave it empty.</source>
        <translation>«{}» не є числом: виправте «{}» або залиште порожнім.</translation>
    </message>
    <message>
        <source>"{}" can be read in two ways: write "{}" without a sign between the thousands, and with one or two decimals.</source>
        <translation>«{}» можна прочитати двояко: пишіть «{}» без знака між тисячами і з одним чи двома десятковими знаками.</translation>
    </message>
    <message>
        <source>"{}" must be above {} and at most {}: correct it or leave it empty.</source>
        <translation>«{}» має бути більше за {} і не більше за {}: виправте або залиште порожнім.</translation>
    </message>
    <message>
        <source>"{}" must be {} to {}: correct it or leave it empty.</source>
        <translation>«{}» має бути від {} до {}: виправте або залиште порожнім.</translation>
    </message>
    <message>
        <source>"{}" must be above {}: correct it or leave it empty.</source>
        <translation>«{}» має бути більше за {}: виправте або залиште порожнім.</translation>
    </message>
    <message>
        <source>"{}" must be {} or more: correct it or leave it empty.</source>
        <translation>«{}» має бути {} або більше: виправте або залиште порожнім.</translation>
    </message>
    <message>
        <source>"{}" takes yes or no: correct it or leave it empty.</source>
        <translation>«{}» приймає так або ні: виправте або залиште порожнім.</translation>
    </message>
    <message>
        <source>"{}" is no JSON list, such as [[10, "flat"], [30, "steep"]]: correct it or leave it empty.</source>
        <translation>«{}» не є списком JSON, як-от [[10, "flat"], [30, "steep"]]: виправте або залиште порожнім.</translation>
    </message>
    <message>
        <source>{} is “{}” there and “{}” here</source>
        <translation>{}: там «{}», тут «{}»</translation>
    </message>
    <message>
        <source>Somebody else saved {} meanwhile ({}): press Save again to put yours in its place, or take yours back.</source>
        <translation>Хтось інший тим часом зберіг {} ({}): натисніть «Зберегти» ще раз, щоб поставити своє, або відмініть своє.</translation>
    </message>
    <message>
        <source>{} was deleted by somebody else meanwhile: press Take Back.</source>
        <translation>{}: тим часом вилучено кимось іншим; натисніть «Відмінити».</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>Pattern of task codes</source>
        <translation>Шаблон кодів завдань</translation>
    </message>
    <message>
        <source>The workspace has no title: enter one.</source>
        <translation>Робочий простір не має назви: введіть її.</translation>
    </message>
    <message>
        <source>the office's data</source>
        <translation>дані офісу</translation>
    </message>
    <message>
        <source>Edit the office</source>
        <translation>Редагувати офіс</translation>
    </message>
    <message>
        <source>the grades</source>
        <translation>оцінки</translation>
    </message>
    <message>
        <source>Set the grades of direct evidence</source>
        <translation>Задати оцінки прямих свідчень</translation>
    </message>
    <message>
        <source>Not decided. What is ticked is this program's suggestion and is marked so; save it with who and why to decide it.</source>
        <translation>Не вирішено. Позначене є підказкою цієї програми і так відмічене; щоб вирішити, збережіть його, вказавши хто і чому.</translation>
    </message>
    <message>
        <source>Set by {}: {}</source>
        <translation>Задав {}: {}</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Акредитація</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>Медик</translation>
    </message>
    <message>
        <source>Deminer</source>
        <translation>Сапер</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Собака</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>No team yet: press Add Team.</source>
        <translation>Команди ще немає: додайте команду.</translation>
    </message>
    <message>
        <source>Accreditations and certificates of the chosen team, with their last day.</source>
        <translation>Акредитації та посвідчення вибраної команди з останнім днем дії.</translation>
    </message>
    <message>
        <source>Edit teams</source>
        <translation>Редагувати команди</translation>
    </message>
    <message>
        <source>The qualifications of {} are not saved: save them or take them back first.</source>
        <translation>Кваліфікації не збережено: {}; спочатку збережіть або відмініть їх.</translation>
    </message>
    <message>
        <source>Qualifications of {}</source>
        <translation>Кваліфікації: {}</translation>
    </message>
    <message>
        <source>Qualifications: choose a saved team</source>
        <translation>Кваліфікації: виберіть збережену команду</translation>
    </message>
    <message>
        <source>The team in row {} has no code: enter one.</source>
        <translation>Команда в рядку {} не має коду: введіть його.</translation>
    </message>
    <message>
        <source>Two teams have the code {}: give one another code.</source>
        <translation>Дві команди мають код {}: дайте одній інший код.</translation>
    </message>
    <message>
        <source>"{}" in team {} is no whole number: enter 0 or more, or leave it empty.</source>
        <translation>«{}» у команді {} не є цілим числом: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>A qualification ends on {} before it begins on {}: correct one of them.</source>
        <translation>Кваліфікація закінчується {} раніше, ніж починається {}: виправте одну з дат.</translation>
    </message>
    <message>
        <source>"{}" is no date: write year-month-day, such as 2025-03-31.</source>
        <translation>«{}» не є датою: пишіть рік-місяць-день, наприклад 2025-03-31.</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Позивний</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Deminers</source>
        <translation>Сапери</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Машини</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Діє</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Чинне з</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Чинне до</translation>
    </message>
    <message>
        <source>Approve Sheet…</source>
        <translation>Затвердити аркуш…</translation>
    </message>
    <message>
        <source>Approve the content of this sheet for field use</source>
        <translation>Затвердити зміст цього аркуша для роботи на місцевості</translation>
    </message>
    <message>
        <source>Verify Sheet…</source>
        <translation>Перевірити аркуш…</translation>
    </message>
    <message>
        <source>Type the code of a sheet to learn whether it still holds</source>
        <translation>Введіть код аркуша, щоб дізнатися, чи він ще чинний</translation>
    </message>
    <message>
        <source>Show Register</source>
        <translation>Показати реєстр</translation>
    </message>
    <message>
        <source>Show who holds which copy and revision</source>
        <translation>Показати, хто має який примірник і редакцію</translation>
    </message>
    <message>
        <source>Who approves revision {} of {} for field use? Any later change of content ends it.</source>
        <translation>Хто затверджує редакцію {} завдання {} для роботи на місцевості? Будь-яка пізніша зміна змісту скасовує це.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Затвердити</translation>
    </message>
    <message>
        <source>for example: Operations officer</source>
        <translation>наприклад: офіцер з операцій</translation>
    </message>
    <message>
        <source>The sheet of {} is approved for field use.</source>
        <translation>Аркуш завдання {} затверджено для роботи на місцевості.</translation>
    </message>
    <message>
        <source>Code beside the QR code of the sheet:</source>
        <translation>Код біля QR-коду аркуша:</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Sheet {} revision {} is the current, approved one.</source>
        <translation>Аркуш {} редакція {} – поточний, затверджений.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} is a draft: not for field use.</source>
        <translation>Аркуш {} редакція {} – чернетка: не для роботи на місцевості.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} was replaced by a newer one: do not work from it.</source>
        <translation>Аркуш {} редакція {} замінено новішим: не працюйте за ним.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} was recalled: do not work from it.</source>
        <translation>Аркуш {} редакція {} відкликано: не працюйте за ним.</translation>
    </message>
    <message>
        <source>The plan of {} changed since revision {}: do not work from this sheet.</source>
        <translation>План завдання {} змінився після редакції {}: не працюйте за цим аркушем.</translation>
    </message>
    <message>
        <source>The approval of sheet {} revision {} ended: do not work from it.</source>
        <translation>Затвердження аркуша {} редакція {} припинено: не працюйте за ним.</translation>
    </message>
    <message>
        <source>No sheet with this code is in the register: check the code, or do not use it.</source>
        <translation>Аркуша з цим кодом немає в реєстрі: перевірте код або не використовуйте аркуш.</translation>
    </message>
    <message>
        <source>Changed since last print</source>
        <translation>Змінено після останнього друку</translation>
    </message>
    <message>
        <source>{} upright</source>
        <translation>{} книжкова</translation>
    </message>
    <message>
        <source>{} across</source>
        <translation>{} альбомна</translation>
    </message>
    <message>
        <source>Completion and Handover Reports</source>
        <translation>Звіти про завершення і передачу</translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation>Звіт про завершення</translation>
    </message>
    <message>
        <source>Handover certificate</source>
        <translation>Акт передачі</translation>
    </message>
    <message>
        <source>Tasks with a report</source>
        <translation>Завдання зі звітом</translation>
    </message>
    <message>
        <source>No such report is filed yet: file one with File Completion or Handover in this menu.</source>
        <translation>Такого звіту ще немає: подайте його через «Подати завершення або передачу» в цьому меню.</translation>
    </message>
    <message>
        <source>Make Reports…</source>
        <translation>Створити звіти…</translation>
    </message>
    <message>
        <source>Write a PDF of each ticked report into a folder</source>
        <translation>Записати PDF кожного позначеного звіту в теку</translation>
    </message>
    <message>
        <source>What was released and to which depth, what was found and what is unaccounted for, what risk remains, and who benefits; to be signed.</source>
        <translation>Що вивільнено і на яку глибину, що знайдено і чого доля не відома, який ризик лишається і хто отримує користь; на підпис.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Make reports</source>
        <translation>Створити звіти</translation>
    </message>
    <message>
        <source>Reports made: {}, in {}.</source>
        <translation>Створено звітів: {}, у {}.</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Rev.</source>
        <translation>Ред.</translation>
    </message>
    <message>
        <source>No outline</source>
        <translation>Без контуру</translation>
    </message>
    <message>
        <source>Out of date: {} out</source>
        <translation>Застаріло, на руках: {}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Затверджено</translation>
    </message>
    <message>
        <source>Draft, not printed</source>
        <translation>Чернетка, не надруковано</translation>
    </message>
    <message>
        <source>Draft, printed</source>
        <translation>Чернетка, надруковано</translation>
    </message>
    <message>
        <source>Register of Copies…</source>
        <translation>Реєстр примірників…</translation>
    </message>
    <message>
        <source>See who holds which copy, and whom to call when the plan has changed</source>
        <translation>Подивитися, хто має який примірник і кому телефонувати, якщо план змінився</translation>
    </message>
    <message>
        <source>File Completion or Handover…</source>
        <translation>Подати завершення або передачу…</translation>
    </message>
    <message>
        <source>Enter what is left to be said of a task that is done, and who benefits</source>
        <translation>Внести, що лишилося сказати про виконане завдання, і кому це приносить користь</translation>
    </message>
    <message>
        <source>Completion Reports…</source>
        <translation>Звіти про завершення…</translation>
    </message>
    <message>
        <source>Print completion reports and handover certificates of tasks</source>
        <translation>Надрукувати звіти про завершення й акти передачі завдань</translation>
    </message>
    <message>
        <source>Sheet Templates…</source>
        <translation>Шаблони аркушів…</translation>
    </message>
    <message>
        <source>Change the sheet's layout in QGIS's layout designer; keep it here</source>
        <translation>Змінити макет аркуша в редакторі макетів QGIS; зберегти його тут</translation>
    </message>
    <message>
        <source>File Completion or Handover</source>
        <translation>Подати завершення або передачу</translation>
    </message>
    <message>
        <source>Role, such as Team leader</source>
        <translation>Посада, наприклад керівник команди</translation>
    </message>
    <message>
        <source>The community took part in the handover</source>
        <translation>Громада брала участь у передачі</translation>
    </message>
    <message>
        <source>Save the report with who files it and why</source>
        <translation>Зберегти звіт із зазначенням, хто його подає і чому</translation>
    </message>
    <message>
        <source>Land, finds, days and quality visits are taken from the workspace; here stands what only a person can say. A filed report is not changed: file a new one that corrects it.</source>
        <translation>Земля, знахідки, дні та перевірки якості беруться з робочого простору; тут стоїть те, що може сказати лише людина. Поданий звіт не змінюється: подайте новий, який його виправляє.</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Хто отримує користь</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Жінки</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Чоловіки</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Дівчата</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Хлопці</translation>
    </message>
    <message>
        <source>Recorded devices that nobody met: {}. Explain it below.</source>
        <translation>Записаних пристроїв, яких ніхто не зустрів: {}. Поясніть це нижче.</translation>
    </message>
    <message>
        <source>nothing that is on record</source>
        <translation>нічого із записаного</translation>
    </message>
    <message>
        <source>The report of {} is filed; print it with Completion Reports.</source>
        <translation>Звіт щодо {} подано; надрукуйте його через «Звіти про завершення».</translation>
    </message>
    <message>
        <source>File the completion of {}</source>
        <translation>Подати завершення {}</translation>
    </message>
    <message>
        <source>File the handover of {}</source>
        <translation>Подати передачу {}</translation>
    </message>
    <message>
        <source>Compare sheets with the workspace</source>
        <translation>Порівняти аркуші з робочим простором</translation>
    </message>
    <message>
        <source>Make Sheets ({})…</source>
        <translation>Створити аркуші ({})…</translation>
    </message>
    <message>
        <source>Draw a task first; its sheet is shown here.</source>
        <translation>Спочатку накресліть завдання; його аркуш буде показано тут.</translation>
    </message>
    <message>
        <source>Preview the sheet of {}</source>
        <translation>Попередній перегляд аркуша {}</translation>
    </message>
    <message>
        <source>Folder for the task sheets</source>
        <translation>Тека для аркушів завдань</translation>
    </message>
    <message>
        <source>Sheets made: {}, of them drafts: {}, in {}.</source>
        <translation>Створено аркушів: {}, з них чернеток: {}, у {}.</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Попередній перегляд аркуша</translation>
    </message>
    <message>
        <source>Register of Copies</source>
        <translation>Журнал примірників</translation>
    </message>
    <message>
        <source>Only copies whose holder must be called</source>
        <translation>Лише примірники, власникам яких треба зателефонувати</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Примірники</translation>
    </message>
    <message>
        <source>No copy is registered. Tick “Enter in register” when sheets are made.</source>
        <translation>Жодного примірника не зареєстровано. Позначте «Внести до реєстру», коли створюєте аркуші.</translation>
    </message>
    <message>
        <source>Copy Came Back</source>
        <translation>Примірник повернуто</translation>
    </message>
    <message>
        <source>Recall Copy</source>
        <translation>Відкликати примірник</translation>
    </message>
    <message>
        <source>Paper that is out does not change by itself. Call who holds a copy that no longer says what the plan says, and hand out a new one.</source>
        <translation>Виданий папір сам не змінюється. Зателефонуйте тому, хто має примірник, що вже не відповідає плану, і видайте новий.</translation>
    </message>
    <message>
        <source>Enter that the chosen copy was handed back</source>
        <translation>Записати, що вибраний примірник повернуто</translation>
    </message>
    <message>
        <source>Enter that nobody may work from the chosen copy</source>
        <translation>Записати, що за вибраним примірником нікому не можна працювати</translation>
    </message>
    <message>
        <source>Compare copies with the plan</source>
        <translation>Порівняти примірники з планом</translation>
    </message>
    <message>
        <source>Copy {} of {} came back</source>
        <translation>Примірник {} завдання {} повернуто</translation>
    </message>
    <message>
        <source>Recall copy {} of {}</source>
        <translation>Відкликати примірник {} завдання {}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Примірник</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>нікого не вказано</translation>
    </message>
    <message>
        <source>Holds?</source>
        <translation>Чинний?</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Draft: not for field use</source>
        <translation>Чернетка: не для роботи на місцевості</translation>
    </message>
    <message>
        <source>⚠ Call: {} changed</source>
        <translation>⚠ Телефонуйте: {} змінено</translation>
    </message>
    <message>
        <source>Replaced by a newer copy that says the same</source>
        <translation>Замінено новішим примірником з тим самим змістом</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Чинний</translation>
    </message>
    <message>
        <source>Copies registered: {}. None of them is out of date.</source>
        <translation>Зареєстровано примірників: {}. Жоден не застарів.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No longer right: {} of {} copies.&lt;/b&gt; Call: {}</source>
        <translation>&lt;b&gt;Уже не відповідають: {} з {} примірників.&lt;/b&gt; Телефонуйте: {}</translation>
    </message>
    <message>
        <source>Sheet Templates</source>
        <translation>Шаблони аркушів</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Аркуші</translation>
    </message>
    <message>
        <source>Change in Designer…</source>
        <translation>Змінити в редакторі…</translation>
    </message>
    <message>
        <source>Open this template in QGIS's layout designer</source>
        <translation>Відкрити цей шаблон у редакторі макетів QGIS</translation>
    </message>
    <message>
        <source>Take Over from Designer</source>
        <translation>Перенести з редактора</translation>
    </message>
    <message>
        <source>Keep in the workspace what was changed in the designer</source>
        <translation>Зберегти в робочому просторі те, що змінено в редакторі</translation>
    </message>
    <message>
        <source>Load Template…</source>
        <translation>Завантажити шаблон…</translation>
    </message>
    <message>
        <source>Keep a template file (QPT) in the workspace</source>
        <translation>Зберегти файл шаблону (QPT) у робочому просторі</translation>
    </message>
    <message>
        <source>Save Template As…</source>
        <translation>Зберегти шаблон як…</translation>
    </message>
    <message>
        <source>Write this template to a file (QPT)</source>
        <translation>Записати цей шаблон у файл (QPT)</translation>
    </message>
    <message>
        <source>Use Shipped Template</source>
        <translation>Використовувати стандартний шаблон</translation>
    </message>
    <message>
        <source>Put the workspace's own template aside and print with the shipped one</source>
        <translation>Відкласти власний шаблон робочого простору і друкувати за стандартним</translation>
    </message>
    <message>
        <source>Move, resize and restyle what is on the sheet, and add logos. What carries a name that begins with “sheet_” must stay: there the plan is printed. Your templates travel with the workspace.</source>
        <translation>Переміщуйте елементи аркуша, змінюйте їхній розмір і вигляд, додавайте логотипи. Те, чия назва починається з «sheet_», має лишитися: там друкується план. Ваші шаблони переходять разом із робочим простором.</translation>
    </message>
    <message>
        <source>The template in the designer</source>
        <translation>Шаблон у редакторі</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>Додати шаблон</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Зберегти шаблон</translation>
    </message>
    <message>
        <source>The template was saved as {}.</source>
        <translation>Шаблон збережено як {}.</translation>
    </message>
    <message>
        <source>Printed with</source>
        <translation>Друкується за</translation>
    </message>
    <message>
        <source>your own template, kept in the workspace</source>
        <translation>власний шаблон, збережений у робочому просторі</translation>
    </message>
    <message>
        <source>the shipped template</source>
        <translation>стандартний шаблон</translation>
    </message>
    <message>
        <source>another is open in the designer, not taken over yet</source>
        <translation>у редакторі відкрито інший, ще не перенесений</translation>
    </message>
    <message>
        <source>&amp;Mine Planner</source>
        <translation>&amp;Mine Planner</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>Add Handed-over Map…</source>
        <translation>Додати передану карту…</translation>
    </message>
    <message>
        <source>Bring a handed-over vector map into the workspace, graded</source>
        <translation>Додати передану векторну карту до робочого простору з оцінкою</translation>
    </message>
    <message>
        <source>Draw Task</source>
        <translation>Накреслити завдання</translation>
    </message>
    <message>
        <source>Draw the outline of a new clearance task on the map</source>
        <translation>Накреслити на карті контур нового завдання з очищення</translation>
    </message>
    <message>
        <source>Enter Daily Report</source>
        <translation>Ввести щоденний звіт</translation>
    </message>
    <message>
        <source>Enter what a team searched and found on one day</source>
        <translation>Ввести, що команда обшукала і знайшла за один день</translation>
    </message>
    <message>
        <source>Make Task Sheets</source>
        <translation>Створити аркуші завдань</translation>
    </message>
    <message>
        <source>Choose tasks and make their sheets as PDF</source>
        <translation>Вибрати завдання і створити їхні аркуші як PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Set the figures of the authority, the teams and the office</source>
        <translation>Задати значення уповноваженого органу, команди й офіс</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Show how to begin; works without a network</source>
        <translation>Показати, з чого почати; працює без мережі</translation>
    </message>
    <message>
        <source>Show the help of this panel (F1)</source>
        <translation>Показати довідку цієї панелі (F1)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Лише для читання</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Усе збережено</translation>
    </message>
    <message>
        <source>All saved · {}</source>
        <translation>Усе збережено · {}</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Робочий простір не відкрито</translation>
    </message>
    <message>
        <source>Draw a new task on the map</source>
        <translation>Накреслити нове завдання на карті</translation>
    </message>
    <message>
        <source>Change Task</source>
        <translation>Змінити завдання</translation>
    </message>
    <message>
        <source>Change what is entered</source>
        <translation>Змінити введене</translation>
    </message>
    <message>
        <source>Work Items and Attachments…</source>
        <translation>Види робіт і вкладення…</translation>
    </message>
    <message>
        <source>Work items, photos and scans, and expected devices of the task</source>
        <translation>Види робіт, фото і скани, очікувані пристрої завдання</translation>
    </message>
    <message>
        <source>Show the chosen tasks on the map and flash them</source>
        <translation>Показати вибрані завдання на карті з блиманням</translation>
    </message>
    <message>
        <source>Move Corners</source>
        <translation>Перемістити вершини</translation>
    </message>
    <message>
        <source>Move, add or take out corners of the chosen task on the map</source>
        <translation>Перемістити, додати або прибрати вершини вибраного завдання на карті</translation>
    </message>
    <message>
        <source>Draw Boundary Anew</source>
        <translation>Накреслити межу заново</translation>
    </message>
    <message>
        <source>Draw the boundary of the chosen task anew</source>
        <translation>Накреслити межу вибраного завдання заново</translation>
    </message>
    <message>
        <source>Redraw a Part</source>
        <translation>Перекреслити частину</translation>
    </message>
    <message>
        <source>Draw a part of the boundary anew; the rest stays</source>
        <translation>Накреслити частину межі заново; решта лишається</translation>
    </message>
    <message>
        <source>Split Task</source>
        <translation>Розділити завдання</translation>
    </message>
    <message>
        <source>Cut the chosen task in two along a line</source>
        <translation>Розрізати вибране завдання надвоє вздовж лінії</translation>
    </message>
    <message>
        <source>Cut Out a Piece</source>
        <translation>Вирізати частину</translation>
    </message>
    <message>
        <source>Draw a piece of the chosen task that becomes a task of its own</source>
        <translation>Накреслити частину вибраного завдання, що стане окремим завданням</translation>
    </message>
    <message>
        <source>Merge Tasks</source>
        <translation>Об'єднати завдання</translation>
    </message>
    <message>
        <source>Join the chosen tasks into one; the others are withdrawn</source>
        <translation>Об'єднати вибрані завдання в одне; інші відкликаються</translation>
    </message>
    <message>
        <source>Widen to Margin…</source>
        <translation>Розширити до запасу…</translation>
    </message>
    <message>
        <source>Grow the task until it holds its hazard areas with a margin</source>
        <translation>Збільшити завдання, щоб воно охоплювало свої небезпечні райони із запасом</translation>
    </message>
    <message>
        <source>Boxes and Lanes…</source>
        <translation>Квадрати і смуги…</translation>
    </message>
    <message>
        <source>Divide the task into boxes or lanes along a base-line</source>
        <translation>Поділити завдання на квадрати або смуги вздовж базової лінії</translation>
    </message>
    <message>
        <source>From Bearings and Distances…</source>
        <translation>За азимутами і відстанями…</translation>
    </message>
    <message>
        <source>Enter the boundary of a new task as it stands on paper</source>
        <translation>Ввести межу нового завдання, як вона стоїть на папері</translation>
    </message>
    <message>
        <source>Cut hazard areas into candidates; you accept, change or refuse each</source>
        <translation>Розділити небезпечні райони на варіанти; кожен ви приймаєте, змінюєте або відхиляєте</translation>
    </message>
    <message>
        <source>Boundary Revisions…</source>
        <translation>Зміни меж…</translation>
    </message>
    <message>
        <source>Approve or refuse new boundaries of tasks under work</source>
        <translation>Затвердити або відхилити нові межі завдань у роботі</translation>
    </message>
    <message>
        <source>Delete Task</source>
        <translation>Вилучити завдання</translation>
    </message>
    <message>
        <source>Delete the chosen tasks; can be undone</source>
        <translation>Вилучити вибрані завдання; можна відмінити</translation>
    </message>
    <message>
        <source>Take back your last change</source>
        <translation>Відмінити вашу останню зміну</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Повторити зміну</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Change the ground of the chosen tasks</source>
        <translation>Змінити ділянку вибраних завдань</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Що показує</translation>
    </message>
    <message>
        <source>No file yet: attach a photo, a sketch or a scan.</source>
        <translation>Файлів ще немає: додайте фото, схему або скан.</translation>
    </message>
    <message>
        <source>Attach File…</source>
        <translation>Вкласти файл…</translation>
    </message>
    <message>
        <source>Copy a file into the workspace and attach it to this task</source>
        <translation>Скопіювати файл у робочий простір і додати до цього завдання</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Описати…</translation>
    </message>
    <message>
        <source>Enter what the chosen file shows</source>
        <translation>Введіть, що показує вибраний файл</translation>
    </message>
    <message>
        <source>Save Copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Write the chosen file to a folder of yours</source>
        <translation>Записати вибраний файл у вашу теку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Take the chosen file off this task</source>
        <translation>Прибрати вибраний файл із цього завдання</translation>
    </message>
    <message>
        <source>Photos, sketches and scans are kept in the workspace itself.</source>
        <translation>Фото, ескізи і скани зберігаються в самому робочому просторі.</translation>
    </message>
    <message>
        <source>No picture: save a copy to look at it.</source>
        <translation>Не зображення: збережіть копію, щоб переглянути.</translation>
    </message>
    <message>
        <source>Attach File</source>
        <translation>Вкласти файл</translation>
    </message>
    <message>
        <source>What the attachment shows:</source>
        <translation>Що показує вкладення:</translation>
    </message>
    <message>
        <source>Save Copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Easting northing, latitude longitude, or MGRS</source>
        <translation>Схід північ, широта довгота або MGRS</translation>
    </message>
    <message>
        <source>Click the place on the map</source>
        <translation>Клацніть місце на карті</translation>
    </message>
    <message>
        <source>Start point (TP1)</source>
        <translation>Початкова точка (TP1)</translation>
    </message>
    <message>
        <source>Benchmark, then TP1</source>
        <translation>Репер, потім TP1</translation>
    </message>
    <message>
        <source>Landmark, then benchmark and TP1</source>
        <translation>Орієнтир, потім репер і TP1</translation>
    </message>
    <message>
        <source>Landmark, then TP1</source>
        <translation>Орієнтир, потім TP1</translation>
    </message>
    <message>
        <source>The point whose place is known; the first row leads on from it</source>
        <translation>Точка, місце якої відоме; перший рядок веде від неї</translation>
    </message>
    <message>
        <source>Magnetic north</source>
        <translation>Магнітна північ</translation>
    </message>
    <message>
        <source>Grid north</source>
        <translation>Північ сітки</translation>
    </message>
    <message>
        <source>True north</source>
        <translation>Істинна північ</translation>
    </message>
    <message>
        <source>The day on which the bearings were read, for the declination</source>
        <translation>День, коли зчитано азимути, для схилення</translation>
    </message>
    <message>
        <source>Add Leg</source>
        <translation>Додати відрізок</translation>
    </message>
    <message>
        <source>Add a line for one more bearing and distance</source>
        <translation>Додати рядок для ще одного азимута і відстані</translation>
    </message>
    <message>
        <source>Remove Leg</source>
        <translation>Вилучити відрізок</translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation>Прибрати вибраний рядок</translation>
    </message>
    <message>
        <source>Spread the misclosure over the legs (Bowditch); both are kept</source>
        <translation>Розподілити нев'язку за відрізками (Боудіч); зберігаються обидва</translation>
    </message>
    <message>
        <source>Needed where ground that is no CHA is to be cleared</source>
        <translation>Потрібно, коли належить очищувати землю, що не є CHA</translation>
    </message>
    <message>
        <source>Save Task</source>
        <translation>Зберегти завдання</translation>
    </message>
    <message>
        <source>Save the outline as a planned task</source>
        <translation>Зберегти контур як заплановане завдання</translation>
    </message>
    <message>
        <source>Bearing °</source>
        <translation>Азимут °</translation>
    </message>
    <message>
        <source>Distance m</source>
        <translation>Відстань м</translation>
    </message>
    <message>
        <source>Known point</source>
        <translation>Відома точка</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Її місце</translation>
    </message>
    <message>
        <source>Bearings from</source>
        <translation>Азимути від</translation>
    </message>
    <message>
        <source>Why not CHA</source>
        <translation>Чому не CHA</translation>
    </message>
    <message>
        <source>Task from Bearings and Distances</source>
        <translation>Завдання за азимутами і відстанями</translation>
    </message>
    <message>
        <source>Click where the known point is; Esc gives up.</source>
        <translation>Клацніть, де відома точка; Esc – відмовитися.</translation>
    </message>
    <message>
        <source>Enter the known point and three legs or more, the last back to TP1.</source>
        <translation>Введіть відому точку і три відрізки або більше, останній – назад до TP1.</translation>
    </message>
    <message>
        <source>Perimeter {} m · {}</source>
        <translation>Периметр {} м · {}</translation>
    </message>
    <message>
        <source>Declination {}° on {}, grid convergence {}°</source>
        <translation>Схилення {}° на {}, зближення меридіанів {}°</translation>
    </message>
    <message>
        <source>Task {} is entered.</source>
        <translation>Завдання {} введено.</translation>
    </message>
    <message>
        <source>Boxes and Lanes</source>
        <translation>Квадрати і смуги</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {}&lt;/b&gt; · {}</source>
        <translation>&lt;b&gt;Завдання {}&lt;/b&gt; · {}</translation>
    </message>
    <message>
        <source>Lanes, square to the base-line</source>
        <translation>Смуги, перпендикулярні до базової лінії</translation>
    </message>
    <message>
        <source>A left-over strip that is narrower is added to the box beside it</source>
        <translation>Вужча залишкова смужка приєднується до сусіднього квадрата</translation>
    </message>
    <message>
        <source>Divide into</source>
        <translation>Поділити на</translation>
    </message>
    <message>
        <source>Base-line</source>
        <translation>Базова лінія</translation>
    </message>
    <message>
        <source>Along it</source>
        <translation>Уздовж неї</translation>
    </message>
    <message>
        <source>Square to it</source>
        <translation>Перпендикулярно до неї</translation>
    </message>
    <message>
        <source>Narrowest left-over</source>
        <translation>Найвужчий залишок</translation>
    </message>
    <message>
        <source>Save Division</source>
        <translation>Зберегти поділ</translation>
    </message>
    <message>
        <source>Save these boxes in place of those that were not searched</source>
        <translation>Зберегти ці квадрати замість необстежених</translation>
    </message>
    <message>
        <source>Longest Side</source>
        <translation>Найдовша сторона</translation>
    </message>
    <message>
        <source>Lay the boxes along the longest side of the task</source>
        <translation>Розкласти квадрати вздовж найдовшої сторони завдання</translation>
    </message>
    <message>
        <source>Click where the base-line begins; Esc gives up.</source>
        <translation>Клацніть, де починається базова лінія; Esc – відмовитися.</translation>
    </message>
    <message>
        <source>Click where the base-line ends.</source>
        <translation>Клацніть, де закінчується базова лінія.</translation>
    </message>
    <message>
        <source>longest side</source>
        <translation>найдовша сторона</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>вибрана</translation>
    </message>
    <message>
        <source>Width of a lane</source>
        <translation>Ширина смуги</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>Save the boxes of a task</source>
        <translation>Зберегти квадрати завдання</translation>
    </message>
    <message>
        <source>Task {}, boxes: {}.</source>
        <translation>Завдання {}, квадратів: {}.</translation>
    </message>
    <message>
        <source>Task {}, boxes: {}, pieces left over: {}.</source>
        <translation>Завдання {}, квадратів: {}, лишилося шматків: {}.</translation>
    </message>
    <message>
        <source>Boxes: {}, whole or cut by the boundary, along {}° grid</source>
        <translation>Квадратів: {}, цілих або зрізаних межею, уздовж {}° за сіткою</translation>
    </message>
    <message>
        <source>Left over, red on the map: {} ({} m along, {} m across)</source>
        <translation>Залишок, червоне на карті: {} ({} м уздовж, {} м упоперек)</translation>
    </message>
    <message>
        <source>Nothing is left over</source>
        <translation>Залишку немає</translation>
    </message>
    <message>
        <source>Boxes that it replaces: {}, none of them searched</source>
        <translation>Замінює квадратів: {}, жодного не обшукано</translation>
    </message>
    <message>
        <source>Decide and Save</source>
        <translation>Вирішити і зберегти</translation>
    </message>
    <message>
        <source>Change the boundary of task {}</source>
        <translation>Змінити межу завдання {}</translation>
    </message>
    <message>
        <source>Order Markers Moved</source>
        <translation>Наказати перенести знаки</translation>
    </message>
    <message>
        <source>The new boundary of task {} waits for approval; the old one holds.</source>
        <translation>Нова межа завдання {} чекає затвердження; чинна стара.</translation>
    </message>
    <message>
        <source>Lay out the points of task {} anew</source>
        <translation>Розставити точки завдання {} заново</translation>
    </message>
    <message>
        <source>This task</source>
        <translation>Це завдання</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Check again now; nothing is changed</source>
        <translation>Перевірити знову зараз; нічого не змінюється</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Наблизити</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>From before the last change</source>
        <translation>До останньої зміни</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Errors: {} · Warnings: {}</source>
        <translation>Помилок: {} · Попереджень: {}</translation>
    </message>
    <message>
        <source>To know: {}</source>
        <translation>До відома: {}</translation>
    </message>
    <message>
        <source>✓ Nothing found</source>
        <translation>✓ Нічого не виявлено</translation>
    </message>
    <message>
        <source>{}
Safe fix: {}</source>
        <translation>{}
Безпечне виправлення: {}</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Відмінити: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Повторити: {}</translation>
    </message>
    <message>
        <source>Set status {}</source>
        <translation>Задати стан {}</translation>
    </message>
    <message>
        <source>Why is the status set to {}?</source>
        <translation>Чому задано стан {}?</translation>
    </message>
    <message>
        <source>Give tasks to team {}</source>
        <translation>Передати завдання команді {}</translation>
    </message>
    <message>
        <source>Delete task {}</source>
        <translation>Вилучити завдання {}</translation>
    </message>
    <message>
        <source>Deleted: {}; Undo brings it back</source>
        <translation>Вилучено: {}; «Відмінити» повертає</translation>
    </message>
    <message>
        <source>What led to this decision</source>
        <translation>Що призвело до цього рішення</translation>
    </message>
    <message>
        <source>Enter who decides, and the reason: both are kept.</source>
        <translation>Введіть, хто вирішує, і причину: обидва зберігаються.</translation>
    </message>
    <message>
        <source>The outline crosses itself: move the corner back.</source>
        <translation>Контур перетинає сам себе: поверніть вершину.</translation>
    </message>
    <message>
        <source>{} · click a corner or an edge, then where it goes; Shift+click takes it out; right-click ends.</source>
        <translation>{} · клацніть вершину або край, потім нове місце; Shift+клац прибирає її; правий клац завершує.</translation>
    </message>
    <message>
        <source>A Person Decides</source>
        <translation>Вирішує людина</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Checks ⚠</source>
        <translation>Перевірки ⚠</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>чекає затвердження</translation>
    </message>
    <message>
        <source>New boundary</source>
        <translation>Нова межа</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакція</translation>
    </message>
    <message>
        <source>End-state</source>
        <translation>Кінцевий стан</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Заклад</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Евакуація</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Tasked by</source>
        <translation>Хто видав завдання</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Вид робіт</translation>
    </message>
    <message>
        <source>Way from base</source>
        <translation>Шлях від бази</translation>
    </message>
    <message>
        <source>Hazard area</source>
        <translation>Небезпечний район</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>межа</translation>
    </message>
    <message>
        <source>Work Items and Attachments</source>
        <translation>Види робіт і вкладення</translation>
    </message>
    <message>
        <source>Work Items</source>
        <translation>Види робіт</translation>
    </message>
    <message>
        <source>Expected Devices</source>
        <translation>Очікувані пристрої</translation>
    </message>
    <message>
        <source>Recorded for the whole of its open hazard areas; there may be others.</source>
        <translation>Записано для всіх його відкритих небезпечних районів; можуть бути й інші.</translation>
    </message>
    <message>
        <source>Draw a line across the task, from outside to outside; right-click ends.</source>
        <translation>Проведіть лінію через завдання, ззовні назовні; правий клац завершує.</translation>
    </message>
    <message>
        <source>{} Draw the outline again.</source>
        <translation>{} Накресліть контур знову.</translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation>Жодне завдання не відповідає</translation>
    </message>
    <message>
        <source>Empty the filter, or choose other statuses.</source>
        <translation>Очистіть фільтр або виберіть інші стани.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Завдань ще немає</translation>
    </message>
    <message>
        <source>Draw the ground that a team is to search over the hazard areas on the map.</source>
        <translation>Накресліть на небезпечних районах карти землю, яку має обшукати команда.</translation>
    </message>
    <message>
        <source>Repair Outwards</source>
        <translation>Виправити назовні</translation>
    </message>
    <message>
        <source>Remove Repeated Corners</source>
        <translation>Прибрати повторні вершини</translation>
    </message>
    <message>
        <source>Trim Code</source>
        <translation>Обрізати код</translation>
    </message>
    <message>
        <source>Widen to Margin</source>
        <translation>Розширити до запасу</translation>
    </message>
    <message>
        <source>Task {task}: the outline is not sound ({reason}).</source>
        <translation>Завдання {task}: контур некоректний ({reason}).</translation>
    </message>
    <message>
        <source>Task {task}: a corner is not a number, enter it again.</source>
        <translation>Завдання {task}: вершина не є числом, введіть її знову.</translation>
    </message>
    <message>
        <source>Task {task}: its own parts overlap.</source>
        <translation>Завдання {task}: його власні частини накладаються.</translation>
    </message>
    <message>
        <source>Task {task}: an outline needs three different corners.</source>
        <translation>Завдання {task}: контуру потрібні три різні вершини.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} have the same outline.</source>
        <translation>Завдання {task} і {other} мають однаковий контур.</translation>
    </message>
    <message>
        <source>Task {task}: corners that lie on another corner: {count}.</source>
        <translation>Завдання {task}: кутів, що лежать на іншому куті: {count}.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} have the same code, {name}.</source>
        <translation>Завдання {task} і {other} мають однаковий код, {name}.</translation>
    </message>
    <message>
        <source>Task {task}: blanks stand around its code.</source>
        <translation>Завдання {task}: навколо його коду стоять пробіли.</translation>
    </message>
    <message>
        <source>Task {task} has no code.</source>
        <translation>Завдання {task} не має коду.</translation>
    </message>
    <message>
        <source>Task {task}: a leg is {length} m long, check its corners.</source>
        <translation>Завдання {task}: відрізок завдовжки {length} м, перевірте його вершини.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} claim the same {area} m².</source>
        <translation>Завдання {task} і {other} претендують на ті самі {area} м².</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² of its {margin} m margin lie outside its tasks.</source>
        <translation>Небезпечний район {hazard}: {area} м² його запасу {margin} м лежать поза його завданнями.</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² between its tasks {task} and {other} belong to neither.</source>
        <translation>Небезпечний район {hazard}: {area} м² між його завданнями {task} і {other} не належать жодному.</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² are in no task yet.</source>
        <translation>Небезпечний район {hazard}: {area} м² поки не входять до жодного завдання.</translation>
    </message>
    <message>
        <source>Task {task} rests on map {map}, which was refuted.</source>
        <translation>Завдання {task} ґрунтується на карті {map}, яку спростовано.</translation>
    </message>
    <message>
        <source>Task {task} has no clearance depth.</source>
        <translation>Завдання {task} не має глибини очищення.</translation>
    </message>
    <message>
        <source>Task {task} has no medical plan.</source>
        <translation>Завдання {task} не має медичного плану.</translation>
    </message>
    <message>
        <source>The {kind} {feature} lies inside hazard {hazard}.</source>
        <translation>{kind} {feature}: усередині небезпечного району {hazard}.</translation>
    </message>
    <message>
        <source>The {kind} {feature} runs through hazard {hazard} for {length} m.</source>
        <translation>{kind} {feature}: проходить через небезпечний район {hazard} протягом {length} м.</translation>
    </message>
    <message>
        <source>Task {task}: {what} is not valid on all its dates.</source>
        <translation>Завдання {task}: {what} – чинне не на всі його дати.</translation>
    </message>
    <message>
        <source>Task {task}: the dates of {what} are not known.</source>
        <translation>Завдання {task}: дати {what} не відомі.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Не заплановано</translation>
    </message>
    <message>
        <source>&lt;b&gt;New task&lt;/b&gt;</source>
        <translation>&lt;b&gt;Нове завдання&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} у {}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Завдання {}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Draw task {}</source>
        <translation>Накреслити завдання {}</translation>
    </message>
    <message>
        <source>Change task {}</source>
        <translation>Змінити завдання {}</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Команди ще немає</translation>
    </message>
    <message>
        <source>{} · {} · {}</source>
        <translation>{} · {} · {}</translation>
    </message>
    <message>
        <source>{} of it lie in this task</source>
        <translation>{} з нього лежать у цьому завданні</translation>
    </message>
    <message>
        <source>Draw the new part of the boundary: begin and end across the old one; right-click ends.</source>
        <translation>Накресліть нову частину межі: почніть і закінчіть через стару; правий клац завершує.</translation>
    </message>
    <message>
        <source>The rest and the piece are {}</source>
        <translation>Решта і вирізана частина: {}</translation>
    </message>
    <message>
        <source>The parts are {}</source>
        <translation>Частини: {}</translation>
    </message>
    <message>
        <source>The tasks are merged into {}</source>
        <translation>Завдання об'єднано в {}</translation>
    </message>
    <message>
        <source>Margin around the hazard areas that the task has to hold:</source>
        <translation>Запас навколо небезпечних районів, який має охоплювати завдання:</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Розширити</translation>
    </message>
    <message>
        <source>The boundary was made in a layer and is not approved</source>
        <translation>Межу створено в шарі і не затверджено</translation>
    </message>
    <message>
        <source>The boundary of {} was changed in a layer and is not approved: decide in Boundary Revisions.</source>
        <translation>Межу {} змінено в шарі і не затверджено: вирішіть у вікні «Зміни меж».</translation>
    </message>
    <message>
        <source>As measured: easting northing, latitude longitude, or MGRS</source>
        <translation>Як виміряно: схід північ, широта довгота або MGRS</translation>
    </message>
    <message>
        <source>Pick the position on the map</source>
        <translation>Вибрати положення на карті</translation>
    </message>
    <message>
        <source>Save Marker</source>
        <translation>Зберегти знак</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; stands on the ground, measured at:</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; стоїть на місцевості, виміряно в:</translation>
    </message>
    <message>
        <source>Click where the marker was measured.</source>
        <translation>Клацніть, де виміряно знак.</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Без команди</translation>
    </message>
    <message>
        <source>{} ({}) · {}</source>
        <translation>{} ({}) · {}</translation>
    </message>
    <message>
        <source>Searched {} of {}</source>
        <translation>Обшукано {} з {}</translation>
    </message>
    <message>
        <source>Task from Bearings and Distances…</source>
        <translation>Завдання за азимутами і відстанями…</translation>
    </message>
    <message>
        <source>Divide the chosen task along a base-line</source>
        <translation>Поділити вибране завдання вздовж базової лінії</translation>
    </message>
    <message>
        <source>Order the Search…</source>
        <translation>Упорядкувати пошук…</translation>
    </message>
    <message>
        <source>Show which cells of the chosen task to search next, after what was found</source>
        <translation>Показати, які клітинки вибраного завдання обстежувати наступними, з огляду на знайдене</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Будь-який стан</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без груп</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>За станом</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>За командою</translation>
    </message>
    <message>
        <source>Magnetic</source>
        <translation>Магнітний</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Дирекційний</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Істинний</translation>
    </message>
    <message>
        <source>Lat/long ° ′ ″</source>
        <translation>Шир./довг. ° ′ ″</translation>
    </message>
    <message>
        <source>Lat/long °</source>
        <translation>Шир./довг. °</translation>
    </message>
    <message>
        <source>Workspace grid</source>
        <translation>Сітка робочого простору</translation>
    </message>
    <message>
        <source>{}°</source>
        <translation>{}°</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>{}, {}: not emplaced yet</source>
        <translation>{}, {}: на місцевості ще не встановлено</translation>
    </message>
    <message>
        <source>{}, {}: marker measured at {} {}, since {}</source>
        <translation>{}, {}: знак виміряно в {} {}, від {}</translation>
    </message>
    <message>
        <source>The north that bearings count from</source>
        <translation>Північ, від якої відлічуються азимути</translation>
    </message>
    <message>
        <source>The form of positions</source>
        <translation>Форма запису положень</translation>
    </message>
    <message>
        <source>Work the points out anew from the boundary; markers keep their place</source>
        <translation>Обчислити точки заново за межею; знаки лишаються на місці</translation>
    </message>
    <message>
        <source>Lay Out</source>
        <translation>Розставити</translation>
    </message>
    <message>
        <source>Put landmark, benchmark or start point on the map</source>
        <translation>Поставити орієнтир, репер або початкову точку на карту</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Репер</translation>
    </message>
    <message>
        <source>Start Point, and Renumber</source>
        <translation>Початкова точка і нова нумерація</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points; set it here</source>
        <translation>Довші за це відрізки отримують проміжні точки; задайте тут</translation>
    </message>
    <message>
        <source>Show all bearings and positions in a window</source>
        <translation>Показати всі азимути і положення у вікні</translation>
    </message>
    <message>
        <source>&gt; {} m</source>
        <translation>&gt; {} м</translation>
    </message>
    <message>
        <source>No points yet: Lay Out makes them from the boundary.</source>
        <translation>Точок ще немає: «Розставити» створює їх за межею.</translation>
    </message>
    <message>
        <source>⚠ The boundary was changed in a layer: press Lay Out.</source>
        <translation>⚠ Межу змінено в шарі: натисніть «Розставити».</translation>
    </message>
    <message>
        <source>Grid convergence {}°</source>
        <translation>Зближення меридіанів {}°</translation>
    </message>
    <message>
        <source>No magnetic model covers this day: use grid or true bearings.</source>
        <translation>Жодна магнітна модель не охоплює цей день: використовуйте дирекційні кути або істинні азимути.</translation>
    </message>
    <message>
        <source>Magnetic on {}, declination {}°</source>
        <translation>Магнітний на {}, схилення {}°</translation>
    </message>
    <message>
        <source>Zoom to Point</source>
        <translation>Наблизити до точки</translation>
    </message>
    <message>
        <source>Describe Point</source>
        <translation>Описати точку</translation>
    </message>
    <message>
        <source>Mark as Emplaced…</source>
        <translation>Позначити як установлену…</translation>
    </message>
    <message>
        <source>Click the landmark: fixed, outside, easy to recognise.</source>
        <translation>Клацніть орієнтир: нерухомий, зовні, легко впізнати.</translation>
    </message>
    <message>
        <source>Click the benchmark: safe, a short distance outside.</source>
        <translation>Клацніть репер: безпечний, недалеко зовні.</translation>
    </message>
    <message>
        <source>Click near the corner that becomes the start point, TP1.</source>
        <translation>Клацніть біля вершини, що стане початковою точкою, TP1.</translation>
    </message>
    <message>
        <source>Set in the list of points</source>
        <translation>Задано у списку точок</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points, in every task:</source>
        <translation>Довші за це відрізки отримують проміжні точки, у кожному завданні:</translation>
    </message>
    <message>
        <source>Set Spacing</source>
        <translation>Задати крок</translation>
    </message>
    <message>
        <source>Turning Points</source>
        <translation>Поворотні точки</translation>
    </message>
    <message>
        <source>Magnetic bearings of</source>
        <translation>Магнітні азимути на</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Положення</translation>
    </message>
    <message>
        <source>&lt;b&gt;Points of task {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Точки завдання {}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Convergence {}°, declination {}° on {}; Ctrl+C copies chosen lines</source>
        <translation>Зближення {}°, схилення {}° на {}; Ctrl+C копіює вибрані рядки</translation>
    </message>
    <message>
        <source>Polygons are strips, such as river beds</source>
        <translation>Полігони – смуги, як-от русла річок</translation>
    </message>
    <message>
        <source>Offer refused candidates again</source>
        <translation>Знову пропонувати відхилені варіанти</translation>
    </message>
    <message>
        <source>Those that a person refused come with who refused them and why</source>
        <translation>Відхилені людиною показуються з тим, хто і чому їх відхилив</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Запропонувати</translation>
    </message>
    <message>
        <source>Accept All</source>
        <translation>Прийняти всі</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Відхилити…</translation>
    </message>
    <message>
        <source>Draw Anew</source>
        <translation>Накреслити заново</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>Why ground that is no CHA is cleared; empty: technical survey</source>
        <translation>Чому очищується земля, що не є CHA; порожньо – технічне обстеження</translation>
    </message>
    <message>
        <source>Save Accepted Tasks</source>
        <translation>Зберегти прийняті завдання</translation>
    </message>
    <message>
        <source>The area that a candidate should have</source>
        <translation>Площа, яку повинен мати кандидат</translation>
    </message>
    <message>
        <source>No candidate becomes larger than this</source>
        <translation>Жоден кандидат не стане більшим за це</translation>
    </message>
    <message>
        <source>Smaller pieces are joined to a neighbour where one is</source>
        <translation>Менші шматки приєднуються до сусіда, якщо він є</translation>
    </message>
    <message>
        <source>Tick the layers whose lines part candidates</source>
        <translation>Позначте шари, лінії яких розділяють кандидатів</translation>
    </message>
    <message>
        <source>Whole polygons are barriers; without the tick only their borders</source>
        <translation>Перешкода — полігони повністю; без позначки лише їхні межі</translation>
    </message>
    <message>
        <source>Cut the ticked hazard areas into candidates; nothing is saved</source>
        <translation>Розділити позначені небезпечні райони на кандидатів; нічого не зберігається</translation>
    </message>
    <message>
        <source>Tick every candidate of the list</source>
        <translation>Позначити всіх кандидатів списку</translation>
    </message>
    <message>
        <source>Take the chosen candidates off the list, with who and why; their ground stays hazard</source>
        <translation>Прибрати вибраних кандидатів зі списку, вказавши хто і чому; їхня земля лишається небезпечною</translation>
    </message>
    <message>
        <source>Draw another outline for the one chosen candidate</source>
        <translation>Накреслити інший контур для одного вибраного кандидата</translation>
    </message>
    <message>
        <source>Cut the one chosen candidate by a line drawn on the map</source>
        <translation>Розрізати одного вибраного кандидата лінією на карті</translation>
    </message>
    <message>
        <source>Join the chosen candidates, two or more, into one</source>
        <translation>Об'єднати вибраних кандидатів, двох і більше, в одного</translation>
    </message>
    <message>
        <source>An arc of many short legs costs a stake at each corner. So far outside it, boundaries of fewer and longer legs enclose the same ground; nothing is given up.</source>
        <translation>Дуга з багатьох коротких відрізків потребує кілка на кожній вершині. На такій відстані зовні від неї межі з меншою кількістю довших відрізків охоплюють ту саму землю; нічого не втрачається.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Варіант</translation>
    </message>
    <message>
        <source>Tick hazard areas and barriers, then press Propose: candidates are listed here.</source>
        <translation>Позначте небезпечні райони й перешкоди та натисніть «Запропонувати»: варіанти перелічено тут.</translation>
    </message>
    <message>
        <source>Barriers that no task crosses</source>
        <translation>Перешкоди, яких не перетинає жодне завдання</translation>
    </message>
    <message>
        <source>Wanted size</source>
        <translation>Бажаний розмір</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не більше</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менше</translation>
    </message>
    <message>
        <source>Straighten by</source>
        <translation>Спрямляти на</translation>
    </message>
    <message>
        <source>Filter by code or class…</source>
        <translation>Фільтр за кодом або класом…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Tick the areas that the filter shows, and no other</source>
        <translation>Позначити лише райони, які показує фільтр</translation>
    </message>
    <message>
        <source>Tick no area</source>
        <translation>Не позначати жодного району</translation>
    </message>
    <message>
        <source>In the Map</source>
        <translation>На карті</translation>
    </message>
    <message>
        <source>Tick the areas that lie in the part of the map in view, and no other</source>
        <translation>Позначити лише райони у видимій частині карти</translation>
    </message>
    <message>
        <source>{} of {} ticked</source>
        <translation>Позначено: {} з {}</translation>
    </message>
    <message>
        <source>No. {}</source>
        <translation>№ {}</translation>
    </message>
    <message>
        <source>Propose Tasks</source>
        <translation>Запропонувати завдання</translation>
    </message>
    <message>
        <source>changed by the planner</source>
        <translation>змінено планувальником</translation>
    </message>
    <message>
        <source>Save accepted tasks</source>
        <translation>Зберегти прийняті завдання</translation>
    </message>
    <message>
        <source>Tasks planned: {}, from {} to {}.</source>
        <translation>Заплановано завдань: {}, з {} до {}.</translation>
    </message>
    <message>
        <source>{} of {} candidates, {}</source>
        <translation>Варіантів: {} з {}, {}</translation>
    </message>
    <message>
        <source>Candidates refused: {}.</source>
        <translation>Відхилено кандидатів: {}.</translation>
    </message>
    <message>
        <source>Candidates: {}, area {}; they stay hazard without a task.</source>
        <translation>Кандидатів: {}, площа {}; вони лишаються небезпечними без завдання.</translation>
    </message>
    <message>
        <source>Refuse candidates</source>
        <translation>Відхилити варіанти</translation>
    </message>
    <message>
        <source>Refuse Candidates</source>
        <translation>Відхилити варіанти</translation>
    </message>
    <message>
        <source>Boundary Revisions</source>
        <translation>Зміни меж</translation>
    </message>
    <message>
        <source>While a team works, or where hazard ground is given up, a new boundary holds only once a person has approved it; one that was made in a layer stands already, and is approved or taken back. Blue is gained, red is given up.</source>
        <translation>Поки команда працює або де втрачається небезпечна земля, нова межа чинна лише після затвердження людиною; створена в шарі вже стоїть, її затверджують або відкликають. Синє – додається, червоне – втрачається.</translation>
    </message>
    <message>
        <source>Boundaries that wait for approval are listed here.</source>
        <translation>Тут перелічено межі, що чекають на затвердження.</translation>
    </message>
    <message>
        <source>Approve Boundary</source>
        <translation>Затвердити межу</translation>
    </message>
    <message>
        <source>Let the new boundary hold, with who decides and why</source>
        <translation>Увести нову межу в дію із зазначенням, хто вирішує і чому</translation>
    </message>
    <message>
        <source>Keep Old Boundary</source>
        <translation>Залишити стару межу</translation>
    </message>
    <message>
        <source>Refuse the new boundary, with who decides and why</source>
        <translation>Відхилити нову межу із зазначенням, хто вирішує і чому</translation>
    </message>
    <message>
        <source>{} · gains {} · gives up {}</source>
        <translation>{} · додається {} · втрачається {}</translation>
    </message>
    <message>
        <source>⚠ {} · made in a layer · gains {} · gives up {}</source>
        <translation>⚠ {} · створено в шарі · додається {} · втрачається {}</translation>
    </message>
    <message>
        <source>No boundary waits for approval.</source>
        <translation>Жодна межа не чекає затвердження.</translation>
    </message>
    <message>
        <source>Take Boundary Back</source>
        <translation>Відкликати межу</translation>
    </message>
    <message>
        <source>Task {} has its new boundary.</source>
        <translation>Завдання {} має нову межу.</translation>
    </message>
    <message>
        <source>Task {} keeps its boundary.</source>
        <translation>Завдання {} зберігає свою межу.</translation>
    </message>
    <message>
        <source>Order of Search</source>
        <translation>Порядок пошуку</translation>
    </message>
    <message>
        <source>Order Search</source>
        <translation>Упорядкувати пошук</translation>
    </message>
    <message>
        <source>Show on the map where devices are expected next; nothing is saved</source>
        <translation>Показати на карті, де далі очікуються боєприпаси; нічого не зберігається</translation>
    </message>
    <message>
        <source>Side of a cell</source>
        <translation>Сторона клітинки</translation>
    </message>
    <message>
        <source>Records lie off as a whole. What was found, and what was searched without a find, says how; so the cells where devices are expected come first. Every cell stays to be searched.</source>
        <translation>Записи бувають зміщені повністю. Знайдене й обстежене без знахідок показує, як саме; тому клітинки, де очікуються боєприпаси, йдуть першими. Кожна клітинка лишається до обстеження.</translation>
    </message>
    <message>
        <source>Order the search of {}</source>
        <translation>Упорядкувати пошук у {}</translation>
    </message>
    <message>
        <source>Cells left to search: {}, searched already: {}. They are on the map as a layer of their own, darkest first. It only orders work: a pale cell is no safer.</source>
        <translation>Клітинок до обстеження: {}, уже обстежено: {}. Вони на карті окремим шаром, найтемніші перші. Це лише порядок роботи: бліда клітинка не безпечніша.</translation>
    </message>
    <message>
        <source>Set Method</source>
        <translation>Задати метод</translation>
    </message>
    <message>
        <source>Set Depth…</source>
        <translation>Задати глибину…</translation>
    </message>
    <message>
        <source>Set Medical Plan…</source>
        <translation>Задати медичний план…</translation>
    </message>
    <message>
        <source>Give to Team</source>
        <translation>Передати команді</translation>
    </message>
    <message>
        <source>Set method {}</source>
        <translation>Задати метод {}</translation>
    </message>
    <message>
        <source>Clearance depth of the chosen tasks, by the authority's rule:</source>
        <translation>Глибина очищення вибраних завдань за правилом уповноваженого органу:</translation>
    </message>
    <message>
        <source>Set Depth</source>
        <translation>Задати глибину</translation>
    </message>
    <message>
        <source>Set depth {} cm</source>
        <translation>Задати глибину {} см</translation>
    </message>
    <message>
        <source>Medical plan of the chosen tasks:</source>
        <translation>Медичний план вибраних завдань:</translation>
    </message>
    <message>
        <source>Set Plan</source>
        <translation>Задати план</translation>
    </message>
    <message>
        <source>Set the medical plan</source>
        <translation>Задати медичний план</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tasks chosen: {}&lt;/b&gt;&lt;br&gt;A right-click on the list gives all of them a status, team, method, depth or medical plan.</source>
        <translation>&lt;b&gt;Вибрано завдань: {}&lt;/b&gt;&lt;br&gt;Правий клік на списку задає їм усім стан, команду, метод, глибину або медичний план.</translation>
    </message>
    <message>
        <source>Put a feature on the map</source>
        <translation>Поставити об'єкт на карту</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Кільця</translation>
    </message>
    <message>
        <source>Show the authority's safety distances on the map</source>
        <translation>Показати на карті безпечні відстані уповноваженого органу</translation>
    </message>
    <message>
        <source>Nothing is placed yet.</source>
        <translation>Ще нічого не поставлено.</translation>
    </message>
    <message>
        <source>Ways and lines</source>
        <translation>Шляхи і лінії</translation>
    </message>
    <message>
        <source>{}: click along it; right-click ends.</source>
        <translation>{}: клацайте вздовж; правий клац завершує.</translation>
    </message>
    <message>
        <source>{}: click its place.</source>
        <translation>{}: клацніть місце.</translation>
    </message>
    <message>
        <source>Zoom to Feature</source>
        <translation>Наблизити до об'єкта</translation>
    </message>
    <message>
        <source>Label Feature…</source>
        <translation>Підписати об'єкт…</translation>
    </message>
    <message>
        <source>Set Safety Distance…</source>
        <translation>Задати безпечну відстань…</translation>
    </message>
    <message>
        <source>Remove Feature</source>
        <translation>Вилучити об'єкт</translation>
    </message>
    <message>
        <source>What the feature is called on map and sheet:</source>
        <translation>Як об'єкт називається на карті й аркуші:</translation>
    </message>
    <message>
        <source>Save Label</source>
        <translation>Зберегти підпис</translation>
    </message>
    <message>
        <source>Safety distance of this feature by the authority's rule; 0 for the setting:</source>
        <translation>Безпечна відстань цього об'єкта за правилом уповноваженого органу; 0 – значення з налаштувань:</translation>
    </message>
    <message>
        <source>Set Distance</source>
        <translation>Задати відстань</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Змішаний</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>імовірно</translation>
    </message>
    <message>
        <source>No work item yet: fill in the fields below and press Add Work Item.</source>
        <translation>Робіт ще немає: заповніть поля нижче й додайте роботу.</translation>
    </message>
    <message>
        <source>Add Work Item</source>
        <translation>Додати вид робіт</translation>
    </message>
    <message>
        <source>Add what the fields say as a new line</source>
        <translation>Додати сказане в полях новим рядком</translation>
    </message>
    <message>
        <source>Change Work Item</source>
        <translation>Змінити роботу</translation>
    </message>
    <message>
        <source>Save what the fields say in the chosen line</source>
        <translation>Зберегти сказане в полях у вибраному рядку</translation>
    </message>
    <message>
        <source>Remove Work Item</source>
        <translation>Прибрати роботу</translation>
    </message>
    <message>
        <source>Take the chosen line away; Undo brings it back</source>
        <translation>Прибрати вибраний рядок; скасування поверне його</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>повідомлено</translation>
    </message>
    <message>
        <source>Verify the workspace</source>
        <translation>Перевірити робочий простір</translation>
    </message>
    <message>
        <source>The workspace is sound: nothing was found.</source>
        <translation>Робочий простір справний: нічого не виявлено.</translation>
    </message>
    <message>
        <source>More findings in the message log: {}.</source>
        <translation>Ще зауважень у журналі повідомлень: {}.</translation>
    </message>
    <message>
        <source>Open Workspace…</source>
        <translation>Відкрити робочий простір…</translation>
    </message>
    <message>
        <source>Open a workspace file (.gpkg) and show its layers</source>
        <translation>Відкрити файл робочого простору (.gpkg) і показати його шари</translation>
    </message>
    <message>
        <source>New Workspace…</source>
        <translation>Новий робочий простір…</translation>
    </message>
    <message>
        <source>Make an empty workspace for a region</source>
        <translation>Створити порожній робочий простір для регіону</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Відкрити демо</translation>
    </message>
    <message>
        <source>Try everything on a made-up region; nothing of yours is touched</source>
        <translation>Спробувати все на вигаданому регіоні; ваші дані не зачіпаються</translation>
    </message>
    <message>
        <source>Make a Safe Copy…</source>
        <translation>Створити безпечну копію…</translation>
    </message>
    <message>
        <source>Copy the whole workspace, with the newest edits, while it is open</source>
        <translation>Скопіювати весь робочий простір, з найновішими правками, поки він відкритий</translation>
    </message>
    <message>
        <source>Store the Project in the Workspace</source>
        <translation>Зберегти проєкт у робочому просторі</translation>
    </message>
    <message>
        <source>Keep the QGIS project and its styles in the same file: one file, all of it</source>
        <translation>Зберігати проєкт QGIS і його стилі в тому самому файлі: один файл, усе в ньому</translation>
    </message>
    <message>
        <source>Verify Workspace</source>
        <translation>Перевірити робочий простір</translation>
    </message>
    <message>
        <source>Look for damage, broken rules and rows changed around the journal</source>
        <translation>Шукати пошкодження, порушені правила і рядки, змінені поза журналом</translation>
    </message>
    <message>
        <source>Close Workspace</source>
        <translation>Закрити робочий простір</translation>
    </message>
    <message>
        <source>Close the workspace and take its layers out of the project</source>
        <translation>Закрити робочий простір і прибрати його шари з проєкту</translation>
    </message>
    <message>
        <source>Recent Workspaces</source>
        <translation>Недавні робочі простори</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Відкрити робочий простір</translation>
    </message>
    <message>
        <source>{} is open for reading only: make a safe copy to work on it.</source>
        <translation>{} відкрито лише для читання: створіть безпечну копію, щоб працювати з ним.</translation>
    </message>
    <message>
        <source>The layer {} has edits that are not saved: save or discard them first.</source>
        <translation>Шар {} має незбережені правки: спочатку збережіть або відкиньте їх.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ще немає</translation>
    </message>
    <message>
        <source>Filter by map, batch, kind…</source>
        <translation>Фільтр за картою, партією, видом…</translation>
    </message>
    <message>
        <source>Show only maps with these words (Ctrl+F)</source>
        <translation>Показати лише карти з цими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order of the maps inside a batch</source>
        <translation>Порядок карт усередині партії</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Непрозорість</translation>
    </message>
    <message>
        <source>How opaque the map is drawn</source>
        <translation>Наскільки непрозоро малюється карта</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Шари</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>&amp;Система координат</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Що каже</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>&amp;Вміст</translation>
    </message>
    <message>
        <source>&amp;Map field</source>
        <translation>&amp;Поле карти</translation>
    </message>
    <message>
        <source>Field that names the handed-over map that a feature is from</source>
        <translation>Поле, що називає передану карту, з якої об'єкт</translation>
    </message>
    <message>
        <source>What was handed over together</source>
        <translation>Що було передано разом</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Наскільки їй довіряти</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Джерело</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>В&amp;ідомості</translation>
    </message>
    <message>
        <source>Sig&amp;ma</source>
        <translation>Си&amp;гма</translation>
    </message>
    <message>
        <source>Standard deviation of positions per axis, in metres</source>
        <translation>Стандартне відхилення положень за кожною віссю, у метрах</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Новий робочий простір</translation>
    </message>
    <message>
        <source>A workspace is one file that holds the maps, tasks and reports of a region.</source>
        <translation>Робочий простір – це один файл, що містить карти, завдання і звіти регіону.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Назва регіону</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>&amp;Організація</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Може лишатися порожнім</translation>
    </message>
    <message>
        <source>&amp;Office code</source>
        <translation>&amp;Код офісу</translation>
    </message>
    <message>
        <source>Short, such as N</source>
        <translation>Короткий, наприклад N</translation>
    </message>
    <message>
        <source>Begins the codes of the tasks of this office</source>
        <translation>З нього починаються коди завдань цього офісу</translation>
    </message>
    <message>
        <source>Task codes</source>
        <translation>Коди завдань</translation>
    </message>
    <message>
        <source>A projected system in metres, such as the UTM zone of the region</source>
        <translation>Проєкційна система в метрах, наприклад зона UTM регіону</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>One day back (Alt+Left)</source>
        <translation>На день назад (Alt+Left)</translation>
    </message>
    <message>
        <source>Day of work; arrow keys change it</source>
        <translation>День робіт; змінюється клавішами зі стрілками</translation>
    </message>
    <message>
        <source>One day on (Alt+Right)</source>
        <translation>На день уперед (Alt+Right)</translation>
    </message>
    <message>
        <source>Type the beginning of the task's code</source>
        <translation>Введіть початок коду завдання</translation>
    </message>
    <message>
        <source>A new code adds the team</source>
        <translation>Новий код додає команду</translation>
    </message>
    <message>
        <source> h</source>
        <translation> год</translation>
    </message>
    <message>
        <source>Hours of search, per person</source>
        <translation>Годин пошуку, на людину</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> м²</translation>
    </message>
    <message>
        <source>Ground searched on this day</source>
        <translation>Земля, обшукана цього дня</translation>
    </message>
    <message>
        <source>Ground in the day's plot that was not checked</source>
        <translation>Земля на ділянці дня, яку не перевірено</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Чому її пропущено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>Minutes without work</source>
        <translation>Хвилин без роботи</translation>
    </message>
    <message>
        <source>Why work stood still</source>
        <translation>Чому робота стояла</translation>
    </message>
    <message>
        <source>Forget what is typed (Esc)</source>
        <translation>Забути введене (Esc)</translation>
    </message>
    <message>
        <source>Save this report and begin the next one (Enter)</source>
        <translation>Зберегти цей звіт і почати наступний (Enter)</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation>Останні звіти</translation>
    </message>
    <message>
        <source>Only held back</source>
        <translation>Лише затримані</translation>
    </message>
    <message>
        <source>Show only reports that wait until a person has looked at them</source>
        <translation>Показати лише звіти, що чекають, доки на них погляне людина</translation>
    </message>
    <message>
        <source>No report yet. The first one you save is listed here.</source>
        <translation>Звітів ще немає. Перший збережений з'явиться тут.</translation>
    </message>
    <message>
        <source>Office and Authority Settings</source>
        <translation>Налаштування офісу й уповноваженого органу</translation>
    </message>
    <message>
        <source>Figures that the national authority decides. What is empty is not decided.</source>
        <translation>Значення, які визначає національний уповноважений орган. Порожнє не вирішено.</translation>
    </message>
    <message>
        <source>Enter a value and its source; an empty value is not decided</source>
        <translation>Введіть значення і його джерело; порожнє значення не вирішено</translation>
    </message>
    <message>
        <source>&amp;Who decides</source>
        <translation>&amp;Хто вирішує</translation>
    </message>
    <message>
        <source>Role or office</source>
        <translation>Посада або офіс</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Чому</translation>
    </message>
    <message>
        <source>Reason, or the decision's reference</source>
        <translation>Причина або посилання на рішення</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Відмінити</translation>
    </message>
    <message>
        <source>Forget what is entered and not saved</source>
        <translation>Забути введене і не збережене</translation>
    </message>
    <message>
        <source>&amp;Save Figures</source>
        <translation>&amp;Зберегти значення</translation>
    </message>
    <message>
        <source>Save all changed figures as one step, with who and why</source>
        <translation>Зберегти всі змінені значення одним кроком, із зазначенням хто і чому</translation>
    </message>
    <message>
        <source>Untick Active where a team works no more; its records stay</source>
        <translation>Зніміть «Діє», якщо команда більше не працює; її записи лишаються</translation>
    </message>
    <message>
        <source>&amp;Add Team</source>
        <translation>&amp;Додати команду</translation>
    </message>
    <message>
        <source>Add a row for a new team</source>
        <translation>Додати рядок для нової команди</translation>
    </message>
    <message>
        <source>Dates as year-month-day</source>
        <translation>Дати як рік-місяць-день</translation>
    </message>
    <message>
        <source>Add &amp;Qualification</source>
        <translation>Додати &amp;кваліфікацію</translation>
    </message>
    <message>
        <source>Add a row to the qualifications of the chosen team</source>
        <translation>Додати рядок до кваліфікацій вибраної команди</translation>
    </message>
    <message>
        <source>&amp;Save Teams</source>
        <translation>З&amp;берегти команди</translation>
    </message>
    <message>
        <source>Save teams and qualifications as one step</source>
        <translation>Зберегти команди і кваліфікації одним кроком</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офіс</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Task code &amp;pattern</source>
        <translation>&amp;Шаблон кодів завдань</translation>
    </message>
    <message>
        <source>{office}-{number:04}</source>
        <translation>{office}-{number:04}</translation>
    </message>
    <message>
        <source>{office}, {year} and {number:04} are replaced; codes that are given stay</source>
        <translation>{office}, {year} і {number:04} замінюються; уже надані коди лишаються</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Наступне завдання</translation>
    </message>
    <message>
        <source>&amp;Save Office</source>
        <translation>Збере&amp;гти офіс</translation>
    </message>
    <message>
        <source>Save title, organisation and pattern</source>
        <translation>Зберегти назву, організацію і шаблон</translation>
    </message>
    <message>
        <source>Grades that count as direct evidence</source>
        <translation>Оцінки, що вважаються прямим свідченням</translation>
    </message>
    <message>
        <source>Save &amp;Grades</source>
        <translation>Зберегти &amp;оцінки</translation>
    </message>
    <message>
        <source>Save the table of grades, with who and why</source>
        <translation>Зберегти таблицю оцінок, із зазначенням хто і чому</translation>
    </message>
    <message>
        <source>Show all tasks, or only those whose last print no longer holds</source>
        <translation>Показати всі завдання або лише ті, останній друк яких уже не чинний</translation>
    </message>
    <message>
        <source>Filter by code or name…</source>
        <translation>Фільтр за кодом або назвою…</translation>
    </message>
    <message>
        <source>Choose all tasks shown, or none</source>
        <translation>Вибрати всі показані завдання або жодного</translation>
    </message>
    <message>
        <source>Size and direction of the page</source>
        <translation>Розмір і напрямок сторінки</translation>
    </message>
    <message>
        <source>Language of the sheet, or two side by side</source>
        <translation>Мова аркуша або дві поряд</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Кому видано</translation>
    </message>
    <message>
        <source>Who gets this copy, for example: Team 3 leader</source>
        <translation>Хто отримує цей примірник, наприклад: керівник команди 3</translation>
    </message>
    <message>
        <source>Stands on the sheet and in the register of issues</source>
        <translation>Стоїть на аркуші та в реєстрі виданих</translation>
    </message>
    <message>
        <source>One book</source>
        <translation>Одна книга</translation>
    </message>
    <message>
        <source>One file with a bookmark for each task, instead of one file each</source>
        <translation>Один файл із закладкою для кожного завдання замість окремих файлів</translation>
    </message>
    <message>
        <source>Enter in register</source>
        <translation>Внести до реєстру</translation>
    </message>
    <message>
        <source>Keep who holds which copy and revision</source>
        <translation>Зберігати, хто має який примірник і редакцію</translation>
    </message>
    <message>
        <source>Make sheets</source>
        <translation>Створити аркуші</translation>
    </message>
    <message>
        <source>Filter by code, name, team…</source>
        <translation>Фільтр за кодом, назвою, командою…</translation>
    </message>
    <message>
        <source>Show only tasks with these words (Ctrl+F)</source>
        <translation>Показати лише завдання з цими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only tasks of these statuses</source>
        <translation>Показати лише завдання з цими станами</translation>
    </message>
    <message>
        <source>Group the tasks</source>
        <translation>Згрупувати завдання</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальне</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Небезпечні райони</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Майданчик</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Given by the office's pattern; never given twice</source>
        <translation>Надається за шаблоном офісу; ніколи не повторюється</translation>
    </message>
    <message>
        <source>Place, as people there call it</source>
        <translation>Місце, як його називають місцеві</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Метод</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Глибина</translation>
    </message>
    <message>
        <source>To which depth the ground is searched</source>
        <translation>На яку глибину обшукується земля</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>К&amp;оманда</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Початок</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Кі&amp;нець</translation>
    </message>
    <message>
        <source>Hazard areas on this ground</source>
        <translation>Небезпечні райони на цій землі</translation>
    </message>
    <message>
        <source>Ticked ones are linked to the task</source>
        <translation>Позначені пов'язано із завданням</translation>
    </message>
    <message>
        <source>No hazard area shares this ground.</source>
        <translation>Жоден небезпечний район не лежить на цій землі.</translation>
    </message>
    <message>
        <source>Why ground that is no CHA is cleared</source>
        <translation>Чому очищується земля, що не є CHA</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досьє</translation>
    </message>
    <message>
        <source>Contact in the register, not a name</source>
        <translation>Контакт із реєстру, а не ім'я</translation>
    </message>
    <message>
        <source>Time or area, such as every 500 m²</source>
        <translation>Час або площа, наприклад кожні 500 м²</translation>
    </message>
    <message>
        <source>Medical and way in</source>
        <translation>Медицина і шлях під'їзду</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>Лікарня або медпункт</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Дата підтвердження</translation>
    </message>
    <message>
        <source>The day on which the medical plan was last confirmed</source>
        <translation>День, коли медичний план підтверджено востаннє</translation>
    </message>
    <message>
        <source>The adjustment of record {} does not settle; look at the offered hypotheses for a blunder first.</source>
        <translation>Урівнювання формуляра {} не збігається; спершу пошукайте грубу помилку серед запропонованих гіпотез.</translation>
    </message>
    <message>
        <source>Record {} has no closing leg and no second reference point on its chain, so there is nothing to adjust; the plain traverse stands.</source>
        <translation>У формулярі {} немає ні замикального відрізка, ні другої опорної точки в ході, тож урівнювати нічого; простий хід лишається чинним.</translation>
    </message>
    <message>
        <source>{} finds and {} recorded mines lie too close together to be matched in one piece; install scipy or match one map at a time.</source>
        <translation>Знахідки ({}) і записані міни ({}) лежать заблизько, щоб зіставити їх за один раз; установіть scipy або зіставляйте по одній карті.</translation>
    </message>
    <message>
        <source>The fields of a batch are weighed with one reach; choose one for all.</source>
        <translation type="unfinished">Поля положень партії зважуються з однією дальністю; виберіть одну для всіх.</translation>
    </message>
    <message>
        <source>The record does not say whether its azimuths are magnetic, grid or true; choose one of them, or look at the offered hypotheses.</source>
        <translation>У формулярі не сказано, які азимути: магнітні, дирекційні чи істинні; виберіть одне з них або перегляньте запропоновані гіпотези.</translation>
    </message>
    <message>
        <source>The azimuth {} lies outside one full circle of {} units ({}); check the figure and the angle unit.</source>
        <translation>Азимут {} виходить за повне коло в {} одиниць ({}); перевірте число й одиницю кута.</translation>
    </message>
    <message>
        <source>{} is not an azimuth in {}; write it as it stands on the form.</source>
        <translation>{} — не азимут у {}; запишіть як у формулярі.</translation>
    </message>
    <message>
        <source>The distance is in paces but the record has no plausible pace length; enter the length of one pace in metres, or look at the offered hypotheses.</source>
        <translation>Відстань подано в кроках, але правдоподібної довжини кроку у формулярі немає; введіть довжину одного кроку в метрах або перегляньте запропоновані гіпотези.</translation>
    </message>
    <message>
        <source>The boundary of a task that is {} cannot change: take the task a step back with a reason first, or plan a new one.</source>
        <translation>Межу завдання зі станом «{}» змінити не можна: спочатку поверніть завдання на крок назад із зазначенням причини або заплануйте нове.</translation>
    </message>
    <message>
        <source>{} m² are added and {} m² given up.</source>
        <translation>{} м² додається, {} м² віддається.</translation>
    </message>
    <message>
        <source>Of what is given up, {} m² are hazard and stay hazard outside the task.</source>
        <translation>З того, що віддається, {} м² небезпечні й лишаються небезпечними поза завданням.</translation>
    </message>
    <message>
        <source>A person has to approve it.</source>
        <translation>Це має затвердити людина.</translation>
    </message>
    <message>
        <source>location by the coordinates of at least two reference points</source>
        <translation>розташування за координатами щонайменше двох опорних точок</translation>
    </message>
    <message>
        <source>estimated dimensions of the area</source>
        <translation>приблизні розміри району</translation>
    </message>
    <message>
        <source>map or diagram showing perimeter and extent</source>
        <translation>карта або схема з межею і протяжністю</translation>
    </message>
    <message>
        <source>type of every mine</source>
        <translation>тип кожної міни</translation>
    </message>
    <message>
        <source>number of mines of every type</source>
        <translation>кількість мін кожного типу</translation>
    </message>
    <message>
        <source>emplacing method</source>
        <translation>спосіб установлення</translation>
    </message>
    <message>
        <source>type of fuze</source>
        <translation>тип підривника</translation>
    </message>
    <message>
        <source>life time of the fuzes</source>
        <translation>строк дії підривників</translation>
    </message>
    <message>
        <source>date and time of laying</source>
        <translation>дата й час установлення</translation>
    </message>
    <message>
        <source>anti-handling devices, or that there are none</source>
        <translation>елементи невилучення або вказівка, що їх немає</translation>
    </message>
    <message>
        <source>exact location of every mine, or of every row</source>
        <translation>точне місце кожної міни або кожного ряду</translation>
    </message>
    <message>
        <source>{} of {} items; missing: {}.</source>
        <translation>{} з {} пунктів; бракує: {}.</translation>
    </message>
    <message>
        <source>All {} items are there.</source>
        <translation>Є всі пункти ({}).</translation>
    </message>
    <message>
        <source>{} is no latitude or longitude; write decimal degrees or degrees, minutes and seconds, such as 39.99 or 39°59'24"N.</source>
        <translation>{} — не широта і не довгота; запишіть десяткові градуси або градуси, мінути й секунди, наприклад 39.99 або 39°59'24"N.</translation>
    </message>
    <message>
        <source>{} could mean metres with three decimals or thousands of metres; write it without the sign between the groups.</source>
        <translation>{} може означати метри з трьома знаками або тисячі метрів; запишіть без знака між групами.</translation>
    </message>
    <message>
        <source>{} is no grid coordinate; write metres, such as 8664842.43.</source>
        <translation>{} — не прямокутна координата; запишіть метри, наприклад 8664842.43.</translation>
    </message>
    <message>
        <source>Swath, receiver error and cell size must be above zero; correct the figure.</source>
        <translation>Ширина смуги, похибка приймача й розмір комірки мають бути більші за нуль; виправте число.</translation>
    </message>
    <message>
        <source>The picture would have {} cells, more than {}; choose larger cells or a smaller task.</source>
        <translation>У зображенні було б {} комірок, більше ніж {}; виберіть більші комірки або менше завдання.</translation>
    </message>
    <message>
        <source>This coordinate system uses {} without a datum shift, so positions on an old datum come out about 100 m off without a warning; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Ця система координат використовує {} без зсуву датуму, тому положення на старому датумі без попередження зміщуються приблизно на 100 м; виберіть систему EPSG і операцію з датумом або вкажіть причину.</translation>
    </message>
    <message>
        <source>This coordinate system states a datum shift of nought for an ellipsoid that is not that of WGS 84; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Ця система координат указує нульовий зсув датуму для еліпсоїда, відмінного від WGS 84; виберіть систему EPSG і операцію з датумом або вкажіть причину.</translation>
    </message>
    <message>
        <source>The datum {} of this coordinate system is not in the EPSG list and carries no shift, so its offset from WGS 84 is unknown; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Датуму {} цієї системи координат немає у списку EPSG, і зсуву в нього немає, тому його відхилення від WGS 84 невідоме; виберіть систему EPSG і операцію з датумом або вкажіть причину.</translation>
    </message>
    <message>
        <source>The transformation needs {}, which is not installed; install it or choose another operation, since a rougher one is never taken silently.</source>
        <translation>Для перетворення потрібен {}, його не встановлено; установіть його або виберіть іншу операцію: грубіша ніколи не береться мовчки.</translation>
    </message>
    <message>
        <source>This transformation ignores the difference of the datums (ballpark), which is about 100 m for SK-42; choose an operation with a stated accuracy.</source>
        <translation>Це перетворення не враховує різницю датумів (ballpark), для СК-42 це близько 100 м; виберіть операцію із зазначеною точністю.</translation>
    </message>
    <message>
        <source>This transformation has no stated accuracy; choose another one, or enter the authority's figure with a reason.</source>
        <translation>У цього перетворення не зазначено точності; виберіть інше або введіть значення уповноваженого органу з причиною.</translation>
    </message>
    <message>
        <source>Task {} is suspended; say in the remarks who allowed work.</source>
        <translation>Завдання {} призупинено; вкажіть у примітках, хто дозволив роботу.</translation>
    </message>
    <message>
        <source>The report is dated {}, after today ({}).</source>
        <translation>Звіт датовано {}, пізніше за сьогодні ({}).</translation>
    </message>
    <message>
        <source>Correct the date; today's date is proposed.</source>
        <translation>Виправте дату; пропонується сьогоднішня.</translation>
    </message>
    <message>
        <source>Is {} meant?</source>
        <translation>Мається на увазі {}?</translation>
    </message>
    <message>
        <source>There is no task {} in this workspace.</source>
        <translation>У цьому робочому просторі немає завдання {}.</translation>
    </message>
    <message>
        <source>Correct the number or create the task first.</source>
        <translation>Виправте номер або спершу створіть завдання.</translation>
    </message>
    <message>
        <source>Task {} is closed.</source>
        <translation>Завдання {} закрито.</translation>
    </message>
    <message>
        <source>Correct the task's number or the date, or reopen the task with a reason.</source>
        <translation>Виправте номер завдання чи дату або відкрийте завдання знову із зазначенням причини.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Не беріть його.</translation>
    </message>
    <message>
        <source>The same report is already there.</source>
        <translation>Такий самий звіт уже є.</translation>
    </message>
    <message>
        <source>Another report of {} for task {} on {} with the same method is already there.</source>
        <translation>Інший звіт команди {} за завданням {} за {} з тим самим методом уже є.</translation>
    </message>
    <message>
        <source>Compare the two; replace the earlier one with a reason, or add this one as a second shift.</source>
        <translation>Порівняйте обидва; замініть попередній із зазначенням причини або додайте цей як другу зміну.</translation>
    </message>
    <message>
        <source>{} m² were left unchecked without a reason.</source>
        <translation>{} м² залишено неперевіреними без причини.</translation>
    </message>
    <message>
        <source>Work stood still for {} min without a reason.</source>
        <translation>Робота стояла {} хв без зазначення причини.</translation>
    </message>
    <message>
        <source>Ground was searched without hours or without anybody to search it.</source>
        <translation>Землю обшукано без годин або без тих, хто її обшукував.</translation>
    </message>
    <message>
        <source>{} hours were worked and no ground is reported.</source>
        <translation>Відпрацьовано {} год, а землі не вказано.</translation>
    </message>
    <message>
        <source>{} hours exceed the limit of {} hours a day.</source>
        <translation>{} год перевищують межу в {} год на день.</translation>
    </message>
    <message>
        <source>{} m² per unit and hour is more than {} for {}; check area, hours and numbers.</source>
        <translation>{} м² на одиницю за годину більше, ніж {}, для методу {}; перевірте площу, години й чисельність.</translation>
    </message>
    <message>
        <source>{} m² per unit and hour is less than {} for {}; check area, hours and numbers.</source>
        <translation>{} м² на одиницю за годину менше, ніж {}, для методу {}; перевірте площу, години й чисельність.</translation>
    </message>
    <message>
        <source>{} m² are more than the {} m² that remain in task {}; ground beyond the boundary is kept and stays unreleased until it is approved.</source>
        <translation>{} м² більше, ніж {} м², що залишилися в завданні {}; земля за межею зберігається і лишається невивільненою до затвердження.</translation>
    </message>
    <message>
        <source>EPSG:{} is not among the datum operations known here ({}); choose one.</source>
        <translation>EPSG:{} немає серед відомих тут операцій з датумом ({}); виберіть одну з них.</translation>
    </message>
    <message>
        <source>The find has no usable position; correct it or enter its accuracy.</source>
        <translation>Знахідка не має придатного положення; виправте його або введіть його точність.</translation>
    </message>
    <message>
        <source>The fade-out distance is below zero; correct the authority's setting.</source>
        <translation type="unfinished">Відстань загасання (fade-out) менша за нуль; виправте налаштування уповноваженого органу.</translation>
    </message>
    <message>
        <source>Critical nonconformity: a device lies in {} land. Released areas that are hazard again: {}. Other areas released by the same team with the same method, to be reviewed: {}.</source>
        <translation>Критична невідповідність: пристрій на землі ({}). Вивільнених ділянок, знову небезпечних: {}. Інших ділянок, вивільнених тією ж командою тим самим методом, переглянути: {}.</translation>
    </message>
    <message>
        <source>A hazard area round the device is proposed as well.</source>
        <translation>Пропонується також небезпечний район навколо пристрою.</translation>
    </message>
    <message>
        <source>The device lies outside every hazard area, or may do so; a new hazard area of {} m round it is proposed.</source>
        <translation>Пристрій лежить поза всіма небезпечними районами або може лежати поза ними; пропонується новий небезпечний район на {} м навколо нього.</translation>
    </message>
    <message>
        <source>The device lies inside a hazard area that is not released.</source>
        <translation>Пристрій лежить усередині небезпечного району, який не вивільнено.</translation>
    </message>
    <message>
        <source>Point {} has no usable coordinates: correct it or leave it out.</source>
        <translation>Точка {} не має придатних координат: виправте її або пропустіть.</translation>
    </message>
    <message>
        <source>The radius around a mine must be above 0 m: enter a larger one.</source>
        <translation>Радіус навколо міни має бути більшим за 0 м: введіть більший.</translation>
    </message>
    <message>
        <source>No find is matched to a recorded mine yet; match finds before judging a map.</source>
        <translation>Поки жодну знахідку не зіставлено із записаною міною; зіставте знахідки, перш ніж судити про карту.</translation>
    </message>
    <message>
        <source>Accuracy and fade-out distance must be 0 m or more; correct the figure.</source>
        <translation>Точність і відстань загасання мають бути 0 м або більше; виправте число.</translation>
    </message>
    <message>
        <source>The find has no position; measure it again before work goes on.</source>
        <translation>У знахідки немає положення; виміряйте його знову, перш ніж робота продовжиться.</translation>
    </message>
    <message>
        <source>The find lies {} m from its task; it is an unresolved hazard where it was reported, and {} other readings would lie in the task.</source>
        <translation>Знахідка лежить за {} м від свого завдання; це нерозв'язана небезпека там, де про неї повідомлено, і ще {} прочитань потрапили б у завдання.</translation>
    </message>
    <message>
        <source>easting and northing exchanged</source>
        <translation>східну і північну координати переставлено</translation>
    </message>
    <message>
        <source>two digits of the easting exchanged</source>
        <translation>дві цифри східної координати переставлено</translation>
    </message>
    <message>
        <source>two digits of the northing exchanged</source>
        <translation>дві цифри північної координати переставлено</translation>
    </message>
    <message>
        <source>one digit of the easting misread</source>
        <translation>одну цифру східної координати прочитано неправильно</translation>
    </message>
    <message>
        <source>one digit of the northing misread</source>
        <translation>одну цифру північної координати прочитано неправильно</translation>
    </message>
    <message>
        <source>The area of the task is not known: draw the task first.</source>
        <translation>Площа завдання не відома: спочатку накресліть завдання.</translation>
    </message>
    <message>
        <source>{}: availability must be above 0 and at most 1.</source>
        <translation>{}: доступність має бути більшою за 0 і не більшою за 1.</translation>
    </message>
    <message>
        <source>{}: there is no {} factor for {}: enter one.</source>
        <translation>{}: немає множника {} для {}: введіть його.</translation>
    </message>
    <message>
        <source>{} must be above 0: enter the programme's own figure.</source>
        <translation>{} має бути більше за 0: введіть власне число програми.</translation>
    </message>
    <message>
        <source>No slope class holds {} %: extend the table of classes.</source>
        <translation>Жоден клас ухилу не охоплює {} %: доповніть таблицю класів.</translation>
    </message>
    <message>
        <source>There are no progress reports for this method yet.</source>
        <translation>Звітів про хід робіт для цього методу ще немає.</translation>
    </message>
    <message>
        <source>Progress report {}: area, team-days or factor has no usable figure.</source>
        <translation>Звіт про хід робіт {}: площа, командо-дні або множник не мають придатного числа.</translation>
    </message>
    <message>
        <source>The marker of {} stands {} m from the nearest point ({}) of the new boundary: keep the boundary there, or order the marker to be moved.</source>
        <translation>Знак точки {} стоїть за {} м від найближчої точки ({}) нової межі: залиште межу там або розпорядіться перенести знак.</translation>
    </message>
    <message>
        <source>The marker of {} would be {}: keep the numbering, or order the marker to be relabelled.</source>
        <translation>Знак точки {} став би {}: збережіть нумерацію або розпорядіться переписати знак.</translation>
    </message>
    <message>
        <source>An error of the budget is negative or no number; check the settings.</source>
        <translation>Похибка в бюджеті від'ємна або не число; перевірте налаштування.</translation>
    </message>
    <message>
        <source>Plotting error and GNSS accuracy must be above nought; check the settings.</source>
        <translation>Похибка нанесення і точність ГНСС мають бути більші за нуль; перевірте налаштування.</translation>
    </message>
    <message>
        <source>The record does not say the scale of its map, so its accuracy is unknown; enter the scale, or let the authority set one to reckon with.</source>
        <translation>У формулярі не вказано масштабу карти, тому її точність невідома; введіть масштаб або нехай уповноважений орган задасть розрахунковий.</translation>
    </message>
    <message>
        <source>Evidence {} has no place: locate it or leave it out.</source>
        <translation>Свідчення {} не має місця: прив'яжіть його або пропустіть.</translation>
    </message>
    <message>
        <source>Evidence {} has no usable {}: enter one in metres, 0 or more.</source>
        <translation>Свідчення {} не має придатного значення {}: введіть його в метрах, 0 або більше.</translation>
    </message>
    <message>
        <source>k must be 0 or more: it says how many sigma the corridor holds.</source>
        <translation>k має бути 0 або більше: воно вказує, скільки сигм охоплює коридор.</translation>
    </message>
    <message>
        <source>Evidence {} would cover no ground: give its map a sigma or a margin above 0 m.</source>
        <translation>Свідчення {} не охопило б жодної землі: задайте його карті сигму або запас, більші за 0 м.</translation>
    </message>
    <message>
        <source>The table of {} is incomplete: its columns differ in length.</source>
        <translation>Таблиця {} неповна: її стовпці мають різну довжину.</translation>
    </message>
    <message>
        <source>A corridor has no width; give every map a sigma above zero first.</source>
        <translation>Коридор не має ширини; спочатку задайте кожній карті сигму, більшу за нуль.</translation>
    </message>
    <message>
        <source>{} positions (first: {} no. {}) are not numbers; correct them or leave them out as unresolved.</source>
        <translation>Положень, що не є числами: {} (перше: {} № {}); виправте їх або залиште осторонь як нерозв'язані.</translation>
    </message>
    <message>
        <source>A match names a find or mine that is not in the list; load it again.</source>
        <translation>Пара називає знахідку або міну, якої немає в списку; завантажте його знову.</translation>
    </message>
    <message>
        <source>A {} is confirmed in two matches; break one of them first.</source>
        <translation>{} підтверджено у двох зіставленнях; спершу розірвіть одне з них.</translation>
    </message>
    <message>
        <source>Recorded devices that are unaccounted for: {}. Write down how that is explained before the task is completed, or search on.</source>
        <translation>Записаних пристроїв, доля яких невідома: {}. Запишіть пояснення до завершення завдання або шукайте далі.</translation>
    </message>
    <message>
        <source>The range of {} ({}, {}, {}) must rise and stay between {} and {}; correct it.</source>
        <translation>Діапазон {} ({}, {}, {}) має зростати і лежати між {} та {}; виправте його.</translation>
    </message>
    <message>
        <source>A forecast needs at least one kind of team; enter one.</source>
        <translation>Для прогнозу потрібен щонайменше один вид команд; введіть його.</translation>
    </message>
    <message>
        <source>A forecast begins in month 1 to 12 and looks at 1 to 500 years ahead.</source>
        <translation>Прогноз починається з місяця 1–12 і дивиться на 1–500 років уперед.</translation>
    </message>
    <message>
        <source>Hazard that remains, m²</source>
        <translation>Небезпека, що залишається, м²</translation>
    </message>
    <message>
        <source>Share of empty land that is searched in full</source>
        <translation>Частка порожньої землі, яку обшукують повністю</translation>
    </message>
    <message>
        <source>New hazard, m² per year</source>
        <translation>Нова небезпека, м² на рік</translation>
    </message>
    <message>
        <source>Cost of release by survey, {}/m²</source>
        <translation>Вартість вивільнення обстеженням, {}/м²</translation>
    </message>
    <message>
        <source>{}: teams</source>
        <translation>{}: команди</translation>
    </message>
    <message>
        <source>{}: m² per team and day</source>
        <translation>{}: м² на команду за день</translation>
    </message>
    <message>
        <source>{}: working days per month</source>
        <translation>{}: робочих днів на місяць</translation>
    </message>
    <message>
        <source>{}: availability</source>
        <translation>{}: доступність</translation>
    </message>
    <message>
        <source>{}: cost per team and day, {}</source>
        <translation>{}: вартість на команду за день, {}</translation>
    </message>
    <message>
        <source>The season of {} needs twelve shares between 0 and 1; correct it.</source>
        <translation>Для сезону {} потрібно дванадцять часток від 0 до 1; виправте.</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>джерела не вказано</translation>
    </message>
    <message>
        <source>{} = {} in every run ({}).</source>
        <translation>{} = {} у кожному прогоні ({}).</translation>
    </message>
    <message>
        <source>{} = {} to {}, likely {} ({}).</source>
        <translation>{} = від {} до {}, найімовірніше {} ({}).</translation>
    </message>
    <message>
        <source>The factor for searched empty land lies between 0 and 1; correct it.</source>
        <translation>Множник для обшуканої порожньої землі лежить між 0 і 1; виправте його.</translation>
    </message>
    <message>
        <source>The {} fit does not hold when a control point is left out; add points, or choose a simpler fit.</source>
        <translation>Вписування {} не тримається, якщо вилучити точку; додайте точки або виберіть простіше.</translation>
    </message>
    <message>
        <source>The control points do not determine a {} fit (they lie on a line or a curve, or one of them carries it alone); add points elsewhere on the sheet.</source>
        <translation>Контрольні точки не визначають вписування {} (лежать на прямій чи кривій, або його тримає одна точка); додайте точки в іншому місці аркуша.</translation>
    </message>
    <message>
        <source>The control points do not determine a projective fit (three of four lie on a line); add points elsewhere on the sheet.</source>
        <translation>Контрольні точки не визначають проєктивного вписування (три з чотирьох на одній прямій); додайте точки в іншому місці аркуша.</translation>
    </message>
    <message>
        <source>The {} fit has no single turn and scale; fit a Helmert instead.</source>
        <translation>У вписування {} немає єдиного повороту і масштабу; візьміть перетворення Гельмерта.</translation>
    </message>
    <message>
        <source>Every control point needs two figures on the scan and two on the map; complete or remove the incomplete ones.</source>
        <translation>Кожній контрольній точці потрібні два числа на скані і два на карті; доповніть або приберіть неповні.</translation>
    </message>
    <message>
        <source>Control points {} and {} lie on the same spot of the {}; remove one of them.</source>
        <translation>Контрольні точки {} і {} лежать в одному місці ({}); приберіть одну з них.</translation>
    </message>
    <message>
        <source>The control points lie on one line of the {}, so the fit across it is unknown; add points away from the line.</source>
        <translation>Контрольні точки лежать на одній прямій ({}), тому вписування впоперек невідоме; додайте точки осторонь прямої.</translation>
    </message>
    <message>
        <source>The error of the {} fit is known only with more than {} control points, and there are {}; add {} more.</source>
        <translation>Похибка вписування {} відома, лише якщо точок більше ніж {}, а їх {}; додайте ще {}.</translation>
    </message>
    <message>
        <source>The control points fit far better with the two map coordinates swapped ({} m instead of {} m); check which one is the northing.</source>
        <translation>Контрольні точки значно краще збігаються, якщо переставити дві координати карти ({} м замість {} м); перевірте, яка з них північна.</translation>
    </message>
    <message>
        <source>The scan lies turned by more than 60 degrees; that is possible, but check the order of the coordinates.</source>
        <translation>Скан повернуто більш ніж на 60 градусів; це можливо, але перевірте порядок координат.</translation>
    </message>
    <message>
        <source>The easting of control point {} begins with another zone number than the others; check the zone.</source>
        <translation>Східна координата точки {} починається з іншого номера зони, ніж у решти; перевірте зону.</translation>
    </message>
    <message>
        <source>Control point {} lies far from all others; check its figures and their order.</source>
        <translation>Контрольна точка {} лежить далеко від усіх інших; перевірте її числа та їх порядок.</translation>
    </message>
    <message>
        <source>Latitude {}, longitude {} is no position for which a declination can be given; check the coordinates.</source>
        <translation>Широта {}, довгота {} — не положення, для якого можна дати схилення; перевірте координати.</translation>
    </message>
    <message>
        <source>The date {} lies outside {} to {}, for which the geomagnetic reference field is published; enter the declination by hand.</source>
        <translation>Дата {} поза строком від {} до {}, на який опубліковано опорне геомагнітне поле; введіть схилення вручну.</translation>
    </message>
    <message>
        <source>{}{} is no grade; choose a source from A to F and an information from 1 to 6.</source>
        <translation>{}{} — не оцінка; виберіть джерело від A до F і відомості від 1 до 6.</translation>
    </message>
    <message>
        <source>{} is no grade; write a source from A to F and an information from 1 to 6.</source>
        <translation>{} — не оцінка; запишіть джерело від A до F і відомості від 1 до 6.</translation>
    </message>
    <message>
        <source>No known coordinate system holds {} / {}; check the figures.{}</source>
        <translation>Жодна відома система координат не містить {} / {}; перевірте числа.{}</translation>
    </message>
    <message>
        <source>an MGRS reference to {} m</source>
        <translation>позначення MGRS до {} м</translation>
    </message>
    <message>
        <source>degrees on {}</source>
        <translation>градуси на {}</translation>
    </message>
    <message>
        <source>the easting begins with {}</source>
        <translation>східна координата починається з {}</translation>
    </message>
    <message>
        <source>{}, 6-degree zone {}</source>
        <translation>{}, 6-градусна зона {}</translation>
    </message>
    <message>
        <source>{}, 3-degree zone {}</source>
        <translation>{}, 3-градусна зона {}</translation>
    </message>
    <message>
        <source>no zone prefix, 3-degree grid of the expected region</source>
        <translation>без номера зони, 3-градусна сітка очікуваного району</translation>
    </message>
    <message>
        <source>UTM of the expected region</source>
        <translation>UTM очікуваного району</translation>
    </message>
    <message>
        <source>no zone prefix, 6-degree grid of the expected region</source>
        <translation>без номера зони, 6-градусна сітка очікуваного району</translation>
    </message>
    <message>
        <source>but it lies outside that zone: wrong zone, or the figures are swapped</source>
        <translation>але поза цією зоною: неправильна зона або числа переставлено</translation>
    </message>
    <message>
        <source>but it lies {}, {} km from the expected region</source>
        <translation>але лежить {}, за {} км від очікуваного району</translation>
    </message>
    <message>
        <source>wrong zone, or northing and easting are swapped</source>
        <translation>неправильна зона, або північ і схід переставлено</translation>
    </message>
    <message>
        <source>in the expected region</source>
        <translation>в очікуваному районі</translation>
    </message>
    <message>
        <source>Pulkovo 1942 has no 6-degree zone {}; check the prefix of the easting.</source>
        <translation>У Пулково 1942 немає 6-градусної зони {}; перевірте початок східної координати.</translation>
    </message>
    <message>
        <source>Pulkovo 1942 has no 3-degree zone {}; check the prefix of the easting.</source>
        <translation>У Пулково 1942 немає 3-градусної зони {}; перевірте початок східної координати.</translation>
    </message>
    <message>
        <source>EPSG:{} is not among the systems that records are recognised in; choose the coordinate system in the dialog.</source>
        <translation>EPSG:{} немає серед систем, у яких розпізнаються формуляри; виберіть систему координат у вікні.</translation>
    </message>
    <message>
        <source>A share of {} % of records with gross errors cannot be reckoned with: enter less than 50 %.</source>
        <translation>Частку {} % формулярів із грубими помилками врахувати не можна: введіть менше 50 %.</translation>
    </message>
    <message>
        <source>{}: the coordinates are degrees, and areas need metres, so choose the workspace's projected CRS first.</source>
        <translation>{}: координати задано в градусах, а для площ потрібні метри, тож спочатку виберіть проєкційну систему координат робочого простору.</translation>
    </message>
    <message>
        <source>{}: a coordinate is not a number, so correct or delete that vertex first.</source>
        <translation>{}: координата не є числом, тож спочатку виправте або вилучіть цю вершину.</translation>
    </message>
    <message>
        <source>Row {}, {}: there is no number, so enter it or delete the row.</source>
        <translation>Рядок {}, {}: немає числа, тож введіть його або вилучіть рядок.</translation>
    </message>
    <message>
        <source>If {} and {}, {}.</source>
        <translation>Якщо {} і {}, {}.</translation>
    </message>
    <message>
        <source>If {}, {}.</source>
        <translation>Якщо {}, {}.</translation>
    </message>
    <message>
        <source>misclosure falls from {} m to {} m, which may be chance: {} readings were tried</source>
        <translation>нев'язка падає з {} м до {} м, що може бути випадковістю: перевірено прочитань: {}</translation>
    </message>
    <message>
        <source>misclosure falls from {} m to {} m</source>
        <translation>нев'язка падає з {} м до {} м</translation>
    </message>
    <message>
        <source>misclosure would be {} m</source>
        <translation>нев'язка була б {} м</translation>
    </message>
    <message>
        <source>the record can be located, but nothing closes and nothing confirms it</source>
        <translation>формуляр можна розмістити, але ніщо не замикається і ніщо його не підтверджує</translation>
    </message>
    <message>
        <source>point {} were read as {}</source>
        <translation>точку {} прочитати як {}</translation>
    </message>
    <message>
        <source>the azimuths were grid</source>
        <translation>азимути дирекційні</translation>
    </message>
    <message>
        <source>the azimuths were true</source>
        <translation>азимути істинні</translation>
    </message>
    <message>
        <source>the azimuths were magnetic of {}</source>
        <translation>азимути магнітні на {}</translation>
    </message>
    <message>
        <source>the azimuths were in {}</source>
        <translation>азимути подано в одиницях: {}</translation>
    </message>
    <message>
        <source>one pace were {} m</source>
        <translation>один крок дорівнює {} м</translation>
    </message>
    <message>
        <source>single paces</source>
        <translation>поодинокі кроки</translation>
    </message>
    <message>
        <source>the distances were in {}</source>
        <translation>відстані подано в одиницях: {}</translation>
    </message>
    <message>
        <source>leg {} were measured from its other end (180°)</source>
        <translation>відрізок {} виміряно з іншого кінця (180°)</translation>
    </message>
    <message>
        <source>the azimuth of leg {} were {} instead of {}</source>
        <translation>азимут відрізка {} дорівнює {} замість {}</translation>
    </message>
    <message>
        <source>the distance of leg {} were {} instead of {}</source>
        <translation>довжина відрізка {} дорівнює {} замість {}</translation>
    </message>
    <message>
        <source>The distance for neighbouring tasks is below zero; correct it.</source>
        <translation>Відстань для сусідніх завдань менша за нуль; виправте її.</translation>
    </message>
    <message>
        <source>Task {} is suspended since {} after a {}; neighbouring tasks flagged: {}. Only the authority's recorded decision lets work go on.</source>
        <translation>Завдання {} призупинено з {} після події: {}; позначено сусідніх завдань: {}. Лише записане рішення уповноваженого органу дозволяє продовжити роботу.</translation>
    </message>
    <message>
        <source>Task {} stays suspended until {} is recorded; enter it.</source>
        <translation>Завдання {} лишається призупиненим, доки не записано: {}; введіть це.</translation>
    </message>
    <message>
        <source>The decision of {} is older than the suspension of task {}; enter the decision that followed it.</source>
        <translation>Рішення від {} старіше за призупинення завдання {}; введіть рішення, яке було після нього.</translation>
    </message>
    <message>
        <source>{} rows (first: {} no. {}) belong to no known task, team or area; correct them, or the sums would leave them out.</source>
        <translation>Рядків без відомого завдання, команди чи району: {} (перший: {} № {}); виправте їх, інакше суми їх не врахують.</translation>
    </message>
    <message>
        <source>{} hits in {} trials cannot be; check the counts.</source>
        <translation>{} влучань із {} спроб бути не може; перевірте числа.</translation>
    </message>
    <message>
        <source>A confidence lies between 0 and 1; enter for example 0.95.</source>
        <translation>Довірча ймовірність лежить між 0 і 1; введіть, наприклад, 0.95.</translation>
    </message>
    <message>
        <source>The accuracy of one of the two issues is unknown; enter its sigma first.</source>
        <translation>Точність одного з двох випусків невідома; спершу введіть його сигму.</translation>
    </message>
    <message>
        <source>Feature {} of the {} issue has no valid geometry; repair it before the issues are compared.</source>
        <translation>Об'єкт {} ({} випуск) має неправильну геометрію; виправте її до порівняння випусків.</translation>
    </message>
    <message>
        <source>{} needs the person who releases the land and a reason; enter both.</source>
        <translation>{}: потрібні особа, яка вивільняє землю, і причина; введіть обидва.</translation>
    </message>
    <message>
        <source>{} says {} after {}, which gives {} land only; correct the activity or the kind.</source>
        <translation>{}: вказано {} після {}, а це дає лише {}; виправте роботу або вид.</translation>
    </message>
    <message>
        <source>{} has no depth; enter the depth in cm to which it was cleared.</source>
        <translation>{} не має глибини; введіть глибину в см, на яку очищено.</translation>
    </message>
    <message>
        <source>{} is dated {}, in the future; correct the date.</source>
        <translation>{} має дату {}, що в майбутньому; виправте дату.</translation>
    </message>
    <message>
        <source>{} has no valid area; draw its boundary again.</source>
        <translation>{} не має правильної площі; накресліть межу знову.</translation>
    </message>
    <message>
        <source>A hazard area crosses itself; repair its boundary first.</source>
        <translation>Небезпечний район перетинає сам себе; спочатку виправте його межу.</translation>
    </message>
    <message>
        <source>The released area {} crosses itself; repair its boundary first.</source>
        <translation>Вивільнена ділянка {} перетинає сама себе; спершу виправте її межу.</translation>
    </message>
    <message>
        <source>No landmark of this record was found with a position, so there is nothing to refit; the recorded positions and their corridor stand.</source>
        <translation>Жодного орієнтира цього формуляра не знайдено з положенням, тож перевписувати нічого; записані положення та їхній коридор лишаються чинними.</translation>
    </message>
    <message>
        <source>{} found {} m from the record; a shift of the record is proposed.</source>
        <translation>{} знайдено за {} м від записаного місця; пропонується зсув формуляра.</translation>
    </message>
    <message>
        <source>{} landmarks found; a shift of {} m, a turn of {}° and a scale of {} are proposed (leave-one-out error {} m).</source>
        <translation>Знайдено орієнтирів: {}; пропонуються зсув {} м, поворот {}° і масштаб {} (похибка з вилученням по одній {} м).</translation>
    </message>
    <message>
        <source>The distance for finds near a map is below zero; correct it.</source>
        <translation>Відстань для знахідок поблизу карти менша за нуль; виправте її.</translation>
    </message>
    <message>
        <source>cancellation proposed</source>
        <translation>запропоновано скасування</translation>
    </message>
    <message>
        <source>The counts of a source or its prior cannot be; hits lie between 0 and trials.</source>
        <translation>Числа джерела або його апріорна оцінка неможливі; влучання лежать між 0 і кількістю спроб.</translation>
    </message>
    <message>
        <source>{} searched fields support a sigma of at most {} m per axis (now {} m); corridors grow and may be accepted at once.</source>
        <translation>Обшуканих полів: {}; вони підтверджують сигму не більше {} м за віссю (зараз {} м); коридори зростають, і це можна прийняти одразу.</translation>
    </message>
    <message>
        <source>{} searched fields support a sigma of at most {} m per axis (now {} m); what it would vacate stays hazard, marked {}.</source>
        <translation>Обшуканих полів: {}; вони підтверджують сигму не більше {} м за віссю (зараз {} м); те, що звільнилося б, лишається небезпечним із позначкою «{}».</translation>
    </message>
    <message>
        <source>A new sigma needs a present sigma and k above zero; give the map a sigma.</source>
        <translation>Для нової сигми потрібні теперішня сигма і k, більші за нуль; задайте карті сигму.</translation>
    </message>
    <message>
        <source>{} to {} of the finds nearby lie in its corridors, at least {} is asked.</source>
        <translation>Від {} до {} знахідок поблизу лежать у її коридорах, потрібно щонайменше {}.</translation>
    </message>
    <message>
        <source>{} to {} of the finds nearby lie in its corridors, below {}; its ground stays hazard.</source>
        <translation>Від {} до {} знахідок поблизу лежать у її коридорах, менше ніж {}; її земля лишається небезпечною.</translation>
    </message>
    <message>
        <source>MGRS without the polar caps reaches from 80 S to 84 N, not to {}.</source>
        <translation>MGRS без полярних шапок сягає від 80° пд. ш. до 84° пн. ш., але не до {}.</translation>
    </message>
    <message>
        <source>An MGRS reference has 0 to 5 digits per axis, not {}.</source>
        <translation>У позначенні MGRS від 0 до 5 цифр на вісь, а не {}.</translation>
    </message>
    <message>
        <source>{} is no MGRS reference; write zone, band, two letters and an even number of figures, such as 38SPJ 64671 28419.</source>
        <translation>{} — не позначення MGRS; запишіть зону, пояс, дві літери і парну кількість цифр, наприклад 38SPJ 64671 28419.</translation>
    </message>
    <message>
        <source>{} names a square that does not exist in zone {}; check the letters.</source>
        <translation>{} називає квадрат, якого немає в зоні {}; перевірте літери.</translation>
    </message>
    <message>
        <source>{}: row {} does not occur in band {}; check the letters.</source>
        <translation>{}: ряду {} немає в поясі {}; перевірте літери.</translation>
    </message>
    <message>
        <source>coordinates of the reference point</source>
        <translation>координати опорної точки</translation>
    </message>
    <message>
        <source>implementing organisation</source>
        <translation>організація-виконавець</translation>
    </message>
    <message>
        <source>operational method</source>
        <translation>метод роботи</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>дата початку</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>дата закінчення</translation>
    </message>
    <message>
        <source>coordinates of the benchmark</source>
        <translation>координати репера</translation>
    </message>
    <message>
        <source>coordinates of the perimeter</source>
        <translation>координати периметра</translation>
    </message>
    <message>
        <source>open, closed or handed over</source>
        <translation>відкритий, закритий або переданий</translation>
    </message>
    <message>
        <source>SHA or CHA</source>
        <translation>SHA або CHA</translation>
    </message>
    <message>
        <source>device categories suspected or confirmed</source>
        <translation>імовірні або підтверджені категорії пристроїв</translation>
    </message>
    <message>
        <source>type of direct evidence</source>
        <translation>вид прямого свідчення</translation>
    </message>
    <message>
        <source>location of direct evidence</source>
        <translation>місце прямого свідчення</translation>
    </message>
    <message>
        <source>cancelled, reduced or cleared</source>
        <translation>скасовано, скорочено або очищено</translation>
    </message>
    <message>
        <source>depth of clearance</source>
        <translation>глибина очищення</translation>
    </message>
    <message>
        <source>coordinates of the device</source>
        <translation>координати пристрою</translation>
    </message>
    <message>
        <source>depth at which it was found</source>
        <translation>глибина, на якій знайдено</translation>
    </message>
    <message>
        <source>found, destroyed or removed</source>
        <translation>знайдено, знищено або вилучено</translation>
    </message>
    <message>
        <source>activity inspected</source>
        <translation>перевірена робота</translation>
    </message>
    <message>
        <source>organisation inspected</source>
        <translation>перевірена організація</translation>
    </message>
    <message>
        <source>inspecting organisation</source>
        <translation>організація, що перевіряє</translation>
    </message>
    <message>
        <source>type of nonconformity</source>
        <translation>вид невідповідності</translation>
    </message>
    <message>
        <source>measures taken</source>
        <translation>вжиті заходи</translation>
    </message>
    <message>
        <source>device category</source>
        <translation>категорія пристрою</translation>
    </message>
    <message>
        <source>demining or mine accident</source>
        <translation>нещасний випадок під час розмінування або підрив</translation>
    </message>
    <message>
        <source>{} {} lacks {}; enter it.</source>
        <translation>{} {}: бракує: {}; введіть.</translation>
    </message>
    <message>
        <source>There is no minimum data list for {}; use {}.</source>
        <translation>Для {} немає списку мінімальних даних; візьміть: {}.</translation>
    </message>
    <message>
        <source>A record has no {}; give every record one before the export.</source>
        <translation>Запис не має {}; перед експортом задайте його кожному запису.</translation>
    </message>
    <message>
        <source>The places and their figures differ in number.</source>
        <translation>Кількість місць і кількість їхніх чисел різні.</translation>
    </message>
    <message>
        <source>Place {} has no usable figure: enter one or leave it out.</source>
        <translation>Місце {} не має придатного числа: введіть його або пропустіть місце.</translation>
    </message>
    <message>
        <source>The distance that counts as near must be 0 m or more.</source>
        <translation>Відстань, що вважається близькою, має бути 0 м або більше.</translation>
    </message>
    <message>
        <source>The task is not one sound polygon: mend its outline or split it first.</source>
        <translation>Завдання не є одним правильним полігоном: спочатку виправте його контур або розділіть завдання.</translation>
    </message>
    <message>
        <source>The longest leg must be above 0 m.</source>
        <translation>Найдовший відрізок має бути довшим за 0 м.</translation>
    </message>
    <message>
        <source>Bearings are grid, true or magnetic, not {}: choose one.</source>
        <translation>Напрямки бувають дирекційні, істинні або магнітні, але не {}: виберіть один із видів.</translation>
    </message>
    <message>
        <source>The declination is not known: enter it before using magnetic bearings.</source>
        <translation>Схилення не відоме: введіть його, перш ніж використовувати магнітні азимути.</translation>
    </message>
    <message>
        <source>A field needs finds, recorded mines and a reach above zero to be laid over the finds.</source>
        <translation>Щоб накласти поле на знахідки, потрібні знахідки, записані міни і дальність, більша за нуль.</translation>
    </message>
    <message>
        <source>There is no indicator {}: choose one of {}.</source>
        <translation>Показника {} немає: виберіть один із {}.</translation>
    </message>
    <message>
        <source>The weight of {} must be 0 or more.</source>
        <translation>Вага {} має бути 0 або більше.</translation>
    </message>
    <message>
        <source>All weights are 0, so there is no order: give at least one a weight.</source>
        <translation>Усі ваги дорівнюють 0, тож порядку немає: задайте вагу щонайменше одній причині.</translation>
    </message>
    <message>
        <source>There are no values for {}: compute them or set its weight to 0.</source>
        <translation>Немає значень для {}: обчисліть їх або задайте вагу 0.</translation>
    </message>
    <message>
        <source>{}: there is not one value for each task.</source>
        <translation>{}: немає одного значення для кожного завдання.</translation>
    </message>
    <message>
        <source>Task {} has no value for {}: enter one or set its weight to 0.</source>
        <translation>Завдання {} не має значення для {}: введіть його або задайте вагу 0.</translation>
    </message>
    <message>
        <source>day of work, 2025-05-20 or 20.05.2025</source>
        <translation>день роботи, 2025-05-20 або 20.05.2025</translation>
    </message>
    <message>
        <source>the task's number as in the workspace</source>
        <translation>номер завдання, як у робочому просторі</translation>
    </message>
    <message>
        <source>the team's name as in the workspace</source>
        <translation>назва команди, як у робочому просторі</translation>
    </message>
    <message>
        <source>manual, dog, machine or another method of the code list</source>
        <translation>manual, dog, machine або інший метод зі списку кодів</translation>
    </message>
    <message>
        <source>hours of search, a number from 0 to 24; may be empty</source>
        <translation>години пошуку, число від 0 до 24; може бути порожнім</translation>
    </message>
    <message>
        <source>a whole number from 0; may be empty</source>
        <translation>ціле число від 0; може бути порожнім</translation>
    </message>
    <message>
        <source>searched ground in m², a number from 0; may be empty</source>
        <translation>обшукана земля в м², число від 0; може бути порожнім</translation>
    </message>
    <message>
        <source>ground left out in m², a number from 0; may be empty</source>
        <translation>пропущена земля в м², число від 0; може бути порожнім</translation>
    </message>
    <message>
        <source>why ground was left out; may be empty</source>
        <translation>чому землю пропущено; може бути порожнім</translation>
    </message>
    <message>
        <source>minutes without work, a number from 0 to 1440; may be empty</source>
        <translation>хвилини простою, число від 0 до 1440; може бути порожнім</translation>
    </message>
    <message>
        <source>why work stood still; may be empty</source>
        <translation>чому робота стояла; може бути порожнім</translation>
    </message>
    <message>
        <source>finds as PMN-2:1@13cm;TM-62:1 (type, count, depth); may be empty</source>
        <translation>знахідки у вигляді PMN-2:1@13cm;TM-62:1 (тип, кількість, глибина); може бути порожнім</translation>
    </message>
    <message>
        <source>any text; may be empty</source>
        <translation>будь-який текст; може бути порожнім</translation>
    </message>
    <message>
        <source>day of the find, 2025-05-20 or 20.05.2025</source>
        <translation>день знахідки, 2025-05-20 або 20.05.2025</translation>
    </message>
    <message>
        <source>the type as in the ordnance list</source>
        <translation>тип, як у списку боєприпасів</translation>
    </message>
    <message>
        <source>easting or longitude, a number</source>
        <translation>східна координата або довгота, число</translation>
    </message>
    <message>
        <source>northing or latitude, a number</source>
        <translation>північна координата або широта, число</translation>
    </message>
    <message>
        <source>coordinate system of x and y, for example EPSG:32638</source>
        <translation>система координат x і y, наприклад EPSG:32638</translation>
    </message>
    <message>
        <source>depth from the ground surface to the top in cm, 0 to 1000; may be empty</source>
        <translation>глибина від поверхні землі до верху в см, від 0 до 1000; може бути порожнім</translation>
    </message>
    <message>
        <source>condition of the device; may be empty</source>
        <translation>стан пристрою; може бути порожнім</translation>
    </message>
    <message>
        <source>what was done with it; may be empty</source>
        <translation>що з ним зробили; може бути порожнім</translation>
    </message>
    <message>
        <source>The target size must be above 0 m² and not above the maximum size.</source>
        <translation>Бажаний розмір має бути більшим за 0 м² і не більшим за найбільший розмір.</translation>
    </message>
    <message>
        <source>Above the maximum size, since a barrier's strip was added to it.</source>
        <translation>Більше за найбільший розмір: до нього додано смугу біля перешкоди.</translation>
    </message>
    <message>
        <source>Below the minimum size, since barriers or the maximum size keep it apart.</source>
        <translation>Менше за найменший розмір: перешкоди або найбільший розмір тримають його окремо.</translation>
    </message>
    <message>
        <source>{} has an unknown field {}; use the listed fields.</source>
        <translation>{} має невідоме поле {}; використовуйте поля зі списку.</translation>
    </message>
    <message>
        <source>{} lies in the future; correct the date.</source>
        <translation>{} лежить у майбутньому; виправте дату.</translation>
    </message>
    <message>
        <source>{} needs the inspecting and the inspected organisation.</source>
        <translation>Для {} потрібні організація, що перевіряє, і організація, яку перевіряють.</translation>
    </message>
    <message>
        <source>{} found a critical nonconformity; suspend operations in the task.</source>
        <translation>{} виявив критичну невідповідність; призупиніть роботи в завданні.</translation>
    </message>
    <message>
        <source>{} found {} not fulfilled; enter how grave that is.</source>
        <translation>{} виявив невиконане: {}; введіть, наскільки це серйозно.</translation>
    </message>
    <message>
        <source>{} is said to be corrected; enter the measures that were taken.</source>
        <translation>{}: сказано, що виправлено; введіть вжиті заходи.</translation>
    </message>
    <message>
        <source>{} = ln(1 - {}) / ln(1 - {}) = {} units of 1 m² with zero failures</source>
        <translation>{} = ln(1 - {}) / ln(1 - {}) = одиниць по 1 м² без жодної відмови: {}</translation>
    </message>
    <message>
        <source>Confidence and share lie between 0 and 1; enter for example 0.95 and 0.01.</source>
        <translation>Довірчість і частка лежать між 0 і 1; введіть, наприклад, 0.95 і 0.01.</translation>
    </message>
    <message>
        <source>A sample needs at least one unit and no more failures than units.</source>
        <translation>Вибірка потребує щонайменше однієї одиниці і не більше невдач, ніж одиниць.</translation>
    </message>
    <message>
        <source>{} of {} units failed: the sample is not passed, and the cause is to be found.</source>
        <translation>Не пройшли {} з {} одиниць: вибірку не прийнято, треба знайти причину.</translation>
    </message>
    <message>
        <source>No failure in {} units: with {} confidence at most {} of the units are bad.</source>
        <translation>У {} одиницях відмов немає: з довірчістю {} поганих одиниць не більше {}.</translation>
    </message>
    <message>
        <source>Sheet {}, row {}, column {}: {} cannot be read; expected {}.</source>
        <translation>Аркуш {}, рядок {}, стовпець {}: {} не читається; очікувалося: {}.</translation>
    </message>
    <message>
        <source>plain text, no formula</source>
        <translation>простий текст без формул</translation>
    </message>
    <message>
        <source>plain text, no markup</source>
        <translation>простий текст без розмітки</translation>
    </message>
    <message>
        <source>at most {} characters</source>
        <translation>не більше {} знаків</translation>
    </message>
    <message>
        <source>the scale of the map, such as 50000 or 1:50000</source>
        <translation>масштаб карти, наприклад 50000 або 1:50000</translation>
    </message>
    <message>
        <source>a date as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>дата: YYYY, YYYY-MM або YYYY-MM-DD</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>одне з: {}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes або no</translation>
    </message>
    <message>
        <source>degrees from 0 to 360</source>
        <translation>градуси від 0 до 360</translation>
    </message>
    <message>
        <source>degrees, minutes and seconds</source>
        <translation>градуси, мінути й секунди</translation>
    </message>
    <message>
        <source>60-00 mils, such as 3-75</source>
        <translation>поділки кутоміра 60-00, наприклад 3-75</translation>
    </message>
    <message>
        <source>6400 mils, from 0 to 6400</source>
        <translation>6400 мілів, від 0 до 6400</translation>
    </message>
    <message>
        <source>an azimuth in {}</source>
        <translation>азимут, одиниці: {}</translation>
    </message>
    <message>
        <source>a distance above nought and up to 20000</source>
        <translation>відстань, більша за нуль і до 20000</translation>
    </message>
    <message>
        <source>a value; this column must be filled</source>
        <translation>значення; цей стовпець треба заповнити</translation>
    </message>
    <message>
        <source>{} is no date; write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>{} — не дата; запишіть YYYY, YYYY-MM або YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Record {} has no date of laying, so its declination is unknown; enter the year, or the declination that stands on the form.</source>
        <translation>У формулярі {} немає дати встановлення, тому схилення невідоме; введіть рік або схилення, зазначене у формулярі.</translation>
    </message>
    <message>
        <source>as the error budget expects</source>
        <translation>як очікує бюджет похибок</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>більше за очікуване</translation>
    </message>
    <message>
        <source>Record {}: leg {} misses {} by {} m over {} m, {}.</source>
        <translation>Формуляр {}: відрізок {} не доходить до {} на {} м за довжини {} м, {}.</translation>
    </message>
    <message>
        <source>Record {}: no leg leads to {}, so rows there are not located; complete the legs.</source>
        <translation>Формуляр {}: жоден відрізок не веде до {}, тому ряди там не розміщено; доповніть відрізки ходу.</translation>
    </message>
    <message>
        <source>a length in metres</source>
        <translation>довжина в метрах</translation>
    </message>
    <message>
        <source>the length of one pace in metres, 0.3 to 1.5</source>
        <translation>довжина одного кроку в метрах, від 0.3 до 1.5</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ціле число</translation>
    </message>
    <message>
        <source>degrees, east positive</source>
        <translation>градуси, на схід додатні</translation>
    </message>
    <message>
        <source>a whole number from 1 to 6</source>
        <translation>ціле число від 1 до 6</translation>
    </message>
    <message>
        <source>an accuracy in metres above nought</source>
        <translation>точність у метрах, більша за нуль</translation>
    </message>
    <message>
        <source>the second coordinate, or both cells empty</source>
        <translation>друга координата або обидві клітинки порожні</translation>
    </message>
    <message>
        <source>metres, degrees or an MGRS reference as on the form</source>
        <translation>метри, градуси або позначення MGRS, як у формулярі</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>ціле число від 1</translation>
    </message>
    <message>
        <source>metres, to the right positive</source>
        <translation>метри, праворуч додатні</translation>
    </message>
    <message>
        <source>metres above nought</source>
        <translation>метри, більше за нуль</translation>
    </message>
    <message>
        <source>a depth in centimetres</source>
        <translation>глибина в сантиметрах</translation>
    </message>
    <message>
        <source>{} is no distance of a leg; write it as it stands on the form, in figures.</source>
        <translation>{} — не довжина відрізка; запишіть як у формулярі, цифрами.</translation>
    </message>
    <message>
        <source>Record {} has no reference point with coordinates; find a landmark on the ground and enter its position.</source>
        <translation>У формулярі {} немає опорної точки з координатами; знайдіть орієнтир на місцевості і введіть його положення.</translation>
    </message>
    <message>
        <source>There is no sheet records among the tables; name the four sheets records, ref_points, legs and rows as in the template.</source>
        <translation>Серед таблиць немає аркуша records; назвіть чотири аркуші records, ref_points, legs і rows, як у шаблоні.</translation>
    </message>
    <message>
        <source>an id that no other record in this table has</source>
        <translation>id, якого немає в іншого формуляра цієї таблиці</translation>
    </message>
    <message>
        <source>the id of a record in the sheet records</source>
        <translation>id формуляра з аркуша records</translation>
    </message>
    <message>
        <source>a name that no other point of this record has</source>
        <translation>назва, якої немає в іншої точки цього формуляра</translation>
    </message>
    <message>
        <source>another point than the one the leg starts from</source>
        <translation>інша точка, ніж та, з якої починається відрізок</translation>
    </message>
    <message>
        <source>a number that no other leg of this record has</source>
        <translation>номер, якого немає в іншого відрізка цього формуляра</translation>
    </message>
    <message>
        <source>the same ends and offset on every line of a row</source>
        <translation>однакові кінці і зміщення в кожному рядку ряду</translation>
    </message>
    <message>
        <source>a point of this record, from ref_points or legs</source>
        <translation>точка цього формуляра з аркуша ref_points або legs</translation>
    </message>
    <message>
        <source>The find "{}" cannot be read; write it as PMN-2:1@13cm.</source>
        <translation>Знахідку «{}» не вдалося прочитати; запишіть її як PMN-2:1@13cm.</translation>
    </message>
    <message>
        <source>Task {}: the first and the last day must be set, in that order.</source>
        <translation>Завдання {}: перший і останній день має бути задано, саме в цьому порядку.</translation>
    </message>
    <message>
        <source>The working distance must be 0 m or more.</source>
        <translation>Робоча відстань має бути 0 м або більше.</translation>
    </message>
    <message>
        <source>{} is on {} and {} from {} to {}: move one of them or choose another team.</source>
        <translation>{} стоїть і на {}, і на {} з {} до {}: пересуньте одне з них або виберіть іншу команду.</translation>
    </message>
    <message>
        <source>{} ({}) and {} ({}) are {} m apart from {} to {}, less than {} m: move one in time or place.</source>
        <translation>{} ({}) і {} ({}): між ними {} м з {} до {}, менше ніж {} м: пересуньте одне за часом або за місцем.</translation>
    </message>
    <message>
        <source>from {} to {}</source>
        <translation>з {} до {}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} ({}) lies {} m from demolition {} {}, inside its danger area of {} m: clear the ground of people then or move the demolition.</source>
        <translation>{} ({}) лежить за {} м від підриву {} {}, у його небезпечній зоні в {} м: виведіть людей на цей час або пересуньте підрив.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Поки ніхто</translation>
    </message>
    <message>
        <source>A cell is reported as searched twice; remove the second report.</source>
        <translation>Клітинку вказано як обшукану двічі; вилучіть другий звіт.</translation>
    </message>
    <message>
        <source>A count of finds is below zero; correct it.</source>
        <translation>Кількість знахідок менша за нуль; виправте її.</translation>
    </message>
    <message>
        <source>Cells, stray devices and placements must be above zero and no sigma below it; correct the figure.</source>
        <translation>Комірки, поодинокі пристрої і розміщення мають бути більші за нуль, і жодна сигма не менша за нуль; виправте число.</translation>
    </message>
    <message>
        <source>The chance that a record holds and the share still there lie between 0 and 1.</source>
        <translation>Імовірність того, що формуляр правильний, і частка того, що лишилося, лежать між 0 і 1.</translation>
    </message>
    <message>
        <source>Errors need tails above 2, and the share of moved rows lies between 0 and 1.</source>
        <translation>Похибкам потрібні хвости понад 2, а частка зсунутих рядів лежить між 0 і 1.</translation>
    </message>
    <message>
        <source>"{}" is no check code: type the eight letters and figures beside the QR code.</source>
        <translation>«{}» не є кодом перевірки: введіть вісім літер і цифр поряд із QR-кодом.</translation>
    </message>
    <message>
        <source>This QR code is not from a task sheet: scan the one at the top of the sheet.</source>
        <translation>Цей QR-код не з аркуша завдання: зчитайте той, що вгорі аркуша.</translation>
    </message>
    <message>
        <source>Task {} is larger than the page at the smallest allowed scale 1:{}: take a larger paper or the other orientation, or split the task.</source>
        <translation>Завдання {} більше за сторінку в найдрібнішому дозволеному масштабі 1:{}: візьміть більший папір чи іншу орієнтацію або розділіть завдання.</translation>
    </message>
    <message>
        <source>The task encloses no ground: draw its outline first.</source>
        <translation>Завдання не охоплює жодної землі: спочатку накресліть його контур.</translation>
    </message>
    <message>
        <source>That size makes more than {} boxes: check the size and its unit.</source>
        <translation>За такого розміру квадратів понад {}: перевірте розмір і його одиницю.</translation>
    </message>
    <message>
        <source>Give either the size of the boxes or their number.</source>
        <translation>Задайте або розмір квадратів, або їхню кількість.</translation>
    </message>
    <message>
        <source>The number of boxes must be 1 or more.</source>
        <translation>Кількість квадратів має бути 1 або більше.</translation>
    </message>
    <message>
        <source>The size of a box must be above 0 m.</source>
        <translation>Розмір квадрата має бути більшим за 0 м.</translation>
    </message>
    <message>
        <source>The base-line has no length: draw it from one point to another.</source>
        <translation>Базова лінія не має довжини: проведіть її від однієї точки до іншої.</translation>
    </message>
    <message>
        <source>{} is empty; its first row must hold {}.</source>
        <translation>У {} немає даних; перший рядок має містити {}.</translation>
    </message>
    <message>
        <source>{} {} the column {}; the known columns are {}.</source>
        <translation>{} {} стовпець {}; відомі стовпці: {}.</translation>
    </message>
    <message>
        <source>It encloses no ground and was taken as a strip 1 m wide along its points</source>
        <translation>Контур не охоплює землі і взятий як смуга завширшки 1 м уздовж своїх точок</translation>
    </message>
    <message>
        <source>It crosses itself and was taken as the ground around all its corners</source>
        <translation>Контур перетинає сам себе і взятий як земля навколо всіх своїх кутів</translation>
    </message>
    <message>
        <source>It crosses or touches itself and was taken as all ground its outline encloses</source>
        <translation>Контур перетинає або торкається сам себе і взятий як уся земля всередині нього</translation>
    </message>
    <message>
        <source>{}, {} m² more than the smallest reading: check its corners.</source>
        <translation>{}, на {} м² більше за найменше прочитання: перевірте кути.</translation>
    </message>
    <message>
        <source>A task needs three corners: add more.</source>
        <translation>Завданню потрібні три кути: додайте.</translation>
    </message>
    <message>
        <source>The outline crosses itself here: move a corner.</source>
        <translation>Контур тут перетинає сам себе: пересуньте кут.</translation>
    </message>
    <message>
        <source>The outline encloses no ground: widen it.</source>
        <translation>Контур не охоплює землі: розширте його.</translation>
    </message>
    <message>
        <source>Corners {} and {} are the same point: delete one.</source>
        <translation>Кути {} і {} — та сама точка: вилучіть один.</translation>
    </message>
    <message>
        <source>Corners {} and {} lie on each other: move one of them.</source>
        <translation>Кути {} і {} лежать один на одному: пересуньте один із них.</translation>
    </message>
    <message>
        <source>Corner {} is a spike of {}°: delete it or move it.</source>
        <translation>Кут {} — гострий виступ у {}°: вилучіть або пересуньте його.</translation>
    </message>
    <message>
        <source>The line passes the task at {} m: draw it across, from outside to outside.</source>
        <translation>Лінія проходить повз завдання на відстані {} м: проведіть її впоперек, ззовні назовні.</translation>
    </message>
    <message>
        <source>The line does not divide the task: begin and end it outside, on opposite sides.</source>
        <translation>Лінія не ділить завдання: почніть і закінчіть її зовні, з протилежних боків.</translation>
    </message>
    <message>
        <source>The tasks lie {} m apart: choose tasks that touch, or allow a wider gap.</source>
        <translation>Завдання лежать за {} м одне від одного: виберіть завдання, що торкаються, або дозвольте ширший проміжок.</translation>
    </message>
    <message>
        <source>The piece lies outside the task: draw it over the task.</source>
        <translation>Вирізана частина лежить поза завданням: накресліть її на завданні.</translation>
    </message>
    <message>
        <source>The piece covers the whole task, so nothing would be left: draw less.</source>
        <translation>Вирізана частина охоплює все завдання, тож нічого б не лишилося: накресліть меншу.</translation>
    </message>
    <message>
        <source>UTM has the zones 1 to 60, not {}; check the zone.</source>
        <translation>В UTM зони від 1 до 60, а не {}; перевірте зону.</translation>
    </message>
    <message>
        <source>A position lies too far from the central meridian {} of this grid; check the zone and the order of the coordinates.</source>
        <translation>Положення задалеко від осьового меридіана {} цієї сітки; перевірте зону і порядок координат.</translation>
    </message>
    <message>
        <source>A closed outline needs three legs or more: add the missing ones.</source>
        <translation>Замкнений контур потребує трьох відрізків або більше: додайте ті, яких бракує.</translation>
    </message>
    <message>
        <source>Row {}, distance: it must be above 0 m.</source>
        <translation>Рядок {}, відстань: має бути більшою за 0 м.</translation>
    </message>
    <message>
        <source>k must not be negative, but is {}; enter the authority's figure.</source>
        <translation>k не має бути від'ємним, а воно {}; введіть значення уповноваженого органу.</translation>
    </message>
    <message>
        <source>The share must lie between 0 and 1, not at {}; 0.95 means 95 %.</source>
        <translation>Частка має лежати між 0 і 1, а не {}; 0.95 означає 95 %.</translation>
    </message>
    <message>
        <source>A position has no known accuracy; enter its sigma, or let it stay undrawn.</source>
        <translation>Точність положення невідома; введіть його сигму або залиште ненакресленим.</translation>
    </message>
    <message>
        <source>A position has no valid covariance; enter its sigma again.</source>
        <translation>Положення не має правильної коваріації; введіть його сигму знову.</translation>
    </message>
    <message>
        <source>A sigma of {} m is not possible; enter a length above nought.</source>
        <translation>Сигма {} м неможлива; введіть довжину, більшу за нуль.</translation>
    </message>
    <message>
        <source>The accuracy of this map is unknown; enter a sigma in metres, or let the authority set its worst figure for such maps.</source>
        <translation>Точність цієї карти невідома; введіть сигму в метрах або нехай уповноважений орган задасть найгірше значення для таких карт.</translation>
    </message>
    <message>
        <source>A plotting error of {} mm at 1:{} is not possible; check the scale of the map and the authority's setting.</source>
        <translation>Похибка нанесення {} мм за 1:{} неможлива; перевірте масштаб карти і налаштування уповноваженого органу.</translation>
    </message>
    <message>
        <source>The fit of this scan has no leave-one-out error, so its accuracy is unknown; add control points until there is one.</source>
        <translation>Вписування цього скана не має похибки з вилученням по одній, тому його точність невідома; додавайте контрольні точки, доки вона не з'явиться.</translation>
    </message>
    <message>
        <source>{}: not searched yet; its source suggests {} to {} % of finds on record.</source>
        <translation>{}: ще не обшукано; судячи з джерела, від {} до {} % знахідок буде в записах.</translation>
    </message>
    <message>
        <source>{}: {} of {} finds lie in its corridors (95 % interval {} to {} %).</source>
        <translation>{}: {} з {} знахідок лежать у її коридорах (95 % інтервал від {} до {} %).</translation>
    </message>
    <message>
        <source>Accuracy cannot be measured by "{}": choose map, batch or source.</source>
        <translation>Точність не можна виміряти за «{}»: виберіть карту, партію або джерело.</translation>
    </message>
    <message>
        <source>There is no handed-over map to be judged: bring one in first.</source>
        <translation>Немає переданої карти, яку можна оцінити: спочатку додайте її.</translation>
    </message>
    <message>
        <source>The measuring was cancelled: nothing was changed.</source>
        <translation>Вимірювання скасовано: нічого не змінено.</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Джерело невідоме</translation>
    </message>
    <message>
        <source>{} m² beside {} would be hazard if what the finds say about it is right; it may be made hazard at once, before the map is corrected.</source>
        <translation>{} м² поруч із {} були б небезпечні, якщо правда те, що кажуть про неї знахідки; їх можна оголосити небезпечними одразу, до виправлення карти.</translation>
    </message>
    <message>
        <source>By devices expected per 1,000 m² (recorded and not found yet, times the share of finds that lay in corridors of the same batch), {} comes first with {} devices. People, schools and roads are not weighed here.</source>
        <translation>За очікуваними пристроями на 1 000 м² (записані і ще не знайдені, помножені на частку знахідок у коридорах тієї ж партії) першим іде {}, пристроїв: {}. Людей, школи і дороги тут не враховано.</translation>
    </message>
    <message>
        <source>This order is decided already: refresh the list.</source>
        <translation>Цей порядок уже вирішено: оновіть список.</translation>
    </message>
    <message>
        <source>A proposal is decided by a person with a reason: enter both.</source>
        <translation>Про пропозицію вирішує людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>The measuring was cancelled: nothing was proposed.</source>
        <translation>Вимірювання скасовано: нічого не запропоновано.</translation>
    </message>
    <message>
        <source>{} fit the records nowhere clearly, so no shift can be told.</source>
        <translation>{} ніде чітко не збігаються із записами, тому про зсув сказати не можна.</translation>
    </message>
    <message>
        <source>{}; {}: a shift is proposed.</source>
        <translation>{}; {}: пропонується зсув.</translation>
    </message>
    <message>
        <source>Only one field was searched: it says nothing about the others of its batch.</source>
        <translation>Обшукано лише одне поле: про інші поля партії воно нічого не каже.</translation>
    </message>
    <message>
        <source>Only one field was searched: it says nothing about the others of its batch; that field itself lies off: {}; {}.</source>
        <translation>Обшукано лише одне поле: про інші поля партії воно нічого не каже; саме це поле зміщене: {}; {}.</translation>
    </message>
    <message>
        <source>{} show no common shift beyond chance ({} of {}).</source>
        <translation>{} не показують спільного зсуву понад випадковий ({}, {}).</translation>
    </message>
    <message>
        <source>{}, {} of them set aside as odd</source>
        <translation>{}, з них відкладено як незвичні: {}</translation>
    </message>
    <message>
        <source>{} in {}; {}, from {}.</source>
        <translation>{}, {}; {}, основа: {}.</translation>
    </message>
    <message>
        <source>The new ground is hazard once this is accepted; the old ground stays hazard until a cancellation report.</source>
        <translation>Нова земля стане небезпечною, коли це приймуть; стара лишається небезпечною до звіту про скасування.</translation>
    </message>
    <message>
        <source>Finds lie {} m from the records ({} m east, {} m north) and are turned by {}°</source>
        <translation>Знахідки лежать за {} м від записів ({} м на схід, {} м на північ) і повернуті на {}°</translation>
    </message>
    <message>
        <source>Finds lie {} m from the records ({} m east, {} m north)</source>
        <translation>Знахідки лежать за {} м від записів ({} м на схід, {} м на північ)</translation>
    </message>
    <message>
        <source>{} % within {} m across {}</source>
        <translation>{} % у межах {} м упоперек {}</translation>
    </message>
    <message>
        <source>{} % within {} m along {} and {} m across</source>
        <translation>{} % у межах {} м уздовж {} і {} м упоперек</translation>
    </message>
    <message>
        <source>Along {} the shift cannot be told: rows of evenly spaced mines fit one step further on as well. Searching the ends of the rows would tell.</source>
        <translation>Уздовж {} про зсув сказати не можна: ряди мін із рівним кроком збігаються і на крок далі. Це показав би пошук біля кінців рядів.</translation>
    </message>
    <message>
        <source>Along {} the shift cannot be told within {} m: too few fields were searched, or no end of a row in that direction.</source>
        <translation>Уздовж {} про зсув у межах {} м сказати не можна: обшукано замало полів, або в цьому напрямку немає кінця ряду.</translation>
    </message>
    <message>
        <source>one searched field</source>
        <translation>одне обшукане поле</translation>
    </message>
    <message>
        <source>{} searched fields</source>
        <translation>обшуканих полів: {}</translation>
    </message>
    <message>
        <source>{} m east, {} m north</source>
        <translation>{} м на схід, {} м на північ</translation>
    </message>
    <message>
        <source>{} has more than {} areas: choose a layer of larger ones.</source>
        <translation>{}: районів більше ніж {}; виберіть шар більших районів.</translation>
    </message>
    <message>
        <source>An area of {} lies outside its coordinate system: check it.</source>
        <translation>Район ({}) лежить поза своєю системою координат: перевірте її.</translation>
    </message>
    <message>
        <source>This task has no outline, so nothing can be covered: draw it first.</source>
        <translation>Це завдання не має контуру, тож нічого не може бути охоплено: спочатку накресліть його.</translation>
    </message>
    <message>
        <source>None of these tracks passes {}: choose those of the team that worked there.</source>
        <translation>Жоден із цих треків не проходить через {}: виберіть треки команди, яка там працювала.</translation>
    </message>
    <message>
        <source>{} cannot be written: choose another folder.</source>
        <translation>Не вдалося записати {}: виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{} holds no tracks: export the day's track from the receiver.</source>
        <translation>{} не містить треків: експортуйте з приймача трек цього дня.</translation>
    </message>
    <message>
        <source>The task is smaller than one cell: choose smaller cells.</source>
        <translation>Завдання менше за одну клітинку: виберіть менші клітинки.</translation>
    </message>
    <message>
        <source>A track lies outside its coordinate system: check it.</source>
        <translation>Трек лежить поза своєю системою координат: перевірте її.</translation>
    </message>
    <message>
        <source>The positions look like degrees, but {} is in metres: choose the CRS of the file.</source>
        <translation>Положення схожі на градуси, а {} задано в метрах: виберіть систему координат файлу.</translation>
    </message>
    <message>
        <source>The positions lie outside the area of {} ({}), so its datum shift is not theirs: check the CRS, the zone and the order of the two coordinates.</source>
        <translation>Положення лежать поза областю {} ({}), тому її зсув датуму їх не стосується: перевірте СК, зону і порядок двох координат.</translation>
    </message>
    <message>
        <source>Figures cannot be formed by "{}": choose one of {}.</source>
        <translation>Показники не можна згрупувати за «{}»: виберіть одне з {}.</translation>
    </message>
    <message>
        <source>No accepted report was made with the method {}: nothing is proposed.</source>
        <translation>Прийнятих звітів за методом {} немає: нічого не запропоновано.</translation>
    </message>
    <message>
        <source>{} cannot be read as an elevation raster with a CRS: choose another one.</source>
        <translation>{} не читається як растр висот із системою координат: виберіть інший.</translation>
    </message>
    <message>
        <source>{} cannot be brought into {}: choose another raster.</source>
        <translation>{} не вдалося привести до {}: виберіть інший растр.</translation>
    </message>
    <message>
        <source>No slope can be derived from {}: check that it holds heights in metres.</source>
        <translation>З {} не вдалося отримати ухил: перевірте, що растр містить висоти в метрах.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>Геометрії немає.</translation>
    </message>
    <message>
        <source>Its geometry cannot be read.</source>
        <translation>Геометрія не читається.</translation>
    </message>
    <message>
        <source>Its geometry is empty.</source>
        <translation>Геометрія порожня.</translation>
    </message>
    <message>
        <source>A coordinate of it is not a number.</source>
        <translation>Одна з координат не число.</translation>
    </message>
    <message>
        <source>It has no position that can be read.</source>
        <translation>Немає положення, яке можна прочитати.</translation>
    </message>
    <message>
        <source>It lies where its CRS does not reach: check the CRS of the file.</source>
        <translation>Лежить там, куди не сягає система координат: перевірте СК файлу.</translation>
    </message>
    <message>
        <source>There is no field format "{}": choose one of {}.</source>
        <translation>Формату для пристроїв «{}» немає: виберіть один із {}.</translation>
    </message>
    <message>
        <source>The folder for {} is not there: choose one that is.</source>
        <translation>Теки для {} немає: виберіть наявну.</translation>
    </message>
    <message>
        <source>{} could not be written: free some space or choose another folder.</source>
        <translation>Не вдалося записати {}: звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{} is open in another program or protected: close it and export again.</source>
        <translation>{} відкрито в іншій програмі або захищено: закрийте файл і експортуйте знову.</translation>
    </message>
    <message>
        <source>Team "{}" has no such task: look at the list of tasks for its code.</source>
        <translation>Команда «{}» не має такого завдання: знайдіть його код у списку завдань.</translation>
    </message>
    <message>
        <source>Not done within the horizon in most runs: more teams, or less ground to search.</source>
        <translation>У більшості прогонів не завершується в межах обрію: потрібно більше команд або менше землі для пошуку.</translation>
    </message>
    <message>
        <source>Done from {} on at the earliest; one run in ten or more does not end.</source>
        <translation>Завершено не раніше {}; кожен десятий прогін або більше не завершується.</translation>
    </message>
    <message>
        <source>Done between {} and {} in 8 of 10 runs.</source>
        <translation>Завершено між {} і {} у 8 з 10 прогонів.</translation>
    </message>
    <message>
        <source>not given: no ground is taken for empty</source>
        <translation>не вказано: земля порожньою не вважається</translation>
    </message>
    <message>
        <source>not given: all ground is searched</source>
        <translation>не вказано: обшукується вся земля</translation>
    </message>
    <message>
        <source>not given: no new hazard</source>
        <translation>не вказано: нової небезпеки немає</translation>
    </message>
    <message>
        <source>not given: no cost is reckoned</source>
        <translation>не вказано: вартість не рахується</translation>
    </message>
    <message>
        <source>A forecast takes 10 to 1,000,000 runs: choose a number between.</source>
        <translation>Прогноз моделюється від 10 до 1 000 000 разів: виберіть число в цих межах.</translation>
    </message>
    <message>
        <source>No hazard remains in this workspace: there is nothing to forecast.</source>
        <translation>У цьому робочому просторі не лишилося небезпечної площі: прогнозувати нічого.</translation>
    </message>
    <message>
        <source>what remains of the workspace's hazard areas</source>
        <translation>залишок небезпечних районів робочого простору</translation>
    </message>
    <message>
        <source>not given: all teams are at work</source>
        <translation>не вказано: усі команди в роботі</translation>
    </message>
    <message>
        <source>the workspace's active teams</source>
        <translation>чинні команди робочого простору</translation>
    </message>
    <message>
        <source>Dog teams</source>
        <translation>Команди із собаками</translation>
    </message>
    <message>
        <source>Machine teams</source>
        <translation>Команди з машинами</translation>
    </message>
    <message>
        <source>Manual teams</source>
        <translation>Команди ручного розмінування</translation>
    </message>
    <message>
        <source>{} own team-days in {} team-months</source>
        <translation>своїх командо-днів: {}, командо-місяців: {}</translation>
    </message>
    <message>
        <source>The forecast lacks {}: enter it, or enter reports first.</source>
        <translation>Для прогнозу бракує {}: введіть це або спочатку введіть звіти.</translation>
    </message>
    <message>
        <source>{} "{}" cannot be read: write for example 150, 200, 260 (source).</source>
        <translation>Не вдалося прочитати {} «{}»: пишіть, наприклад, 150, 200, 260 (джерело).</translation>
    </message>
    <message>
        <source>The saved assumptions of the forecast cannot be read: save them anew.</source>
        <translation>Збережені припущення прогнозу не читаються: збережіть їх заново.</translation>
    </message>
    <message>
        <source>A thin-plate fit runs through every control point, so its residuals are nought whatever the errors: look at the leave-one-out error alone, and prefer another fit unless the paper is torn or shrunk.</source>
        <translation>Вписування тонкою пластиною проходить через кожну точку, тому його залишкові похибки нульові за будь-яких помилок: дивіться лише на похибку з вилученням по одній і беріть інше вписування, якщо папір не порваний і не стиснувся.</translation>
    </message>
    <message>
        <source>A projective fit runs through its four control points, so its own error is not known: that of an affine fit is taken, which errs outwards; add a fifth point, such as a grid crossing, for the true figure.</source>
        <translation>Проєктивне вписування проходить через свої чотири точки, тому його власна похибка невідома: береться похибка афінного, яка помиляється в більший бік; для точного значення додайте п'яту точку, наприклад перехрестя сітки.</translation>
    </message>
    <message>
        <source>"{}" is no kind of fit: choose one of {}.</source>
        <translation>«{}» не є видом вписування: виберіть один із {}.</translation>
    </message>
    <message>
        <source>The {} fit does not hold when a control point is left out: add points, or choose a simpler fit.</source>
        <translation>Вписування «{}» не тримається, якщо вилучити контрольну точку: додайте точки або виберіть простіше вписування.</translation>
    </message>
    <message>
        <source>A thin-plate fit needs {} control points for its error to be known, and there are {}: add more.</source>
        <translation>Щоб похибка вписування тонкою пластиною була відомою, потрібно контрольних точок: {}, а є: {}. Додайте ще.</translation>
    </message>
    <message>
        <source>The control points do not determine a {} fit: add points elsewhere on the sheet, or choose a simpler fit.</source>
        <translation>Контрольні точки не визначають вписування «{}»: додайте точки в інших місцях аркуша або виберіть простіше вписування.</translation>
    </message>
    <message>
        <source>The four control points do not determine a projective fit (three of them lie on a line): add points elsewhere on the sheet.</source>
        <translation>Чотири контрольні точки не визначають проєктивного вписування (три з них лежать на одній прямій): додайте точки в інших місцях аркуша.</translation>
    </message>
    <message>
        <source>The {} fit is not stable on these control points: add points near the corners of the sheet, or choose a simpler fit.</source>
        <translation>Вписування «{}» нестійке на цих контрольних точках: додайте точки біля кутів аркуша або виберіть простіше вписування.</translation>
    </message>
    <message>
        <source>QGIS does not know any more what {} is: choose the CRS or the file anew, or start QGIS anew.</source>
        <translation>QGIS більше не знає, що таке {}: виберіть систему координат або файл знову чи перезапустіть QGIS.</translation>
    </message>
    <message>
        <source>The operation "{}" does not lead from {} to {}: choose one of these: {}.</source>
        <translation>Перетворення «{}» не веде від {} до {}: виберіть одне з цих: {}.</translation>
    </message>
    <message>
        <source>Some positions lie where {} does not reach: check the system, its zone, and the order of the two coordinates.</source>
        <translation>Деякі положення лежать там, куди не сягає {}: перевірте систему, її зону і порядок двох координат.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name of the control points.</source>
        <translation>{} немає: перевірте теку і назву файлу контрольних точок.</translation>
    </message>
    <message>
        <source>{} is too large for control points: choose a .points file of QGIS.</source>
        <translation>{} завеликий для контрольних точок: виберіть файл .points QGIS.</translation>
    </message>
    <message>
        <source>{} is no .points file of QGIS: choose another file.</source>
        <translation>{} не є файлом .points QGIS: виберіть інший файл.</translation>
    </message>
    <message>
        <source>{} holds no control points: save them again in QGIS's georeferencer.</source>
        <translation>{} не містить контрольних точок: збережіть їх знову в прив'язнику растрів QGIS.</translation>
    </message>
    <message>
        <source>{} has no column {}: choose a .points file of QGIS's georeferencer.</source>
        <translation>{} не має стовпця {}: виберіть файл .points прив'язника растрів QGIS.</translation>
    </message>
    <message>
        <source>Line {} of {} is no control point: it needs four numbers, mapX, mapY, sourceX and sourceY; correct or remove the line.</source>
        <translation>Рядок {} у {} не є контрольною точкою: потрібні чотири числа, mapX, mapY, sourceX і sourceY; виправте або вилучіть рядок.</translation>
    </message>
    <message>
        <source>K must be above 0 and at most 10: 2.45 holds 95 % of positions, 3.03 holds 99 %.</source>
        <translation>K має бути більше за 0 і не більше за 10: 2.45 охоплює 95 % положень, 3.03 охоплює 99 %.</translation>
    </message>
    <message>
        <source>The computation was cancelled: nothing was changed.</source>
        <translation>Обчислення скасовано: нічого не змінено.</translation>
    </message>
    <message>
        <source>There is no evidence to compute hazard areas from: bring in a handed-over map first.</source>
        <translation>Немає свідчень, за якими можна обчислити небезпечні райони: спочатку додайте передану карту.</translation>
    </message>
    <message>
        <source>{} rows of {} have no place and are not drawn.</source>
        <translation>Рядків без місця, які не накреслено: {}, таблиця {}.</translation>
    </message>
    <message>
        <source>Hazard area {} was settled by a report, and evidence that the report did not know makes ground of it hazard again.</source>
        <translation>Небезпечний район {} було врегульовано звітом, і свідчення, яких звіт не знав, знову роблять його землю небезпечною.</translation>
    </message>
    <message>
        <source>The authority has set no fade-out distance, so none is drawn: enter it in the settings.</source>
        <translation>Уповноважений орган не задав відстані загасання, тому її не накреслено: введіть її в налаштуваннях.</translation>
    </message>
    <message>
        <source>Evidence that its report did not know claims cancelled ground of hazard area {}: it is hazard again.</source>
        <translation>Свідчення, яких звіт не знав, зачіпають скасовану землю небезпечного району {}: вона знову небезпечна.</translation>
    </message>
    <message>
        <source>New evidence claims ground of hazard area {} that was {}: decide whether it is to be opened again.</source>
        <translation>Нові свідчення зачіпають землю небезпечного району {}, яка вже була: {}; вирішіть, чи відкрити її знову.</translation>
    </message>
    <message>
        <source>The evidence of today would leave {} m² of this area out. It stays hazard until a person files a cancellation report.</source>
        <translation>Сьогоднішні свідчення залишили б {} м² цього району осторонь. Він лишається небезпечним, доки людина не подасть звіт про скасування.</translation>
    </message>
    <message>
        <source>No evidence of today covers it.</source>
        <translation>Сьогодні його не покриває жодне свідчення.</translation>
    </message>
    <message>
        <source>Part of it is not covered today.</source>
        <translation>Частина його сьогодні не покрита.</translation>
    </message>
    <message>
        <source>The evidence of today claims this ground again.</source>
        <translation>Сьогоднішні свідчення знову зачіпають цю землю.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS it is in: set its CRS in QGIS first.</source>
        <translation>Шар {} не вказує своєї системи координат: спочатку задайте її в QGIS.</translation>
    </message>
    <message>
        <source>The layer {} has no field "{}": choose one of {}.</source>
        <translation>Шар {} не має поля «{}»: виберіть одне з {}.</translation>
    </message>
    <message>
        <source>The layer {} has a place whose field {} is "{}", which is no number: fill it in, or filter that place out.</source>
        <translation>Шар {} має місце, поле {} якого містить «{}», що не є числом: заповніть його або відфільтруйте це місце.</translation>
    </message>
    <message>
        <source>QGIS cannot read {} in {}: verify the workspace.</source>
        <translation>QGIS не може прочитати {} у {}: перевірте робочий простір.</translation>
    </message>
    <message>
        <source>{} is not on the list of what a map must show: choose {}.</source>
        <translation>{} немає в переліку того, що має показувати карта: виберіть {}.</translation>
    </message>
    <message>
        <source>A person says what a map shows, with a reason: enter both.</source>
        <translation>Що показує карта, визначає людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was brought in.</source>
        <translation>Імпорт скасовано: нічого не додано.</translation>
    </message>
    <message>
        <source>Sigma was raised from {} m to {} m: the datum operation may be off so far.</source>
        <translation>Сигму збільшено з {} м до {} м: настільки може помилятися перетворення датума.</translation>
    </message>
    <message>
        <source>error of the datum operation, larger than what was stated</source>
        <translation>похибка перетворення датума, більша за заявлену</translation>
    </message>
    <message>
        <source>The file holds {} maps: each was compared with the last issue of its own name.</source>
        <translation>Карт у файлі: {}; кожну порівняно з останнім випуском під її назвою.</translation>
    </message>
    <message>
        <source>{} was handed over before; since then: {}.</source>
        <translation>{} вже передавалася; відтоді: {}.</translation>
    </message>
    <message>
        <source>Nothing of the last issue was taken away.</source>
        <translation>З останнього випуску нічого не прибрано.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS its coordinates are in: set the layer's CRS in QGIS, or ask who handed it over.</source>
        <translation>Шар {} не вказує системи координат: задайте її для шару в QGIS або запитайте в того, хто передав шар.</translation>
    </message>
    <message>
        <source>The sigma must be more than 0 m: enter how far positions on this map may be off, or leave it empty to take the authority's worst figure.</source>
        <translation>Сигма має бути більшою за 0 м: введіть, наскільки можуть відхилятися положення на цій карті, або залиште порожнім, щоб узяти найгірше значення уповноваженого органу.</translation>
    </message>
    <message>
        <source>stated at import</source>
        <translation>зазначено під час імпорту</translation>
    </message>
    <message>
        <source>The sigma is not known: enter how far positions on this map may be off in metres, or set the authority's worst figure in the workspace's settings.</source>
        <translation>Сигма не відома: введіть у метрах, наскільки можуть відхилятися положення на цій карті, або задайте найгірше значення уповноваженого органу в налаштуваннях робочого простору.</translation>
    </message>
    <message>
        <source>the authority's worst figure</source>
        <translation>найгірше значення уповноваженого органу</translation>
    </message>
    <message>
        <source>"{}" is no content class: choose one of {}.</source>
        <translation>«{}» не є класом вмісту: виберіть один із {}.</translation>
    </message>
    <message>
        <source>The grade is not complete: choose a source grade A–F and an information grade 1–6.</source>
        <translation>Оцінка неповна: виберіть оцінку джерела A–F і оцінку відомостей 1–6.</translation>
    </message>
    <message>
        <source>There is no field "{}": choose one of {}.</source>
        <translation>Поля «{}» немає: виберіть одне з {}.</translation>
    </message>
    <message>
        <source>{} was brought in before: compare the maps and refute the one that does not hold.</source>
        <translation>{} вже вносився: порівняйте карти і спростуйте ту, що неправильна.</translation>
    </message>
    <message>
        <source>It was on the last issue of this map and is not on this one; it stays until you decide.</source>
        <translation>Було в останньому випуску цієї карти і немає в цьому; лишається, доки ви не вирішите.</translation>
    </message>
    <message>
        <source>It was not on the last issue of this map.</source>
        <translation>В останньому випуску цієї карти цього не було.</translation>
    </message>
    <message>
        <source>has another shape</source>
        <translation>має іншу форму</translation>
    </message>
    <message>
        <source>was moved</source>
        <translation>зсунуто</translation>
    </message>
    <message>
        <source>It {} since the last issue of this map, by up to {} m; what the last issue covered beside it ({} m²) stays until you decide.</source>
        <translation>Від останнього випуску цієї карти: {}, не більше ніж на {} м; що останній випуск покривав поруч ({} м²), лишається, доки ви не вирішите.</translation>
    </message>
    <message>
        <source>No vector map of this workspace is called "{}": give the earlier issue's name as the register shows it, or its uuid.</source>
        <translation>Векторної карти «{}» немає в цьому робочому просторі: вкажіть назву попередньої редакції, як у реєстрі, або її uuid.</translation>
    </message>
    <message>
        <source>{} maps are called "{}": give the uuid of the earlier issue.</source>
        <translation>Карт: {}, з назвою «{}»: вкажіть uuid попередньої редакції.</translation>
    </message>
    <message>
        <source>One of the two issues is not in the workspace any more: choose another one.</source>
        <translation>Одного з двох випусків більше немає в робочому просторі: виберіть інший.</translation>
    </message>
    <message>
        <source>The older issue is not in the workspace any more: choose another one.</source>
        <translation>Старішого випуску більше немає в робочому просторі: виберіть інший.</translation>
    </message>
    <message>
        <source>The two issues hold more than {} features: compare them on the canvas.</source>
        <translation>Два випуски містять об'єктів понад {}: порівняйте їх на карті.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>порівнювати нічого</translation>
    </message>
    <message>
        <source>a suspected area</source>
        <translation>імовірним районом</translation>
    </message>
    <message>
        <source>a confirmed area</source>
        <translation>підтвердженим районом</translation>
    </message>
    <message>
        <source>a cleared area</source>
        <translation>очищеним районом</translation>
    </message>
    <message>
        <source>a mine position</source>
        <translation>місцем міни</translation>
    </message>
    <message>
        <source>a lifted minefield</source>
        <translation>знятим мінним полем</translation>
    </message>
    <message>
        <source>an incident</source>
        <translation>подією</translation>
    </message>
    <message>
        <source>A line cannot be {}.</source>
        <translation>Лінія не може бути: {}.</translation>
    </message>
    <message>
        <source>It was not brought in; the reason is kept here.</source>
        <translation>Не внесено; причину збережено тут.</translation>
    </message>
    <message>
        <source>Its lines were left out.</source>
        <translation>Лінії не взято.</translation>
    </message>
    <message>
        <source>Its areas and points came in.</source>
        <translation>Площі й точки внесено.</translation>
    </message>
    <message>
        <source>{} holds no rows: check that it is the right file.</source>
        <translation>{} не містить рядків: перевірте, чи це потрібний файл.</translation>
    </message>
    <message>
        <source>{} / {} can be read in more than one way: choose the CRS ({}), and which of the two comes first.</source>
        <translation>{} / {} можна прочитати по-різному: виберіть СК ({}) і що з двох іде першим.</translation>
    </message>
    <message>
        <source>The official hazard area {} is not in {} any more and stays as it is.</source>
        <translation>Офіційного небезпечного району {} більше немає в {}, він лишається як є.</translation>
    </message>
    <message>
        <source>{}: {} keeps its ground until a person files a cancellation or completion report.</source>
        <translation>{}: {} зберігає свою землю, доки людина не подасть звіт про скасування або завершення.</translation>
    </message>
    <message>
        <source>The official layer calls it closed</source>
        <translation>Офіційний шар називає його закритим</translation>
    </message>
    <message>
        <source>The official layer draws it smaller</source>
        <translation>Офіційний шар малює його меншим</translation>
    </message>
    <message>
        <source>There is no field mapping "{}": save one first.</source>
        <translation>Відповідності полів «{}» немає: спочатку збережіть її.</translation>
    </message>
    <message>
        <source>The field mapping "{}" cannot be read: save it again.</source>
        <translation>Відповідність полів «{}» не читається: збережіть її знову.</translation>
    </message>
    <message>
        <source>A field mapping cannot fill {}: choose among {}.</source>
        <translation>Відповідність полів не може заповнити {}: виберіть серед {}.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS it is in: set its CRS first.</source>
        <translation>Шар {} не вказує своєї системи координат: спочатку задайте її.</translation>
    </message>
    <message>
        <source>It is no polygon.</source>
        <translation>Це не полігон.</translation>
    </message>
    <message>
        <source>Feature {} was left out: {}</source>
        <translation>Об'єкт {} не взято: {}</translation>
    </message>
    <message>
        <source>Feature {}: "{}" is no {}: say in the mapping which of {} it means.</source>
        <translation>Об'єкт {}: «{}» не є значенням {}; укажіть у відповідності, що з {} мається на увазі.</translation>
    </message>
    <message>
        <source>The layer has no field "{}": choose among {}.</source>
        <translation>Шар не має поля «{}»: виберіть серед {}.</translation>
    </message>
    <message>
        <source>Feature {}: the margin "{}" is no number: correct it.</source>
        <translation>Об'єкт {}: запас «{}» не є числом; виправте його.</translation>
    </message>
    <message>
        <source>{} is no QGIS project: choose a .qgz or .qgs file.</source>
        <translation>{} не є проєктом QGIS: виберіть файл .qgz або .qgs.</translation>
    </message>
    <message>
        <source>The datum operation {} is made for {} alone, but EPSG's box of it holds ground of its neighbours too: check that the positions lie there.</source>
        <translation>Перетворення датума {} складено лише для {}, але до його рамки за EPSG потрапляє й місцевість сусідів: перевірте, що точки лежать там.</translation>
    </message>
    <message>
        <source>{} of {} positions that were looked at lie beside the ground that the datum operation {} is made for: check their coordinates.</source>
        <translation>Поряд із місцевістю, для якої складено перетворення датума, лежать точки: {} із {} переглянутих ({}); перевірте їхні координати.</translation>
    </message>
    <message>
        <source>The datum operation {} is made for other ground ({}) than where the positions lie: choose one that is made for them, or the CRS of the country's own maps, or state a reason.</source>
        <translation>Перетворення датума {} складено для іншої місцевості ({}), а не для тієї, де лежать точки: виберіть придатне для неї, СК карт самої країни або вкажіть причину.</translation>
    </message>
    <message>
        <source>Pictures need matplotlib, which this QGIS does not have: the figures are there as CSV.</source>
        <translation>Для зображень потрібен matplotlib, якого немає в цій QGIS: показники є у форматі CSV.</translation>
    </message>
    <message>
        <source>The layer {} has no field "{}": choose another one.</source>
        <translation>Шар {} не має поля «{}»: виберіть інше.</translation>
    </message>
    <message>
        <source>There are no open {} to rank: plan some first.</source>
        <translation>Немає відкритих об'єктів ({}), які можна впорядкувати: спочатку заплануйте їх.</translation>
    </message>
    <message>
        <source>{} was changed since it was looked at: preview it again.</source>
        <translation>{} змінено після перегляду: перегляньте знову.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Рядок не береться.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing came in.</source>
        <translation>Імпорт скасовано: нічого не надійшло.</translation>
    </message>
    <message>
        <source>This row was brought in before.</source>
        <translation>Цей рядок уже вносився.</translation>
    </message>
    <message>
        <source>Its ground lies outside its coordinate system.</source>
        <translation>Його земля лежить поза своєю системою координат.</translation>
    </message>
    <message>
        <source>The team {} was not known.</source>
        <translation>Команда {} не була відома.</translation>
    </message>
    <message>
        <source>It was added.</source>
        <translation>Додано.</translation>
    </message>
    <message>
        <source>This find is already there.</source>
        <translation>Ця знахідка вже є.</translation>
    </message>
    <message>
        <source>The find has no day; 1900-01-01 stands in.</source>
        <translation>У знахідки немає дня; замість нього стоїть 1900-01-01.</translation>
    </message>
    <message>
        <source>The find came in without a place: correct it before work goes on.</source>
        <translation>Знахідку внесено без місця: виправте до продовження робіт.</translation>
    </message>
    <message>
        <source>There is no task {}; the find came in without one.</source>
        <translation>Завдання {} немає; знахідку внесено без завдання.</translation>
    </message>
    <message>
        <source>Correct its task.</source>
        <translation>Виправте завдання.</translation>
    </message>
    <message>
        <source>These tracks are already there.</source>
        <translation>Ці треки вже є.</translation>
    </message>
    <message>
        <source>{} tracks; a picture of where people walked, never of what was searched</source>
        <translation>треків: {}; картина того, де ходили люди, але ніколи не того, що обшукано</translation>
    </message>
    <message>
        <source>There is no figure "{}": choose one of {}.</source>
        <translation>Показника «{}» немає: виберіть один із {}.</translation>
    </message>
    <message>
        <source>The coordinates "{}" and "{}" are no numbers: correct them.</source>
        <translation>Координати «{}» і «{}» не є числами: виправте їх.</translation>
    </message>
    <message>
        <source>A find has no position: measure it again, or leave the place empty.</source>
        <translation>Знахідка не має положення: виміряйте його знову або залиште місце порожнім.</translation>
    </message>
    <message>
        <source>The place {}, {} lies outside its coordinate system: check numbers and system.</source>
        <translation>Місце {}, {} лежить поза своєю системою координат: перевірте числа і систему.</translation>
    </message>
    <message>
        <source>The place {}, {} lies nowhere: check numbers and system.</source>
        <translation>Місця {}, {} не існує: перевірте числа і систему.</translation>
    </message>
    <message>
        <source>"{}" cannot be read: choose one of {}.</source>
        <translation>«{}» не читається: виберіть одне з {}.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name.</source>
        <translation>{} немає: перевірте теку і назву.</translation>
    </message>
    <message>
        <source>{} holds no reports: choose a CSV, a workbook, a GPX or a GeoPackage.</source>
        <translation>{} не містить звітів: виберіть CSV, електронну таблицю, GPX або GeoPackage.</translation>
    </message>
    <message>
        <source>"{}" in column {} cannot be read; expected: {}.</source>
        <translation>«{}» у стовпці {} не читається; очікувалося: {}.</translation>
    </message>
    <message>
        <source>{} holds no layer with the columns of reports or finds: check the export.</source>
        <translation>{} не містить шару зі стовпцями звітів або знахідок: перевірте експорт.</translation>
    </message>
    <message>
        <source>{} cannot be read: export it again.</source>
        <translation>{} не читається: експортуйте знову.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than a project: do not open it.</source>
        <translation>{} розпакувався б у набагато більше, ніж проєкт: не відкривайте його.</translation>
    </message>
    <message>
        <source>{} is open for reading only: make a safe copy, and store it there.</source>
        <translation>{} відкрито лише для читання: створіть безпечну копію і збережіть проєкт у ній.</translation>
    </message>
    <message>
        <source>QGIS cannot store a project in {}, since its path has one of % # ? &amp; +: rename the file or its folder.</source>
        <translation>QGIS не може зберегти проєкт у {}, бо його шлях містить один зі знаків % # ? &amp; +: перейменуйте файл або його теку.</translation>
    </message>
    <message>
        <source>QGIS could not store the project in {}: save what other programs edit in it, and try again.</source>
        <translation>QGIS не вдалося зберегти проєкт у {}: збережіть те, що в ньому редагують інші програми, і спробуйте знову.</translation>
    </message>
    <message>
        <source>The {} "{}" is not known: enter a code such as EPSG:32638.</source>
        <translation>{} «{}» не відомо: введіть код, наприклад EPSG:32638.</translation>
    </message>
    <message>
        <source>The CRS {} is not in metres: choose a projected one for the workspace, for example the UTM zone of the region.</source>
        <translation>Система координат {} не в метрах: виберіть для робочого простору проєкційну, наприклад зону UTM регіону.</translation>
    </message>
    <message>
        <source>There is no usable transformation from {} to {}: install the missing grid, or choose another operation.</source>
        <translation>Немає придатного перетворення від {} до {}: установіть сітку, якої бракує, або виберіть інше перетворення.</translation>
    </message>
    <message>
        <source>Places cannot be carried from {} to {}: choose the project's CRS anew, or start QGIS anew.</source>
        <translation>Місця неможливо перенести з {} до {}: виберіть систему координат проєкту заново або перезапустіть QGIS.</translation>
    </message>
    <message>
        <source>The map's CRS {} does not lead to {}: choose the project's CRS anew, or start QGIS anew, before something is drawn.</source>
        <translation>Система координат карти {} не веде до {}: перш ніж малювати, виберіть систему координат проєкту заново або перезапустіть QGIS.</translation>
    </message>
    <message>
        <source>The base layer {} cannot be read: check that the file is whole.</source>
        <translation>Шар підкладки {} не читається: перевірте, чи файл цілий.</translation>
    </message>
    <message>
        <source>The project {} cannot be written: {}</source>
        <translation>Не вдалося записати проєкт {}: {}</translation>
    </message>
    <message>
        <source>The project {} cannot be read: {}</source>
        <translation>Не вдалося прочитати проєкт {}: {}</translation>
    </message>
    <message>
        <source>This record is not in the workspace any more: refresh the view.</source>
        <translation>Цього формуляра більше немає в робочому просторі: оновіть вигляд.</translation>
    </message>
    <message>
        <source>This record cannot be located: find a landmark and enter its position.</source>
        <translation>Цей формуляр не вдається прив'язати: знайдіть орієнтир і введіть його положення.</translation>
    </message>
    <message>
        <source>error budget of the authority</source>
        <translation>бюджет похибок уповноваженого органу</translation>
    </message>
    <message>
        <source>error budget with suggested figures for {}</source>
        <translation>бюджет похибок із запропонованими значеннями для {}</translation>
    </message>
    <message>
        <source>{}, {} % gross errors that do not show included</source>
        <translation>{}, {} % непомітних грубих похибок ураховано</translation>
    </message>
    <message>
        <source>{}, gross errors apart</source>
        <translation>{}, без урахування грубих похибок</translation>
    </message>
    <message>
        <source>The authority has not set every figure of the error budget, so suggested ones are reckoned with for {}; set them in the workspace's settings.</source>
        <translation>Уповноважений орган задав не всі величини бюджету похибок, тому взято пропоновані: {}; задайте їх у налаштуваннях робочого простору.</translation>
    </message>
    <message>
        <source>The authority states {} % of records with gross errors, but not how far away a wrong landmark stands: set both figures, or neither.</source>
        <translation>Уповноважений орган вказує {} % формулярів із грубими помилками, але не те, як далеко стоїть неправильний орієнтир: задайте обидва значення або жодного.</translation>
    </message>
    <message>
        <source>Record {} has no closing leg that fits its error budget: look at the offered readings first.</source>
        <translation>Формуляр {} не має замикального відрізка, що відповідав би його очікуваній похибці: спочатку перегляньте запропоновані прочитання.</translation>
    </message>
    <message>
        <source>No landmark of record {} was found with a position: enter what the reconnaissance brought back.</source>
        <translation>Жодного орієнтира формуляра {} не знайдено з положенням: введіть результати рекогностування.</translation>
    </message>
    <message>
        <source>A decision needs who takes it and why: fill in both.</source>
        <translation>Для рішення потрібно, хто його ухвалює і чому: заповніть обидва.</translation>
    </message>
    <message>
        <source>This proposal is not one of a record: refresh the view and choose again.</source>
        <translation>Ця пропозиція не стосується формуляра: оновіть вигляд і виберіть знову.</translation>
    </message>
    <message>
        <source>This proposal is decided already: look at the record's history.</source>
        <translation>Цю пропозицію вже вирішено: перегляньте історію формуляра.</translation>
    </message>
    <message>
        <source>The record does not close any more: have it adjusted anew.</source>
        <translation>Формуляр більше не замикається: урівняйте його заново.</translation>
    </message>
    <message>
        <source>The landmarks of this record were not found: enter the reconnaissance again.</source>
        <translation>Орієнтирів цього формуляра не знайдено: введіть рекогностування знову.</translation>
    </message>
    <message>
        <source>Another reading of the record was chosen.</source>
        <translation>Вибрано інше прочитання формуляра.</translation>
    </message>
    <message>
        <source>The record has no number yet: fill it in first.</source>
        <translation>Формуляр ще не має номера: спершу впишіть його.</translation>
    </message>
    <message>
        <source>This handed-over map is no minefield record: choose one of the kind Record.</source>
        <translation>Ця передана карта не є формуляром мінного поля: виберіть карту виду «Формуляр».</translation>
    </message>
    <message>
        <source>Record {} was finished on {}, before it was begun on {}: correct a date.</source>
        <translation>Формуляр {} закінчено {}, раніше, ніж почато {}: виправте одну з дат.</translation>
    </message>
    <message>
        <source>The records were not computed to their end, since that was cancelled.</source>
        <translation>Формуляри не обчислено до кінця, бо обчислення скасовано.</translation>
    </message>
    <message>
        <source>Record {} has no reference point with coordinates: find a landmark.</source>
        <translation>У формулярі {} немає опорної точки з координатами: знайдіть орієнтир.</translation>
    </message>
    <message>
        <source>Record {} does not say which north its azimuths are from; which one was it?</source>
        <translation>У формулярі {} не сказано, від якої півночі азимути; від якої?</translation>
    </message>
    <message>
        <source>Record {} is in the workspace already, exactly so: it is left out.</source>
        <translation>Формуляр {} уже є в робочому просторі, точно такий самий: його не беруть.</translation>
    </message>
    <message>
        <source>Another record {} with other content is in the workspace: this one comes in beside it. Where both are one form, change the record that is there instead.</source>
        <translation>У робочому просторі є інший формуляр {} з іншим змістом: цей вноситься поруч із ним. Якщо це той самий бланк, змініть натомість наявний.</translation>
    </message>
    <message>
        <source>Spreading the misclosure of record {} over its legs turns its azimuths by {}° and stretches its distances by {}.</source>
        <translation>Якщо розподілити нев'язку формуляра {} за відрізками, азимути повернуться на {}°, а відстані розтягнуться на {}.</translation>
    </message>
    <message>
        <source>{} / {} was read as {} ({}), {} first; is that how the form means it?</source>
        <translation>{} / {} прочитано як {} ({}), першою {}; чи так це у формулярі?</translation>
    </message>
    <message>
        <source>"{}" is no known coordinate system: write its EPSG code, such as EPSG:28408.</source>
        <translation>«{}» не є відомою системою координат: напишіть її код EPSG, наприклад EPSG:28408.</translation>
    </message>
    <message>
        <source>EPSG:{} is not known: correct the coordinate system of the record.</source>
        <translation>EPSG:{} не відомий: виправте систему координат формуляра.</translation>
    </message>
    <message>
        <source>{} / {} names its hemispheres in another order than the record: correct axis_order.</source>
        <translation>{} / {} називає півкулі в іншому порядку, ніж формуляр: виправте axis_order.</translation>
    </message>
    <message>
        <source>{} / {} can be read in more than one way, or in none that lies in the region: fill in crs and axis_order ({}).</source>
        <translation>{} / {} можна прочитати по-різному або ніяк у цьому районі: заповніть crs і axis_order ({}).</translation>
    </message>
    <message>
        <source>{} / {} was read {} first, since only that lies in EPSG:{}; is that right?</source>
        <translation>{} / {} прочитано так: першою {}, бо лише це лежить в EPSG:{}; чи правильно це?</translation>
    </message>
    <message>
        <source>Record {} is not located, so there is no place to look for it: give a reference point coordinates first.</source>
        <translation>Формуляр {} не прив'язано, тож немає місця, де його шукати: спочатку задайте координати опорній точці.</translation>
    </message>
    <message>
        <source>the coordinates of point {} were {} instead of {}</source>
        <translation>координати точки {} дорівнюють {} замість {}</translation>
    </message>
    <message>
        <source>{} holds {} already: choose an empty folder.</source>
        <translation>{} уже містить {}: виберіть порожню теку.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name, so that nothing is replaced.</source>
        <translation>{} вже існує: виберіть іншу назву, щоб нічого не замінити.</translation>
    </message>
    <message>
        <source>{} cannot be written: check that the folder is there and writable.</source>
        <translation>Не вдалося записати {}: перевірте, що тека існує і доступна для запису.</translation>
    </message>
    <message>
        <source>The record was changed and computed anew.</source>
        <translation>Формуляр змінено й обчислено заново.</translation>
    </message>
    <message>
        <source>A landmark that was found has a position: fill it in.</source>
        <translation>Знайдений орієнтир має положення: введіть його.</translation>
    </message>
    <message>
        <source>This point is not in the workspace any more: refresh the view.</source>
        <translation>Цієї точки більше немає в робочому просторі: оновіть вигляд.</translation>
    </message>
    <message>
        <source>A visit needs who looked and on which day: fill in both.</source>
        <translation>Для відвідування потрібно, хто шукав і якого дня: заповніть обидва.</translation>
    </message>
    <message>
        <source>{} would lie {} km from where the record puts it: check the two figures, their order and their system.</source>
        <translation>{} опиниться за {} км від місця за формуляром: перевірте обидва числа, їхній порядок і систему.</translation>
    </message>
    <message>
        <source>A newer visit to the record's landmarks proposes another refit.</source>
        <translation>Новіший виїзд до орієнтирів формуляра пропонує інше перевписування.</translation>
    </message>
    <message>
        <source>Record {} is in the workspace already, exactly so: it was left out.</source>
        <translation>Формуляр {} уже є в робочому просторі, точно такий самий: не взято.</translation>
    </message>
    <message>
        <source>worst row, from the {}</source>
        <translation>найгірший ряд, основа: {}</translation>
    </message>
    <message>
        <source>worst row, from the {}, datum {} m</source>
        <translation>найгірший ряд, основа: {}, датум {} м</translation>
    </message>
    <message>
        <source>not located; the authority's worst figure</source>
        <translation>не прив'язано; найгірше значення уповноваженого органу</translation>
    </message>
    <message>
        <source>not located; the authority has not set a worst figure</source>
        <translation>не прив'язано; уповноважений орган не задав найгіршого значення</translation>
    </message>
    <message>
        <source>The record waits until this is corrected in the table and brought in again.</source>
        <translation>Формуляр чекає, доки це не виправлять у таблиці і не внесуть знову.</translation>
    </message>
    <message>
        <source>The record came in; this is open.</source>
        <translation>Формуляр внесено; це лишається відкритим.</translation>
    </message>
    <message>
        <source>Record {} cannot be read as it stands.</source>
        <translation>Формуляр {} у такому вигляді не читається.</translation>
    </message>
    <message>
        <source>The warp was cancelled: nothing was brought in.</source>
        <translation>Трансформування скасовано: нічого не додано.</translation>
    </message>
    <message>
        <source>This map is not in the workspace any more: refresh the list.</source>
        <translation>Цієї карти більше немає в робочому просторі: оновіть список.</translation>
    </message>
    <message>
        <source>Control point {} lies {} m ({} mm on the paper) from where the others put it: correct its figures or its place on the scan, or leave it out.</source>
        <translation>Контрольна точка {} лежить за {} м ({} мм на папері) від місця, яке дають решта: виправте її числа чи місце на скані або приберіть її.</translation>
    </message>
    <message>
        <source>leave-one-out {} m, plotting {} mm at 1:{} ({}; {}), datum {} m</source>
        <translation>похибка з вилученням по одній {} м, нанесення {} мм у масштабі 1:{} ({}; {}), датум {} м</translation>
    </message>
    <message>
        <source>The fit has no residuals: choose a simpler fit.</source>
        <translation>Вписування не має залишкових похибок: виберіть простіше вписування.</translation>
    </message>
    <message>
        <source>The scan {} cannot be read: put it back beside the workspace.</source>
        <translation>Скан {} не читається: поверніть його на місце поряд із робочим простором.</translation>
    </message>
    <message>
        <source>The former fit of this scan cannot be repeated: trace its rows and outlines anew.</source>
        <translation>Попереднє вписування цього скану неможливо повторити: обведіть його ряди і контури заново.</translation>
    </message>
    <message>
        <source>Something was traced too far outside the scan to be moved along: trace it anew.</source>
        <translation>Щось обведено надто далеко за межами скану, щоб перемістити разом із ним: обведіть це заново.</translation>
    </message>
    <message>
        <source>This scan has no fit yet, so nothing can be moved along: trace it anew.</source>
        <translation>Цей скан ще не має вписування, тож нічого не можна перемістити разом із ним: обведіть заново.</translation>
    </message>
    <message>
        <source>{} cannot be read any more: look for the file.</source>
        <translation>{} більше не читається: знайдіть файл.</translation>
    </message>
    <message>
        <source>{} cannot be shown: look at the folder for temporary files.</source>
        <translation>{} не вдається показати: перевірте теку для тимчасових файлів.</translation>
    </message>
    <message>
        <source>{} cannot be shown: save it again as PNG or TIFF.</source>
        <translation>{} не вдається показати: збережіть знову як PNG або TIFF.</translation>
    </message>
    <message>
        <source>No place yet: type its coordinates, or pick it on the map.</source>
        <translation>Місця ще немає: введіть координати або вкажіть на карті.</translation>
    </message>
    <message>
        <source>One coordinate is missing: type the other one too.</source>
        <translation>Бракує однієї координати: введіть і другу.</translation>
    </message>
    <message>
        <source>Nobody has said which CRS the figures are in: choose it at the right.</source>
        <translation>Ніхто не вказав, у якій системі координат числа: виберіть її праворуч.</translation>
    </message>
    <message>
        <source>This place lies where the sheet's CRS does not reach: check the CRS.</source>
        <translation>Це місце лежить там, куди система координат аркуша не сягає: перевірте систему координат.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name of the scan.</source>
        <translation>{} немає: перевірте теку і назву скану.</translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation>{}: файл порожній; попросіть його знову.</translation>
    </message>
    <message>
        <source>{} has {} by {} pixels, more than a sheet needs: scan it again at 300 to 600 dots per inch.</source>
        <translation>{} має {} на {} пікселів, більше, ніж потрібно аркушу: скануйте знову з роздільністю від 300 до 600 точок на дюйм.</translation>
    </message>
    <message>
        <source>This QGIS cannot read PDF: save {} as PNG or TIFF at 300 dots per inch.</source>
        <translation>Цей QGIS не читає PDF: збережіть {} як PNG або TIFF із 300 точками на дюйм.</translation>
    </message>
    <message>
        <source>{} has no page {} that can be read: check the page, or save it as PNG.</source>
        <translation>У {} немає читабельної сторінки {}: перевірте сторінку або збережіть як PNG.</translation>
    </message>
    <message>
        <source>{} cannot be read as a picture: save it again as PNG, JPEG or TIFF.</source>
        <translation>{} не читається як зображення: збережіть заново як PNG, JPEG або TIFF.</translation>
    </message>
    <message>
        <source>{} brings a georeferencing of its own: it is set aside, and the control points alone decide.</source>
        <translation>{} має власну прив'язку: її відкладено, і вирішують лише контрольні точки.</translation>
    </message>
    <message>
        <source>Control point {} lies outside the scan of {} by {} pixels: choose the control points of this scan.</source>
        <translation>Контрольна точка {} лежить поза сканом розміром {} на {} пікселів: виберіть контрольні точки цього скану.</translation>
    </message>
    <message>
        <source>This map is no scan of the workspace any more: refresh the list and choose again.</source>
        <translation>Ця карта більше не є сканом робочого простору: оновіть список і виберіть знову.</translation>
    </message>
    <message>
        <source>{}; fitted anew by {}: {}</source>
        <translation>{}; вписав заново: {}: {}</translation>
    </message>
    <message>
        <source>{} traced things moved along, by up to {} m; compute the hazard areas anew: they grow at once, and ground that they would vacate waits for a cancellation report.</source>
        <translation>Накреслених предметів зсунуто разом: {}, не більше ніж на {} м; обчисліть небезпечні райони заново: ростуть вони одразу, а земля, яку вони звільнили б, чекає звіту про скасування.</translation>
    </message>
    <message>
        <source>suggested figure, not set by the authority</source>
        <translation>запропоноване значення, уповноважений орган його не задав</translation>
    </message>
    <message>
        <source>A plotting error of {} mm is not possible: enter millimetres on paper.</source>
        <translation>Похибка нанесення {} мм неможлива: введіть міліметри на папері.</translation>
    </message>
    <message>
        <source>The authority has not set how well maps are plotted: {} mm on paper are reckoned with; set plotting_mm in the workspace's settings.</source>
        <translation>Уповноважений орган не задав точності нанесення карт: узято {} мм на папері; задайте plotting_mm у налаштуваннях робочого простору.</translation>
    </message>
    <message>
        <source>The scale of the map was not stated ({}): enter it, since sigma rests on it.</source>
        <translation>Масштаб карти не вказано ({}): введіть його, на ньому ґрунтується сигма.</translation>
    </message>
    <message>
        <source>1:{} is no scale of a map: enter 50000 for 1:50,000.</source>
        <translation>1:{} не є масштабом карти: введіть 50000 для 1:50 000.</translation>
    </message>
    <message>
        <source>scale as stated</source>
        <translation>масштаб як зазначено</translation>
    </message>
    <message>
        <source>scale from {} dots per inch, rounded up</source>
        <translation>масштаб за {} точками на дюйм, округлено в більший бік</translation>
    </message>
    <message>
        <source>the authority's scale for maps that state none</source>
        <translation>масштаб уповноваженого органу для карт, де його не зазначено</translation>
    </message>
    <message>
        <source>The scale of this map is not known, so neither is its error: enter the scale printed on the sheet.</source>
        <translation>Масштаб цієї карти не відомий, тож не відома і її похибка: введіть масштаб, надрукований на аркуші.</translation>
    </message>
    <message>
        <source>The control points lie outside {}, but inside it with their two coordinates swapped: enter the easting as x and the northing as y.</source>
        <translation>Контрольні точки лежать поза {}, але потрапляють усередину, якщо поміняти місцями їхні дві координати: введіть східну координату як x, а північну як y.</translation>
    </message>
    <message>
        <source>The control points lie outside {}: check the zone; these figures look like {}.</source>
        <translation>Контрольні точки лежать поза {}: перевірте зону; ці числа схожі на {}.</translation>
    </message>
    <message>
        <source>The control points lie outside {}: check the system, its zone and the order of the two coordinates.</source>
        <translation>Контрольні точки лежать поза {}: перевірте систему, її зону і порядок двох координат.</translation>
    </message>
    <message>
        <source>Only a scan that was fitted can be traced over: choose a scan in the list.</source>
        <translation>Обводити можна лише по вписаному скану: виберіть скан у списку.</translation>
    </message>
    <message>
        <source>{} is refuted: what is traced over it would not count; weigh it anew first.</source>
        <translation>{} спростовано: обведене по ньому не враховувалося б; спочатку оцініть його заново.</translation>
    </message>
    <message>
        <source>What was traced crosses itself or is empty: trace it again.</source>
        <translation>Обведене перетинає саме себе або порожнє: обведіть знову.</translation>
    </message>
    <message>
        <source>A landmark needs a name that a team can find it by: enter one.</source>
        <translation>Орієнтир потребує назви, за якою команда зможе його знайти: введіть її.</translation>
    </message>
    <message>
        <source>An outline cannot be "{}": choose what the map says about it.</source>
        <translation>Контур не може бути «{}»: виберіть, що про нього вказує карта.</translation>
    </message>
    <message>
        <source>The spacing of mines in a row is a length above 0: correct it or leave it empty.</source>
        <translation>Крок мін у ряду – це довжина, більша за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>Each kind of device needs a type, and a number of 0 or more: correct the list.</source>
        <translation>Кожен вид пристроїв потребує назви виду і кількості 0 або більше: виправте список.</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: choose another one.</source>
        <translation>Теку {} неможливо створити: виберіть іншу.</translation>
    </message>
    <message>
        <source>{} cannot be written: close programs that show it, or choose another name.</source>
        <translation>Не вдалося записати {}: закрийте програми, що показують цей файл, або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The fit folds the sheet over or throws its corners far away: add control points near the corners, or choose a simpler fit.</source>
        <translation>Вписування перегинає аркуш або відкидає його кути далеко: додайте контрольні точки біля кутів або виберіть простіше вписування.</translation>
    </message>
    <message>
        <source>The picture cannot follow this fit to a quarter of a pixel: choose a simpler fit.</source>
        <translation>Зображення не може відтворити це вписування з точністю до чверті пікселя: виберіть простіше вписування.</translation>
    </message>
    <message>
        <source>The authority has set no working distance between teams, so nearness is not looked at: enter it in the settings.</source>
        <translation>Уповноважений орган не задав робочої відстані між командами, тому близькість не перевіряється: введіть її в налаштуваннях.</translation>
    </message>
    <message>
        <source>Work needs a team, a first and a last day: choose all three.</source>
        <translation>Для робіт потрібні команда, перший і останній день: виберіть усі три.</translation>
    </message>
    <message>
        <source>The last day lies before the first: correct one of them.</source>
        <translation>Останній день раніше за перший: виправте один із них.</translation>
    </message>
    <message>
        <source>Task {} is done, withdrawn or gone: its days are not moved any more.</source>
        <translation>Завдання {} завершено, відкликано або вилучено: його дні більше не переносяться.</translation>
    </message>
    <message>
        <source>There is no task "{}" with an outline: give the code of one.</source>
        <translation>Завдання "{}" з контуром немає: укажіть код наявного.</translation>
    </message>
    <message>
        <source>A task is ordered in at most {} cells: choose larger ones.</source>
        <translation>Завдання впорядковується не більше ніж у {} комірках: виберіть більші.</translation>
    </message>
    <message>
        <source>No recorded mines lie in or near {}: its cells have no order.</source>
        <translation>У {} і поруч немає записаних мін: його комірки не мають порядку.</translation>
    </message>
    <message>
        <source>The folder {} is not there: choose one that is.</source>
        <translation>Теки {} немає: виберіть наявну.</translation>
    </message>
    <message>
        <source>There is no sheet for the book: see why each task was left out.</source>
        <translation>Для книги немає жодного аркуша: подивіться, чому пропущено кожне завдання.</translation>
    </message>
    <message>
        <source>This outcome report is not in the workspace or belongs to no task: choose another.</source>
        <translation>Цього підсумкового звіту немає в робочому просторі або він не належить жодному завданню: виберіть інший.</translation>
    </message>
    <message>
        <source>A {} report is not printed: file a completion or handover report first.</source>
        <translation>Звіт виду «{}» не друкується: спочатку подайте звіт про завершення або передачу.</translation>
    </message>
    <message>
        <source>"{}" is no report that is printed: choose completion or handover.</source>
        <translation>«{}» не є звітом, що друкується: виберіть завершення або передачу.</translation>
    </message>
    <message>
        <source>No {} report is filed in this workspace: file one in Progress first.</source>
        <translation>У цьому робочому просторі не подано звіту виду «{}»: спочатку подайте його в «Ході робіт».</translation>
    </message>
    <message>
        <source>{} has no page list that bookmarks could point to: make it again.</source>
        <translation>{} не має списку сторінок, на який могли б указувати закладки: створіть файл знову.</translation>
    </message>
    <message>
        <source>The PDF is not built as expected, so it gets no bookmarks: make single files.</source>
        <translation>PDF побудовано не так, як очікувалося, тож він не отримає закладок: створіть окремі файли.</translation>
    </message>
    <message>
        <source>{} could not be written to its end: free some space or choose another folder.</source>
        <translation>Не вдалося записати {} до кінця: звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{} is open in another program or protected: close it and make it again.</source>
        <translation>{} відкрито в іншій програмі або захищено: закрийте файл і створіть його знову.</translation>
    </message>
    <message>
        <source>The workspace has no clearance task yet: draw one first.</source>
        <translation>Робочий простір ще не має завдань з очищення: спочатку накресліть завдання.</translation>
    </message>
    <message>
        <source>Task {} has no outline: draw it before its sheet is made.</source>
        <translation>Завдання {} не має контуру: накресліть його, перш ніж створювати аркуш.</translation>
    </message>
    <message>
        <source>There is no task "{}" in this workspace: look its code up in the list of tasks.</source>
        <translation>Завдання «{}» немає в цьому робочому просторі: знайдіть його код у списку завдань.</translation>
    </message>
    <message>
        <source>This template cannot carry a task sheet: it needs two pages and items with the ids {} (missing: {}).</source>
        <translation>На цьому шаблоні аркуш завдання не розміститься: потрібні дві сторінки та елементи з ідентифікаторами {} (бракує: {}).</translation>
    </message>
    <message>
        <source>{} is no layout template: save one from QGIS's layout designer (.qpt).</source>
        <translation>{} не є шаблоном макета: збережіть його з редактора макетів QGIS (.qpt).</translation>
    </message>
    <message>
        <source>The template {} cannot be read: choose another file.</source>
        <translation>Шаблон {} не читається: виберіть інший файл.</translation>
    </message>
    <message>
        <source>There are no sheets in the language "{}": choose from {}, or two joined by +.</source>
        <translation>Аркушів мовою «{}» немає: виберіть із {} або дві через +.</translation>
    </message>
    <message>
        <source>{} is larger than 4 GB: split it, or save it as GeoPackage in parts.</source>
        <translation>{} більше за 4 ГБ: розділіть файл або збережіть його частинами як GeoPackage.</translation>
    </message>
    <message>
        <source>{} is damaged or locked with a password: ask for the file again.</source>
        <translation>{} пошкоджено або захищено паролем: попросіть файл знову.</translation>
    </message>
    <message>
        <source>{} unpacks to {} MB in {} files, which can fill the disk: ask for the file without packing.</source>
        <translation>{} розпаковується в {} МБ, файлів: {}, що може заповнити диск; попросіть файл без пакування.</translation>
    </message>
    <message>
        <source>{} holds a file that would be written outside of it: ask for the file again, packed without paths.</source>
        <translation>{} містить файл, що записався б поза ним: попросіть файл знову, запакований без шляхів.</translation>
    </message>
    <message>
        <source>{} defines XML entities, which no map needs and which can freeze the computer: ask for the file without them.</source>
        <translation>{} визначає сутності XML, які не потрібні жодній карті й можуть заблокувати комп'ютер: попросіть файл без них.</translation>
    </message>
    <message>
        <source>{} holds no map: it only points to other files or to a service. Ask for the map itself.</source>
        <translation>У {} немає карти: він лише вказує на інші файли або службу. Попросіть саму карту.</translation>
    </message>
    <message>
        <source>{} holds no features: check that it is the right file.</source>
        <translation>{} не містить об'єктів: перевірте, чи це потрібний файл.</translation>
    </message>
    <message>
        <source>{} cannot be read: check that you may open it.</source>
        <translation>{} не читається: перевірте, чи ви можете його відкрити.</translation>
    </message>
    <message>
        <source>{} cannot be read as a map: save it again as GeoPackage, KML or GeoJSON.</source>
        <translation>{} не читається як карта: збережіть знову як GeoPackage, KML або GeoJSON.</translation>
    </message>
    <message>
        <source>The table {} of {} cannot be read: verify the workspace.</source>
        <translation>Таблиця {} у {} не читається: перевірте робочий простір.</translation>
    </message>
    <message>
        <source>Key figures need GDAL 3.6 or later: this QGIS has an older one; update QGIS.</source>
        <translation>Для ключових показників потрібен GDAL 3.6 або новіший: у цій QGIS він старіший; оновіть QGIS.</translation>
    </message>
    <message>
        <source>{} is damaged: save the workbook again as XLSX.</source>
        <translation>{} пошкоджено: збережіть електронну таблицю знову як XLSX.</translation>
    </message>
    <message>
        <source>{} holds formulae, and only plain values are taken: save it as CSV, or paste the values over the formulae.</source>
        <translation>{} містить формули, а приймаються лише прості значення: збережіть як CSV або вставте значення поверх формул.</translation>
    </message>
    <message>
        <source>Sheet {}: cells with a formula or markup, left empty since only plain text is taken: {}. Row and column: {}{}.</source>
        <translation>Аркуш {}: клітинок із формулою чи розміткою, залишених порожніми, оскільки береться лише простий текст: {}. Рядок і стовпець: {}{}.</translation>
    </message>
    <message>
        <source>There is no column "{}": choose one of {}.</source>
        <translation>Стовпця «{}» немає: виберіть один із {}.</translation>
    </message>
    <message>
        <source>No columns of coordinates were found among {}: name them, for example lat and lon, x and y, or mgrs.</source>
        <translation>Серед {} не знайдено стовпців координат: назвіть їх, наприклад lat і lon, x і y або mgrs.</translation>
    </message>
    <message>
        <source>{} is no table: choose a folder of CSV files, a CSV or a workbook (XLSX).</source>
        <translation>{} не є таблицею: виберіть теку файлів CSV, файл CSV або електронну таблицю (XLSX).</translation>
    </message>
    <message>
        <source>{} holds no {}.csv: choose the folder with the table set.</source>
        <translation>{} не містить {}.csv: виберіть теку з набором таблиць.</translation>
    </message>
    <message>
        <source>{} is larger than 300 MB: split it into several table sets.</source>
        <translation>{} більше за 300 МБ: розділіть на кілька наборів таблиць.</translation>
    </message>
    <message>
        <source>{} cannot be split into cells near line {}: look for a quotation mark that is not closed, or a cell of more than 100,000 characters.</source>
        <translation>{} не вдається розділити на клітинки поблизу рядка {}: шукайте незакриті лапки або клітинку довшу за 100 000 знаків.</translation>
    </message>
    <message>
        <source>{} is no CSV file: save the table as CSV (UTF-8) or XLSX.</source>
        <translation>{} не є файлом CSV: збережіть таблицю як CSV (UTF-8) або XLSX.</translation>
    </message>
    <message>
        <source>{} is empty: its first row must hold the names of the columns.</source>
        <translation>{}: файл порожній; його перший рядок має містити назви стовпців.</translation>
    </message>
    <message>
        <source>{} has the column {} twice: remove or rename one of them.</source>
        <translation>{} має стовпець {} двічі: вилучіть або перейменуйте один із них.</translation>
    </message>
    <message>
        <source>{} cannot be read as a workbook: save it again as XLSX.</source>
        <translation>{} не читається як електронна таблиця: збережіть знову як XLSX.</translation>
    </message>
    <message>
        <source>{} has no sheet {}: name the sheets as in the template.</source>
        <translation>{} не має аркуша {}: назвіть аркуші, як у шаблоні.</translation>
    </message>
    <message>
        <source>The workspace has lost its first row: verify the workspace.</source>
        <translation>Робочий простір втратив свій перший рядок: перевірте робочий простір.</translation>
    </message>
    <message>
        <source>{}, as the bearings and distances lead: check them against the paper.</source>
        <translation>{}, якщо йти за азимутами і відстанями: звірте їх із паперовим документом.</translation>
    </message>
    <message>
        <source>The outline closes.</source>
        <translation>Контур замикається.</translation>
    </message>
    <message>
        <source>The outline misses its start by {} m, 1 : {}.</source>
        <translation>Контур не доходить до початку на {} м, 1 : {}.</translation>
    </message>
    <message>
        <source>That is worse than 1 : 100: check bearings and distances.</source>
        <translation>Це гірше, ніж 1 : 100: перевірте напрямки й відстані.</translation>
    </message>
    <message>
        <source>The misclosure was spread over the legs.</source>
        <translation>Нев'язку розподілено за відрізками.</translation>
    </message>
    <message>
        <source>This boundary is changed by a person with a reason: enter both.</source>
        <translation>Цю межу змінює людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>An open boundary revision is approved by a person with a reason: enter both.</source>
        <translation>Відкриту зміну межі затверджує людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>There is no task "{}": look its code up in the list of tasks.</source>
        <translation>Завдання «{}» немає: знайдіть його код у списку завдань.</translation>
    </message>
    <message>
        <source>Task {} is {} and is not divided anew: take it a step back with a reason first.</source>
        <translation>Завдання {} має стан «{}» і заново не ділиться: спочатку поверніть його на крок назад із зазначенням причини.</translation>
    </message>
    <message>
        <source>The outline of task {} is missing or not sound: mend it first.</source>
        <translation>Контуру завдання {} немає або він неправильний: спочатку виправте його.</translation>
    </message>
    <message>
        <source>the organisation's accreditation</source>
        <translation>акредитація організації</translation>
    </message>
    <message>
        <source>the medic's qualification</source>
        <translation>кваліфікація медика</translation>
    </message>
    <message>
        <source>The file {} cannot be read: choose another one.</source>
        <translation>Файл {} не читається: виберіть інший.</translation>
    </message>
    <message>
        <source>The file {} has {} MB: attach a file of at most {} MB, for example a smaller picture.</source>
        <translation>Файл {} має {} МБ: вкладайте файл не більше {} МБ, наприклад менше зображення.</translation>
    </message>
    <message>
        <source>The file {} is attached to this task already.</source>
        <translation>Файл {} уже вкладено до цього завдання.</translation>
    </message>
    <message>
        <source>The attachment is not in the workspace any more: refresh the list.</source>
        <translation>Цього вкладення більше немає в робочому просторі: оновіть список.</translation>
    </message>
    <message>
        <source>The attachment {} was damaged: attach the file again.</source>
        <translation>Вкладення {} пошкоджено: вкладіть файл знову.</translation>
    </message>
    <message>
        <source>The file {} cannot be written: choose another folder.</source>
        <translation>Не вдалося записати файл {}: виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The programme's rates are not known: enter them in the setting {} first.</source>
        <translation>Темпи програми не відомі: спочатку введіть їх у налаштуванні {}.</translation>
    </message>
    <message>
        <source>The setting {} cannot be read: give each method its name, rate_m2, cost_per_day, availability and its factors.</source>
        <translation>Налаштування {} не читається: задайте кожному методу його назву, rate_m2, cost_per_day, availability і множники.</translation>
    </message>
    <message>
        <source>The slope classes are not known: enter them in the setting {} first.</source>
        <translation>Класи ухилу не відомі: спочатку введіть їх у налаштуванні {}.</translation>
    </message>
    <message>
        <source>The setting {} cannot be read: write it as [[10, "flat"], [30, "steep"]].</source>
        <translation>Налаштування {} не читається: пишіть його як [[10, "flat"], [30, "steep"]].</translation>
    </message>
    <message>
        <source>Planned days are set by a person with a reason: enter both.</source>
        <translation>Заплановані дні задає людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>Task {}: there are no rates for the method "{}": choose one of {}.</source>
        <translation>Завдання {}: для методу «{}» немає норм: виберіть із: {}.</translation>
    </message>
    <message>
        <source>Task {}: the elevation raster does not cover it: choose one that does.</source>
        <translation>Завдання {}: растр висот його не покриває: виберіть той, що покриває.</translation>
    </message>
    <message>
        <source>Left of {} m² after reports and releases.</source>
        <translation>Залишок від {} м² після звітів і вивільнень.</translation>
    </message>
    <message>
        <source>Mean slope {} %.</source>
        <translation>Середній ухил {} %.</translation>
    </message>
    <message>
        <source>Not recorded, so counted as 1: {}.</source>
        <translation>Не записано, тому рахується за 1: {}.</translation>
    </message>
    <message>
        <source>This finding has no safe fix: change the task by hand.</source>
        <translation>Це зауваження не має безпечного виправлення: змініть завдання вручну.</translation>
    </message>
    <message>
        <source>The hazard area or its tasks are not there any more: check again.</source>
        <translation>Небезпечного району або його завдань більше немає: перевірте знову.</translation>
    </message>
    <message>
        <source>The journal has lost the boundary of before: look for it in the last backup.</source>
        <translation>У журналі втрачено попередню межу: шукайте її в останній резервній копії.</translation>
    </message>
    <message>
        <source>Made in a layer by {}, not approved.</source>
        <translation>Зроблено в шарі, автор: {}, не затверджено.</translation>
    </message>
    <message>
        <source>"{}" is no place: write easting and northing, latitude and longitude, or MGRS, such as 500100 4400200.</source>
        <translation>«{}» не є місцем: пишіть східну і північну координати, широту і довготу або MGRS, наприклад 500100 4400200.</translation>
    </message>
    <message>
        <source>"{} {}" has no latitude between -90 and 90: write the latitude first.</source>
        <translation>«{} {}» не має широти між -90 і 90: пишіть широту першою.</translation>
    </message>
    <message>
        <source>The task has no ground: draw its outline first.</source>
        <translation>Завдання не має землі: спочатку накресліть його контур.</translation>
    </message>
    <message>
        <source>Legs get intermediate points above a length of more than 0 m: enter it in metres.</source>
        <translation>Відрізки отримують проміжні точки за довжини, більшої за 0 м: введіть її в метрах.</translation>
    </message>
    <message>
        <source>{}; {} more markers are in the same case.</source>
        <translation>{}; знаків у такому ж становищі ще: {}.</translation>
    </message>
    <message>
        <source>No hazard area lies on this ground: draw the candidate over the hazard area.</source>
        <translation>На цій землі немає небезпечного району: накресліть варіант на небезпечному районі.</translation>
    </message>
    <message>
        <source>There is no open hazard area to plan for: compute hazard areas or bring them in.</source>
        <translation>Немає відкритого небезпечного району для планування: обчисліть небезпечні райони або додайте їх.</translation>
    </message>
    <message>
        <source>There is no open hazard area "{}": look its code up in the list.</source>
        <translation>Відкритого небезпечного району «{}» немає: знайдіть його код у списку.</translation>
    </message>
    <message>
        <source>{} m² belong to a task already or to two hazard areas: planned once.</source>
        <translation>{} м² уже належать завданню або двом небезпечним районам: заплановано один раз.</translation>
    </message>
    <message>
        <source>Proposing tasks was cancelled: nothing was saved.</source>
        <translation>Пропонування завдань скасовано: нічого не збережено.</translation>
    </message>
    <message>
        <source>A candidate is refused by a person with a reason: enter both.</source>
        <translation>Варіант відхиляє людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>A candidate of {} m² on hazard area {}.</source>
        <translation>Кандидат площею {} м² на небезпечній ділянці {}.</translation>
    </message>
    <message>
        <source>{} candidates of {} m² were refused before and are left out; their ground stays hazard without a task.</source>
        <translation>Кандидатів, відхилених раніше і не взятих: {}, {} м²; їхня земля лишається небезпечною без завдання.</translation>
    </message>
    <message>
        <source>The line does not cross the boundary twice: begin and end it on the other side of the boundary.</source>
        <translation>Лінія не перетинає межу двічі: почніть і закінчіть її з іншого боку межі.</translation>
    </message>
    <message>
        <source>The outline would cross itself: draw the line without crossing the boundary between.</source>
        <translation>Контур перетнув би сам себе: проведіть лінію, не перетинаючи межу між кінцями.</translation>
    </message>
    <message>
        <source>Merging needs two tasks: choose them in the list with Ctrl.</source>
        <translation>Для об'єднання потрібні два завдання: виберіть їх у списку з Ctrl.</translation>
    </message>
    <message>
        <source>No hazard area shares ground with this task: there is no margin to hold.</source>
        <translation>Жоден небезпечний район не лежить на землі цього завдання: запас охоплювати не потрібно.</translation>
    </message>
    <message>
        <source>The feature has no place: click it on the map.</source>
        <translation>Об'єкт не має місця: клацніть його на карті.</translation>
    </message>
    <message>
        <source>This QGIS holds two copies of SQLite ({}), so locks can get lost when two programs work on one workspace: let one program at a time open it, and install a QGIS with one SQLite.</source>
        <translation>У цьому QGIS дві копії SQLite ({}), тому блокування можуть губитися, коли з робочим простором працюють дві програми: нехай його відкриває одна програма, і встановіть QGIS з однією SQLite.</translation>
    </message>
    <message>
        <source>This QGIS holds two copies of SQLite ({}): on Windows nothing is to be done.</source>
        <translation>У цьому QGIS дві копії SQLite ({}): у Windows робити нічого не потрібно.</translation>
    </message>
    <message>
        <source>There is no task "{}" in this workspace: give its code.</source>
        <translation>Завдання «{}» немає в цьому робочому просторі: вкажіть його код.</translation>
    </message>
    <message>
        <source>{} cannot be read as lines: give a GPX file or a layer of lines.</source>
        <translation>{} не читається як лінії: вкажіть файл GPX або шар ліній.</translation>
    </message>
    <message>
        <source>Figures per area need a layer of areas: choose one, such as municipalities.</source>
        <translation>Для показників за районами потрібен шар районів: виберіть його, наприклад громади.</translation>
    </message>
    <message>
        <source>The season needs twelve shares, January first: separate them with commas.</source>
        <translation>Сезону потрібно дванадцять часток, починаючи із січня: розділіть їх комами.</translation>
    </message>
    <message>
        <source>There is no handed-over map "{}": look its name up in the register.</source>
        <translation>Переданої карти «{}» немає: знайдіть її назву в реєстрі.</translation>
    </message>
    <message>
        <source>{} cannot be read as a map: check the file's name and format.</source>
        <translation>{} не читається як карта: перевірте назву і формат файлу.</translation>
    </message>
    <message>
        <source>{} holds several layers ({}): name one of them in LAYER.</source>
        <translation>{} містить кілька шарів ({}): назвіть один із них у LAYER.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: write it as {"imsma_id": "HA_ID"}.</source>
        <translation>Відповідність не читається: пишіть її як {"imsma_id": "HA_ID"}.</translation>
    </message>
    <message>
        <source>Nothing says which CRS the control points are in: choose the CRS that is on the sheet, such as EPSG:28408.</source>
        <translation>Ніщо не вказує, у якій системі координат контрольні точки: виберіть ту, що на аркуші, наприклад EPSG:28408.</translation>
    </message>
    <message>
        <source>{} is "{}", which is no number: enter one or leave it empty.</source>
        <translation>{} має значення «{}», що не є числом: введіть число або залиште порожнім.</translation>
    </message>
    <message>
        <source>The layer of people has no field chosen: choose the one with people.</source>
        <translation>У шарі людей не вибрано поля: виберіть поле з кількістю людей.</translation>
    </message>
    <message>
        <source>The barriers in {} are points: choose lines or polygons.</source>
        <translation>Перешкоди в {} – точки: виберіть лінії або полігони.</translation>
    </message>
    <message>
        <source>The layer {} holds no line: draw the base-line first.</source>
        <translation>Шар {} не містить ліній: спочатку проведіть базову лінію.</translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known about the rest of the file.</source>
        <translation>Перевірку скасовано: про решту файлу нічого не відомо.</translation>
    </message>
    <message>
        <source>{} is "{}", which is no date: write year-month-day, such as 2021-06-12.</source>
        <translation>{} має значення «{}», що не є датою: пишіть рік-місяць-день, наприклад 2021-06-12.</translation>
    </message>
    <message>
        <source>No workspace is open: open or create one first.</source>
        <translation>Жодного робочого простору не відкрито: спочатку відкрийте або створіть його.</translation>
    </message>
    <message>
        <source>{} Accepted by {}: {}</source>
        <translation>{} Прийняв: {}: {}</translation>
    </message>
    <message>
        <source>The map of this proposal is not in the workspace any more: refuse the proposal.</source>
        <translation>Карти цієї пропозиції більше немає в робочому просторі: відхиліть пропозицію.</translation>
    </message>
    <message>
        <source>Only an accepted shift, sigma or grade of a map is taken back: choose one.</source>
        <translation>Відкликати можна лише прийняті зсув, сигму або оцінку карти: виберіть щось із цього.</translation>
    </message>
    <message>
        <source>A decision is taken back by a person with a reason: enter both.</source>
        <translation>Рішення відкликає людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>{} Taken back by {}: {}</source>
        <translation>{} Скасував: {}: {}</translation>
    </message>
    <message>
        <source>Only a refused proposal is offered again: choose one.</source>
        <translation>Знову запропонувати можна лише відхилену пропозицію: виберіть таку.</translation>
    </message>
    <message>
        <source>This proposal is decided already: refresh the list.</source>
        <translation>Цю пропозицію вже вирішено: оновіть список.</translation>
    </message>
    <message>
        <source>The proposed shift holds no figures: compute the accuracy anew.</source>
        <translation>Запропонований зсув не містить чисел: обчисліть точність заново.</translation>
    </message>
    <message>
        <source>This {} is not in the workspace any more: refresh the view and look at its history.</source>
        <translation>Цього більше немає в робочому просторі ({}): оновіть вигляд і подивіться історію.</translation>
    </message>
    <message>
        <source>The setting {} is "{}", which is no number: correct it in the settings.</source>
        <translation>Налаштування {} має значення «{}», що не є числом: виправте його в налаштуваннях.</translation>
    </message>
    <message>
        <source>The setting of the grades of direct evidence cannot be read: tick the grades in the settings, tab Office, and save them anew.</source>
        <translation>Налаштування оцінок прямого свідчення не читається: позначте оцінки в налаштуваннях, вкладка «Офіс», і збережіть їх заново.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name for the copy.</source>
        <translation>{} вже існує: виберіть іншу назву для копії.</translation>
    </message>
    <message>
        <source>The copy {} does not pass its check: try another disk or stick.</source>
        <translation>Копія {} не пройшла перевірку: спробуйте інший диск або флеш-накопичувач.</translation>
    </message>
    <message>
        <source>The copy {} could not be written: check the room on the disk and try again.</source>
        <translation>Не вдалося записати копію {}: перевірте місце на диску і спробуйте знову.</translation>
    </message>
    <message>
        <source>No backup of {} can be made beside it: check that its folder can be written.</source>
        <translation>Резервну копію {} неможливо створити поряд: перевірте, що його тека доступна для запису.</translation>
    </message>
    <message>
        <source>There is no room for a backup of {}: free some space on the disk.</source>
        <translation>Немає місця для резервної копії {}: звільніть місце на диску.</translation>
    </message>
    <message>
        <source>{} was brought to workspace version {}: the file as it was lies in {} as {}.</source>
        <translation>{} приведено до версії робочого простору {}: попередній файл лежить у {} під назвою {}.</translation>
    </message>
    <message>
        <source>{} lies on a network drive, where saving is slower and one person at a time works safely: keep it on this computer if you can.</source>
        <translation>{} лежить на мережевому диску, де збереження повільніше і безпечно працює одна людина: тримайте його на цьому комп'ютері, якщо можете.</translation>
    </message>
    <message>
        <source>The drive of {} does not allow the fast way of saving, so saving is slower: keep it on this computer if you can.</source>
        <translation>Диск, де лежить {}, не дозволяє швидкого способу збереження, тому збереження повільніше: тримайте його на цьому комп'ютері, якщо можете.</translation>
    </message>
    <message>
        <source>Some of the chosen rows of {} are not in the workspace any more: refresh the view and choose again.</source>
        <translation>Деяких із вибраних рядків {} більше немає в робочому просторі: оновіть вигляд і виберіть знову.</translation>
    </message>
    <message>
        <source>The field {} must be filled in: enter a value and save again.</source>
        <translation>Поле {} треба заповнити: введіть значення і збережіть знову.</translation>
    </message>
    <message>
        <source>A value breaks the rule {}: correct it and save again.</source>
        <translation>Значення порушує правило {}: виправте його і збережіть знову.</translation>
    </message>
    <message>
        <source>The value of {} is there already: choose another one.</source>
        <translation>Значення {} уже є: виберіть інше.</translation>
    </message>
    <message>
        <source>A row names another one that is not here: choose one that is.</source>
        <translation>Рядок указує на інший, якого тут немає: виберіть той, що є.</translation>
    </message>
    <message>
        <source>The workspace refused the change ({}): correct it and save again.</source>
        <translation>Робочий простір відхилив зміну ({}): виправте її і збережіть знову.</translation>
    </message>
    <message>
        <source>Another program is saving to {}: your change is kept here; try again in a moment.</source>
        <translation>Інша програма зберігає до {}: вашу зміну збережено тут; спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>There is no room left to save {}: free some space on the disk and try again.</source>
        <translation>Для збереження {} немає місця: звільніть місце на диску і спробуйте знову.</translation>
    </message>
    <message>
        <source>{} can only be read here: copy it to a folder where you may write, and open the copy.</source>
        <translation>{} тут можна лише читати: скопіюйте до теки, куди ви можете писати, і відкрийте копію.</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that the file is there and that you may read it.</source>
        <translation>{} не відкривається: перевірте, що файл на місці і вам можна його читати.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing {}: copy it to another disk now and open the copy.</source>
        <translation>Збій диска під час читання чи запису {}: негайно скопіюйте на інший диск і відкрийте копію.</translation>
    </message>
    <message>
        <source>{} could not be read or written: verify the workspace, or open its newest backup.</source>
        <translation>{} не вдалося прочитати або записати: перевірте робочий простір або відкрийте найновішу резервну копію.</translation>
    </message>
    <message>
        <source>{} is damaged or no workspace: open its newest backup, or ask for a new copy.</source>
        <translation>{} пошкоджено або не робочий простір: відкрийте найновішу резервну копію або попросіть нову копію.</translation>
    </message>
    <message>
        <source>The field {} of {} must be filled in: enter a value.</source>
        <translation>Поле {} ({}) треба заповнити: введіть значення.</translation>
    </message>
    <message>
        <source>The field {} of {} is no day: write it as YYYY-MM-DD.</source>
        <translation>Поле {} ({}) — не день: запишіть як YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The field {} of {} is no number: enter one, or leave it empty.</source>
        <translation>Поле {} ({}) — не число: введіть число або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field {} of this {} names {} that is not in this workspace: choose one that is, or leave it empty.</source>
        <translation>Поле {} ({}) указує на те, чого в цьому робочому просторі немає ({}): виберіть наявне або залиште порожнім.</translation>
    </message>
    <message>
        <source>A copy for another office needs that office's code: enter one that is not this office's.</source>
        <translation>Копія для іншого офісу потребує коду того офісу: введіть код, що не є кодом цього офісу.</translation>
    </message>
    <message>
        <source>{} is no class of data that can be left out: choose among {}.</source>
        <translation>{} не є класом даних, який можна не включати: виберіть серед {}.</translation>
    </message>
    <message>
        <source>The export names no office: enter the code of the office that is to merge it.</source>
        <translation>Експорт не називає офісу: введіть код офісу, що має об'єднати зміни.</translation>
    </message>
    <message>
        <source>Office {} is this one: enter another one, or take a copied file over as that one first.</source>
        <translation>Офіс {} – це цей офіс: введіть інший або спочатку прийміть скопійований файл як той офіс.</translation>
    </message>
    <message>
        <source>{} reads back otherwise than it was written: use another stick.</source>
        <translation>{} читається не так, як записано: візьміть інший флеш-накопичувач.</translation>
    </message>
    <message>
        <source>{} could not be written (is the stick full, or was it pulled out?): nothing was sent; free some space or use another stick.</source>
        <translation>Не вдалося записати {} (флеш-накопичувач заповнений або вийнятий?): нічого не надіслано; звільніть місце або візьміть інший флеш-накопичувач.</translation>
    </message>
    <message>
        <source>A row in {} is too large: ask for the file again.</source>
        <translation>Рядок у {} завеликий: попросіть файл знову.</translation>
    </message>
    <message>
        <source>{} is damaged or no change file: ask the office to send it again.</source>
        <translation>{} пошкоджено або це не файл змін: попросіть офіс надіслати його знову.</translation>
    </message>
    <message>
        <source>{} cannot be read: check the stick and try again.</source>
        <translation>{} не читається: перевірте флеш-накопичувач і спробуйте знову.</translation>
    </message>
    <message>
        <source>{} was altered or damaged on its way: ask the office to send it again.</source>
        <translation>{} змінено або пошкоджено дорогою: попросіть офіс надіслати його знову.</translation>
    </message>
    <message>
        <source>{} is no change file: choose one with the ending {}.</source>
        <translation>{} не є файлом змін: виберіть файл із закінченням {}.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than a change file holds: do not use it.</source>
        <translation>{} розпакувався б у набагато більше, ніж містить файл змін: не використовуйте його.</translation>
    </message>
    <message>
        <source>{} unpacks to more than it says: do not use it.</source>
        <translation>{} розпаковується в більше, ніж вказує: не використовуйте його.</translation>
    </message>
    <message>
        <source>{} says nothing legible about itself: ask for it again.</source>
        <translation>{} не містить читабельних відомостей про себе: попросіть файл знову.</translation>
    </message>
    <message>
        <source>{} was written by a newer Mine Planner: update this one, then merge it again.</source>
        <translation>{} записав новіший Mine Planner: оновіть цей і об'єднайте знову.</translation>
    </message>
    <message>
        <source>{} lacks part of its description: ask the office to send it again.</source>
        <translation>{} не має частини свого опису: попросіть офіс надіслати його знову.</translation>
    </message>
    <message>
        <source>The copy has no office code: enter the code of the office that is to work with it.</source>
        <translation>Копія не має коду офісу: введіть код офісу, що має з нею працювати.</translation>
    </message>
    <message>
        <source>A part for another office needs that office's code: enter one that is not this one's.</source>
        <translation>Частина для іншого офісу потребує коду того офісу: введіть код, що не є кодом цього.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name.</source>
        <translation>{} вже існує: виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{} holds a row that no office could have written: nothing of it was used; ask the office to send it again.</source>
        <translation>{} містить рядок, якого не міг записати жоден офіс: з файлу нічого не використано; попросіть офіс надіслати його знову.</translation>
    </message>
    <message>
        <source>{} answers entries that this file does not hold, so this file went back to a backup or is a second copy: take it over as an office of its own, then merge again.</source>
        <translation>{} відповідає на записи, яких у цьому файлі немає, отже, цей файл повернуто до резервної копії або він є другою копією: перейміть його як окремий офіс, потім об'єднайте знову.</translation>
    </message>
    <message>
        <source>This find is matched to nothing: refresh the list.</source>
        <translation>Цю знахідку ні з чим не зіставлено: оновіть список.</translation>
    </message>
    <message>
        <source>This task has no outline, so nothing can be counted: draw it first.</source>
        <translation>Це завдання не має контуру, тож нічого не можна підрахувати: спочатку накресліть його.</translation>
    </message>
    <message>
        <source>A match is confirmed or broken by a person with a reason: enter both.</source>
        <translation>Пару підтверджує або розриває людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>An open correction is chosen by a person with a reason: enter both.</source>
        <translation>Відкрите виправлення вибирає людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>коду ще немає</translation>
    </message>
    <message>
        <source>The new outline of hazard area {} would release ground: mark its cancellation as proposed and file a cancellation report first.</source>
        <translation>Новий контур небезпечного району {} вивільнив би землю: позначте його скасування як запропоноване і спочатку подайте звіт про скасування.</translation>
    </message>
    <message>
        <source>This hazard area is not in the workspace any more: refresh the list.</source>
        <translation>Цього небезпечного району більше немає в робочому просторі: оновіть список.</translation>
    </message>
    <message>
        <source>No cancellation is proposed for this hazard area: compute again, or record the survey as progress of a task.</source>
        <translation>Для цього небезпечного району скасування не запропоновано: обчисліть знову або запишіть обстеження як хід робіт завдання.</translation>
    </message>
    <message>
        <source>The proposed ground is empty: compute the hazard areas again.</source>
        <translation>Запропонована земля порожня: обчисліть небезпечні райони знову.</translation>
    </message>
    <message>
        <source>{} is no class of hazard area: choose one from the list.</source>
        <translation>{} не є класом небезпечного району: виберіть клас зі списку.</translation>
    </message>
    <message>
        <source>An official hazard area bears an IMSMA id: enter it, or leave it proposed.</source>
        <translation>Офіційний небезпечний район має ідентифікатор IMSMA: введіть його або залиште район запропонованим.</translation>
    </message>
    <message>
        <source>The new hazard area has no ground: draw it, or enter a radius above 0 m.</source>
        <translation>Новий небезпечний район не має землі: накресліть його або введіть радіус, більший за 0 м.</translation>
    </message>
    <message>
        <source>{}: enter both before saving.</source>
        <translation>{}: перед збереженням введіть обидва.</translation>
    </message>
    <message>
        <source>it has no SQLite header</source>
        <translation>немає заголовка SQLite</translation>
    </message>
    <message>
        <source>its page size is impossible</source>
        <translation>розмір сторінки неможливий</translation>
    </message>
    <message>
        <source>it should have {} bytes and has {}</source>
        <translation>має бути {} байтів, а є {}</translation>
    </message>
    <message>
        <source>its last page is cut off</source>
        <translation>остання сторінка обрізана</translation>
    </message>
    <message>
        <source>entries between two seals are missing</source>
        <translation>між двома печатками бракує записів</translation>
    </message>
    <message>
        <source>it does not follow the seal before it</source>
        <translation>вона не продовжує попередню печатку</translation>
    </message>
    <message>
        <source>entries were removed or added</source>
        <translation>записи вилучено або додано</translation>
    </message>
    <message>
        <source>entries were changed</source>
        <translation>записи змінено</translation>
    </message>
    <message>
        <source>count for no release</source>
        <translation>не йде в рахунок вивільнення</translation>
    </message>
    <message>
        <source>every hazard area</source>
        <translation>усіх небезпечних районів</translation>
    </message>
    <message>
        <source>stay unreleased</source>
        <translation>лишається невивільненою</translation>
    </message>
    <message>
        <source>the boundary</source>
        <translation>межі</translation>
    </message>
    <message>
        <source>{} m² lie beyond {}; they are kept and {} until the extension is approved.</source>
        <translation>{} м² лежить за межами {}; земля зберігається і {}, доки розширення не затверджено.</translation>
    </message>
    <message>
        <source>An open extension is approved by a person with a reason: enter both.</source>
        <translation>Відкрите розширення затверджує людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>{} releases no land: choose survey or clearance.</source>
        <translation>{} не вивільняє землі: виберіть обстеження або очищення.</translation>
    </message>
    <message>
        <source>This land is hazard again already: refresh the list.</source>
        <translation>Ця земля вже знову небезпечна: оновіть список.</translation>
    </message>
    <message>
        <source>This nonconformity is settled already: refresh the list.</source>
        <translation>Цю невідповідність уже закрито: оновіть список.</translation>
    </message>
    <message>
        <source>This extension is decided already: refresh the list.</source>
        <translation>Це розширення вже вирішено: оновіть список.</translation>
    </message>
    <message>
        <source>Land is decided on by a person with a reason: enter both.</source>
        <translation>Рішення про землю ухвалює людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>{} belongs to another workspace ({}): open that one, and merge it there.</source>
        <translation>{} належить іншому робочому простору ({}): відкрийте той і об'єднайте там.</translation>
    </message>
    <message>
        <source>{} builds on an earlier file of office {} that has not arrived here: ask for that one, or for a file with everything.</source>
        <translation>{} спирається на попередній файл офісу {}, що сюди не надійшов: попросіть той файл або файл з усім.</translation>
    </message>
    <message>
        <source>{} comes from a second copy of the file of office {}, or from one that went back to a backup: take that copy over as an office of its own, then export again.</source>
        <translation>{} походить від другої копії файлу офісу {} або від копії, яку повернули до резервної: прийміть цю копію як окремий офіс, а тоді експортуйте знову.</translation>
    </message>
    <message>
        <source>The changes of office {} link to {} that has not arrived here: ask it for a change file with everything.</source>
        <translation>Зміни офісу {} посилаються на {}, що сюди не надійшло: попросіть у нього файл змін з усім.</translation>
    </message>
    <message>
        <source>The changes of office {} hold only pieces of a row that came into this office's part: ask it for a change file with everything.</source>
        <translation>Зміни офісу {} містять лише частини рядка, що потрапив до частини цього офісу: попросіть у нього файл змін з усім.</translation>
    </message>
    <message>
        <source>The changes of office {} hold a question that no office sends: nothing of them was used; ask the office to send them again.</source>
        <translation>Зміни офісу {} містять питання, якого не надсилає жоден офіс: з них нічого не використано; попросіть офіс надіслати їх знову.</translation>
    </message>
    <message>
        <source>Two copies of the file of one office were edited as if they were one (seen in the changes of office {}): take one of them over as an office of its own and edit there.</source>
        <translation>Дві копії файлу одного офісу редагували як одну (видно зі змін офісу {}): прийміть одну з них як окремий офіс і редагуйте там.</translation>
    </message>
    <message>
        <source>The changes of office {} build on a file that has not arrived here: ask it for a change file with everything.</source>
        <translation>Зміни офісу {} спираються на файл, що сюди не надійшов: попросіть у нього файл змін з усім.</translation>
    </message>
    <message>
        <source>This question is not open any more: refresh the list of open questions.</source>
        <translation>Це питання більше не відкрите: оновіть список відкритих питань.</translation>
    </message>
    <message>
        <source>The decision names nobody: enter who decided it.</source>
        <translation>Рішення нікого не називає: введіть, хто його ухвалив.</translation>
    </message>
    <message>
        <source>The decision has no reason: enter why it was decided so.</source>
        <translation>Рішення не має причини: введіть, чому так вирішено.</translation>
    </message>
    <message>
        <source>The row of this question is gone: refresh the list of open questions.</source>
        <translation>Рядка цього питання більше немає: оновіть список відкритих питань.</translation>
    </message>
    <message>
        <source>No such version is in dispute here: choose one of those that the question lists.</source>
        <translation>Щодо такого варіанта тут немає розбіжності: виберіть один із тих, що наведені в питанні.</translation>
    </message>
    <message>
        <source>This question is about a deleted row: choose to keep or to remove it.</source>
        <translation>Це питання про вилучений рядок: виберіть, зберегти його чи вилучити.</translation>
    </message>
    <message>
        <source>A hazard area keeps its outline: choose one of the versions, or draw one.</source>
        <translation>Небезпечний район зберігає контур: виберіть один із варіантів або накресліть контур.</translation>
    </message>
    <message>
        <source>This outline leaves out ground that all offices hold to be hazard: draw it wider, or file a cancellation report.</source>
        <translation>Цей контур не охоплює землю, яку всі офіси вважають небезпечною: накресліть його ширше або подайте звіт про скасування.</translation>
    </message>
    <message>
        <source>Taking a decision back needs who decides and why: enter both.</source>
        <translation>Для відкликання рішення потрібно, хто вирішує і чому: введіть обидва.</translation>
    </message>
    <message>
        <source>There is no settled question of yours to take back.</source>
        <translation>Немає вирішеного вами питання, яке можна відкликати.</translation>
    </message>
    <message>
        <source>This decision has gone to another office: correct the row by a new entry instead.</source>
        <translation>Це рішення надійшло до іншого офісу: натомість виправте рядок новим записом.</translation>
    </message>
    <message>
        <source>The row was removed by this decision: enter it anew instead of taking it back.</source>
        <translation>Рядок вилучено цим рішенням: введіть його заново замість відкликання.</translation>
    </message>
    <message>
        <source>What was decided was changed since: settle it by a new entry instead.</source>
        <translation>Те, що було вирішено, відтоді змінено: натомість вирішіть це новим записом.</translation>
    </message>
    <message>
        <source>What was decided before is not legible any more: correct the row by a new entry.</source>
        <translation>Те, що було вирішено раніше, більше не читається: виправте рядок новим записом.</translation>
    </message>
    <message>
        <source>{} has the older workspace version {} and can only be read here: copy it to a folder where you may write, and open the copy.</source>
        <translation>{} має старішу версію робочого простору {} і тут доступний лише для читання: скопіюйте його в теку, доступну вам для запису, і відкрийте копію.</translation>
    </message>
    <message>
        <source>This question is answered already, or in a window of its own: refresh the list.</source>
        <translation>На це питання вже відповіли, або воно має своє вікно: оновіть список.</translation>
    </message>
    <message>
        <source>An answer needs who answers and what the answer is: enter both.</source>
        <translation>Для відповіді потрібно, хто відповідає і що: введіть обидва.</translation>
    </message>
    <message>
        <source>{} is damaged ({}): ask for a new copy, since no backup lies beside it.</source>
        <translation>{} пошкоджено ({}): попросіть нову копію, поруч немає резервної.</translation>
    </message>
    <message>
        <source>{} is damaged ({}): open its newest good backup, {}.</source>
        <translation>{} пошкоджено ({}): відкрийте найновішу справну резервну копію, {}.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder, or open another workspace.</source>
        <translation>{} немає: перевірте теку або відкрийте інший робочий простір.</translation>
    </message>
    <message>
        <source>{} is no GeoPackage: choose a workspace file (.gpkg).</source>
        <translation>{} не є GeoPackage: виберіть файл робочого простору (.gpkg).</translation>
    </message>
    <message>
        <source>{} is shown without what stands in its -wal file, since nothing can be written here: copy both files to a disk and open them there.</source>
        <translation>{} показано без того, що у файлі -wal, бо тут не можна писати: скопіюйте обидва файли на диск і відкрийте там.</translation>
    </message>
    <message>
        <source>{} was copied or moved while it was open (since {}), without its -wal file: what was saved last may be missing, so ask for a safe copy.</source>
        <translation>{} скопійовано або переміщено, поки було відкрито (з {}), без файлу -wal: останнього збереженого може бракувати, попросіть безпечну копію.</translation>
    </message>
    <message>
        <source>{} is a GeoPackage but no workspace: bring it in as a handed-over map instead.</source>
        <translation>{} є GeoPackage, але не робочим простором: натомість додайте його як передану карту.</translation>
    </message>
    <message>
        <source>{} was written by a newer Mine Planner (workspace version {}): update this one and open it again.</source>
        <translation>{} записав новіший Mine Planner (версія робочого простору {}): оновіть цей і відкрийте знову.</translation>
    </message>
    <message>
        <source>{} is not opened, since it holds {}, which neither Mine Planner nor QGIS put there: ask who made the file, or open a backup.</source>
        <translation>{} не відкрито, бо він містить {}, чого не створювали ні Mine Planner, ні QGIS: запитайте, хто зробив файл, або відкрийте резервну копію.</translation>
    </message>
    <message>
        <source>The rules in {} are not complete or were changed ({}): verify the workspace.</source>
        <translation>Правила в {} неповні або змінені ({}): перевірте робочий простір.</translation>
    </message>
    <message>
        <source>A report is filed by somebody: enter the role of who reports.</source>
        <translation>Звіт хтось подає: введіть роль того, хто звітує.</translation>
    </message>
    <message>
        <source>This report is not in the workspace any more: refresh the list.</source>
        <translation>Цього звіту більше немає в робочому просторі: оновіть список.</translation>
    </message>
    <message>
        <source>A report that was held back is taken only with a reason: enter it.</source>
        <translation>Затриманий звіт приймається лише з причиною: введіть її.</translation>
    </message>
    <message>
        <source>This report names no task of this workspace: correct its task first.</source>
        <translation>Цей звіт не називає завдання цього робочого простору: спочатку виправте його завдання.</translation>
    </message>
    <message>
        <source>This report lies in the future: correct its day first.</source>
        <translation>Цей звіт у майбутньому: спочатку виправте його день.</translation>
    </message>
    <message>
        <source>Land was released with this report, so it stays: correct it instead.</source>
        <translation>За цим звітом вивільнено землю, тож він лишається: натомість виправте його.</translation>
    </message>
    <message>
        <source>The report was deleted.</source>
        <translation>Звіт вилучено.</translation>
    </message>
    <message>
        <source>The day "{}" is no date: enter it anew.</source>
        <translation>День «{}» не є датою: введіть його заново.</translation>
    </message>
    <message>
        <source>The report was changed.</source>
        <translation>Звіт змінено.</translation>
    </message>
    <message>
        <source>The searched ground is no clean polygon: draw it without crossings.</source>
        <translation>Обшукана земля не є правильним полігоном: накресліть її без перетинів.</translation>
    </message>
    <message>
        <source>The visit names no task of this workspace: choose one.</source>
        <translation>Перевірка не називає завдання цього робочого простору: виберіть його.</translation>
    </message>
    <message>
        <source>The sample has no size: enter the m² that were sampled.</source>
        <translation>Вибірка не має розміру: введіть перевірену площу в м².</translation>
    </message>
    <message>
        <source>Units of the sample failed: enter how grave that is.</source>
        <translation>Є одиниці вибірки, що не пройшли: введіть, наскільки це серйозно.</translation>
    </message>
    <message>
        <source>This nonconformity is corrected already: refresh the list.</source>
        <translation>Цю невідповідність уже виправлено: оновіть список.</translation>
    </message>
    <message>
        <source>A nonconformity is corrected by measures that a person confirms: enter both.</source>
        <translation>Невідповідність виправляється заходами, які підтверджує людина: введіть обидва.</translation>
    </message>
    <message>
        <source>This task is not suspended: refresh the list.</source>
        <translation>Це завдання не призупинено: оновіть список.</translation>
    </message>
    <message>
        <source>An accident or a missed mine stopped this task: only the authority lifts that.</source>
        <translation>Це завдання зупинено через нещасний випадок або пропущену міну: зняти зупинення може лише уповноважений орган.</translation>
    </message>
    <message>
        <source>Work is resumed by a person with a reason: enter both.</source>
        <translation>Роботи відновлює людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>{} is kept as it is, since what is left in it may be needed: choose another name.</source>
        <translation>{} зберігається як є, бо те, що в ньому лишилося, може знадобитися: виберіть іншу назву.</translation>
    </message>
    <message>
        <source>A spatial index is broken: verify the workspace, then rebuild the index.</source>
        <translation>Просторовий індекс зламано: перевірте робочий простір, тоді перебудуйте індекс.</translation>
    </message>
    <message>
        <source>Row {} of the code list has the unknown column {}: remove it, or rename it.</source>
        <translation>Рядок {} списку кодів має невідомий стовпець {}: вилучіть або перейменуйте його.</translation>
    </message>
    <message>
        <source>Row {} of the code list has no code: fill it in, or remove the row.</source>
        <translation>Рядок {} списку кодів не має коду: заповніть його або вилучіть рядок.</translation>
    </message>
    <message>
        <source>The {} {} was changed again since it was shown: close the window and look at its history.</source>
        <translation>{} {}: рядок знову змінено після показу; закрийте вікно і перегляньте його історію.</translation>
    </message>
    <message>
        <source>An approval needs the name of the person who approves: enter it.</source>
        <translation>Затвердження потребує імені того, хто затверджує: введіть його.</translation>
    </message>
    <message>
        <source>Task {} cannot be approved while something is missing: enter {} first.</source>
        <translation>Завдання {} не можна затвердити, доки чогось бракує: спочатку введіть {}.</translation>
    </message>
    <message>
        <source>replaced by a new approval</source>
        <translation>замінено новим затвердженням</translation>
    </message>
    <message>
        <source>the content of the task changed</source>
        <translation>зміст завдання змінився</translation>
    </message>
    <message>
        <source>{}: {} in task {} nearby; review before work goes on.</source>
        <translation>{}: {} у сусідньому завданні {}; перегляньте до продовження робіт.</translation>
    </message>
    <message>
        <source>This task is not in the workspace any more: choose it anew.</source>
        <translation>Цього завдання більше немає в робочому просторі: виберіть знову.</translation>
    </message>
    <message>
        <source>{} boxes of task {} are searched or reported already, so its division stays: split the task and divide the part that is not searched.</source>
        <translation>Квадратів, уже обшуканих або внесених у звіти: {} (завдання {}), тож поділ лишається. Розділіть завдання і поділіть необшукану частину.</translation>
    </message>
    <message>
        <source>The pattern "{}" of the task codes has no number: write one such as {office}-{number:04} in the workspace's settings.</source>
        <translation>Шаблон «{}» кодів завдань не має номера: напишіть його, наприклад, як {office}-{number:04} у налаштуваннях робочого простору.</translation>
    </message>
    <message>
        <source>The pattern "{}" of the task codes has an unknown field: use {office}, {year} and {number:04} only.</source>
        <translation>Шаблон «{}» кодів завдань має невідоме поле: використовуйте лише {office}, {year} і {number:04}.</translation>
    </message>
    <message>
        <source>What is unaccounted for is explained by a person in words: enter both.</source>
        <translation>Невідому долю пристроїв пояснює людина, словами: введіть обидва.</translation>
    </message>
    <message>
        <source>Devices recorded in task {} and unaccounted for: {}. Explain them in Progress, Finds and Matches, or search on.</source>
        <translation>Пристроїв, записаних у завданні {}, доля яких невідома: {}. Поясніть їх у «Хід робіт», «Знахідки і пари» або шукайте далі.</translation>
    </message>
    <message>
        <source>Two points of the task bear the same label: give each its own.</source>
        <translation>Дві точки завдання мають однакове позначення: дайте кожній своє.</translation>
    </message>
    <message>
        <source>Markers on the ground are moved by a person with a reason: enter both.</source>
        <translation>Знаки на місцевості переміщує людина, з причиною: введіть обидва.</translation>
    </message>
    <message>
        <source>The marker of {} stands on the ground and is not moved by a plan: let a person decide to move it, or keep the boundary there.</source>
        <translation>Знак {} стоїть на місцевості і планом не переміщується: нехай людина вирішить перемістити його або залиште там межу.</translation>
    </message>
    <message>
        <source>This task is not in the workspace any more: refresh the list.</source>
        <translation>Цього завдання більше немає в робочому просторі: оновіть список.</translation>
    </message>
    <message>
        <source>The task has no code: enter one, or take the proposed one.</source>
        <translation>Завдання не має коду: введіть код або візьміть запропонований.</translation>
    </message>
    <message>
        <source>The code {} is taken already: choose another one.</source>
        <translation>Код {} уже зайнято: виберіть інший.</translation>
    </message>
    <message>
        <source>This task clears ground that is no confirmed hazardous area: enter the reason, or choose technical survey.</source>
        <translation>Це завдання очищує землю, що не є підтвердженим небезпечним районом: введіть причину або виберіть технічне обстеження.</translation>
    </message>
    <message>
        <source>The outline of the task is no clean polygon: draw it without crossings.</source>
        <translation>Контур завдання не є правильним полігоном: накресліть його без перетинів.</translation>
    </message>
    <message>
        <source>There is nothing to undo: your last action is taken back already.</source>
        <translation>Відмінювати нічого: вашу останню дію вже відмінено.</translation>
    </message>
    <message>
        <source>There is nothing to redo: something newer was done, or nothing was undone.</source>
        <translation>Повторювати нічого: зроблено щось новіше або нічого не відмінено.</translation>
    </message>
    <message>
        <source>How {} was undone is not in the journal: do it anew.</source>
        <translation>Як відмінити {}, у журналі не вказано: зробіть це заново.</translation>
    </message>
    <message>
        <source>“{}” has gone to another office and is not undone: correct it by a new entry.</source>
        <translation>«{}» надійшло до іншого офісу і не відміняється: виправте це новим записом.</translation>
    </message>
    <message>
        <source>“{}” concerns a task that was {} since and is not undone: correct it by a new entry and issue a new revision.</source>
        <translation>«{}» стосується завдання, яке відтоді отримало стан «{}», і не відміняється: виправте це новим записом і видайте нову редакцію.</translation>
    </message>
    <message>
        <source>“{}” is not undone, since the same {} was changed later: undo that first, or correct it by hand.</source>
        <translation>«{}» не відміняється, бо те саме ({}) змінено пізніше: спочатку відмініть пізнішу зміну або виправте вручну.</translation>
    </message>
    <message>
        <source>The file is damaged ({}): open the newest good backup.</source>
        <translation>Файл пошкоджено ({}): відкрийте найновішу справну резервну копію.</translation>
    </message>
    <message>
        <source>The {} {} is neither Mine Planner's nor QGIS's: find out who put it there.</source>
        <translation>{} {} не належить ні Mine Planner, ні QGIS: з'ясуйте, хто це туди поклав.</translation>
    </message>
    <message>
        <source>The {} {} is missing, so a rule does not hold: repair the schema.</source>
        <translation>{} {} відсутній, тому правило не діє: відновіть схему.</translation>
    </message>
    <message>
        <source>The {} {} differs from this version's: check who changed it.</source>
        <translation>{} {} відрізняється від цієї версії: перевірте, хто його змінив.</translation>
    </message>
    <message>
        <source>The journal's seal over entries {} to {} is broken ({}): compare with the newest backup.</source>
        <translation>Печатку журналу над записами з {} до {} порушено ({}): порівняйте з найновішою резервною копією.</translation>
    </message>
    <message>
        <source>{} entries of the journal are not sealed yet: they will be at the next save.</source>
        <translation>Записів журналу, ще не опечатаних: {}; їх буде опечатано під час наступного збереження.</translation>
    </message>
    <message>
        <source>The {} {} names {} that is not there ({} {}): correct the field.</source>
        <translation>{} {} указує на {}, чого тут немає ({} {}): виправте поле.</translation>
    </message>
    <message>
        <source>The spatial index of {} is not complete ({} of {} shapes): rebuild it.</source>
        <translation>Просторовий індекс {} неповний ({} з {} фігур): побудуйте його заново.</translation>
    </message>
    <message>
        <source>The shape of {} {} is not valid ({}): mend its outline.</source>
        <translation>Фігура {} {} неправильна ({}): виправте її контур.</translation>
    </message>
    <message>
        <source>The {} {} {}: compare it with the newest backup and correct it.</source>
        <translation>{} {} {}: порівняйте з найновішою резервною копією і виправте.</translation>
    </message>
    <message>
        <source>was there before the journal began</source>
        <translation>було до початку журналу</translation>
    </message>
    <message>
        <source>is there although the journal says that it was removed</source>
        <translation>є, хоча за журналом вилучено</translation>
    </message>
    <message>
        <source>is gone although the journal does not say so</source>
        <translation>зникло, хоча журнал цього не каже</translation>
    </message>
    <message>
        <source>differs from the journal in {}</source>
        <translation>відрізняється від журналу в: {}</translation>
    </message>
    <message>
        <source>to {} are not what was brought in from {}</source>
        <translation>– {}: не те, що внесено з {}</translation>
    </message>
    <message>
        <source>came in around the journal</source>
        <translation>з'явилося поза журналом</translation>
    </message>
    <message>
        <source>The record waits as it was handed in: correct it in the entry form.</source>
        <translation>Формуляр чекає в тому вигляді, як зданий: виправте його у формі введення.</translation>
    </message>
    <message>
        <source>Corrected in the entry form and brought in.</source>
        <translation>Виправлено у формі введення і внесено.</translation>
    </message>
    <message>
        <source>Setting a record aside needs who decides it and why: fill in both.</source>
        <translation>Для відкладення формуляра потрібно, хто вирішує і чому: заповніть обидва.</translation>
    </message>
    <message>
        <source>Set aside by {}: {}</source>
        <translation>Відклав: {}: {}</translation>
    </message>
    <message>
        <source>There is no weight set "{}": choose a saved one ({}) or write weights such as {"people": 3, "schools": 1}.</source>
        <translation>Набору ваг «{}» немає: виберіть збережений ({}) або напишіть ваги, наприклад {"people": 3, "schools": 1}.</translation>
    </message>
    <message>
        <source>A person decides on the order, with a reason: enter both before saving.</source>
        <translation>Порядок вирішує людина, з причиною: перед збереженням введіть обидва.</translation>
    </message>
    <message>
        <source>{} cannot be read: write them as {"people": 3, "schools": 1}.</source>
        <translation>{} не читається: пишіть ваги як {"people": 3, "schools": 1}.</translation>
    </message>
    <message>
        <source>{}: the weight of {} is "{}", which is no number.</source>
        <translation>{}: вага {} має значення «{}», що не є числом.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: make a safe copy, and open that.</source>
        <translation>Цей робочий простір відкрито лише для читання: створіть безпечну копію і відкрийте її.</translation>
    </message>
    <message>
        <source>{} holds no workspace: open another file, or create a new workspace.</source>
        <translation>{} не містить робочого простору: відкрийте інший файл або створіть новий робочий простір.</translation>
    </message>
    <message>
        <source>The new workspace has no title: enter one, for example the region's name.</source>
        <translation>Новий робочий простір не має назви: введіть її, наприклад назву регіону.</translation>
    </message>
    <message>
        <source>The new workspace has no office code: enter a short one, for example N.</source>
        <translation>Новий робочий простір не має коду офісу: введіть короткий, наприклад N.</translation>
    </message>
    <message>
        <source>{} is there already: open it, or choose another name.</source>
        <translation>{} вже існує: відкрийте його або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Enter the width that one pass covers: it depends on the detector.</source>
        <translation>Введіть ширину, яку охоплює один прохід: вона залежить від детектора.</translation>
    </message>
    <message>
        <source>Enter the error of the receiver: its maker states it, handhelds have 3 to 5 m.</source>
        <translation>Введіть похибку приймача: її зазначає виробник, у ручних вона від 3 до 5 м.</translation>
    </message>
    <message>
        <source>Choose the task and the folder first.</source>
        <translation>Спочатку виберіть завдання і теку.</translation>
    </message>
    <message>
        <source>Choose a GPX file or a layer with the tracks of the day.</source>
        <translation>Виберіть файл GPX або шар із треками за день.</translation>
    </message>
    <message>
        <source>{} holds several layers ({}): load the right one into the project and choose it from the list.</source>
        <translation>{} містить кілька шарів ({}): завантажте потрібний у проєкт і виберіть його зі списку.</translation>
    </message>
    <message>
        <source>{}: enter three numbers.</source>
        <translation>{}: введіть три числа.</translation>
    </message>
    <message>
        <source>The season needs twelve shares in %, January first: separate them with commas.</source>
        <translation>Для сезону потрібні дванадцять часток у %, починаючи з січня: розділіть їх комами.</translation>
    </message>
    <message>
        <source>A find has one coordinate only: enter the other, or clear both.</source>
        <translation>Знахідка має лише одну координату: введіть другу або очистьте обидві.</translation>
    </message>
    <message>
        <source>This reading is not offered any more: open the record again.</source>
        <translation>Це прочитання більше не пропонується: відкрийте формуляр знову.</translation>
    </message>
    <message>
        <source>The accuracy is no length in metres above 0: correct it, or leave it empty.</source>
        <translation>Точність не є довжиною в метрах, більшою за 0: виправте її або залиште порожньою.</translation>
    </message>
    <message>
        <source>None of the chosen maps is a minefield record: choose some of the kind Record.</source>
        <translation>Жодна з вибраних карт не є формуляром мінного поля: виберіть карти виду «Формуляр».</translation>
    </message>
    <message>
        <source>No open hazard area lies in view: move the map to those that are planned.</source>
        <translation>У видимій частині немає відкритих небезпечних районів: перемістіть карту до тих, що плануються.</translation>
    </message>
    <message>
        <source>No hazard area is ticked: tick those that are to be planned.</source>
        <translation>Жодного небезпечного району не позначено: позначте ті, для яких потрібно планувати.</translation>
    </message>
    <message>
        <source>No candidate is chosen: choose those that are refused in the list.</source>
        <translation>Варіант не вибрано: виберіть у списку ті, які відхиляються.</translation>
    </message>
    <message>
        <source>Choose the one candidate that is to be changed.</source>
        <translation>Виберіть один варіант, який потрібно змінити.</translation>
    </message>
    <message>
        <source>Merging needs two candidates: choose them in the list with Ctrl.</source>
        <translation>Для об'єднання потрібні два варіанти: виберіть їх у списку з Ctrl.</translation>
    </message>
    <message>
        <source>No candidate is accepted: tick those that become tasks.</source>
        <translation>Жодного варіанта не прийнято: позначте ті, що стануть завданнями.</translation>
    </message>
    <message>
        <source>The field uuid of a workspace has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid робочого простору містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field title of a workspace must be filled in: enter a value.</source>
        <translation>Поле title робочого простору має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field office of a workspace must be filled in: enter a value.</source>
        <translation>Поле office робочого простору має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field schema_version of a workspace must be greater than 0: correct it.</source>
        <translation>Поле schema_version робочого простору має бути більше за 0: виправте його.</translation>
    </message>
    <message>
        <source>The field next_task_number of a workspace must be greater than 0: correct it.</source>
        <translation>Поле next_task_number робочого простору має бути більше за 0: виправте його.</translation>
    </message>
    <message>
        <source>The field uuid of a setting has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid налаштування містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field key of a setting must be filled in: enter a value.</source>
        <translation>Поле key налаштування має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field uuid of a code has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid коду містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field list of a code must be filled in: enter a value.</source>
        <translation>Поле list коду має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field code of a code must be filled in: enter a value.</source>
        <translation>Поле code коду має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field active of a code is yes or no: enter 1 or 0.</source>
        <translation>Поле active коду має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field uuid of a kind of ordnance has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid виду боєприпасів містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field code of a kind of ordnance must be filled in: enter a value.</source>
        <translation>Поле code виду боєприпасів має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field tripwire of a kind of ordnance is yes or no: enter 1 or 0.</source>
        <translation>Поле tripwire виду боєприпасів має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field active of a kind of ordnance is yes or no: enter 1 or 0.</source>
        <translation>Поле active виду боєприпасів має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field uuid of a team has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid команди містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field code of a team must be filled in: enter a value.</source>
        <translation>Поле code команди має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field deminers of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле deminers команди не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field dogs of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле dogs команди не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field machines of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле machines команди не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field active of a team is yes or no: enter 1 or 0.</source>
        <translation>Поле active команди має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field uuid of a qualification has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid кваліфікації містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field kind of a qualification takes one of accreditation, medic, deminer, dog, machine, other: choose one of these.</source>
        <translation>Поле kind кваліфікації має бути одним із accreditation, medic, deminer, dog, machine, other: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field valid_to of a qualification lies before valid_from: correct one of the two dates.</source>
        <translation>Поле valid_to кваліфікації раніше за valid_from: виправте одну з двох дат.</translation>
    </message>
    <message>
        <source>The field uuid of a batch has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid партії містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field name of a batch must be filled in: enter a value.</source>
        <translation>Поле name партії має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field uuid of a handed-over map has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid переданої карти містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field name of a handed-over map must be filled in: enter a value.</source>
        <translation>Поле name переданої карти має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field kind of a handed-over map takes one of vector, scan, record: choose one of these.</source>
        <translation>Поле kind переданої карти має бути одним із vector, scan, record: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field map_scale of a handed-over map must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле map_scale переданої карти має бути більше за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field sourcereliability of a handed-over map takes one of A, B, C, D, E, F: choose one of these.</source>
        <translation>Поле sourcereliability переданої карти має бути одним із A, B, C, D, E, F: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field inforeliability of a handed-over map lies between 1 and 6: correct it.</source>
        <translation>Поле inforeliability переданої карти має бути між 1 і 6: виправте його.</translation>
    </message>
    <message>
        <source>The field evidence of a handed-over map takes one of direct, indirect: choose one of these.</source>
        <translation>Поле evidence переданої карти має бути одним із direct, indirect: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field completeness of a handed-over map lies between 0 and 100: correct it, or leave it empty.</source>
        <translation>Поле completeness переданої карти має бути між 0 і 100: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field sigma_m of a handed-over map is greater than 0 and below 1,000,000 metres: enter the worst figure when it is unknown.</source>
        <translation>Поле sigma_m переданої карти більше за 0 і менше за 1 000 000 метрів: якщо значення не відоме, введіть найгірше.</translation>
    </message>
    <message>
        <source>The field status of a handed-over map takes one of received, digitised, located, verified, refuted: choose one of these.</source>
        <translation>Поле status переданої карти має бути одним із received, digitised, located, verified, refuted: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field feature_count of a handed-over map cannot be negative: enter 0 or more.</source>
        <translation>Поле feature_count переданої карти не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field visible of a handed-over map is yes or no: enter 1 or 0.</source>
        <translation>Поле visible переданої карти має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field opacity of a handed-over map lies between 0 and 1: correct it.</source>
        <translation>Поле opacity переданої карти має бути між 0 і 1: виправте його.</translation>
    </message>
    <message>
        <source>The field uuid of an import finding has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid зауваження імпорту містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field outcome of an import finding takes one of skipped, repaired, noted: choose one of these.</source>
        <translation>Поле outcome зауваження імпорту має бути одним із skipped, repaired, noted: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field uuid of a map fit has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid вписування карти містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field method of a map fit takes one of helmert, affine, projective, polynomial2, thin_plate, shift: choose one of these.</source>
        <translation>Поле method вписування карти має бути одним із helmert, affine, projective, polynomial2, thin_plate, shift: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field rms_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле rms_m вписування карти не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field loo_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле loo_m вписування карти не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field plotting_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле plotting_m вписування карти не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field datum_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле datum_m вписування карти не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field sigma_m of a map fit must be greater than 0: correct it.</source>
        <translation>Поле sigma_m вписування карти має бути більше за 0: виправте його.</translation>
    </message>
    <message>
        <source>The field is_current of a map fit is yes or no: enter 1 or 0.</source>
        <translation>Поле is_current вписування карти має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field uuid of a control point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid контрольної точки містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field enabled of a control point is yes or no: enter 1 or 0.</source>
        <translation>Поле enabled контрольної точки має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field residual_m of a control point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле residual_m контрольної точки не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a minefield record has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid формуляра мінного поля містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field record of a minefield record must be filled in: enter a value.</source>
        <translation>Поле record формуляра мінного поля має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field kind of a minefield record takes one of AT, AP, MIX, UNK: choose one of these.</source>
        <translation>Поле kind формуляра мінного поля має бути одним із AT, AP, MIX, UNK: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field angle_unit of a minefield record takes one of deg, mil6000, mil6400: choose one of these.</source>
        <translation>Поле angle_unit формуляра мінного поля має бути одним із deg, mil6000, mil6400: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field north of a minefield record takes one of magnetic, grid, true, unknown: choose one of these.</source>
        <translation>Поле north формуляра мінного поля має бути одним із magnetic, grid, true, unknown: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field pace_m of a minefield record must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле pace_m формуляра мінного поля має бути більше за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field front_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле front_m формуляра мінного поля не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field depth_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле depth_m формуляра мінного поля не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field n_rows of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле n_rows формуляра мінного поля не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field misclosure_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле misclosure_m формуляра мінного поля не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field laid_to of a minefield record lies before laid_from: correct one of the two dates.</source>
        <translation>Поле laid_to формуляра мінного поля раніше за laid_from: виправте одну з двох дат.</translation>
    </message>
    <message>
        <source>The field uuid of a ref point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid опорної точки містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field role of a ref point takes one of landmark, benchmark, corner, lane, computed: choose one of these.</source>
        <translation>Поле role опорної точки має бути одним із landmark, benchmark, corner, lane, computed: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field label of a ref point must be filled in: enter a value.</source>
        <translation>Поле label опорної точки має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field sigma_m of a ref point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле sigma_m опорної точки не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field found_on_ground of a ref point takes one of not_visited, found, not_found, moved: choose one of these.</source>
        <translation>Поле found_on_ground опорної точки має бути одним із not_visited, found, not_found, moved: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field found_accuracy_m of a ref point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле found_accuracy_m опорної точки не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a leg has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid відрізка ходу містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field seq of a leg cannot be negative: enter 0 or more.</source>
        <translation>Поле seq відрізка ходу не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field dist_unit of a leg takes one of m, pace, pace_pair: choose one of these.</source>
        <translation>Поле dist_unit відрізка ходу має бути одним із m, pace, pace_pair: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field is_back of a leg is yes or no: enter 1 or 0.</source>
        <translation>Поле is_back відрізка ходу має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field dist_m of a leg cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле dist_m відрізка ходу не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a row of mines has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid ряду мін містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field spacing_m of a row of mines must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле spacing_m ряду мін має бути більше за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field sigma_m of a row of mines must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле sigma_m ряду мін має бути більше за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a recorded mine has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid записаної міни містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field qty_recorded of a recorded mine cannot be negative: enter 0 or more.</source>
        <translation>Поле qty_recorded записаної міни не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field qty_removed_by_layer of a recorded mine cannot be negative: enter 0 or more.</source>
        <translation>Поле qty_removed_by_layer записаної міни не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field antiliftfitted of a recorded mine is yes or no: enter 1 or 0.</source>
        <translation>Поле antiliftfitted записаної міни має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field depth_cm of a recorded mine cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле depth_cm записаної міни не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a map area has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid району карти містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field content of a map area takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield, mine_positions, incident: choose one of these.</source>
        <translation>Поле content району карти має бути одним із suspected_area, confirmed_area, cleared_area, lifted_minefield, mine_positions, incident: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field repaired of a map area is yes or no: enter 1 or 0.</source>
        <translation>Поле repaired району карти має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field uuid of a map point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid точки карти містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field content of a map point takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield: choose one of these.</source>
        <translation>Поле content точки карти має бути одним із suspected_area, confirmed_area, cleared_area, lifted_minefield: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field uuid of an incident has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid події містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field kind of an incident takes one of incident, mine_accident, demining_accident, missed_mine: choose one of these.</source>
        <translation>Поле kind події має бути одним із incident, mine_accident, demining_accident, missed_mine: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field location_known of an incident is yes or no: enter 1 or 0.</source>
        <translation>Поле location_known події має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field killed of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле killed події не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field injured of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле injured події не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field children of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле children події не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field accuracy_m of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле accuracy_m події не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a hazard area has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid небезпечного району містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field origin of a hazard area takes one of official, computed, proposed: choose one of these.</source>
        <translation>Поле origin небезпечного району має бути одним із official, computed, proposed: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field areatype of a hazard area takes one of SHA, CHA, ammunition_storage, eod_spot: choose one of these.</source>
        <translation>Поле areatype небезпечного району має бути одним із SHA, CHA, ammunition_storage, eod_spot: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field status of a hazard area takes one of open, worked_on, closed: choose one of these.</source>
        <translation>Поле status небезпечного району має бути одним із open, worked_on, closed: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field cancellation of a hazard area takes one of none, proposed, reported: choose one of these.</source>
        <translation>Поле cancellation небезпечного району має бути одним із none, proposed, reported: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field evidence of a hazard area takes one of direct, indirect: choose one of these.</source>
        <translation>Поле evidence небезпечного району має бути одним із direct, indirect: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field k of a hazard area must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле k небезпечного району має бути більше за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field share of a hazard area lies between 0 and 1: correct it, or leave it empty.</source>
        <translation>Поле share небезпечного району має бути між 0 і 1: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field margin_m of a hazard area cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле margin_m небезпечного району не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field area_m2 of a hazard area cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле area_m2 небезпечного району не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field tripwire of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Поле tripwire небезпечного району має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field antiliftfitted of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Поле antiliftfitted небезпечного району має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field boobytrapped of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Поле boobytrapped небезпечного району має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field uuid of a hazard evidence has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid свідчення небезпечного району містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field evidence_table of a hazard evidence takes one of mine_row, recorded_mine, map_area, map_point, incident, find, other: choose one of these.</source>
        <translation>Поле evidence_table свідчення небезпечного району має бути одним із mine_row, recorded_mine, map_area, map_point, incident, find, other: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field quantity of a hazard evidence cannot be negative: enter 0 or more.</source>
        <translation>Поле quantity свідчення небезпечного району не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field uuid of a task has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid завдання містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field code of a task must be filled in: enter a value.</source>
        <translation>Поле code завдання має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field task_type of a task takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>Поле task_type завдання має бути одним із nts, ts, clearance, bac, eod_spot, marking, quality_control: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field status of a task takes one of planned, assigned, in_progress, suspended, completed, quality_checked, withdrawn: choose one of these.</source>
        <translation>Поле status завдання має бути одним із planned, assigned, in_progress, suspended, completed, quality_checked, withdrawn: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field revision of a task cannot be negative: enter 0 or more.</source>
        <translation>Поле revision завдання не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field area_m2 of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле area_m2 завдання не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field planned_days of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле planned_days завдання не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field depth_cm of a task must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле depth_cm завдання має бути більше за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field evacuation_minutes of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле evacuation_minutes завдання не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field route_minutes of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле route_minutes завдання не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field rank of a task must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле rank завдання має бути більше за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field planned_end of a task lies before planned_start: correct one of the two dates.</source>
        <translation>Поле planned_end завдання раніше за planned_start: виправте одну з двох дат.</translation>
    </message>
    <message>
        <source>The field uuid of a task hazard has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid небезпечного району завдання містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field uuid of a task point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid точки завдання містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field pointtype of a task point takes one of landmark, benchmark, start_point, turning_point, intermediate_point, end_point: choose one of these.</source>
        <translation>Поле pointtype точки завдання має бути одним із landmark, benchmark, start_point, turning_point, intermediate_point, end_point: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field bearing_grid of a task point is at least 0 and below 360 degrees: correct it, or leave it empty.</source>
        <translation>Поле bearing_grid точки завдання має бути не менше за 0 і менше за 360 градусів: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field distance_m of a task point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле distance_m точки завдання не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field emplaced of a task point is yes or no: enter 1 or 0.</source>
        <translation>Поле emplaced точки завдання має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field uuid of a task box has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid квадрата завдання містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field kind of a task box takes one of box, lane, left_over: choose one of these.</source>
        <translation>Поле kind квадрата завдання має бути одним із box, lane, left_over: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field status of a task box takes one of open, searched, unchecked: choose one of these.</source>
        <translation>Поле status квадрата завдання має бути одним із open, searched, unchecked: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field area_m2 of a task box cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле area_m2 квадрата завдання не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a site feature has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid об'єкта майданчика містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field type of a site feature must be filled in: enter a value.</source>
        <translation>Поле type об'єкта майданчика має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field safety_distance_m of a site feature cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле safety_distance_m об'єкта майданчика не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a work item has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid виду робіт містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field activity of a work item takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>Поле activity виду робіт має бути одним із nts, ts, clearance, bac, eod_spot, marking, quality_control: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field planned_end of a work item lies before planned_start: correct one of the two dates.</source>
        <translation>Поле planned_end виду робіт раніше за planned_start: виправте одну з двох дат.</translation>
    </message>
    <message>
        <source>The field uuid of an approval has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid затвердження містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field revision of an approval cannot be negative: enter 0 or more.</source>
        <translation>Поле revision затвердження не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field approver of an approval must be filled in: enter a value.</source>
        <translation>Поле approver затвердження має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field state of an approval takes one of valid, ended: choose one of these.</source>
        <translation>Поле state затвердження має бути одним із valid, ended: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field uuid of a sheet issue has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid виданого аркуша містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field revision of a sheet issue cannot be negative: enter 0 or more.</source>
        <translation>Поле revision виданого аркуша не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field copy_no of a sheet issue must be greater than 0: correct it.</source>
        <translation>Поле copy_no виданого аркуша має бути більше за 0: виправте його.</translation>
    </message>
    <message>
        <source>The field draft of a sheet issue is yes or no: enter 1 or 0.</source>
        <translation>Поле draft виданого аркуша має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field state of a sheet issue takes one of current, superseded, returned, recalled: choose one of these.</source>
        <translation>Поле state виданого аркуша має бути одним із current, superseded, returned, recalled: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field uuid of a progress report has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid звіту про хід робіт містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field activity of a progress report takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>Поле activity звіту про хід робіт має бути одним із nts, ts, clearance, bac, eod_spot, marking, quality_control: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field hours of a progress report lies between 0 and 24: correct it, or leave it empty.</source>
        <translation>Поле hours звіту про хід робіт має бути між 0 і 24: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field deminers of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле deminers звіту про хід робіт не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field machines of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле machines звіту про хід робіт не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field dogs of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле dogs звіту про хід робіт не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field area_m2 of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Поле area_m2 звіту про хід робіт не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field area_source of a progress report takes one of typed, drawn, boxes: choose one of these.</source>
        <translation>Поле area_source звіту про хід робіт має бути одним із typed, drawn, boxes: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field unchecked_m2 of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Поле unchecked_m2 звіту про хід робіт не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field stoppage_min of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Поле stoppage_min звіту про хід робіт не може бути від'ємним: введіть 0 або більше.</translation>
    </message>
    <message>
        <source>The field status of a progress report takes one of accepted, held: choose one of these.</source>
        <translation>Поле status звіту про хід робіт має бути одним із accepted, held: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field uuid of a release has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid вивільнення містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field kind of a release takes one of cancelled, reduced, cleared: choose one of these.</source>
        <translation>Поле kind вивільнення має бути одним із cancelled, reduced, cleared: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field activity of a release takes one of nts, ts, clearance, bac, eod_spot: choose one of these.</source>
        <translation>Поле activity вивільнення має бути одним із nts, ts, clearance, bac, eod_spot: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field to_clearance_standard of a release is yes or no: enter 1 or 0.</source>
        <translation>Поле to_clearance_standard вивільнення має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field depth_cm of a release must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле depth_cm вивільнення має бути більше за 0: виправте його або залиште порожнім.</translation>
    </message>
    <message>
        <source>The field released_by of a release must be filled in: enter a value.</source>
        <translation>Поле released_by вивільнення має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field reason of a release must be filled in: enter a value.</source>
        <translation>Поле reason вивільнення має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field state of a release takes one of released, reopened: choose one of these.</source>
        <translation>Поле state вивільнення має бути одним із released, reopened: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field area_m2 of a release cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле area_m2 вивільнення не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a find has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid знахідки містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field qty of a find must be greater than 0: correct it.</source>
        <translation>Поле qty знахідки має бути більше за 0: виправте його.</translation>
    </message>
    <message>
        <source>The field depth_cm of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле depth_cm знахідки не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field accuracy_m of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле accuracy_m знахідки не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field position_doubtful of a find is yes or no: enter 1 or 0.</source>
        <translation>Поле position_doubtful знахідки має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field matched_table of a find takes one of nothing, recorded_mine, mine_row: choose one of these.</source>
        <translation>Поле matched_table знахідки має бути одним із порожньо, recorded_mine, mine_row: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field match_state of a find takes one of unmatched, proposed, confirmed, broken: choose one of these.</source>
        <translation>Поле match_state знахідки має бути одним із unmatched, proposed, confirmed, broken: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field residual_m of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле residual_m знахідки не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of an outcome report has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid підсумкового звіту містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field kind of an outcome report takes one of cancellation, progress, completion, handover: choose one of these.</source>
        <translation>Поле kind підсумкового звіту має бути одним із cancellation, progress, completion, handover: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field reported_by of an outcome report must be filled in: enter a value.</source>
        <translation>Поле reported_by підсумкового звіту має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field community_involved of an outcome report is yes or no: enter 1 or 0.</source>
        <translation>Поле community_involved підсумкового звіту має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field women of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле women підсумкового звіту не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field men of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле men підсумкового звіту не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field girls of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле girls підсумкового звіту не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field boys of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле boys підсумкового звіту не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a quality visit has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid перевірки якості містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field kind of a quality visit takes one of qa, qc_sample: choose one of these.</source>
        <translation>Поле kind перевірки якості має бути одним із qa, qc_sample: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field compliant_sop of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле compliant_sop перевірки якості має значення «так» або «ні»: введіть 1 або 0 чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field adequate_supervision of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле adequate_supervision перевірки якості має значення «так» або «ні»: введіть 1 або 0 чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field equipment_suitable of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле equipment_suitable перевірки якості має значення «так» або «ні»: введіть 1 або 0 чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field personnel_qualified of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле personnel_qualified перевірки якості має значення «так» або «ні»: введіть 1 або 0 чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field medic_available of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле medic_available перевірки якості має значення «так» або «ні»: введіть 1 або 0 чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field qa_logs_current of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле qa_logs_current перевірки якості має значення «так» або «ні»: введіть 1 або 0 чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field warning_delivered of a quality visit is yes or no: enter 1 or 0.</source>
        <translation>Поле warning_delivered перевірки якості має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field operations_suspended of a quality visit is yes or no: enter 1 or 0.</source>
        <translation>Поле operations_suspended перевірки якості має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field noncompliance_corrected of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле noncompliance_corrected перевірки якості має значення «так» або «ні»: введіть 1 або 0 чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field severity of a quality visit takes one of none, minor, major, critical: choose one of these.</source>
        <translation>Поле severity перевірки якості має бути одним із none, minor, major, critical: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field result of a quality visit takes one of nothing, pass, fail: choose one of these.</source>
        <translation>Поле result перевірки якості має бути одним із порожньо, pass, fail: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field sample_m2 of a quality visit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле sample_m2 перевірки якості не може бути від'ємним: введіть 0 або більше чи залиште порожнім.</translation>
    </message>
    <message>
        <source>The field uuid of a decision has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid рішення містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field what of a decision must be filled in: enter a value.</source>
        <translation>Поле what рішення має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field decided_by of a decision must be filled in: enter a value.</source>
        <translation>Поле decided_by рішення має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field reason of a decision must be filled in: enter a value.</source>
        <translation>Поле reason рішення має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field uuid of a proposal has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid пропозиції містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field kind of a proposal must be filled in: enter a value.</source>
        <translation>Поле kind пропозиції має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field grows of a proposal is yes or no: enter 1 or 0.</source>
        <translation>Поле grows пропозиції має значення «так» або «ні»: введіть 1 або 0.</translation>
    </message>
    <message>
        <source>The field state of a proposal takes one of open, accepted, refused: choose one of these.</source>
        <translation>Поле state пропозиції має бути одним із open, accepted, refused: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field uuid of an open question has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid відкритого питання містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field topic of an open question must be filled in: enter a value.</source>
        <translation>Поле topic відкритого питання має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field state of an open question takes one of open, settled: choose one of these.</source>
        <translation>Поле state відкритого питання має бути одним із open, settled: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field uuid of a weight set has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid набору ваг містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field name of a weight set must be filled in: enter a value.</source>
        <translation>Поле name набору ваг має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field uuid of a field mapping has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid відповідності полів містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field name of a field mapping must be filled in: enter a value.</source>
        <translation>Поле name відповідності полів має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field uuid of an attachment has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid вкладення містить 36 знаків або порожнє: залиште його порожнім, і значення буде надано.</translation>
    </message>
    <message>
        <source>The field file_name of an attachment must be filled in: enter a value.</source>
        <translation>Поле file_name вкладення має бути заповнене: введіть значення.</translation>
    </message>
    <message>
        <source>The field kind of a journal action takes one of edit, bulk, undo, redo, merge, layer_edit, migration, export: choose one of these.</source>
        <translation>Поле kind дії журналу має бути одним із edit, bulk, undo, redo, merge, layer_edit, migration, export: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field state of a journal action takes one of done, undone: choose one of these.</source>
        <translation>Поле state дії журналу має бути одним із done, undone: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field operation of a journal takes one of insert, update, delete, bulk_insert, bulk_delete: choose one of these.</source>
        <translation>Поле operation журналу має бути одним із insert, update, delete, bulk_insert, bulk_delete: виберіть одне з них.</translation>
    </message>
    <message>
        <source>The field entries of a journal seal must be greater than 0: correct it.</source>
        <translation>Поле entries печатки журналу має бути більше за 0: виправте його.</translation>
    </message>
    <message>
        <source>A seal ends where it begins or later: leave the journal to Mine Planner.</source>
        <translation>Печатка закінчується там, де починається, або пізніше: залиште журнал для Mine Planner.</translation>
    </message>
    <message>
        <source>The journal context has one row: leave it to Mine Planner.</source>
        <translation>Контекст журналу має один рядок: залиште його для Mine Planner.</translation>
    </message>
    <message>
        <source>The field direction of an exchange log takes one of sent, received, handed_over: choose one of these.</source>
        <translation>Поле direction реєстру обмінів має бути одним із sent, received, handed_over: виберіть одне з них.</translation>
    </message>
    <message>
        <source>A new task cannot be completed already: set the field status to planned and take it step by step.</source>
        <translation>Нове завдання не може бути вже завершеним: задайте полю status значення planned і ведіть завдання крок за кроком.</translation>
    </message>
    <message>
        <source>The field status of a task goes from planned to assigned, in progress, completed and quality-checked, one step at a time: take the step between first.</source>
        <translation>Поле status завдання проходить від planned до assigned, in_progress, completed і quality_checked, по одному кроку: спочатку зробіть проміжний крок.</translation>
    </message>
    <message>
        <source>A task is suspended, withdrawn or taken a step back only with a reason of its own: write it in the field status_reason.</source>
        <translation>Завдання призупиняється, відкликається або повертається на крок назад лише з власною причиною: напишіть її в полі status_reason.</translation>
    </message>
    <message>
        <source>A task is suspended or withdrawn only with a reason: write it in the field status_reason.</source>
        <translation>Завдання призупиняється або відкликається лише з причиною: напишіть її в полі status_reason.</translation>
    </message>
    <message>
        <source>This task was suspended after an accident or a missed mine: record the authority's decision lift_suspension first, then resume it.</source>
        <translation>Це завдання призупинено після нещасного випадку або пропущеної міни: спочатку запишіть рішення уповноваженого органу lift_suspension, тоді відновіть роботи.</translation>
    </message>
    <message>
        <source>The field flagged of this task warns of an accident nearby: record the authority's decision lift_suspension before you clear it.</source>
        <translation>Поле flagged цього завдання попереджає про нещасний випадок поблизу: запишіть рішення уповноваженого органу lift_suspension, перш ніж очистити поле.</translation>
    </message>
    <message>
        <source>The field code of this task is another task's code: give it the next free number.</source>
        <translation>Поле code цього завдання є кодом іншого завдання: дайте йому наступний вільний номер.</translation>
    </message>
    <message>
        <source>The field code of this task begins or ends with a blank: remove it.</source>
        <translation>Поле code цього завдання починається або закінчується пробілом: вилучіть пробіл.</translation>
    </message>
    <message>
        <source>The field revision of a task only counts up, since a team knows its sheet by it: enter a higher number.</source>
        <translation>Поле revision завдання лише збільшується, бо за ним команда розпізнає свій аркуш: введіть більший номер.</translation>
    </message>
    <message>
        <source>A task on which work was ordered is not deleted: set its status to withdrawn with a reason.</source>
        <translation>Завдання, за яким доручено роботи, не вилучається: задайте йому стан withdrawn із причиною.</translation>
    </message>
    <message>
        <source>The field code of this team is another team's code: choose another one.</source>
        <translation>Поле code цієї команди є кодом іншої команди: виберіть інший.</translation>
    </message>
    <message>
        <source>This task has a critical nonconformity that is not corrected: record the corrective measures in its quality visit, or settle the device found in released land, first.</source>
        <translation>Це завдання має невиправлену критичну невідповідність: спочатку запишіть коригувальні заходи в його перевірці якості або закрийте питання пристрою, знайденого на вивільненій землі.</translation>
    </message>
    <message>
        <source>A nonconformity counts as corrected only with the measures that were taken: write them in the field measures.</source>
        <translation>Невідповідність вважається виправленою лише з ужитими заходами: напишіть їх у полі measures.</translation>
    </message>
    <message>
        <source>A quality visit that holds a task is not deleted: record the corrective measures instead.</source>
        <translation>Перевірка якості, що зупиняє завдання, не вилучається: натомість запишіть коригувальні заходи.</translation>
    </message>
    <message>
        <source>Land is cancelled by non-technical survey, reduced by technical survey and cleared by clearance: correct the field kind or the field activity of this release.</source>
        <translation>Земля скасовується нетехнічним обстеженням, скорочується технічним обстеженням і очищується очищенням: виправте поле kind або поле activity цього вивільнення.</translation>
    </message>
    <message>
        <source>Cleared land needs the depth to which it was searched: fill in the field depth_cm.</source>
        <translation>Для очищеної землі потрібна глибина, на яку її обшукано: заповніть поле depth_cm.</translation>
    </message>
    <message>
        <source>Ground of a technical survey counts as cleared only if it was searched to clearance standard and the authority's setting release.survey_may_clear is yes: record it as reduced.</source>
        <translation>Земля технічного обстеження вважається очищеною, лише якщо її обшукано за стандартом очищення, а налаштування уповноваженого органу release.survey_may_clear має значення «так»: інакше запишіть її як скорочену.</translation>
    </message>
    <message>
        <source>Released land needs its outline: draw the field geom.</source>
        <translation>Вивільнена земля потребує контуру: накресліть поле geom.</translation>
    </message>
    <message>
        <source>Released land is reopened only with a reason: write it in the field reopened_reason.</source>
        <translation>Вивільнена земля відкривається знову лише з причиною: напишіть її в полі reopened_reason.</translation>
    </message>
    <message>
        <source>The task of this release is withdrawn, so its ground stays hazard: plan the task again first.</source>
        <translation>Завдання цього вивільнення відкликано, тож його земля лишається небезпечною: спочатку знову заплануйте завдання.</translation>
    </message>
    <message>
        <source>A recorded release is not changed: set its state to reopened with a reason and record the right one anew.</source>
        <translation>Записане вивільнення не змінюється: задайте його полю state значення reopened із причиною і запишіть правильне заново.</translation>
    </message>
    <message>
        <source>Released land is reopened with a day and a reason: fill in the fields reopened_on and reopened_reason.</source>
        <translation>Вивільнена земля відкривається знову із зазначенням дня і причини: заповніть поля reopened_on і reopened_reason.</translation>
    </message>
    <message>
        <source>Reopened land is hazard again: when it has been searched, record a new release.</source>
        <translation>Знову відкрита земля знову небезпечна: коли її буде обшукано, запишіть нове вивільнення.</translation>
    </message>
    <message>
        <source>A recorded release is not deleted: set its state to reopened with a reason.</source>
        <translation>Записане вивільнення не вилучається: задайте його полю state значення reopened із причиною.</translation>
    </message>
    <message>
        <source>The task of this release has a critical nonconformity that is not corrected, so nothing is released: correct or settle it first.</source>
        <translation>Завдання цього вивільнення має невиправлену критичну невідповідність, тож нічого не вивільняється: спочатку виправте або закрийте її.</translation>
    </message>
    <message>
        <source>A hazard area is not deleted, since that would release ground: set its field cancellation to proposed and file a cancellation report.</source>
        <translation>Небезпечний район не вилучається, бо це вивільнило б землю: задайте його полю cancellation значення proposed і подайте звіт про скасування.</translation>
    </message>
    <message>
        <source>The outline of a hazard area is not redrawn by hand, since ground could be released by it: draw a further hazard area, or file a cancellation report.</source>
        <translation>Контур небезпечного району не змінюється вручну, бо так можна було б вивільнити землю: накресліть додатковий небезпечний район або подайте звіт про скасування.</translation>
    </message>
    <message>
        <source>A hazard area keeps its outline: file a cancellation report instead of emptying the field geom.</source>
        <translation>Небезпечний район зберігає свій контур: подайте звіт про скасування замість очищення поля geom.</translation>
    </message>
    <message>
        <source>A proposed hazard area keeps its code, its IMSMA id and the person who stands for it, since it could be deleted without them: correct the field instead of emptying it.</source>
        <translation>Запропонований небезпечний район зберігає свій код, ідентифікатор IMSMA та особу, яка за нього відповідає, бо без них його можна було б вилучити: виправте поле, а не очищуйте його.</translation>
    </message>
    <message>
        <source>An accident or a find stays the evidence of its proposed hazard area: set the field cancellation of the area to proposed and file a cancellation report.</source>
        <translation>Нещасний випадок або знахідка лишається підставою свого запропонованого небезпечного району: надайте полю cancellation району значення proposed і подайте звіт про скасування.</translation>
    </message>
    <message>
        <source>An accident or a find stays the evidence of its proposed hazard area: leave the fields hazard_uuid and evidence_table as they are.</source>
        <translation>Нещасний випадок або знахідка лишається підставою свого запропонованого небезпечного району: лишіть поля hazard_uuid і evidence_table як є.</translation>
    </message>
    <message>
        <source>The field origin of a hazard area goes from proposed to computed to official and not back: leave it as it is.</source>
        <translation>Поле origin небезпечного району переходить від proposed до computed і official, але не назад: залиште його як є.</translation>
    </message>
    <message>
        <source>A hazard area is closed only with a reason and a cancellation, completion or handover report: file the report, then fill in the field status_changed_reason.</source>
        <translation>Небезпечний район закривається лише з причиною і звітом про скасування, завершення або передачу: подайте звіт, тоді заповніть поле status_changed_reason.</translation>
    </message>
    <message>
        <source>A new hazard area cannot be closed or cancelled already: set its field status to open and its field cancellation to none.</source>
        <translation>Новий небезпечний район не може бути вже закритим або скасованим: задайте полю status значення open, а полю cancellation значення none.</translation>
    </message>
    <message>
        <source>A cancellation counts as reported only with a cancellation report for this hazard area and a reason: file the report, then fill in the field cancellation_reason.</source>
        <translation>Скасування вважається повідомленим лише зі звітом про скасування цього небезпечного району і з причиною: подайте звіт, тоді заповніть поле cancellation_reason.</translation>
    </message>
    <message>
        <source>A person classifies a hazard area: fill in the fields classified_by and classified_reason with it.</source>
        <translation>Небезпечний район класифікує людина: разом із класом заповніть поля classified_by і classified_reason.</translation>
    </message>
    <message>
        <source>A smaller sigma makes a map look more certain: say in the field sigma_basis what it rests on.</source>
        <translation>Менша сигма робить карту на вигляд точнішою: укажіть у полі sigma_basis, на чому вона ґрунтується.</translation>
    </message>
    <message>
        <source>An approval is not changed: end it with a reason and have the task approved anew.</source>
        <translation>Затвердження не змінюється: припиніть його з причиною і затвердьте завдання заново.</translation>
    </message>
    <message>
        <source>An approval ends with a reason: fill in the field end_reason.</source>
        <translation>Затвердження припиняється з причиною: заповніть поле end_reason.</translation>
    </message>
    <message>
        <source>An approval is not deleted: end it with a reason.</source>
        <translation>Затвердження не вилучається: припиніть його з причиною.</translation>
    </message>
    <message>
        <source>An issued sheet is not changed, since a team holds it: issue a new revision.</source>
        <translation>Виданий аркуш не змінюється, бо він є в команди: видайте нову редакцію.</translation>
    </message>
    <message>
        <source>The issue of a sheet is not deleted, since a team holds it: set its state to recalled.</source>
        <translation>Запис про виданий аркуш не вилучається, бо аркуш є в команди: задайте його полю state значення recalled.</translation>
    </message>
    <message>
        <source>A cancellation report names its hazard area and its reason: fill in the fields hazard_uuid and reason.</source>
        <translation>Звіт про скасування називає свій небезпечний район і причину: заповніть поля hazard_uuid і reason.</translation>
    </message>
    <message>
        <source>A completion or handover report belongs to a task: fill in the field task_uuid.</source>
        <translation>Звіт про завершення або передачу належить завданню: заповніть поле task_uuid.</translation>
    </message>
    <message>
        <source>A filed report keeps its subject, kind, day and author: file a new report that corrects it.</source>
        <translation>Поданий звіт зберігає свій предмет, вид, день і автора: подайте новий звіт, що його виправляє.</translation>
    </message>
    <message>
        <source>A filed report is not deleted: file a new report that corrects it.</source>
        <translation>Поданий звіт не вилучається: подайте новий звіт, що його виправляє.</translation>
    </message>
    <message>
        <source>A recorded decision is not changed: record a new one.</source>
        <translation>Записане рішення не змінюється: запишіть нове.</translation>
    </message>
    <message>
        <source>A recorded decision is not deleted: record a new one.</source>
        <translation>Записане рішення не вилучається: запишіть нове.</translation>
    </message>
    <message>
        <source>A file holds one workspace: create another file for another one.</source>
        <translation>Файл містить один робочий простір: створіть для іншого окремий файл.</translation>
    </message>
    <message>
        <source>The reference system and version of a workspace are not changed by hand: create a new workspace instead.</source>
        <translation>Система координат і версія робочого простору вручну не змінюються: натомість створіть новий робочий простір.</translation>
    </message>
    <message>
        <source>The row that names the workspace is not deleted: it is what makes this file a workspace.</source>
        <translation>Рядок, що називає робочий простір, не вилучається: саме він робить цей файл робочим простором.</translation>
    </message>
    <message>
        <source>The setting named in the field key is there already: change that one.</source>
        <translation>Налаштування, назване в полі key, уже існує: змініть його.</translation>
    </message>
    <message>
        <source>The field code is in this list already: change that row, or choose another code.</source>
        <translation>Таке значення поля code вже є в цьому списку: змініть той рядок або виберіть інший код.</translation>
    </message>
    <message>
        <source>The field code of this kind of ordnance is there already: change that row, or choose another code.</source>
        <translation>Таке значення поля code виду боєприпасів уже існує: змініть той рядок або виберіть інший код.</translation>
    </message>
    <message>
        <source>The journal is never changed: correct the row itself, and the journal will tell.</source>
        <translation>Журнал ніколи не змінюється: виправте сам рядок, і журнал це запише.</translation>
    </message>
    <message>
        <source>The journal is never shortened: make a new workspace if this one is to end.</source>
        <translation>Журнал ніколи не скорочується: якщо цей робочий простір має закінчитися, створіть новий.</translation>
    </message>
    <message>
        <source>A seal of the journal is never changed: leave the journal to Mine Planner.</source>
        <translation>Печатка журналу ніколи не змінюється: залиште журнал для Mine Planner.</translation>
    </message>
    <message>
        <source>A seal of the journal is never removed: leave the journal to Mine Planner.</source>
        <translation>Печатка журналу ніколи не вилучається: залиште журнал для Mine Planner.</translation>
    </message>
    <message>
        <source>These entries of the journal are sealed already: leave the journal to Mine Planner.</source>
        <translation>Ці записи журналу вже запечатано: залиште журнал для Mine Planner.</translation>
    </message>
    <message>
        <source>An action in the journal is never changed: correct the row itself, and the journal will tell.</source>
        <translation>Дія в журналі ніколи не змінюється: виправте сам рядок, і журнал це запише.</translation>
    </message>
    <message>
        <source>An action in the journal is never removed: undo it instead.</source>
        <translation>Дія в журналі ніколи не вилучається: натомість відмініть її.</translation>
    </message>
    <message>
        <source>The register of exchanges is never changed: add a new entry.</source>
        <translation>Реєстр обмінів ніколи не змінюється: додайте новий запис.</translation>
    </message>
    <message>
        <source>The register of exchanges is never shortened: add a new entry.</source>
        <translation>Реєстр обмінів ніколи не скорочується: додайте новий запис.</translation>
    </message>
    <message>
        <source>Offices disagree about this field of the hazard area: settle the open question with a reason first.</source>
        <translation>Розбіжність між офісами щодо цього поля небезпечного району: спочатку вирішіть відкрите питання із зазначенням причини.</translation>
    </message>
    <message>
        <source>Offices disagree about this field of the released land: settle the open question with a reason first.</source>
        <translation>Розбіжність між офісами щодо цього поля вивільненої землі: спочатку вирішіть відкрите питання із зазначенням причини.</translation>
    </message>
    <message>
        <source>Offices disagree about the state of this task: settle the open question with a reason first.</source>
        <translation>Розбіжність між офісами щодо стану цього завдання: спочатку вирішіть відкрите питання із зазначенням причини.</translation>
    </message>
</context>
</TS>
