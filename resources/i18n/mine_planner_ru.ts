<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>MinePlanner</name>
    <message>
        <source>finds in corridors / finds nearby</source>
        <translation>находки в коридорах / находки рядом</translation>
    </message>
    <message>
        <source>corridors with a find / searched</source>
        <translation>коридоры с находкой / обследованные коридоры</translation>
    </message>
    <message>
        <source>%, with 95 % interval (Wilson)</source>
        <translation>%, с интервалом 95 % (Уилсон)</translation>
    </message>
    <message>
        <source>a find from its nearest record</source>
        <translation>находка относительно ближайшей записи формуляра</translation>
    </message>
    <message>
        <source>a searched field, 95 %</source>
        <translation>обследованное минное поле, 95 %</translation>
    </message>
    <message>
        <source>all fields of the group, 95 %</source>
        <translation>все минные поля группы, 95 %</translation>
    </message>
    <message>
        <source>east of the record, m</source>
        <translation>к востоку от записанного места, м</translation>
    </message>
    <message>
        <source>north of the record, m</source>
        <translation>к северу от записанного места, м</translation>
    </message>
    <message>
        <source>found / recorded on searched ground</source>
        <translation>найдено / записано на обследованной земле</translation>
    </message>
    <message>
        <source>Back up the workspace {}</source>
        <translation>Резервное копирование рабочего пространства {}</translation>
    </message>
    <message>
        <source>The backup was cancelled: nothing was written.</source>
        <translation>Резервное копирование отменено: ничего не записано.</translation>
    </message>
    <message>
        <source>comes from the network</source>
        <translation>берётся из сети</translation>
    </message>
    <message>
        <source>its file is missing, or it has none</source>
        <translation>файл отсутствует или его нет вовсе</translation>
    </message>
    <message>
        <source>was not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>lies outside the area, or cannot be read</source>
        <translation>лежит вне района или не читается</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>The bundle was cancelled: nothing was kept of it.</source>
        <translation>Создание комплекта отменено: ничего не сохранено.</translation>
    </message>
    <message>
        <source>{} could not be written: free some space, or choose another folder.</source>
        <translation>Не удалось записать {}: освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>{} is no bundle: choose the folder that holds {}.</source>
        <translation>{} – не комплект: выберите папку, в которой есть {}.</translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known of the bundle yet.</source>
        <translation>Проверка отменена: о пакете пока ничего не известно.</translation>
    </message>
    <message>
        <source>{} is missing: copy the bundle again.</source>
        <translation>Нет файла {}: скопируйте комплект заново.</translation>
    </message>
    <message>
        <source>{} was changed or damaged.</source>
        <translation>Файл {} изменён или повреждён.</translation>
    </message>
    <message>
        <source>{} did not come with the bundle: ask who put it there.</source>
        <translation>{} пришёл не с пакетом: спросите, кто его положил.</translation>
    </message>
    <message>
        <source>What QGIS needs there: version 3.40 or newer, with the Python library shapely 2. QGIS for Windows and macOS brings it along; on Linux it may be missing or too old, and then Mine Planner says so.</source>
        <translation>Что нужно QGIS там: версия 3.40 или новее с библиотекой Python shapely 2. QGIS для Windows и macOS содержит её; в Linux её может не быть или она слишком старая, тогда Mine Planner об этом скажет.</translation>
    </message>
    <message>
        <source>To install shapely without a network: take along its wheel file (.whl) for that computer's system and Python version, and type there: {}. The profile is the folder that QGIS opens with Settings &gt; User Profiles &gt; Open Active Profile Folder. Start QGIS again.</source>
        <translation>Чтобы установить shapely без сети: возьмите с собой его файл wheel (.whl) для системы и версии Python того компьютера и наберите там: {}. Профиль: папка, которую QGIS открывает через Settings &gt; User Profiles &gt; Open Active Profile Folder. Запустите QGIS заново.</translation>
    </message>
    <message>
        <source>This folder works without a network, from any drive. Keep its files together.</source>
        <translation>Эта папка работает без сети, с любого диска. Держите её файлы вместе.</translation>
    </message>
    <message>
        <source>Copy the folder to the laptop; work on the copy, not on the stick.</source>
        <translation>Скопируйте папку на ноутбук; работайте с копией, а не с флешкой.</translation>
    </message>
    <message>
        <source>In QGIS: Plugins &gt; Manage and Install Plugins &gt; Install from ZIP &gt; {}</source>
        <translation>В QGIS: Plugins &gt; Manage and Install Plugins &gt; Install from ZIP &gt; {}</translation>
    </message>
    <message>
        <source>Copy the files of the folder proj, if there is one, into proj in the QGIS profile.</source>
        <translation>Если есть папка proj, скопируйте её файлы в папку proj профиля QGIS.</translation>
    </message>
    <message>
        <source>Open {} in QGIS, or the workspace {} with Mine Planner.</source>
        <translation>Откройте {} в QGIS или рабочее пространство {} в Mine Planner.</translation>
    </message>
    <message>
        <source>Anyone who has this folder can read it, mine positions included.</source>
        <translation>Любой, у кого есть эта папка, может её прочитать, включая положение мин.</translation>
    </message>
    <message>
        <source>{} could not be written: choose GeoTIFF, or another folder.</source>
        <translation>Не удалось записать {}: выберите GeoTIFF или другую папку.</translation>
    </message>
    <message>
        <source>shapely {} for {}, {}</source>
        <translation>shapely {} для {}, {}</translation>
    </message>
    <message>
        <source>Two of the wheel files are named {}: choose one of them.</source>
        <translation>Два файла wheel называются {}: выберите один из них.</translation>
    </message>
    <message>
        <source>{} is not named as a wheel of shapely: choose a file such as shapely-2.0.6-cp312-cp312-win_amd64.whl, and do not rename it.</source>
        <translation>{} назван не как wheel shapely: выберите файл вида shapely-2.0.6-cp312-cp312-win_amd64.whl и не переименовывайте его.</translation>
    </message>
    <message>
        <source>{} holds {} {}, not what its name says: get the wheel of shapely again.</source>
        <translation>В {} лежит {} {}, а не то, что говорит название: получите wheel shapely снова.</translation>
    </message>
    <message>
        <source>{} is older than shapely 2: get a wheel of shapely 2 or newer.</source>
        <translation>{} старше shapely 2: получите wheel shapely 2 или новее.</translation>
    </message>
    <message>
        <source>{} is damaged or no wheel: get the file again.</source>
        <translation>{} повреждён или не wheel: получите файл снова.</translation>
    </message>
    <message>
        <source>{} holds a path that leads out of its folder: do not use this file.</source>
        <translation>{} содержит путь, ведущий за пределы своей папки: не используйте этот файл.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than shapely takes: do not use this file.</source>
        <translation>{} распакуется в намного больше, чем занимает shapely: не используйте этот файл.</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>любого компьютера</translation>
    </message>
    <message>
        <source>None of the wheel files fits Windows, which most field computers have: add one for it.</source>
        <translation>Ни один файл wheel не подходит для Windows, которая стоит на большинстве полевых компьютеров: добавьте файл для неё.</translation>
    </message>
    <message>
        <source>shapely is in the folder {}. If Mine Planner says that it is missing, close QGIS, open a terminal in this folder (on Windows: the OSGeo4W Shell from the start menu, then cd to this folder), type the line for that computer, and start QGIS again:</source>
        <translation>shapely лежит в папке {}. Если Mine Planner говорит, что его нет, закройте QGIS, откройте терминал в этой папке (в Windows: OSGeo4W Shell из меню «Пуск», затем cd в эту папку), введите строку для этого компьютера и запустите QGIS снова:</translation>
    </message>
    <message>
        <source>Which Python QGIS has is said in Help &gt; About. The line writes into the profile named default; for another profile put its name there.</source>
        <translation>Какой Python в QGIS, сказано в «Справка &gt; О программе». Строка пишет в профиль default; для другого профиля поставьте его имя.</translation>
    </message>
    <message>
        <source>A part of the workspace needs an area and an office: choose both, or take all of it.</source>
        <translation>Для части рабочего пространства нужны район и офис: укажите оба или берите всё целиком.</translation>
    </message>
    <message>
        <source>The bundle {} could not be written: free some space, or choose another folder.</source>
        <translation>Не удалось записать комплект {}: освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name for the bundle.</source>
        <translation>{} уже существует: выберите другое имя комплекта.</translation>
    </message>
    <message>
        <source>The bundle needs about {} MB, and {} MB are free: free some space.</source>
        <translation>Комплекту нужно около {} МБ, свободно {} МБ: освободите место.</translation>
    </message>
    <message>
        <source>There is no task {} with an outline: check its code.</source>
        <translation>Нет задания {} с контуром: проверьте код.</translation>
    </message>
    <message>
        <source>its scan is missing</source>
        <translation>нет скана</translation>
    </message>
    <message>
        <source>{}: where people probably walked (never counts as search)</source>
        <translation>{}: где, вероятно, прошли люди (никогда не считается обследованием)</translation>
    </message>
    <message>
        <source>Probability of traverse</source>
        <translation>Вероятность прохода</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Demo region (made up)</source>
        <translation>Демонстрационный регион (вымышленный)</translation>
    </message>
    <message>
        <source>Mine action centre</source>
        <translation>Центр противоминной деятельности</translation>
    </message>
    <message>
        <source>Schools, clinics, wells</source>
        <translation>Школы, медпункты, колодцы</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Здания</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Реки</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеты</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Землепользование</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Рельеф</translation>
    </message>
    <message>
        <source>Handed over in spring</source>
        <translation>Передано весной</translation>
    </message>
    <message>
        <source>Paper maps</source>
        <translation>Бумажные карты</translation>
    </message>
    <message>
        <source>Minefield records</source>
        <translation>Формуляры минных полей</translation>
    </message>
    <message>
        <source>Tasks and hazard areas</source>
        <translation>Задания и опасные районы</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Device found</source>
        <translation>Найденное устройство</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Ежедневный отчёт</translation>
    </message>
    <message>
        <source>Evidence and its distances</source>
        <translation>Свидетельства и расстояния от них</translation>
    </message>
    <message>
        <source>Evidence as handed over</source>
        <translation>Свидетельства, как переданы</translation>
    </message>
    <message>
        <source>Corridor of {} sigmas and margin</source>
        <translation>Коридор {} σ и запас</translation>
    </message>
    <message>
        <source>Fade-out distance, {} m</source>
        <translation type="unfinished">Расстояние затухания, {} м</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Recorded mines, counted</source>
        <translation>Записанные мины, число</translation>
    </message>
    <message>
        <source>Squares of {} m</source>
        <translation>Квадраты по {} м</translation>
    </message>
    <message>
        <source>{} mines per km²</source>
        <translation>{} мин на км²</translation>
    </message>
    <message>
        <source>{} recorded mines in this square</source>
        <translation>Записанных мин в этом квадрате: {}</translation>
    </message>
    <message>
        <source>Footprints of maps</source>
        <translation>Контуры карт</translation>
    </message>
    <message>
        <source>95 % within {} m</source>
        <translation>95 % в пределах {} м</translation>
    </message>
    <message>
        <source>not located yet</source>
        <translation>ещё не привязано</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>опровергнуто</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Опровергнуто</translation>
    </message>
    <message>
        <source>Direct evidence</source>
        <translation>Прямое свидетельство</translation>
    </message>
    <message>
        <source>Indirect evidence</source>
        <translation>Косвенное свидетельство</translation>
    </message>
    <message>
        <source>Handed-over maps</source>
        <translation>Переданные карты</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>paths are stored as absolute, so the project opens here alone</source>
        <translation>пути сохранены как абсолютные: проект откроется только здесь</translation>
    </message>
    <message>
        <source>Set Project &gt; Properties &gt; General &gt; Save paths to relative.</source>
        <translation>Задайте в «Проект &gt; Свойства &gt; Общие» сохранение относительных путей.</translation>
    </message>
    <message>
        <source>the layer is drawn by a plugin that may not be on the other machine</source>
        <translation>слой рисует модуль, которого может не быть на другом компьютере</translation>
    </message>
    <message>
        <source>Save it as an ordinary layer, or take the plugin's zip along.</source>
        <translation>Сохраните его как обычный слой или возьмите с собой ZIP модуля.</translation>
    </message>
    <message>
        <source>this QGIS has no provider {}</source>
        <translation>в этом QGIS нет провайдера {}</translation>
    </message>
    <message>
        <source>Save the layer as GeoPackage where that provider is installed.</source>
        <translation>Сохраните слой как GeoPackage там, где этот провайдер установлен.</translation>
    </message>
    <message>
        <source>Export the part you need to a file, or remove the layer.</source>
        <translation>Экспортируйте нужную часть в файл или удалите слой.</translation>
    </message>
    <message>
        <source>its file {} is missing</source>
        <translation>нет его файла {}</translation>
    </message>
    <message>
        <source>Copy the file beside the project, or choose another source.</source>
        <translation>Скопируйте файл рядом с проектом или выберите другой источник.</translation>
    </message>
    <message>
        <source>lies outside the project's folder: {}</source>
        <translation>лежит вне папки проекта: {}</translation>
    </message>
    <message>
        <source>Make a bundle, or move the file into the project's folder.</source>
        <translation>Создайте комплект или переместите файл в папку проекта.</translation>
    </message>
    <message>
        <source>Save the file and use it from the project's folder, or embed it.</source>
        <translation>Сохраните файл и используйте его из папки проекта или внедрите его.</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>нет файла</translation>
    </message>
    <message>
        <source>Copy it into the project's folder, or choose another one.</source>
        <translation>Скопируйте его в папку проекта или выберите другой.</translation>
    </message>
    <message>
        <source>is named by its full path in a style of a layer: {}</source>
        <translation>назван полным путём в стиле слоя: {}</translation>
    </message>
    <message>
        <source>Let the style name it relative to the project.</source>
        <translation>Пусть стиль называет его относительно проекта.</translation>
    </message>
    <message>
        <source>the font is not on this machine, so text may not fit</source>
        <translation>шрифта нет на этом компьютере, текст может не поместиться</translation>
    </message>
    <message>
        <source>Install the font, or choose one that QGIS brings along.</source>
        <translation>Установите шрифт или выберите входящий в QGIS.</translation>
    </message>
    <message>
        <source>one of its layers is not in the project</source>
        <translation>одного из её слоёв нет в проекте</translation>
    </message>
    <message>
        <source>Add the layer again, or remove the relation.</source>
        <translation>Добавьте слой снова или удалите связь.</translation>
    </message>
    <message>
        <source>the grid is not on this machine, so positions could shift by metres</source>
        <translation>сетки нет на этом компьютере, положения могут сместиться на метры</translation>
    </message>
    <message>
        <source>Copy the grid file into the folder proj of the QGIS profile.</source>
        <translation>Скопируйте файл сетки в папку proj профиля QGIS.</translation>
    </message>
    <message>
        <source>The folder {} leads out of the project's folder: rename it, and repair again.</source>
        <translation>Папка {} ведёт за пределы папки проекта: переименуйте её и повторите исправление.</translation>
    </message>
    <message>
        <source>{} could not be copied: free some space, or copy it by hand.</source>
        <translation>Не удалось скопировать {}: освободите место или скопируйте вручную.</translation>
    </message>
    <message>
        <source>has macros: Python that runs when the project is opened</source>
        <translation>есть макросы: код Python, который выполняется при открытии проекта</translation>
    </message>
    <message>
        <source>Read them first, and remove them if you did not write them.</source>
        <translation>Сначала прочитайте их и удалите, если писали их не вы.</translation>
    </message>
    <message>
        <source>has a form with Python that runs when the form opens</source>
        <translation>есть форма с кодом Python, который выполняется при её открытии</translation>
    </message>
    <message>
        <source>Read it first, and remove it if you did not write it.</source>
        <translation>Сначала прочитайте его и удалите, если писали его не вы.</translation>
    </message>
    <message>
        <source>asks an address in the network</source>
        <translation>обращается к адресу в сети</translation>
    </message>
    <message>
        <source>Do without it there, or point it to a file of the project.</source>
        <translation>Обойдитесь там без этого или укажите файл проекта.</translation>
    </message>
    <message>
        <source>{} names a place on this machine: {}</source>
        <translation>{} указывает место на этом компьютере: {}</translation>
    </message>
    <message>
        <source>Put the files beside the project and begin with @project_folder, such as @project_folder || '/pictures/' || "photo".</source>
        <translation>Положите файлы рядом с проектом и начинайте с @project_folder, например @project_folder || '/pictures/' || "photo".</translation>
    </message>
    <message>
        <source>{} asks an address in the network</source>
        <translation>{} обращается к адресу в сети</translation>
    </message>
    <message>
        <source>{}: is read from {}</source>
        <translation>{}: читается из {}</translation>
    </message>
    <message>
        <source>Paths are stored relative to the project</source>
        <translation>Пути хранятся относительно проекта</translation>
    </message>
    <message>
        <source>{}: removed</source>
        <translation>{}: убрано</translation>
    </message>
    <message>
        <source>The project could not be saved: save it under another name.</source>
        <translation>Не удалось сохранить проект: сохраните его под другим именем.</translation>
    </message>
    <message>
        <source>The style of {} could not be changed: choose its symbols anew.</source>
        <translation>Не удалось изменить стиль {}: выберите его символы заново.</translation>
    </message>
    <message>
        <source>{} people near</source>
        <translation>людей рядом: {}</translation>
    </message>
    <message>
        <source>{} children near</source>
        <translation>детей рядом: {}</translation>
    </message>
    <message>
        <source>{} returnees expected</source>
        <translation>ожидается возвращающихся: {}</translation>
    </message>
    <message>
        <source>schools near: {}</source>
        <translation>школ рядом: {}</translation>
    </message>
    <message>
        <source>clinics near: {}</source>
        <translation>клиник рядом: {}</translation>
    </message>
    <message>
        <source>water points near: {}</source>
        <translation>источников воды рядом: {}</translation>
    </message>
    <message>
        <source>roads near: {}</source>
        <translation>дорог рядом: {}</translation>
    </message>
    <message>
        <source>{} m² of farmland</source>
        <translation>сельхозземель: {} м²</translation>
    </message>
    <message>
        <source>{} incidents</source>
        <translation>происшествий: {}</translation>
    </message>
    <message>
        <source>{} victims</source>
        <translation>пострадавших: {}</translation>
    </message>
    <message>
        <source>{} recorded devices</source>
        <translation>записанных устройств: {}</translation>
    </message>
    <message>
        <source>passable road in {} m</source>
        <translation>проезжая дорога в {} м</translation>
    </message>
    <message>
        <source>{} team-days</source>
        <translation>командо-дней: {}</translation>
    </message>
    <message>
        <source>1 person near</source>
        <translation>1 человек рядом</translation>
    </message>
    <message>
        <source>1 child near</source>
        <translation>1 ребёнок рядом</translation>
    </message>
    <message>
        <source>1 returnee expected</source>
        <translation>ожидается 1 возвращающийся</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 происшествие</translation>
    </message>
    <message>
        <source>1 victim</source>
        <translation>1 пострадавший</translation>
    </message>
    <message>
        <source>1 recorded device</source>
        <translation>1 записанное устройство</translation>
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
        <translation>медпункт {} м</translation>
    </message>
    <message>
        <source>water point {} m</source>
        <translation>водный источник {} м</translation>
    </message>
    <message>
        <source>road {} m</source>
        <translation>дорога {} м</translation>
    </message>
    <message>
        <source>People near</source>
        <translation>Люди рядом</translation>
    </message>
    <message>
        <source>Children near</source>
        <translation>Дети рядом</translation>
    </message>
    <message>
        <source>Returnees expected</source>
        <translation>Ожидаемые возвращающиеся</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Медпункты</translation>
    </message>
    <message>
        <source>Water points</source>
        <translation>Водные источники</translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation>Перекрытые дороги</translation>
    </message>
    <message>
        <source>Farmland blocked</source>
        <translation>Закрытые сельхозземли</translation>
    </message>
    <message>
        <source>Access by road</source>
        <translation>Подъезд по дороге</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Пострадавшие</translation>
    </message>
    <message>
        <source>Devices expected</source>
        <translation>Ожидаемые устройства</translation>
    </message>
    <message>
        <source>Little effort</source>
        <translation>Малые усилия</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} и ещё {}</translation>
    </message>
    <message>
        <source>no weighed reason speaks for it</source>
        <translation>нет взвешенной причины в его пользу</translation>
    </message>
    <message>
        <source>rank {} even if any one weight moves by {} %</source>
        <translation>место {}, даже если один любой вес изменить на {} %</translation>
    </message>
    <message>
        <source>rank {} to {} if any one weight moves by {} %</source>
        <translation>место от {} до {}, если один любой вес изменить на {} %</translation>
    </message>
    <message>
        <source>Searched, ha</source>
        <translation>Обследовано, га</translation>
    </message>
    <message>
        <source>To be searched, ha</source>
        <translation>Осталось обследовать, га</translation>
    </message>
    <message>
        <source>label</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>символ</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>значение по умолчанию</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>ограничение</translation>
    </message>
    <message>
        <source>computed field</source>
        <translation>вычисляемое поле</translation>
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
        <translation>подсказка на карте</translation>
    </message>
    <message>
        <source>action</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>свойства</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>The style of {} could not be stored: try again.</source>
        <translation>Не удалось сохранить стиль слоя {}: попробуйте снова.</translation>
    </message>
    <message>
        <source>Base layers</source>
        <translation>Слои подложки</translation>
    </message>
    <message>
        <source>Reconnaissance of records</source>
        <translation>Рекогносцировка по формулярам</translation>
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
        <translation>Лист рекогносцировки: формуляр {}</translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation>Формуляр №</translation>
    </message>
    <message>
        <source>Laid</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Grid of this sheet</source>
        <translation>Сетка этого листа</translation>
    </message>
    <message>
        <source>Datum operation</source>
        <translation>Преобразование датума</translation>
    </message>
    <message>
        <source>RECORD NOT VERIFIED. The rows lie in the hatched corridor with 95 % (within {} of the lines), gross errors apart. Look for landmarks from ground known to be safe; never enter the corridor.</source>
        <translation>ФОРМУЛЯР НЕ ПРОВЕРЕН. Ряды лежат в заштрихованном коридоре с вероятностью 95 % (в пределах {} от линий), если нет грубых ошибок. Ищите ориентиры с земли, о которой известно, что она безопасна; никогда не входите в коридор.</translation>
    </message>
    <message>
        <source>The record contradicts itself: {} placements are drawn.</source>
        <translation>Формуляр противоречит сам себе: показано вариантов положения: {}.</translation>
    </message>
    <message>
        <source>search 95 % within {}</source>
        <translation>поиск 95 % в пределах {}</translation>
    </message>
    <message>
        <source>computed from legs</source>
        <translation>вычислено по ходу</translation>
    </message>
    <message>
        <source>⚠ The search reaches into the corridor: stop at it.</source>
        <translation>⚠ Поиск заходит в коридор: остановитесь у него.</translation>
    </message>
    <message>
        <source>Not to be looked for, since the rows may lie there: {}.</source>
        <translation>Не искать, так как там могут лежать ряды: {}.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Accuracy, m</source>
        <translation>Точность, м</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Как добраться</translation>
    </message>
    <message>
        <source>Looked by, date</source>
        <translation>Кто искал, дата</translation>
    </message>
    <message>
        <source>From point to point (magnetic on {})</source>
        <translation>От точки к точке (магнитный азимут на {})</translation>
    </message>
    <message>
        <source>{} → {}: compass {}, grid {}°, {} m (form: {})</source>
        <translation>{} → {}: компас {}, дирекц. {}°, {} м (формуляр: {})</translation>
    </message>
    <message>
        <source>DO NOT WALK</source>
        <translation>НЕ ХОДИТЬ</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Руководитель команды</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Record {} · printed {} · page {} of {}</source>
        <translation>Формуляр {} · напечатано {} · страница {} из {}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Search order of {}</source>
        <translation>Порядок поиска в {}</translation>
    </message>
    <message>
        <source>Search first</source>
        <translation>Искать первыми</translation>
    </message>
    <message>
        <source>Search last</source>
        <translation>Искать последними</translation>
    </message>
    <message>
        <source>Searched already</source>
        <translation>Уже обследовано</translation>
    </message>
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
        <source>WORK SUSPENDED</source>
        <translation>РАБОТЫ ПРИОСТАНОВЛЕНЫ</translation>
    </message>
    <message>
        <source>nobody works here until the authority's decision</source>
        <translation>до решения уполномоченного органа здесь никто не работает</translation>
    </message>
    <message>
        <source>REVIEW FIRST</source>
        <translation>СНАЧАЛА ПРОВЕРКА</translation>
    </message>
    <message>
        <source>an accident or a missed mine nearby; ask before work goes on</source>
        <translation>рядом несчастный случай или пропущенная мина; спросите, прежде чем продолжать</translation>
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
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Tasking authority</source>
        <translation>Орган, выдавший задание</translation>
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
        <source>{} {} m from {} at {}° grid</source>
        <translation>{} {} м от {}, дирекционный угол {}°</translation>
    </message>
    <message>
        <source>{} beyond the map</source>
        <translation>{} за пределами карты</translation>
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
        <source>accident, missed mine</source>
        <translation>несчастный случай, пропущенная мина</translation>
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
        <source>Drawn to hold</source>
        <translation>Что охватывает</translation>
    </message>
    <message>
        <source>{} % of positions</source>
        <translation>{} % положений</translation>
    </message>
    <message>
        <source>{} % of positions, and {} m more</source>
        <translation>{} % положений и ещё {} м</translation>
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
        <source>casualties not known</source>
        <translation>пострадавшие неизвестны</translation>
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
        <source>perimeter</source>
        <translation>периметр</translation>
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
    <message>
        <source>Site features: places</source>
        <translation>Объекты площадки: места</translation>
    </message>
    <message>
        <source>Site features: ways</source>
        <translation>Объекты площадки: пути</translation>
    </message>
    <message>
        <source>Site features: areas</source>
        <translation>Объекты площадки: участки</translation>
    </message>
    <message>
        <source>Clearance tasks</source>
        <translation>Задания на очистку</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Поворотные точки</translation>
    </message>
    <message>
        <source>Boxes and lanes</source>
        <translation>Квадраты и полосы</translation>
    </message>
    <message>
        <source>Site features</source>
        <translation>Объекты площадки</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Высвобожденная земля</translation>
    </message>
    <message>
        <source>Searched ground (reports)</source>
        <translation>Обследованная земля (отчёты)</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Контуры</translation>
    </message>
    <message>
        <source>Mine rows</source>
        <translation>Ряды мин</translation>
    </message>
    <message>
        <source>Recorded mines</source>
        <translation>Записанные мины</translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation>Опорные точки</translation>
    </message>
    <message>
        <source>Task {}: no method is set: choose the tasks, then Set Method in their menu.</source>
        <translation>Задание {}: метод не задан: выберите задания, затем «Задать метод» в их меню.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Split task {}</source>
        <translation>Разделение задания {}</translation>
    </message>
    <message>
        <source>Cut a piece out of task {}</source>
        <translation>Вырезание части задания {}</translation>
    </message>
    <message>
        <source>Merge tasks into {}</source>
        <translation>Слияние заданий в {}</translation>
    </message>
    <message>
        <source>{} is {} and would be withdrawn.</source>
        <translation>{}: {}, будет отозвано.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} is {}: a team knows its boundary, so a person approves the change.</source>
        <translation>{}: {}; команда знает границу, поэтому изменение утверждает человек.</translation>
    </message>
    <message>
        <source>Merged into {}</source>
        <translation>Слито в {}</translation>
    </message>
    <message>
        <source>Part of {}</source>
        <translation>Часть задания {}</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Quality checked</source>
        <translation>Качество проверено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Очистка</translation>
    </message>
    <message>
        <source>Technical survey</source>
        <translation>Техническое обследование</translation>
    </message>
    <message>
        <source>Non-technical survey</source>
        <translation>Нетехническое обследование</translation>
    </message>
    <message>
        <source>Battle area clearance</source>
        <translation>Очистка района боевых действий</translation>
    </message>
    <message>
        <source>EOD spot</source>
        <translation type="unfinished">Точка обезвреживания</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Маркировка</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} м²</translation>
    </message>
    <message>
        <source>Check an offline bundle that arrived</source>
        <translation>Проверить полученный автономный пакет</translation>
    </message>
    <message>
        <source>Compares every file of a bundle with the checksum in its manifest.json, and names what is missing, changed or did not come with it. Check before the bundle is opened: QGIS writes into what it shows. A checksum tells of damage on the way, not of somebody who changed both.</source>
        <translation>Сверяет каждый файл пакета с контрольной суммой в его manifest.json и называет, чего не хватает, что изменено и что пришло не с ним. Проверяйте до открытия пакета: QGIS пишет в то, что показывает. Контрольная сумма выявляет повреждение в пути, а не того, кто изменил и то и другое.</translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation>Папка комплекта</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>The bundle is as it was sent.</source>
        <translation>Пакет такой, каким был отправлен.</translation>
    </message>
    <message>
        <source>Check a project for work without a network</source>
        <translation>Проверить проект для работы без сети</translation>
    </message>
    <message>
        <source>Lists every layer, font, symbol, form, relation, grid and plugin of a project that is remote, absolute or missing, each with a way to mend it. The project is read, not opened: nothing is fetched, and no macro or form code runs; such code is reported.</source>
        <translation>Перечисляет все слои, шрифты, символы, формы, связи, сетки и модули проекта, которые лежат в сети, заданы абсолютным путём или отсутствуют, и как исправить каждый. Проект читается, но не открывается: из сети ничего не берётся, макросы и код форм не выполняются; о таком коде сообщается.</translation>
    </message>
    <message>
        <source>
Repair: layers, symbols, pictures and forms outside the project's folder are copied into it and named by relative paths; the project as it was is kept beside it, and nothing else is changed. What is listed is then what remains. Close the project in QGIS first.</source>
        <translation>
Исправление: слои, символы, изображения и формы вне папки проекта копируются в неё и называются относительными путями; прежний проект хранится рядом, больше ничего не меняется. В списке тогда то, что осталось. Сначала закройте проект в QGIS.</translation>
    </message>
    <message>
        <source>Repair what loses nothing, and save the project</source>
        <translation>Исправить то, что ничего не теряет, и сохранить проект</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Missing offline</source>
        <translation>Недоступно без сети</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>The project as it was before</source>
        <translation>Проект, каким он был раньше</translation>
    </message>
    <message>
        <source>Check tasks</source>
        <translation>Проверить задания</translation>
    </message>
    <message>
        <source>Checks outlines, codes, overlaps, gaps, margins of hazards, refuted maps, depths, medical plans, benchmarks, access and evacuation routes, and papers not valid on a task's dates. Nothing is changed; each finding has a place to zoom to.</source>
        <translation>Проверяет контуры, коды, наложения, разрывы, запасы вокруг опасных районов, опровергнутые карты, глубины, медицинские планы, реперы, подходы и маршруты эвакуации, а также документы, не действительные на даты задания. Ничего не меняется; к месту каждого замечания можно перейти.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>… and {} more of this kind.</source>
        <translation>… и ещё таких: {}.</translation>
    </message>
    <message>
        <source>Show where people walked</source>
        <translation>Показать, где прошли люди</translation>
    </message>
    <message>
        <source>From tracks of receivers: for each square metre of a task the probability that it was traversed, and the gaps. Handheld positions err by metres and a lane is one metre wide: the picture never counts as search and releases nothing.</source>
        <translation>По трекам приёмников: для каждого квадратного метра задания вероятность того, что по нему прошли, и пропуски. Положения ручных приёмников ошибочны на метры, а полоса шириной один метр: изображение никогда не считается обследованием и ничего не высвобождает.</translation>
    </message>
    <message>
        <source>Code of the task</source>
        <translation>Код задания</translation>
    </message>
    <message>
        <source>Tracks (GPX, or a file with lines)</source>
        <translation>Треки (GPX или файл с линиями)</translation>
    </message>
    <message>
        <source>Width that one pass covers (m)</source>
        <translation>Ширина, охватываемая одним проходом (м)</translation>
    </message>
    <message>
        <source>Error of the receiver, one standard deviation (m)</source>
        <translation>Ошибка приёмника, одно стандартное отклонение (м)</translation>
    </message>
    <message>
        <source>Side of the raster's cells (m)</source>
        <translation>Сторона ячейки растра (м)</translation>
    </message>
    <message>
        <source>A gap is below (%)</source>
        <translation>Пропуск – ниже (%)</translation>
    </message>
    <message>
        <source>Folder for raster and gaps</source>
        <translation>Папка для растра и пропусков</translation>
    </message>
    <message>
        <source>Mean probability (0 to 1)</source>
        <translation>Средняя вероятность (от 0 до 1)</translation>
    </message>
    <message>
        <source>Area of the gaps (m²)</source>
        <translation>Площадь пропусков (м²)</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Создать рабочее пространство</translation>
    </message>
    <message>
        <source>Makes a new, empty workspace: one GeoPackage that keeps handed-over maps, hazard areas, clearance tasks and progress. The CRS must be a projected one in metres, for example the UTM zone of the region. The office code starts every task's code.</source>
        <translation>Создаёт новое пустое рабочее пространство: один файл GeoPackage, в котором хранятся переданные карты, опасные районы, задания на очистку и ход работ. Система координат должна быть прямоугольной, в метрах, например зона UTM региона. С кода офиса начинается код каждого задания.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочее пространство</translation>
    </message>
    <message>
        <source>CRS (in metres)</source>
        <translation>Система координат (в метрах)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>Код офиса</translation>
    </message>
    <message>
        <source>Write key figures and tables for IMSMA</source>
        <translation>Записать ключевые показатели и таблицы для IMSMA</translation>
    </message>
    <message>
        <source>Searched, released and remaining ground, devices, hours, m² per device, record hit rate, overdue tasks and nonconformities per programme, area, team or task as CSV. With a folder, one CSV per table of the GICHD's minimum data as well, and missing.csv with every gap. No table holds persons.</source>
        <translation>Обследованная, высвобожденная и оставшаяся земля, устройства, часы, м² на устройство, доля устройств, значившихся в формулярах, просроченные задания и несоответствия по программе, районам, командам или заданиям в CSV. Если задана папка – также по одному CSV на таблицу минимальных данных GICHD и missing.csv со всеми пропусками. Ни в одной таблице нет данных о людях.</translation>
    </message>
    <message>
        <source>Figures per</source>
        <translation>Разбивка показателей</translation>
    </message>
    <message>
        <source>Areas, such as municipalities (for figures per area)</source>
        <translation>Районы, например муниципалитеты (для показателей по районам)</translation>
    </message>
    <message>
        <source>Field with the names of the areas</source>
        <translation>Поле с названиями районов</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключевые показатели</translation>
    </message>
    <message>
        <source>Folder for the tables for IMSMA</source>
        <translation>Папка для таблиц IMSMA</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Записано строк</translation>
    </message>
    <message>
        <source>Gaps in the tables for IMSMA</source>
        <translation>Пропуски в таблицах для IMSMA</translation>
    </message>
    <message>
        <source>Export changes for another office</source>
        <translation>Экспортировать изменения для другого офиса</translation>
    </message>
    <message>
        <source>Writes a change file with everything that the other office has not confirmed yet; an office that is not known gets everything. A lost file needs no search: the next one holds its content too. Anyone who has the file can read it, mine positions included: use an encrypted stick. Classes of data can be left out for others; each export is recorded in the journal.</source>
        <translation>Записывает файл изменений со всем, что другой офис ещё не подтвердил; неизвестный офис получает всё. Потерянный файл искать не нужно: следующий содержит и его данные. Любой, у кого есть файл, может его прочитать, включая положение мин: используйте зашифрованную флешку. Отдельные виды данных можно не передавать; каждый экспорт записывается в журнал.</translation>
    </message>
    <message>
        <source>For office (code)</source>
        <translation>Для офиса (код)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не передавать</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>Отправить всё</translation>
    </message>
    <message>
        <source>Change file</source>
        <translation>Файл изменений</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Строк в файле</translation>
    </message>
    <message>
        <source>Rows: {}, {} kB. Anyone can read this file: carry it encrypted.</source>
        <translation>Строк: {}, {} кБ. Этот файл может прочитать любой: везите его зашифрованным.</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>Строк: {}</translation>
    </message>
    <message>
        <source>It was cancelled: nothing was changed.</source>
        <translation>Отменено: ничего не изменено.</translation>
    </message>
    <message>
        <source>Make completion and handover reports</source>
        <translation>Создать отчёты о завершении и акты передачи</translation>
    </message>
    <message>
        <source>Prints the newest completion or handover report of each task: land released by kind with its depth, devices recorded, reported lifted, found and unaccounted for with the explanation, days and hours, the boundary as emplaced, quality visits, residual risk, beneficiaries, signatures. TASKS takes codes separated by commas; empty means every task with such a report. A report with devices unaccounted for and no explanation is not printed.</source>
        <translation>Печатает последний отчёт о завершении или акт передачи каждого задания: высвобожденная земля по видам с глубиной; устройства записанные, снятые по сообщениям, найденные и те, судьба которых не известна, с объяснением; дни и часы; граница на местности; проверки качества; остаточный риск; получатели пользы; подписи. TASKS – коды через запятую; пусто – все задания с таким отчётом. Отчёт, где судьба устройств не известна и объяснения нет, не печатается.</translation>
    </message>
    <message>
        <source>Task codes (all when empty)</source>
        <translation>Коды заданий (пусто – все)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Папка для отчётов</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Language (en, az, ru, uk, or two joined by +)</source>
        <translation>Язык (en, az, ru, uk или два через +)</translation>
    </message>
    <message>
        <source>Base layers, top first</source>
        <translation>Слои подложки, верхний первым</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Создано отчётов</translation>
    </message>
    <message>
        <source>Tasks left out</source>
        <translation>Пропущено заданий</translation>
    </message>
    <message>
        <source>Export tasks for devices</source>
        <translation>Экспортировать задания для устройств</translation>
    </message>
    <message>
        <source>Writes turning points as waypoints, boundaries as tracks or polygons, boxes, site features and hazard areas for receivers, tablets and drawing programs. GPX, KML and GeoJSON are on WGS 84; DXF and GeoPackage keep the workspace's CRS. The only route that a receiver can guide along is the surveyed safe access. With GPKG, a project that is ready for a tablet is written beside the file.</source>
        <translation>Записывает поворотные точки как путевые точки, границы как треки или полигоны, квадраты, объекты площадки и опасные районы для приёмников, планшетов и чертёжных программ. GPX, KML и GeoJSON – в WGS 84; DXF и GeoPackage сохраняют систему координат рабочего пространства. Единственный маршрут, по которому может вести приёмник, – проверенный безопасный подход. С GPKG рядом с файлом записывается проект, готовый для планшета.</translation>
    </message>
    <message>
        <source>Only tasks of this team (its code)</source>
        <translation>Только задания этой команды (её код)</translation>
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
        <translation>Записано элементов</translation>
    </message>
    <message>
        <source>Open {} on the tablet.</source>
        <translation>Откройте {} на планшете.</translation>
    </message>
    <message>
        <source>Make task sheets</source>
        <translation>Создать листы заданий</translation>
    </message>
    <message>
        <source>Makes a PDF sheet of each task: map, point table with grid, true and compass bearings, sources with grade and accuracy, expected devices, medical plan, quality plan and signatures. TASKS takes codes separated by commas; empty means all. The base map is that of BASE, else of the project file PROJECT, else of the open project. A sheet is marked as a draft until its content has been approved.</source>
        <translation>Создаёт лист PDF для каждого задания: карта, таблица точек с дирекционными углами, истинными азимутами и азимутами по компасу, источники с оценкой и точностью, ожидаемые устройства, медицинский план, план качества и подписи. TASKS – коды через запятую; пусто – все. Подложка берётся из BASE, иначе из файла проекта PROJECT, иначе из открытого проекта. Пока содержание не утверждено, лист помечен как черновик.</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Папка для листов</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Sheets made</source>
        <translation>Создано листов</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страниц</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Project with the base layers</source>
        <translation>Проект со слоями подложки</translation>
    </message>
    <message>
        <source>Resolution of the base map (dpi)</source>
        <translation>Разрешение подложки (dpi)</translation>
    </message>
    <message>
        <source>Smallest allowed scale, 1:n</source>
        <translation>Наименьший допустимый масштаб, 1:n</translation>
    </message>
    <message>
        <source>One book with bookmarks in place of single files</source>
        <translation>Одна книга с закладками вместо отдельных файлов</translation>
    </message>
    <message>
        <source>Only tasks that changed since their last print</source>
        <translation>Только задания, изменённые после последней печати</translation>
    </message>
    <message>
        <source>Enter the prints into the register of issues</source>
        <translation>Внести напечатанное в журнал выдачи</translation>
    </message>
    <message>
        <source>Who gets this copy</source>
        <translation>Кто получает этот экземпляр</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как с ним связаться</translation>
    </message>
    <message>
        <source>Layout template of your own</source>
        <translation>Свой шаблон макета</translation>
    </message>
    <message>
        <source>There is no base map: choose base layers, or a project that has some.</source>
        <translation>Нет подложки: выберите слои подложки или проект, в котором они есть.</translation>
    </message>
    <message>
        <source>Drafts, because nobody has approved their content: {}.</source>
        <translation>Черновиков, так как их содержание никто не утвердил: {}.</translation>
    </message>
    <message>
        <source>Tasks that have not changed since their last print: {}.</source>
        <translation>Заданий, не изменившихся с последней печати: {}.</translation>
    </message>
    <message>
        <source>Sheets: {}, pages: {}, folder: {}.</source>
        <translation>Листов: {}, страниц: {}, папка: {}.</translation>
    </message>
    <message>
        <source>Forecast the end of the work</source>
        <translation>Прогноз окончания работ</translation>
    </message>
    <message>
        <source>Draws rates, seasons, availability, growth of the hazard and the share of empty land many times and answers when, with how many team-days and at what cost, as ranges. Each figure is written as low, likely, high (source); what is left empty comes from the workspace's own reports or is named in the log. All assumptions are printed.</source>
        <translation>Много раз случайно выбирает темпы, сезоны, доступность, прирост опасной площади и долю пустой земли и отвечает, когда, за сколько командо-дней и за какую сумму закончится работа, в виде интервалов. Каждая величина записывается как мин., вероятная, макс. (источник); пустая берётся из отчётов самого рабочего пространства или называется в протоколе. Все допущения печатаются.</translation>
    </message>
    <message>
        <source>Hazard that remains (m²)</source>
        <translation>Остающаяся опасная площадь (м²)</translation>
    </message>
    <message>
        <source>Searched per team and day (m²)</source>
        <translation>Обследовано командой за день (м²)</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Working days per month</source>
        <translation>Рабочих дней в месяц</translation>
    </message>
    <message>
        <source>Share of teams at work (0 to 1)</source>
        <translation>Доля работающих команд (от 0 до 1)</translation>
    </message>
    <message>
        <source>Cost per team and day</source>
        <translation>Стоимость дня команды</translation>
    </message>
    <message>
        <source>Share of the hazard without devices (0 to 1)</source>
        <translation>Доля опасной площади без устройств (от 0 до 1)</translation>
    </message>
    <message>
        <source>Share of that which is searched in full (0 to 1)</source>
        <translation>Доля из неё, обследуемая полностью (от 0 до 1)</translation>
    </message>
    <message>
        <source>New hazard per year (m²)</source>
        <translation>Новая опасная площадь в год (м²)</translation>
    </message>
    <message>
        <source>Cost of release by survey per m²</source>
        <translation>Стоимость высвобождения обследованием за м²</translation>
    </message>
    <message>
        <source>Share of working days per month, January first (12 figures)</source>
        <translation>Доля рабочих дней по месяцам, с января (12 чисел)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Прогонов</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное число генератора</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S-кривая</translation>
    </message>
    <message>
        <source>Done in {} % of the runs by</source>
        <translation>Завершено в {} % прогонов к</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Team-days</source>
        <translation type="unfinished">Командо-дни</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Compute hazard areas</source>
        <translation>Рассчитать опасные районы</translation>
    </message>
    <message>
        <source>Draws rows as corridors, single mines and incidents as discs, outlines with their margin, each k sigmas wide, and merges what overlaps. K 2.45 holds 95 % of positions, 3.03 holds 99 %; empty takes the authority's setting. Areas below the minimum are enlarged or merged, never dropped. A re-run never releases land: what it would vacate stays hazard, marked as cancellation proposed.</source>
        <translation>Строит ряды как коридоры, отдельные мины и происшествия как круги, контуры с запасом, всё шириной k сигм, и сливает то, что перекрывается. K 2,45 охватывает 95 % положений, 3,03 – 99 %; пусто – значение, заданное органом. Районы меньше минимума увеличиваются или сливаются, но никогда не отбрасываются. Повторный расчёт не высвобождает землю: то, что он освободил бы, остаётся опасным с пометкой «предложена отмена».</translation>
    </message>
    <message>
        <source>K (sigmas)</source>
        <translation>K (сигм)</translation>
    </message>
    <message>
        <source>Maps (names, comma-separated; empty for all)</source>
        <translation>Карты (названия через запятую; пусто – все)</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Наименьшая площадь (м²)</translation>
    </message>
    <message>
        <source>New areas</source>
        <translation>Новые районы</translation>
    </message>
    <message>
        <source>Areas that grew</source>
        <translation>Увеличенные районы</translation>
    </message>
    <message>
        <source>Areas with cancellation proposed</source>
        <translation>Районы с предложенной отменой</translation>
    </message>
    <message>
        <source>Area of today's evidence (m²)</source>
        <translation>Площадь по нынешним свидетельствам (м²)</translation>
    </message>
    <message>
        <source>New areas: {}, grown: {}, unchanged: {}, with cancellation proposed: {}; corridors hold {} % of positions.</source>
        <translation>Новых районов: {}, выросших: {}, без изменений: {}, с предложенной отменой: {}; коридоры содержат {} % положений.</translation>
    </message>
    <message>
        <source>Import a handed-over map</source>
        <translation>Импортировать переданную карту</translation>
    </message>
    <message>
        <source>Brings a vector file or layer into the workspace as graded evidence. Every feature comes in or stands in the findings with its reason; crossing outlines are repaired outwards, never smaller. Handed-over cleared areas and lifted minefields are shown and never subtract from a hazard.
Map field: the field whose value says which handed-over map a feature is from.
Sigma: how far positions may be off, as standard deviation per axis in metres; empty takes the authority's worst figure from the workspace's settings.
Newer issue of: the earlier map, where the file holds one map under another name; what changed is listed, and nothing of the earlier issue is taken away.</source>
        <translation>Вносит векторный файл или слой в рабочее пространство как свидетельство с оценкой. Каждый объект либо вносится, либо указан в замечаниях с причиной; самопересекающиеся контуры исправляются наружу, никогда не уменьшаясь. Переданные очищенные участки и снятые минные поля показываются, но никогда не вычитаются из опасной площади.
Поле карты: поле, значение которого говорит, с какой переданной карты взят объект.
Сигма: насколько могут быть неточны положения, как стандартное отклонение по каждой оси в метрах; пусто – худшее значение из настроек органа в рабочем пространстве.
Новая редакция карты: прежняя карта, если файл содержит одну карту под другим названием; изменения перечисляются, и ничего из прежней редакции не убирается.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Файл или слой</translation>
    </message>
    <message>
        <source>Map field</source>
        <translation>Поле карты</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Source grade (A–F)</source>
        <translation>Оценка источника (A–F)</translation>
    </message>
    <message>
        <source>Information grade (1–6)</source>
        <translation>Оценка сведений (1–6)</translation>
    </message>
    <message>
        <source>Sigma (m)</source>
        <translation>Сигма (м)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Features brought in</source>
        <translation>Внесено объектов</translation>
    </message>
    <message>
        <source>Of these, repaired</source>
        <translation>Из них исправлено</translation>
    </message>
    <message>
        <source>Features left out</source>
        <translation>Пропущено объектов</translation>
    </message>
    <message>
        <source>CRS where the file names none</source>
        <translation>Система координат, если в файле она не указана</translation>
    </message>
    <message>
        <source>First column of coordinates (tables)</source>
        <translation>Первый столбец координат (таблицы)</translation>
    </message>
    <message>
        <source>Second column of coordinates (tables)</source>
        <translation>Второй столбец координат (таблицы)</translation>
    </message>
    <message>
        <source>Which of the two comes first (tables)</source>
        <translation>Какая из двух координат первая (таблицы)</translation>
    </message>
    <message>
        <source>Datum operation (EPSG code or PROJ pipeline)</source>
        <translation>Преобразование датума (код EPSG или конвейер PROJ)</translation>
    </message>
    <message>
        <source>Reason to use a CRS without a known datum shift</source>
        <translation>Причина использовать систему координат без известного сдвига датума</translation>
    </message>
    <message>
        <source>Compare with the last issue of the same map</source>
        <translation>Сравнить с прежним изданием той же карты</translation>
    </message>
    <message>
        <source>Newer issue of (name or uuid of the earlier map)</source>
        <translation>Новая редакция карты (название или uuid прежней карты)</translation>
    </message>
    <message>
        <source>Handed over by (office or role)</source>
        <translation>Кем передано (офис или должность)</translation>
    </message>
    <message>
        <source>Handed over on (2021-06-12)</source>
        <translation>Дата передачи (2021-06-12)</translation>
    </message>
    <message>
        <source>Features brought in: {}, maps: {}, repaired: {}; left out, each with its reason: {}.</source>
        <translation>Внесено объектов: {}, карт: {}, исправлено: {}; не взято, каждый с причиной: {}.</translation>
    </message>
    <message>
        <source>Bring in official hazard areas</source>
        <translation>Внести официальные опасные районы</translation>
    </message>
    <message>
        <source>Brings the authority's hazard areas in, or in again by their IMSMA ids. MAPPING is the name of a saved field mapping or text such as {"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"Suspected": "SHA"}}}. No ground is released: an outline that became smaller and a status that became closed are proposed for cancellation, an area that is missing stays. With PREVIEW nothing is written.</source>
        <translation>Вносит опасные районы органа, впервые или повторно, по их идентификаторам IMSMA. MAPPING – имя сохранённого соответствия полей или текст вида {"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"Suspected": "SHA"}}}. Земля не высвобождается: если контур уменьшился или состояние стало «закрыто», предлагается отмена; район, которого в слое нет, остаётся. С PREVIEW ничего не записывается.</translation>
    </message>
    <message>
        <source>Official layer (file)</source>
        <translation>Официальный слой (файл)</translation>
    </message>
    <message>
        <source>Layer in the file (empty for the only one)</source>
        <translation>Слой в файле (пусто – единственный)</translation>
    </message>
    <message>
        <source>Field mapping (a saved one's name, or JSON)</source>
        <translation>Соответствие полей (имя сохранённого или JSON)</translation>
    </message>
    <message>
        <source>Save this mapping under the name</source>
        <translation>Сохранить это соответствие под именем</translation>
    </message>
    <message>
        <source>Only show what would change</source>
        <translation>Только показать, что изменится</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>Изменённые районы</translation>
    </message>
    <message>
        <source>Unchanged areas</source>
        <translation>Районы без изменений</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Импортировать ход работ</translation>
    </message>
    <message>
        <source>Reads daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a tablet's GeoPackage. Reports of unknown or closed tasks, of the future, or that are there already are held back with a proposal. Finds whose coordinates do not fit their task count as hazard at once. Every row that cannot be read is listed. With Preview nothing is saved.</source>
        <translation>Читает ежедневные отчёты и находки из CSV или книги таблиц, путевые точки и треки из GPX или GeoPackage с планшета. Отчёты по неизвестным или закрытым заданиям, с будущей датой или уже имеющиеся задерживаются с предложением. Находки, чьи координаты не подходят к заданию, сразу считаются опасностью. Каждая нечитаемая строка указывается. С «Предпросмотром» ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Reports, finds or tracks</source>
        <translation>Отчёты, находки или треки</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что он содержит</translation>
    </message>
    <message>
        <source>Preview only, save nothing</source>
        <translation>Только предпросмотр, ничего не сохранять</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Найдено устройств</translation>
    </message>
    <message>
        <source>Tracks kept</source>
        <translation>Сохранено треков</translation>
    </message>
    <message>
        <source>Import minefield records</source>
        <translation>Импортировать формуляры минных полей</translation>
    </message>
    <message>
        <source>Brings minefield records in from a folder of CSV files (records, ref_points, legs, rows), from its records.csv, or from a workbook with sheets of these names. Good records come in; a record with a cell that cannot be read waits in the workspace to be corrected in the entry form, and every such cell is listed in the findings.
Reference points are projected by the datum operation that is named (EPSG code or PROJ pipeline), else by the first in PROJ's order that is made for where they lie; it is stored with the record. The declination is that of the record's date. Misclosures and readings that would close better are stored as open questions and proposals; none is applied.</source>
        <translation>Вносит формуляры минных полей из папки с файлами CSV (records, ref_points, legs, rows), из её records.csv или из книги с листами этих названий. Исправные формуляры вносятся; формуляр с нечитаемой ячейкой ждёт в рабочем пространстве исправления в форме ввода, и каждая такая ячейка указана в замечаниях.
Опорные точки пересчитываются указанным преобразованием датума (код EPSG или конвейер PROJ), иначе первым по порядку PROJ из составленных для их местности; оно сохраняется с формуляром. Склонение берётся на дату формуляра. Невязки и прочтения, при которых ход замыкается лучше, сохраняются как открытые вопросы и предложения; ни одно не применяется.</translation>
    </message>
    <message>
        <source>Folder, records.csv or workbook</source>
        <translation>Папка, records.csv или книга</translation>
    </message>
    <message>
        <source>Source grade where none is stated</source>
        <translation>Оценка источника, если не указана</translation>
    </message>
    <message>
        <source>Information grade where none is stated</source>
        <translation>Оценка сведений, если не указана</translation>
    </message>
    <message>
        <source>Records brought in</source>
        <translation>Внесено формуляров</translation>
    </message>
    <message>
        <source>Rows located</source>
        <translation>Привязано рядов</translation>
    </message>
    <message>
        <source>Records that wait</source>
        <translation>Ожидающие формуляры</translation>
    </message>
    <message>
        <source>Records brought in: {}, rows: {}; waiting to be corrected: {}.</source>
        <translation>Внесено формуляров: {}, рядов: {}; ждут исправления: {}.</translation>
    </message>
    <message>
        <source>Import a scanned map</source>
        <translation>Импортировать скан карты</translation>
    </message>
    <message>
        <source>Fits a scan (PNG, JPEG, TIFF or a page of a PDF) to its control points, warps it into the workspace's CRS as a tiled GeoTIFF with overviews, and registers it with its error.
Sigma² is leave-one-out² + plotting² + datum²: grid crosses tell how well the paper fits, not how well mines were plotted on it, so sigma is never below the plotting error (millimetres on paper times the scale).
A georeferencing that the file brings is set aside, and this is said. The datum operation is pinned and stored; one without a stated accuracy is refused unless a reason is given.</source>
        <translation>Привязывает скан (PNG, JPEG, TIFF или страница PDF) по точкам привязки, трансформирует его в систему координат рабочего пространства как GeoTIFF с тайлами и пирамидами и регистрирует с его погрешностью.
Сигма² = (ошибка с исключением точки)² + (нанесение)² + (датум)²: кресты сетки говорят, насколько хорошо ложится бумага, а не насколько точно на неё нанесены мины, поэтому сигма никогда не меньше погрешности нанесения (миллиметры на бумаге, умноженные на масштаб).
Привязка, которую файл принёс с собой, не используется, и об этом сообщается. Преобразование датума закрепляется и сохраняется; преобразование без указанной точности отклоняется, если не названа причина.</translation>
    </message>
    <message>
        <source>Control points (.points file)</source>
        <translation>Точки привязки (файл .points)</translation>
    </message>
    <message>
        <source>CRS of the control points</source>
        <translation>Система координат точек привязки</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Привязка</translation>
    </message>
    <message>
        <source>Warped raster</source>
        <translation>Трансформированный растр</translation>
    </message>
    <message>
        <source>RMS of the residuals (m)</source>
        <translation>СКО остатков (м)</translation>
    </message>
    <message>
        <source>Leave-one-out error (m)</source>
        <translation>Ошибка с исключением точки (м)</translation>
    </message>
    <message>
        <source>Worst point</source>
        <translation>Худшая точка</translation>
    </message>
    <message>
        <source>UUID of the map</source>
        <translation>UUID карты</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>Название карты</translation>
    </message>
    <message>
        <source>Scale of the map (50000 for 1:50,000)</source>
        <translation>Масштаб карты (50000 для 1:50 000)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Plotting error on paper (mm)</source>
        <translation>Погрешность нанесения на бумаге (мм)</translation>
    </message>
    <message>
        <source>Page of a PDF</source>
        <translation>Страница PDF</translation>
    </message>
    <message>
        <source>Fitted: leave-one-out {} m, residuals {} m, worst point {}. What is traced over it: {}.</source>
        <translation>Привязано: ошибка с исключением точки {} м, остатки {} м, худшая точка {}. Что обведено по скану: {}.</translation>
    </message>
    <message>
        <source>Make an offline bundle</source>
        <translation>Создать автономный комплект</translation>
    </message>
    <message>
        <source>Makes one folder that works without a network from any drive: the workspace, base layers cut to the area or to the surroundings of tasks (codes, with commas between), scans, grids, a project with relative paths, and a list of checksums. With an office code, the workspace becomes that office's own copy, which exchanges changes with this one; it may be only the part that lies in the area, with all that it rests on, and nothing is deleted here. What cannot go along is listed.</source>
        <translation>Создаёт одну папку, которая работает без сети с любого диска: рабочее пространство, слои подложки, обрезанные по району или окрестностям заданий (коды через запятую), сканы, сетки, проект с относительными путями и список контрольных сумм. С кодом офиса рабочее пространство становится собственной копией этого офиса и обменивается с этим изменениями; это может быть только часть в пределах района со всем, на чём она основана; здесь ничего не удаляется. Что взять нельзя, указывается.</translation>
    </message>
    <message>
        <source>
Wheel files: shapely 2 or newer for the computers there, for a QGIS that lacks it; each is checked, and README.txt says how to install it without a network.</source>
        <translation>
Файлы wheel: shapely 2 или новее для тамошних компьютеров, для QGIS без него; каждый проверяется, а README.txt говорит, как установить без сети.</translation>
    </message>
    <message>
        <source>Plugin to take along</source>
        <translation>Модуль, который взять с собой</translation>
    </message>
    <message>
        <source>Tasks (codes)</source>
        <translation>Задания (коды)</translation>
    </message>
    <message>
        <source>Only the office's part of the workspace</source>
        <translation>Только относящаяся к офису часть рабочего пространства</translation>
    </message>
    <message>
        <source>Rasters as MBTiles of these zoom levels (GeoTIFF when empty)</source>
        <translation>Растры как MBTiles этих уровней масштаба (пусто – GeoTIFF)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Размер (байты)</translation>
    </message>
    <message>
        <source>Layers left out</source>
        <translation>Не взято слоёв</translation>
    </message>
    <message>
        <source>Wheel files of shapely to take along (*.whl)</source>
        <translation>Файлы wheel shapely с собой (*.whl)</translation>
    </message>
    <message>
        <source>About {} MB.</source>
        <translation>Около {} МБ.</translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation>{} не входит: {}.</translation>
    </message>
    <message>
        <source>Measure map accuracy</source>
        <translation>Измерить точность карт</translation>
    </message>
    <message>
        <source>Compares records with finds on searched ground only: finds in corridors / finds nearby, corridors with a find / corridors searched, found / recorded per type, displacement, landmarks, each with its 95 % interval. Maps that were not searched get what their batch or source taught. A shift beyond chance, another sigma or grade is proposed and applied by a person only; no estimate releases land.</source>
        <translation>Сравнивает формуляры с находками только на обследованной земле: находки в коридорах / находки рядом, коридоры с находкой / обследованные коридоры, найдено / записано по типам, смещение, ориентиры, каждое с интервалом 95 %. Карты, по которым земля не обследована, получают то, что показали их партия или источник. Сдвиг сверх случайного, иная сигма или оценка предлагаются, а применяет их только человек; никакая оценка не высвобождает землю.</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>Измерять по</translation>
    </message>
    <message>
        <source>Finds count up to this far from a corridor (m)</source>
        <translation>Учитывать находки не дальше от коридора (м)</translation>
    </message>
    <message>
        <source>Longest shift to look for (m)</source>
        <translation>Наибольший искомый сдвиг (м)</translation>
    </message>
    <message>
        <source>Save proposals in the workspace</source>
        <translation>Сохранить предложения в рабочем пространстве</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Maps, batches or sources measured</source>
        <translation>Измерено карт, партий или источников</translation>
    </message>
    <message>
        <source>Of these shifted beyond chance</source>
        <translation>Из них сдвинуто сверх случайного</translation>
    </message>
    <message>
        <source>Proposals saved</source>
        <translation>Сохранено предложений</translation>
    </message>
    <message>
        <source>Merge changes of another office</source>
        <translation>Слить изменения другого офиса</translation>
    </message>
    <message>
        <source>Merges a change file of another office. Hazards unite, released land intersects, a suspended task stays suspended, reports and finds add up, other fields merge one by one; where offices disagree, the cautious side is shown and an open question asks a person to settle it. A file that arrives twice, late or out of order does no harm; a damaged or foreign one is refused.</source>
        <translation>Сливает файл изменений другого офиса. Опасные районы объединяются, высвобожденная земля берётся в пересечении, приостановленное задание остаётся приостановленным, отчёты и находки складываются, прочие поля сливаются по одному; где офисы расходятся, показывается более осторожная сторона, и открытый вопрос просит человека решить. Файл, пришедший дважды, с опозданием или не по порядку, не вредит; повреждённый или чужой отклоняется.</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Добавлено строк</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Изменено строк</translation>
    </message>
    <message>
        <source>Rows removed</source>
        <translation>Удалено строк</translation>
    </message>
    <message>
        <source>Questions that came up</source>
        <translation>Возникло вопросов</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>All of this was here already: nothing was changed.</source>
        <translation>Всё это здесь уже было: ничего не изменено.</translation>
    </message>
    <message>
        <source>Places in which offices disagree: {}. Settle the open questions.</source>
        <translation>Мест, в которых офисы расходятся: {}. Решите открытые вопросы.</translation>
    </message>
    <message>
        <source>Rank tasks</source>
        <translation>Упорядочить задания</translation>
    </message>
    <message>
        <source>Ranks tasks or hazard areas by a weighted sum of what lies within DISTANCE (people, children, returnees, schools, clinics, water, roads), the farmland they block, the distance to a road, and what the workspace knows: incidents, victims, expected devices, planned days. WEIGHTS is the name of a saved weight set or text such as {"people": 3, "schools": 1}; empty weighs all alike. Each rank comes with its reasons and with the best and worst rank if any one weight moves by 20 %. With SAVE the order is recorded as the decision of DECIDED_BY for REASON.</source>
        <translation>Упорядочивает задания или опасные районы по взвешенной сумме того, что лежит в пределах DISTANCE (люди, дети, возвращающиеся, школы, медпункты, вода, дороги), закрытых ими сельхозземель, расстояния до дороги и того, что знает рабочее пространство: происшествия, пострадавшие, ожидаемые устройства, плановые дни. WEIGHTS – имя сохранённого набора весов или текст вида {"people": 3, "schools": 1}; пусто – все веса равны. Для каждого места указаны причины, а также лучшее и худшее место, если один любой вес изменить на 20 %. С SAVE порядок записывается как решение DECIDED_BY по причине REASON.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Near means within (m)</source>
        <translation>Рядом – в пределах (м)</translation>
    </message>
    <message>
        <source>Weights (a saved set's name, or JSON)</source>
        <translation>Веса (имя сохранённого набора или JSON)</translation>
    </message>
    <message>
        <source>Save these weights under the name</source>
        <translation>Сохранить эти веса под именем</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Причина решения</translation>
    </message>
    <message>
        <source>Save the order as a decision</source>
        <translation>Сохранить порядок как решение</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Упорядочено</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первое</translation>
    </message>
    <message>
        <source>People (places with figures)</source>
        <translation>Люди (места с численностью)</translation>
    </message>
    <message>
        <source>Passable roads</source>
        <translation>Проезжие дороги</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Сельхозземли</translation>
    </message>
    <message>
        <source>Field with people</source>
        <translation>Поле с числом людей</translation>
    </message>
    <message>
        <source>Field with children</source>
        <translation>Поле с числом детей</translation>
    </message>
    <message>
        <source>Field with returnees expected</source>
        <translation>Поле с числом ожидаемых возвращающихся</translation>
    </message>
    <message>
        <source>{} features of {} have no usable place and do not count.</source>
        <translation>Объектов {} в слое {} без пригодного положения; они не учитываются.</translation>
    </message>
    <message>
        <source>Propose tasks</source>
        <translation>Предложить задания</translation>
    </message>
    <message>
        <source>Cuts open hazard areas into compact candidates of the target size, never above the maximum and not across barriers (rivers, roads, borders). Ground that a task holds already is left out; all other hazard ground is in exactly one candidate. Pieces below the minimum join a neighbour on the same side of the barriers. Candidates that a person refused are left out, which is said, unless REFUSED asks for them. With ACCEPT the candidates are saved as planned tasks with codes, hazard links and points: clearance on CHA; technical survey on SHA, or clearance if REASON says why.</source>
        <translation>Делит открытые опасные районы на компактные кандидаты желаемого размера, никогда не больше наибольшего и не через преграды (реки, дороги, границы). Земля, уже входящая в задание, пропускается; вся прочая опасная земля входит ровно в один кандидат. Куски меньше минимума присоединяются к соседу по ту же сторону преград. Кандидаты, отклонённые человеком, пропускаются, о чём сообщается, если REFUSED не требует их. С ACCEPT кандидаты сохраняются как запланированные задания с кодами, связями с опасными районами и точками: очистка на CHA; техническое обследование на SHA или очистка, если REASON объясняет почему.</translation>
    </message>
    <message>
        <source>Hazard areas (codes, comma-separated; empty for all)</source>
        <translation>Опасные районы (коды через запятую; пусто – все)</translation>
    </message>
    <message>
        <source>Barriers (rivers, roads, borders)</source>
        <translation>Преграды (реки, дороги, границы)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Tasks saved</source>
        <translation>Сохранено заданий</translation>
    </message>
    <message>
        <source>Target size (m²)</source>
        <translation>Желаемый размер (м²)</translation>
    </message>
    <message>
        <source>Maximum size (m²)</source>
        <translation>Наибольший размер (м²)</translation>
    </message>
    <message>
        <source>Minimum size (m²)</source>
        <translation>Наименьший размер (м²)</translation>
    </message>
    <message>
        <source>Straighten arcs outwards by up to (m)</source>
        <translation>Спрямлять дуги наружу не более чем на (м)</translation>
    </message>
    <message>
        <source>Barrier polygons are strips such as river beds</source>
        <translation>Полигоны преград – полосы, например русла рек</translation>
    </message>
    <message>
        <source>Offer candidates again that a person refused</source>
        <translation>Снова предлагать кандидаты, отклонённые человеком</translation>
    </message>
    <message>
        <source>Save the candidates as planned tasks</source>
        <translation>Сохранить кандидаты как запланированные задания</translation>
    </message>
    <message>
        <source>Reason for clearing ground that is not CHA</source>
        <translation>Причина очистки земли, которая не CHA</translation>
    </message>
    <message>
        <source>Candidates: {}, saved as planned tasks: {}.</source>
        <translation>Кандидатов: {}, сохранено как запланированные задания: {}.</translation>
    </message>
    <message>
        <source>Order the search inside a task</source>
        <translation>Упорядочить поиск внутри задания</translation>
    </message>
    <message>
        <source>Draws many ways in which the records near a task may lie off, weighs them by what was found and by what was searched without a find, and orders the cells that are left by the devices expected in them. It only orders work: every cell stays to be searched, and nothing is released.</source>
        <translation>Строит много вариантов того, как могут быть сдвинуты записи возле задания, взвешивает их по найденному и по обысканному без находок и упорядочивает оставшиеся ячейки по ожидаемым в них устройствам. Это лишь порядок работ: каждая ячейка остаётся к обыску, и ничего не освобождается.</translation>
    </message>
    <message>
        <source>Side of a cell (m)</source>
        <translation>Сторона ячейки (м)</translation>
    </message>
    <message>
        <source>Cells in the order of search</source>
        <translation>Ячейки в порядке поиска</translation>
    </message>
    <message>
        <source>Cells left to search</source>
        <translation>Осталось обыскать ячеек</translation>
    </message>
    <message>
        <source>{} cells are left; the order never ends the search.</source>
        <translation>Осталось ячеек: {}; порядок никогда не завершает поиск.</translation>
    </message>
    <message>
        <source>Divide a task</source>
        <translation>Разделить задание на части</translation>
    </message>
    <message>
        <source>Divides a task into boxes (for example 50 × 50 m), or into lanes of the width ALONG that run square to the base-line. The base-line is the first feature of BASE_LINE, else the task's longest side. Give sizes in metres or exact counts. A left-over strip narrower than MIN_WIDTH is added to its neighbour; a wider one stands alone and is shown as left over. Boxes are saved in the workspace; earlier ones are replaced only while none is searched.</source>
        <translation>Делит задание на квадраты (например, 50 × 50 м) или на полосы шириной ALONG, идущие перпендикулярно базовой линии. Базовая линия – первый объект BASE_LINE, иначе самая длинная сторона задания. Укажите размеры в метрах или точное число. Остаток уже MIN_WIDTH присоединяется к соседу; более широкий стоит отдельно и показан как остаток. Квадраты сохраняются в рабочем пространстве; прежние заменяются, только пока ни один не обследован.</translation>
    </message>
    <message>
        <source>Task code</source>
        <translation>Код задания</translation>
    </message>
    <message>
        <source>Base-line (the longest side when empty)</source>
        <translation>Базовая линия (пусто – самая длинная сторона)</translation>
    </message>
    <message>
        <source>Lanes instead of boxes</source>
        <translation>Полосы вместо квадратов</translation>
    </message>
    <message>
        <source>Boxes made</source>
        <translation>Создано квадратов</translation>
    </message>
    <message>
        <source>Left over (m²)</source>
        <translation>Остаток (м²)</translation>
    </message>
    <message>
        <source>Earlier boxes replaced</source>
        <translation>Заменено прежних квадратов</translation>
    </message>
    <message>
        <source>Size along the base-line (m)</source>
        <translation>Размер вдоль базовой линии (м)</translation>
    </message>
    <message>
        <source>Size across the base-line (m)</source>
        <translation>Размер поперёк базовой линии (м)</translation>
    </message>
    <message>
        <source>Number along the base-line</source>
        <translation>Число вдоль базовой линии</translation>
    </message>
    <message>
        <source>Number across the base-line</source>
        <translation>Число поперёк базовой линии</translation>
    </message>
    <message>
        <source>Minimum width of a left-over (m)</source>
        <translation>Наименьшая ширина остатка (м)</translation>
    </message>
    <message>
        <source>{} boxes along {:.1f}° grid; {:.0f} m² left over ({:.2f} m along, {:.2f} m across); {} earlier boxes replaced.</source>
        <translation>Квадратов: {}, вдоль дирекционного угла {:.1f}°; остаток {:.0f} м² ({:.2f} м вдоль, {:.2f} м поперёк); заменено прежних квадратов: {}.</translation>
    </message>
    <message>
        <source>Verify a workspace</source>
        <translation>Проверить рабочее пространство</translation>
    </message>
    <message>
        <source>Checks the file's pages, its rules, indexes, links and outlines, the seals of the journal, and whether rows were changed around the journal; each finding says what to do. Nothing is changed, unless missing rules and incomplete spatial indexes are to be put back: that is an action in the journal, and what is found after it is listed.</source>
        <translation>Проверяет страницы файла, его правила, индексы, связи и контуры, печати журнала и не менялись ли строки в обход журнала; каждое замечание говорит, что делать. Ничего не меняется, если не выбрано восстановление недостающих правил и неполных пространственных индексов: оно записывается в журнал как действие, и перечисляется то, что найдено после него.</translation>
    </message>
    <message>
        <source>Put back missing rules and incomplete spatial indexes</source>
        <translation>Восстановить недостающие правила и неполные пространственные индексы</translation>
    </message>
    <message>
        <source>Serious findings</source>
        <translation>Серьёзные замечания</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Put back: {}.</source>
        <translation>Восстановлено: {}.</translation>
    </message>
    <message>
        <source>Nothing was found: the workspace is sound.</source>
        <translation>Ничего не найдено: рабочее пространство исправно.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работ</translation>
    </message>
    <message>
        <source>Task sheets</source>
        <translation>Листы заданий</translation>
    </message>
    <message>
        <source>{} cannot be "{}": choose one of {}.</source>
        <translation>{} не может быть «{}»: выберите одно из: {}.</translation>
    </message>
    <message>
        <source>How Good Are the Maps</source>
        <translation>Насколько точны карты</translation>
    </message>
    <message>
        <source>Counted on searched ground only. The finds of one field share its errors and count as one observation of it. Nothing here changes a map; what follows is proposed, and decided by a person.</source>
        <translation>Учитывается только обследованная земля. У находок одного минного поля общие ошибки, и они считаются одним наблюдением. Ничто здесь не меняет карту; всё дальнейшее предлагается, а решает человек.</translation>
    </message>
    <message>
        <source>Maps, batches or sources</source>
        <translation>Карты, партии или источники</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Пока ничего не измерено.</translation>
    </message>
    <message>
        <source>Show Proposals</source>
        <translation>Показать предложения</translation>
    </message>
    <message>
        <source>Shifts, sigmas and grades that wait for a decision</source>
        <translation>Сдвиги, сигмы и оценки, ждущие решения</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>по партиям</translation>
    </message>
    <message>
        <source>by map</source>
        <translation>по картам</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>по источникам</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>What the finds say</source>
        <translation>О чём говорят находки</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message>
        <source>Comparing finds with maps</source>
        <translation>Сравнение находок с картами</translation>
    </message>
    <message>
        <source>No find lies near a recorded row of this map on searched ground yet.</source>
        <translation>На обследованной земле рядом с записанными рядами этой карты находок пока нет.</translation>
    </message>
    <message>
        <source>No recorded mine lies on searched ground yet.</source>
        <translation>На обследованной земле записанных мин пока нет.</translation>
    </message>
    <message>
        <source>Map, batch or source</source>
        <translation>Карта, партия или источник</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Обследовано</translation>
    </message>
    <message>
        <source>Finds in</source>
        <translation>Находки внутри</translation>
    </message>
    <message>
        <source>Finds in its corridors, of the finds nearby</source>
        <translation>Находки в её коридорах из находок рядом</translation>
    </message>
    <message>
        <source>Corridors hit</source>
        <translation>Подтвердившиеся коридоры</translation>
    </message>
    <message>
        <source>Corridors with a find, of those searched from end to end</source>
        <translation>Коридоры с находкой из обследованных от начала до конца</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Common shift</source>
        <translation>Общий сдвиг</translation>
    </message>
    <message>
        <source>{} (95 % interval {} to {} %)</source>
        <translation>{} (интервал 95 % от {} до {} %)</translation>
    </message>
    <message>
        <source>nothing can be told yet</source>
        <translation>пока ничего сказать нельзя</translation>
    </message>
    <message>
        <source>one field says nothing about the others</source>
        <translation>одно минное поле ничего не говорит о других</translation>
    </message>
    <message>
        <source>{} m east, {} m north; 95 % within {} m</source>
        <translation>{} м к востоку, {} м к северу; 95 % в пределах {} м</translation>
    </message>
    <message>
        <source>{} m east, {} m north; 95 % within {} m across, open along</source>
        <translation>{} м к востоку, {} м к северу; 95 % поперёк в пределах {} м, вдоль не определено</translation>
    </message>
    <message>
        <source>not beyond chance: {}</source>
        <translation>не сверх случайного: {}</translation>
    </message>
    <message>
        <source>Finds in corridors</source>
        <translation>Находки в коридорах</translation>
    </message>
    <message>
        <source>Corridors with a find</source>
        <translation>Коридоры с находкой</translation>
    </message>
    <message>
        <source>Landmarks found</source>
        <translation>Найденные ориентиры</translation>
    </message>
    <message>
        <source>median {} m, 90 % within {} m ({} finds)</source>
        <translation>медиана {} м, 90 % в пределах {} м (находок: {})</translation>
    </message>
    <message>
        <source>Nearest record</source>
        <translation>Ближайшая запись</translation>
    </message>
    <message>
        <source>95 % within {} m (now {} m), from {} searched fields</source>
        <translation>95 % в пределах {} м (сейчас {} м), обследованных минных полей: {}</translation>
    </message>
    <message>
        <source>Uncertainty supported</source>
        <translation>Обоснованная погрешность</translation>
    </message>
    <message>
        <source>Maps not searched yet</source>
        <translation>Ещё не обследованные карты</translation>
    </message>
    <message>
        <source>{} m east, {} m north ({} finds; 95 % within {} × {} m)</source>
        <translation>{} м к востоку, {} м к северу (находок: {}; 95 % в пределах {} × {} м)</translation>
    </message>
    <message>
        <source>; along {}° it cannot be told</source>
        <translation>; вдоль {}° определить нельзя</translation>
    </message>
    <message>
        <source>{} searched fields fit nowhere clearly</source>
        <translation>обследованных минных полей, которые нигде не совпадают чётко: {}</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>probably {} % of their finds in corridors (95 % interval {} to {} %; a map is one trial)</source>
        <translation>вероятно, {} % их находок в коридорах (интервал 95 % от {} до {} %; одна карта – одно испытание)</translation>
    </message>
    <message>
        <source>Folder of the Bundle That Arrived</source>
        <translation>Папка полученного пакета</translation>
    </message>
    <message>
        <source>The bundle {} is as it was sent.</source>
        <translation>Пакет {} такой, каким был отправлен.</translation>
    </message>
    <message>
        <source>Files of {} that are not as they were sent: {}. Have the bundle copied again. {}</source>
        <translation>Файлов в {}, которые не такие, какими были отправлены: {}. Попросите скопировать пакет заново. {}</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>Проверка {}</translation>
    </message>
    <message>
        <source>QField: project and GeoPackage to fill in</source>
        <translation>QField: проект и GeoPackage для заполнения</translation>
    </message>
    <message>
        <source>GPX: handheld receivers</source>
        <translation>GPX: ручные приёмники</translation>
    </message>
    <message>
        <source>KML: telephones and globes</source>
        <translation>KML: телефоны и виртуальные глобусы</translation>
    </message>
    <message>
        <source>GeoJSON: web maps and drones</source>
        <translation>GeoJSON: веб-карты и дроны</translation>
    </message>
    <message>
        <source>DXF: drawing programs, total stations</source>
        <translation>DXF: чертёжные программы, тахеометры</translation>
    </message>
    <message>
        <source>CSV: tables of points</source>
        <translation>CSV: таблицы точек</translation>
    </message>
    <message>
        <source>Export for Devices</source>
        <translation>Экспорт для устройств</translation>
    </message>
    <message>
        <source>Filter by code, name or team</source>
        <translation>Фильтр по коду, названию или команде</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Все показанные</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Show the folder with what was written</source>
        <translation>Показать папку с тем, что записано</translation>
    </message>
    <message>
        <source>Write the ticked formats into the folder</source>
        <translation>Записать отмеченные форматы в папку</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>The only route that a receiver can guide along is the surveyed safe access. Anyone who has the device can read its files.</source>
        <translation>Единственный маршрут, по которому может вести приёмник, – проверенный безопасный подход. Любой, у кого есть устройство, может прочитать его файлы.</translation>
    </message>
    <message>
        <source>Export 1 Task</source>
        <translation>Экспортировать 1 задание</translation>
    </message>
    <message>
        <source>Export {} Tasks</source>
        <translation>Экспортировать задания: {}</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Выберите папку для файлов.</translation>
    </message>
    <message>
        <source>Export for devices</source>
        <translation>Экспорт для устройств</translation>
    </message>
    <message>
        <source>Written to {}: {}.</source>
        <translation>Записано в {}: {}.</translation>
    </message>
    <message>
        <source>It was cancelled. Files written: {}.</source>
        <translation>Отменено. Записано файлов: {}.</translation>
    </message>
    <message>
        <source>Make Offline Bundle…</source>
        <translation>Создать автономный комплект…</translation>
    </message>
    <message>
        <source>Put workspace, base layers and project of an area into one folder</source>
        <translation>Собрать рабочее пространство, слои подложки и проект района в одну папку</translation>
    </message>
    <message>
        <source>Export for Devices…</source>
        <translation>Экспорт для устройств…</translation>
    </message>
    <message>
        <source>Write chosen tasks for tablets, receivers and drawing programs</source>
        <translation>Записать выбранные задания для планшетов, приёмников и чертёжных программ</translation>
    </message>
    <message>
        <source>Check Arrived Bundle…</source>
        <translation>Проверить полученный пакет…</translation>
    </message>
    <message>
        <source>Compare every file of a bundle with the checksum it was sent with</source>
        <translation>Сверить каждый файл пакета с контрольной суммой, с которой он отправлен</translation>
    </message>
    <message>
        <source>Wheel files (*.whl)</source>
        <translation>Файлы wheel (*.whl)</translation>
    </message>
    <message>
        <source>Wheel files of shapely 2</source>
        <translation>Файлы wheel shapely 2</translation>
    </message>
    <message>
        <source>Not needed where QGIS brings shapely 2 along</source>
        <translation>Не нужны там, где QGIS уже содержит shapely 2</translation>
    </message>
    <message>
        <source>Wheel files of shapely 2 for the computers there; README.txt says how to install them</source>
        <translation>Файлы wheel shapely 2 для тамошних компьютеров; как установить, сказано в README.txt</translation>
    </message>
    <message>
        <source>The files are being checked…</source>
        <translation>Файлы проверяются…</translation>
    </message>
    <message>
        <source>Check wheel files</source>
        <translation>Проверить файлы wheel</translation>
    </message>
    <message>
        <source>Make Offline Bundle</source>
        <translation>Создание автономного комплекта</translation>
    </message>
    <message>
        <source>1,000 m around {} chosen tasks</source>
        <translation>1000 м вокруг выбранных заданий: {}</translation>
    </message>
    <message>
        <source>small</source>
        <translation>мало</translation>
    </message>
    <message>
        <source>in the workspace</source>
        <translation>в рабочем пространстве</translation>
    </message>
    <message>
        <source>About {}</source>
        <translation>Около {}</translation>
    </message>
    <message>
        <source>, {} free in {}</source>
        <translation>, свободно {} в {}</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Создание комплекта</translation>
    </message>
    <message>
        <source>The bundle is complete: {}</source>
        <translation>Комплект готов: {}</translation>
    </message>
    <message>
        <source>Files: {}, {}, in {}. Anyone who has the folder can read it.</source>
        <translation>Файлов: {}, {}, в {}. Любой, у кого есть папка, может её прочитать.</translation>
    </message>
    <message>
        <source>Stays behind: {}.</source>
        <translation>Не входит: {}.</translation>
    </message>
    <message>
        <source>For office</source>
        <translation>Для офиса</translation>
    </message>
    <message>
        <source>Rasters as</source>
        <translation>Растры как</translation>
    </message>
    <message>
        <source>Put it into</source>
        <translation>Поместить в</translation>
    </message>
    <message>
        <source>Take shapely along</source>
        <translation>Взять shapely с собой</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>То, что видно на карте</translation>
    </message>
    <message>
        <source>1,000 m around the chosen tasks</source>
        <translation>1000 м вокруг выбранных заданий</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Code; empty for a copy that only reads</source>
        <translation>Код; пусто – копия только для чтения</translation>
    </message>
    <message>
        <source>Only what lies in the area; nothing is deleted here</source>
        <translation>Только то, что лежит в районе; здесь ничего не удаляется</translation>
    </message>
    <message>
        <source>Tasks, hazards and records in the area with all that they rest on; the rest stays at home</source>
        <translation>Задания, опасные районы и формуляры района со всем, на чём они основаны; остальное остаётся дома</translation>
    </message>
    <message>
        <source>GeoTIFF, as exact as they are</source>
        <translation>GeoTIFF, без потери точности</translation>
    </message>
    <message>
        <source>MBTiles, pictures at these scales</source>
        <translation>MBTiles, изображения в этих масштабах</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Layers of the project</source>
        <translation>Слои проекта</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>Размер, около</translation>
    </message>
    <message>
        <source>Make Bundle</source>
        <translation>Создать комплект</translation>
    </message>
    <message>
        <source>Copy workspace, project and base layers of the area into the folder</source>
        <translation>Скопировать в папку рабочее пространство, проект и базовые слои района</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>The project was never saved: only the workspace goes along.</source>
        <translation>Проект ещё не сохранён: берётся только рабочее пространство.</translation>
    </message>
    <message>
        <source>The project has unsaved changes: what goes along is its saved file.</source>
        <translation>В проекте есть несохранённые изменения: берётся его сохранённый файл.</translation>
    </message>
    <message>
        <source>1:{}</source>
        <translation>1:{}</translation>
    </message>
    <message>
        <source>Compare the chosen maps, or all shown ones, with the base layers</source>
        <translation>Сравнить выбранные карты или все показанные со слоями подложки</translation>
    </message>
    <message>
        <source>Compare Maps</source>
        <translation>Сравнить карты</translation>
    </message>
    <message>
        <source>Compare by Swiping</source>
        <translation>Сравнить шторкой</translation>
    </message>
    <message>
        <source>A line parts the map: handed-over maps here, base layers there</source>
        <translation>Линия делит карту: здесь переданные карты, там слои подложки</translation>
    </message>
    <message>
        <source>Compare through a Spyglass</source>
        <translation>Сравнить через лупу</translation>
    </message>
    <message>
        <source>A round glass shows the handed-over maps over the base layers</source>
        <translation>В круге видны переданные карты поверх слоёв подложки</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Закончить сравнение</translation>
    </message>
    <message>
        <source>Show the map as it was (Esc on the map)</source>
        <translation>Показать карту как прежде (Esc на карте)</translation>
    </message>
    <message>
        <source>The chosen maps show nothing on the map yet: locate them first.</source>
        <translation>Выбранные карты ещё ничего не показывают: сначала привяжите их.</translation>
    </message>
    <message>
        <source>Base layers alone</source>
        <translation>Только слои подложки</translation>
    </message>
    <message>
        <source>Move the glass over the map · wheel: its size · Ctrl+wheel: zoom · Esc: end</source>
        <translation>Ведите лупу по карте · колесо: её размер · Ctrl+колесо: масштаб · Esc: конец</translation>
    </message>
    <message>
        <source>Drag the line, or press the arrow keys · Enter: turn it · Esc: end</source>
        <translation>Тяните линию или нажимайте стрелки · Enter: повернуть · Esc: конец</translation>
    </message>
    <message>
        <source>maps: {}</source>
        <translation>карт: {}</translation>
    </message>
    <message>
        <source>Where People Walked</source>
        <translation>Где прошли люди</translation>
    </message>
    <message>
        <source>Work Out Coverage</source>
        <translation>Рассчитать охват</translation>
    </message>
    <message>
        <source>Work out from the tracks how well the ground was traversed; no ground is released by it</source>
        <translation>Рассчитать по трекам, насколько пройдена земля; ничего этим не высвобождается</translation>
    </message>
    <message>
        <source>Handheld positions err by metres and a lane is one metre wide: this picture shows where people probably walked and never counts as search.</source>
        <translation>Положения ручных приёмников ошибочны на метры, а полоса шириной один метр: изображение показывает, где, вероятно, прошли люди, и никогда не считается обследованием.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
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
        <translation>Ширина, охватываемая одним проходом детектора</translation>
    </message>
    <message>
        <source>One standard deviation across the track</source>
        <translation>Одно стандартное отклонение поперёк трека</translation>
    </message>
    <message>
        <source>Side of a cell of the raster</source>
        <translation>Сторона ячейки растра</translation>
    </message>
    <message>
        <source>Cells less probable than this are gaps</source>
        <translation>Ячейки с меньшей вероятностью – пропуски</translation>
    </message>
    <message>
        <source>Tracks from a GPX file</source>
        <translation>Треки из файла GPX</translation>
    </message>
    <message>
        <source>or from a layer of lines</source>
        <translation>или из слоя линий</translation>
    </message>
    <message>
        <source>Width of a pass</source>
        <translation>Ширина прохода</translation>
    </message>
    <message>
        <source>Error of the receiver</source>
        <translation>Ошибка приёмника</translation>
    </message>
    <message>
        <source>Cells of</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>A gap is below</source>
        <translation>Пропуск – ниже</translation>
    </message>
    <message>
        <source>Save in folder</source>
        <translation>Сохранить в папке</translation>
    </message>
    <message>
        <source>Working out where people walked</source>
        <translation>Расчёт, где прошли люди</translation>
    </message>
    <message>
        <source>{} tracks pass {}. A square metre of it was traversed with a probability of {} % on average; {} gaps, {} together, are on the map. None of it is searched by this.</source>
        <translation>Треков: {}, проходят через {}. Средняя вероятность прохода по квадратному метру {} %; пропусков на карте: {}, всего {}. Ничто из этого тем самым не обследовано.</translation>
    </message>
    <message>
        <source>enter it</source>
        <translation>введите</translation>
    </message>
    <message>
        <source>The demo is open; it lies in {}</source>
        <translation>Демонстрация открыта; она лежит в {}</translation>
    </message>
    <message>
        <source>Make the demo workspace</source>
        <translation>Создание демонстрационного рабочего пространства</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Maps and records that were handed over</source>
        <translation>Переданные карты и формуляры</translation>
    </message>
    <message>
        <source>Bring in what others recorded, with its grade and how far it may be off, and lay it over your own base maps.</source>
        <translation>Внесите то, что записали другие, с оценкой и возможной погрешностью, и наложите на свои подложки.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Ground that teams are to search</source>
        <translation>Земля, которую обследуют команды</translation>
    </message>
    <message>
        <source>Draw tasks over the hazard areas, describe them, and see which comes next.</source>
        <translation>Нарисуйте задания на опасных районах, опишите их и посмотрите, какое следующее.</translation>
    </message>
    <message>
        <source>What was searched and found</source>
        <translation>Что обследовано и найдено</translation>
    </message>
    <message>
        <source>Enter the daily reports of the teams and see how the work goes on.</source>
        <translation>Вводите ежедневные отчёты команд и следите, как идёт работа.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Paper for the team leader</source>
        <translation>Бумага для руководителя команды</translation>
    </message>
    <message>
        <source>Print a task with its map, turning points, sources and warnings.</source>
        <translation>Напечатайте задание с картой, поворотными точками, источниками и предупреждениями.</translation>
    </message>
    <message>
        <source>Open Questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Filter by code or words</source>
        <translation>Отбор по коду или словам</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Nothing waits for a person, or nothing that the filter shows.</source>
        <translation>Ничто не ждёт решения, или отбор ничего не показывает.</translation>
    </message>
    <message>
        <source>Go to Where It Is Answered</source>
        <translation>Перейти туда, где отвечают</translation>
    </message>
    <message>
        <source>Open the window in which this is decided</source>
        <translation>Открывает окно, в котором это решается</translation>
    </message>
    <message>
        <source>Decided by (role)</source>
        <translation>Кто решил (должность)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer, with its reason</source>
        <translation>Ответ с обоснованием</translation>
    </message>
    <message>
        <source>Record Answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Keep who answered and what; no ground changes by it</source>
        <translation>Сохраняется, кто и что ответил; участки от этого не меняются</translation>
    </message>
    <message>
        <source>Reading the open questions…</source>
        <translation>Чтение открытых вопросов…</translation>
    </message>
    <message>
        <source>Read the open questions</source>
        <translation>Чтение открытых вопросов</translation>
    </message>
    <message>
        <source>Answer an open question</source>
        <translation>Ответить на открытый вопрос</translation>
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
        <translation>Описание</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Что открыто</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>Экспорт изменений</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Код офиса</translation>
    </message>
    <message>
        <source>Send everything again</source>
        <translation>Отправить всё снова</translation>
    </message>
    <message>
        <source>Whatever the office confirmed; for one whose file was lost</source>
        <translation>Независимо от того, что офис подтвердил; если файл потерян</translation>
    </message>
    <message>
        <source>What will be in the file</source>
        <translation>Что будет в файле</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Строк, около</translation>
    </message>
    <message>
        <source>Change file (*.mpchanges)</source>
        <translation>Файл изменений (*.mpchanges)</translation>
    </message>
    <message>
        <source>Where the change file is to be</source>
        <translation>Где будет лежать файл изменений</translation>
    </message>
    <message>
        <source>Write the file for the chosen office; the export is recorded</source>
        <translation>Записать файл для выбранного офиса; экспорт записывается в журнал</translation>
    </message>
    <message>
        <source>Anyone who has this file can read it, mine positions included. Carry it on an encrypted stick, or leave out what the receiver need not know.</source>
        <translation>Любой, у кого есть этот файл, может его прочитать, включая положение мин. Перевозите его на зашифрованной флешке или не передавайте того, что получателю знать не нужно.</translation>
    </message>
    <message>
        <source>Choose an office, or enter the code of a new one.</source>
        <translation>Выберите офис или введите код нового.</translation>
    </message>
    <message>
        <source>A new office: it gets everything.</source>
        <translation>Новый офис: он получит всё.</translation>
    </message>
    <message>
        <source>Last sent: {}. Last received: {}.</source>
        <translation>Последняя отправка: {}. Последнее получение: {}.</translation>
    </message>
    <message>
        <source>Choose the office first: what it has not got yet is listed here.</source>
        <translation>Сначала выберите офис: здесь перечисляется то, чего у него ещё нет.</translation>
    </message>
    <message>
        <source>This office has everything already.</source>
        <translation>У этого офиса уже есть всё.</translation>
    </message>
    <message>
        <source>Choose where the change file is to be written.</source>
        <translation>Выберите, куда записать файл изменений.</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Экспорт изменений</translation>
    </message>
    <message>
        <source>For office {}: {}, {}, in {} ({}).</source>
        <translation>Для офиса {}: {}, {}, в {} ({}).</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Не передано: {}.</translation>
    </message>
    <message>
        <source>Merge Changes</source>
        <translation>Слияние изменений</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>What changes here</source>
        <translation>Что изменится здесь</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Look at another change file; nothing is merged yet</source>
        <translation>Просмотреть другой файл изменений; пока ничего не сливается</translation>
    </message>
    <message>
        <source>The next step; nothing is written before the file was looked at</source>
        <translation>Следующий шаг; ничего не записывается, пока файл не просмотрен</translation>
    </message>
    <message>
        <source>Merge another office's changes</source>
        <translation>Слить изменения другого офиса</translation>
    </message>
    <message>
        <source>The file is checked first, and you see what it would change. Arriving twice, late or out of order does no harm. Where offices disagree, the cautious side is shown until a person settles it.</source>
        <translation>Сначала файл проверяется, и вы видите, что он изменит. Если он придёт дважды, с опозданием или не по порядку, вреда нет. Где офисы расходятся, показывается более осторожная сторона, пока не решит человек.</translation>
    </message>
    <message>
        <source>Choose Change File…</source>
        <translation>Выбрать файл изменений…</translation>
    </message>
    <message>
        <source>Change file of another office</source>
        <translation>Файл изменений другого офиса</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>Проверка {}</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>Ничего не слито</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>Рабочее пространство осталось прежним.</translation>
    </message>
    <message>
        <source>All of this is here already</source>
        <translation>Всё это здесь уже есть</translation>
    </message>
    <message>
        <source>Merging {} again changes nothing.</source>
        <translation>Повторное слияние {} ничего не изменит.</translation>
    </message>
    <message>
        <source>Changes of office {}</source>
        <translation>Изменения офиса {}</translation>
    </message>
    <message>
        <source>In the file {}; here {}.</source>
        <translation>В файле {}; здесь {}.</translation>
    </message>
    <message>
        <source>The offices disagree in nothing.</source>
        <translation>Расхождений между офисами нет.</translation>
    </message>
    <message>
        <source>Offices disagree; the cautious side will be shown. {}</source>
        <translation>Офисы расходятся; будет показана более осторожная сторона. {}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>Merge changes</source>
        <translation>Слияние изменений</translation>
    </message>
    <message>
        <source>Merged the changes of office {}: {}.</source>
        <translation>Слиты изменения офиса {}: {}.</translation>
    </message>
    <message>
        <source>{}. The cautious side is shown meanwhile.</source>
        <translation>{}. Пока показана более осторожная сторона.</translation>
    </message>
    <message>
        <source>No question is open between offices.</source>
        <translation>Открытых вопросов между офисами нет.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Show Open Questions</source>
        <translation>Показать открытые вопросы</translation>
    </message>
    <message>
        <source>Export Changes…</source>
        <translation>Экспорт изменений…</translation>
    </message>
    <message>
        <source>Write what another office has not got yet into a small file</source>
        <translation>Записать в небольшой файл то, чего ещё нет у другого офиса</translation>
    </message>
    <message>
        <source>Merge Changes…</source>
        <translation>Слить изменения…</translation>
    </message>
    <message>
        <source>Check another office's file, see what it would change, and merge it</source>
        <translation>Проверить файл другого офиса, посмотреть, что он изменит, и слить его</translation>
    </message>
    <message>
        <source>List all that waits for a person, and go to where it is answered</source>
        <translation>Показывает всё, что ждёт решения, и ведёт туда, где отвечают</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>осталось около {} с</translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} кБ</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} МБ</translation>
    </message>
    <message>
        <source>Device in released land</source>
        <translation>Устройство на переданной земле</translation>
    </message>
    <message>
        <source>Evidence on released land</source>
        <translation>Свидетельство о переданной земле</translation>
    </message>
    <message>
        <source>Task suspended</source>
        <translation>Задание приостановлено</translation>
    </message>
    <message>
        <source>Task flagged</source>
        <translation>Задание отмечено</translation>
    </message>
    <message>
        <source>Critical nonconformity</source>
        <translation>Критическое несоответствие</translation>
    </message>
    <message>
        <source>Between offices</source>
        <translation>Между отделениями</translation>
    </message>
    <message>
        <source>Doubtful position</source>
        <translation>Сомнительное положение</translation>
    </message>
    <message>
        <source>Ground beyond the boundary</source>
        <translation>Участок за границей</translation>
    </message>
    <message>
        <source>New boundary of a task</source>
        <translation>Новая граница задания</translation>
    </message>
    <message>
        <source>Report held back</source>
        <translation>Отложенный отчёт</translation>
    </message>
    <message>
        <source>Record: north</source>
        <translation>Запись: север</translation>
    </message>
    <message>
        <source>Record: does not close</source>
        <translation>Запись: не замыкается</translation>
    </message>
    <message>
        <source>Record: not located</source>
        <translation>Запись: место не найдено</translation>
    </message>
    <message>
        <source>Record: reading</source>
        <translation>Запись: прочтение</translation>
    </message>
    <message>
        <source>Record: datum operation</source>
        <translation>Запись: преобразование датума</translation>
    </message>
    <message>
        <source>Record: other reading</source>
        <translation>Запись: другое прочтение</translation>
    </message>
    <message>
        <source>Record: landmark found</source>
        <translation>Запись: ориентир найден</translation>
    </message>
    <message>
        <source>Record that waits</source>
        <translation>Ожидающая запись</translation>
    </message>
    <message>
        <source>Reading of a map</source>
        <translation>Прочтение карты</translation>
    </message>
    <message>
        <source>Cancellation proposed</source>
        <translation>Предложена отмена</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>Сдвинуть карту</translation>
    </message>
    <message>
        <source>Other uncertainty</source>
        <translation>Другая неопределённость</translation>
    </message>
    <message>
        <source>Other kind of evidence</source>
        <translation>Другой вид свидетельства</translation>
    </message>
    <message>
        <source>New hazard</source>
        <translation>Новая опасность</translation>
    </message>
    <message>
        <source>Order of tasks</source>
        <translation>Порядок заданий</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Офисы</translation>
    </message>
    <message>
        <source>Role, such as operations officer</source>
        <translation>Должность, например начальник отдела операций</translation>
    </message>
    <message>
        <source>Evidence, order, agreement</source>
        <translation>Свидетельство, приказ, договорённость</translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>{} · office {}</source>
        <translation>{} · офис {}</translation>
    </message>
    <message>
        <source>Cautious: {}</source>
        <translation>Осторожнее: {}</translation>
    </message>
    <message>
        <source>All listed: the cautious side</source>
        <translation>Все в списке: более осторожная сторона</translation>
    </message>
    <message>
        <source>All listed: as office {} says</source>
        <translation>Все в списке: как говорит офис {}</translation>
    </message>
    <message>
        <source>Settle All {}</source>
        <translation>Решить все: {}</translation>
    </message>
    <message>
        <source>Open Questions between Offices</source>
        <translation>Открытые вопросы между офисами</translation>
    </message>
    <message>
        <source>Take Back My Last Decision</source>
        <translation>Отозвать моё последнее решение</translation>
    </message>
    <message>
        <source>Open again what you settled last, while no other office has got it</source>
        <translation>Снова открыть решённое вами последним, пока его не получил другой офис</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Все офисы</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Фильтр по коду или названию</translation>
    </message>
    <message>
        <source>{} · the cautious side is shown until somebody decides</source>
        <translation>{} · пока никто не решил, показана более осторожная сторона</translation>
    </message>
    <message>
        <source>The offices disagree in nothing</source>
        <translation>Расхождений между офисами нет</translation>
    </message>
    <message>
        <source>Office {}</source>
        <translation>Офис {}</translation>
    </message>
    <message>
        <source>A decision needs who decides and why: enter both.</source>
        <translation>Для решения нужно, кто решает и почему: введите оба.</translation>
    </message>
    <message>
        <source>Settle open questions</source>
        <translation>Решение открытых вопросов</translation>
    </message>
    <message>
        <source>Taken back. Open again: {}.</source>
        <translation>Отозвано. Снова открыто: {}.</translation>
    </message>
    <message>
        <source>Questions settled: {}.</source>
        <translation>Решено вопросов: {}.</translation>
    </message>
    <message>
        <source>both stay; rename one of them afterwards</source>
        <translation>остаются оба; потом переименуйте один</translation>
    </message>
    <message>
        <source>{}, office {}: {}</source>
        <translation>{}, офис {}: {}</translation>
    </message>
    <message>
        <source>keep the row, with the changes</source>
        <translation>сохранить строку с изменениями</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>A removed row cannot be brought back: it would be entered anew.</source>
        <translation>Удалённую строку вернуть нельзя: её пришлось бы вводить заново.</translation>
    </message>
    <message>
        <source>all of it together, {}</source>
        <translation>всё вместе, {}</translation>
    </message>
    <message>
        <source>as shown, {}</source>
        <translation>как показано, {}</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation>нет контура</translation>
    </message>
    <message>
        <source>{}, of which {} only here</source>
        <translation>{}, из них только здесь {}</translation>
    </message>
    <message>
        <source>Office {} says that a team is on site. Reach it first.</source>
        <translation>Офис {} сообщает, что команда на месте. Сначала свяжитесь с ней.</translation>
    </message>
    <message>
        <source>This is less cautious than what is shown, and office {} says otherwise. Give the evidence as reason.</source>
        <translation>Это менее осторожно, чем показано, а офис {} говорит иное. Укажите свидетельство как причину.</translation>
    </message>
    <message>
        <source>This is less cautious than what office {} says. Give the evidence as reason.</source>
        <translation>Это менее осторожно, чем говорит офис {}. Укажите свидетельство как причину.</translation>
    </message>
    <message>
        <source>Hazards of tasks</source>
        <translation>Опасные районы заданий</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Отчёты о ходе работ</translation>
    </message>
    <message>
        <source>Papers of teams</source>
        <translation>Документы команд</translation>
    </message>
    <message>
        <source>Batches of maps</source>
        <translation>Партии карт</translation>
    </message>
    <message>
        <source>Areas of maps</source>
        <translation>Площади карт</translation>
    </message>
    <message>
        <source>Points of maps</source>
        <translation>Точки карт</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>Точки привязки</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Стороны хода</translation>
    </message>
    <message>
        <source>Rows of mines</source>
        <translation>Ряды мин</translation>
    </message>
    <message>
        <source>Evidence of hazards</source>
        <translation>Свидетельства опасных районов</translation>
    </message>
    <message>
        <source>Outcome reports</source>
        <translation>Отчёты об итогах</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Issued sheets</source>
        <translation>Выданные листы</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Списки кодов</translation>
    </message>
    <message>
        <source>Ordnance</source>
        <translation>Боеприпасы</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Опасность</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Deleted or changed</source>
        <translation>Удалено или изменено</translation>
    </message>
    <message>
        <source>Name given twice</source>
        <translation>Название дано дважды</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Другое поле</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>kept or deleted</source>
        <translation>сохранено или удалено</translation>
    </message>
    <message>
        <source>suspected or confirmed</source>
        <translation>предполагаемый или подтверждённый</translation>
    </message>
    <message>
        <source>team</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>depth, cm</source>
        <translation>глубина, см</translation>
    </message>
    <message>
        <source>accuracy, m</source>
        <translation>точность, м</translation>
    </message>
    <message>
        <source>Positions of mines and minefield records</source>
        <translation>Положение мин и формуляры минных полей</translation>
    </message>
    <message>
        <source>Contacts: people, telephones, call signs</source>
        <translation>Контакты: люди, телефоны, позывные</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>ничего не введено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>still used by other rows</source>
        <translation>ещё используется в других строках</translation>
    </message>
    <message>
        <source>confirmed (CHA)</source>
        <translation>подтверждённый (CHA)</translation>
    </message>
    <message>
        <source>suspected (SHA)</source>
        <translation>предполагаемый (SHA)</translation>
    </message>
    <message>
        <source>rows: {}</source>
        <translation>строк: {}</translation>
    </message>
    <message>
        <source>Open questions: {}</source>
        <translation>Открытых вопросов: {}</translation>
    </message>
    <message>
        <source>Where two offices changed the same thing, it is listed here after a merge.</source>
        <translation>Если два офиса изменили одно и то же, после слияния это перечисляется здесь.</translation>
    </message>
    <message>
        <source>added: {}, changed: {}, removed: {}</source>
        <translation>добавлено: {}, изменено: {}, удалено: {}</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Пока ничего не введено.</translation>
    </message>
    <message>
        <source>Devices by type</source>
        <translation>Устройства по типам</translation>
    </message>
    <message>
        <source>Choose a task above. Nothing is recorded or found in it, or none is chosen.</source>
        <translation>Выберите задание выше. В нём ничего не записано и не найдено, или задание не выбрано.</translation>
    </message>
    <message>
        <source>How the missing devices are explained; it is printed on the report</source>
        <translation>Чем объясняется недостача устройств; печатается в отчёте</translation>
    </message>
    <message>
        <source>Save Explanation</source>
        <translation>Сохранить объяснение</translation>
    </message>
    <message>
        <source>Keep it in a completion report; without it the task cannot be completed</source>
        <translation>Хранить в отчёте о завершении; без объяснения задание нельзя завершить</translation>
    </message>
    <message>
        <source>Choose a task: devices are counted per task.</source>
        <translation>Выберите задание: устройства считаются по заданиям.</translation>
    </message>
    <message>
        <source>Counting devices</source>
        <translation>Подсчёт устройств</translation>
    </message>
    <message>
        <source>Recorded devices that are unaccounted for: {}. Search on, or explain them.</source>
        <translation>Записанных устройств, судьба которых неизвестна: {}. Ищите дальше или объясните их.</translation>
    </message>
    <message>
        <source>Every recorded device is accounted for.</source>
        <translation>Судьба всех записанных устройств известна.</translation>
    </message>
    <message>
        <source>Explained by {} on {}: {}</source>
        <translation>Объяснил {}, {}: {}</translation>
    </message>
    <message>
        <source>Explain devices unaccounted for in task {}</source>
        <translation>Объяснение устройств, судьба которых не известна, в задании {}</translation>
    </message>
    <message>
        <source>Type not known</source>
        <translation>Тип не известен</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Reported lifted</source>
        <translation>Снято по сообщениям</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>Судьба не известна</translation>
    </message>
    <message>
        <source>Found beyond the record</source>
        <translation>Найдено сверх записей</translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation>Сомнительные положения</translation>
    </message>
    <message>
        <source>Every position fits its task.</source>
        <translation>Все положения подходят к своим заданиям.</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Другие прочтения</translation>
    </message>
    <message>
        <source>No reading to choose from: measure the place again.</source>
        <translation>Прочтений на выбор нет: измерьте место снова.</translation>
    </message>
    <message>
        <source>Readings that would lie in the task</source>
        <translation>Прочтения, которые легли бы в задание</translation>
    </message>
    <message>
        <source>What shows that this reading is right</source>
        <translation>Что показывает, что это прочтение верно</translation>
    </message>
    <message>
        <source>Take This Reading</source>
        <translation>Принять это прочтение</translation>
    </message>
    <message>
        <source>Move the find; the hazard where it was first reported stays until cancelled</source>
        <translation>Переместить находку; опасность там, где о ней сообщили сначала, остаётся до отмены</translation>
    </message>
    <message>
        <source>Correct the position of a find</source>
        <translation>Исправление положения находки</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Как введено</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Прочтение</translation>
    </message>
    <message>
        <source>Easting (m)</source>
        <translation>На восток (м)</translation>
    </message>
    <message>
        <source>Northing (m)</source>
        <translation>На север (м)</translation>
    </message>
    <message>
        <source>Match Finds</source>
        <translation>Сопоставить находки</translation>
    </message>
    <message>
        <source>Match finds to recorded mines one to one within the corridors; a proposal</source>
        <translation>Сопоставить находки с записанными минами один к одному в пределах коридоров; это предложение</translation>
    </message>
    <message>
        <source>No device was reported here yet.</source>
        <translation>Здесь ещё не сообщали об устройствах.</translation>
    </message>
    <message>
        <source>What shows that it is, or is not, the recorded device</source>
        <translation>Что показывает, что это записанное устройство или не оно</translation>
    </message>
    <message>
        <source>Break Match</source>
        <translation>Разорвать пару</translation>
    </message>
    <message>
        <source>Say that this find is not that mine; the pair is never proposed again</source>
        <translation>Указать, что эта находка – не та мина; пара больше не предлагается</translation>
    </message>
    <message>
        <source>Confirm Match</source>
        <translation>Подтвердить пару</translation>
    </message>
    <message>
        <source>Say that this find is that mine; matching again keeps it</source>
        <translation>Указать, что эта находка – та мина; новое сопоставление это сохраняет</translation>
    </message>
    <message>
        <source>Finds: {}, matched: {}</source>
        <translation>Находок: {}, сопоставлено: {}</translation>
    </message>
    <message>
        <source>Matches that are new or changed: {}.</source>
        <translation>Новых или изменённых сопоставлений: {}.</translation>
    </message>
    <message>
        <source>Matching finds to records</source>
        <translation>Сопоставление находок с формулярами</translation>
    </message>
    <message>
        <source>Confirm a match</source>
        <translation>Подтверждение пары</translation>
    </message>
    <message>
        <source>Break a match</source>
        <translation>Разрыв пары</translation>
    </message>
    <message>
        <source>as entered: {} / {} in {}</source>
        <translation>как введено: {} / {} в {}</translation>
    </message>
    <message>
        <source>lies {} m from where {} has it</source>
        <translation>лежит в {} м от места по {}</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Position (m)</source>
        <translation>Положение (м)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Формуляр</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Отклонение</translation>
    </message>
    <message>
        <source>Finds and Matches</source>
        <translation>Находки и пары</translation>
    </message>
    <message>
        <source>A match says which recorded device a find probably is and how far apart the two lie. It never releases anything.</source>
        <translation>Пара показывает, каким записанным устройством вероятно является находка и как далеко они друг от друга. Она никогда ничего не высвобождает.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Все задания</translation>
    </message>
    <message>
        <source>Doubtful Positions</source>
        <translation>Сомнительные положения</translation>
    </message>
    <message>
        <source>Unaccounted For</source>
        <translation>Судьба не известна</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Без пары</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Разорвано</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>{} (doubtful)</source>
        <translation>{} (сомнительно)</translation>
    </message>
    <message>
        <source>{} ± not said</source>
        <translation>{} ± не указано</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Закрыть это окно (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Not in the layer: stays</source>
        <translation>Нет в слое: остаётся</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… и ещё {}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>cancellation of {} proposed; it stays hazard</source>
        <translation>предложена отмена {}; пока остаётся опасным</translation>
    </message>
    <message>
        <source>Compute Areas</source>
        <translation>Рассчитать районы</translation>
    </message>
    <message>
        <source>Work the hazard areas out from the maps; no ground is released by it</source>
        <translation>Рассчитать опасные районы по картам; ничего этим не высвобождается</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Все карты</translation>
    </message>
    <message>
        <source>Smaller areas are enlarged or merged; none is dropped</source>
        <translation>Меньшие районы увеличиваются или сливаются; ни один не отбрасывается</translation>
    </message>
    <message>
        <source>Margin, K</source>
        <translation>Запас, K</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Наименьшая площадь</translation>
    </message>
    <message>
        <source>Computing hazard areas…</source>
        <translation>Расчёт опасных районов…</translation>
    </message>
    <message>
        <source>New Contamination</source>
        <translation>Новое загрязнение</translation>
    </message>
    <message>
        <source>Draw on Map</source>
        <translation>Нарисовать на карте</translation>
    </message>
    <message>
        <source>Draw the outline on the map; right click ends it</source>
        <translation>Начертить контур на карте; правый щелчок завершает его</translation>
    </message>
    <message>
        <source>Nothing drawn yet; or enter a point below</source>
        <translation>Пока ничего не нарисовано; или введите точку ниже</translation>
    </message>
    <message>
        <source>Easting or longitude</source>
        <translation>Координата на восток или долгота</translation>
    </message>
    <message>
        <source>Northing or latitude</source>
        <translation>Координата на север или широта</translation>
    </message>
    <message>
        <source> m</source>
        <translation> м</translation>
    </message>
    <message>
        <source>How far items may lie from the point, with the error of its position</source>
        <translation>Как далеко от точки могут лежать предметы, с погрешностью её положения</translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation>Количество не известно</translation>
    </message>
    <message>
        <source>Tripwires</source>
        <translation>Растяжки</translation>
    </message>
    <message>
        <source>Anti-lift devices</source>
        <translation>Неизвлекаемые устройства</translation>
    </message>
    <message>
        <source>Booby traps</source>
        <translation>Мины-ловушки</translation>
    </message>
    <message>
        <source>What was seen and by whom; no names of persons</source>
        <translation>Что и кем было замечено; без имён людей</translation>
    </message>
    <message>
        <source>A role, for example: Survey team 2 leader</source>
        <translation>Должность, например: руководитель команды обследования 2</translation>
    </message>
    <message>
        <source>Only if the authority has registered it</source>
        <translation>Только если орган его зарегистрировал</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Земля</translation>
    </message>
    <message>
        <source>Or a point</source>
        <translation>Или точка</translation>
    </message>
    <message>
        <source>Point given in</source>
        <translation>Точка задана в</translation>
    </message>
    <message>
        <source>Items within</source>
        <translation>Предметы в пределах</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Дата наблюдения</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Кто ввёл</translation>
    </message>
    <message>
        <source>IMSMA id</source>
        <translation>Идентификатор IMSMA</translation>
    </message>
    <message>
        <source>Save Hazard Area</source>
        <translation>Сохранить опасный район</translation>
    </message>
    <message>
        <source>Save the area as hazard with its evidence</source>
        <translation>Сохранить район как опасный вместе со свидетельством</translation>
    </message>
    <message>
        <source>It counts as hazard at once. No computation replaces or shrinks it.</source>
        <translation>Сразу считается опасностью. Никакой расчёт его не заменит и не уменьшит.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Choose what speaks for it</source>
        <translation>Выберите, что об этом свидетельствует</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
    <message>
        <source>Drawn, {}</source>
        <translation>Нарисовано, {}</translation>
    </message>
    <message>
        <source>Saved; draw the next one, or close</source>
        <translation>Сохранено; нарисуйте следующее или закройте</translation>
    </message>
    <message>
        <source>Hazard area {} is saved and counts at once.</source>
        <translation>Опасный район {} сохранён и сразу учитывается.</translation>
    </message>
    <message>
        <source>Enter new contamination</source>
        <translation>Ввод нового загрязнения</translation>
    </message>
    <message>
        <source>The kind of evidence is not chosen: choose one.</source>
        <translation>Вид свидетельства не выбран: выберите.</translation>
    </message>
    <message>
        <source>The day lies in the future: correct it.</source>
        <translation>Этот день в будущем: исправьте.</translation>
    </message>
    <message>
        <source>There is no ground: draw it on the map, or enter a point.</source>
        <translation>Нет земли: нарисуйте её на карте или введите точку.</translation>
    </message>
    <message>
        <source>A point has no ground: enter how far items may lie from it.</source>
        <translation>У точки нет площади: введите, как далеко от неё могут лежать предметы.</translation>
    </message>
    <message>
        <source>{} (suggested by the grades)</source>
        <translation>{} (по оценкам)</translation>
    </message>
    <message>
        <source>Classify {} as {}</source>
        <translation>Классификация {} как {}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify {}.&lt;/b&gt; A person decides; the grades only suggest.</source>
        <translation>&lt;b&gt;Класс района {}.&lt;/b&gt; Решает человек; оценки лишь подсказывают.</translation>
    </message>
    <message>
        <source>Save Class</source>
        <translation>Сохранить класс</translation>
    </message>
    <message>
        <source>A survey cannot lie in the future: correct the day of the report.</source>
        <translation>Обследование не может быть в будущем: исправьте день отчёта.</translation>
    </message>
    <message>
        <source>File a cancellation report on {}</source>
        <translation>Отчёт об отмене: {}</translation>
    </message>
    <message>
        <source>{} of {} are cancelled after non-technical survey.</source>
        <translation>{} из {} отменяется после нетехнического обследования.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cancellation report on {}.&lt;/b&gt; Method: non-technical survey. {} The ground becomes cancelled land; evidence that comes later opens it again.</source>
        <translation>&lt;b&gt;Отчёт об отмене: {}.&lt;/b&gt; Метод: нетехническое обследование. {} Земля становится отменённой; свидетельство, полученное позже, снова откроет её.</translation>
    </message>
    <message>
        <source>File Report</source>
        <translation>Подать отчёт</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Дата обследования</translation>
    </message>
    <message>
        <source>areas: {}</source>
        <translation>районов: {}</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>Кто классифицировал</translation>
    </message>
    <message>
        <source>nobody yet; the class is a suggestion</source>
        <translation>пока никто; класс – подсказка</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Потому что</translation>
    </message>
    <message>
        <source>Grades suggest</source>
        <translation>Оценки подсказывают</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Status because</source>
        <translation>Причина состояния</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Отмена района</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>tripwires</source>
        <translation>растяжки</translation>
    </message>
    <message>
        <source>anti-lift devices</source>
        <translation>неизвлекаемые устройства</translation>
    </message>
    <message>
        <source>booby traps</source>
        <translation>мины-ловушки</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основано на</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>{} sigmas: {} % of positions</source>
        <translation>{} σ: {} % положений</translation>
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
        <translation>Рассчитано</translation>
    </message>
    <message>
        <source>… and {} more maps</source>
        <translation>… и ещё карт: {}</translation>
    </message>
    <message>
        <source>Draw around everything suspected; right-click ends.</source>
        <translation>Обведите всё предполагаемое; правая кнопка завершает.</translation>
    </message>
    <message>
        <source>Evidence, its corridor and the fade-out distance are on the map.</source>
        <translation type="unfinished">Свидетельства, их коридор и расстояние затухания показаны на карте.</translation>
    </message>
    <message>
        <source>Draw evidence and its distances</source>
        <translation>Рисование свидетельств и расстояний от них</translation>
    </message>
    <message>
        <source>Margin (m)</source>
        <translation>Запас (м)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>В слое</translation>
    </message>
    <message>
        <source>not in the layer</source>
        <translation>нет в слое</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Последний расчёт</translation>
    </message>
    <message>
        <source>Hazard Areas…</source>
        <translation>Опасные районы…</translation>
    </message>
    <message>
        <source>Compute, classify and cancel hazard areas, with what each rests on</source>
        <translation>Рассчитать, классифицировать и отменить опасные районы; на чём основан каждый</translation>
    </message>
    <message>
        <source>New Contamination…</source>
        <translation>Новое загрязнение…</translation>
    </message>
    <message>
        <source>Enter a hazard that no map shows, with its own evidence</source>
        <translation>Ввести опасность, которой нет ни на одной карте, с её свидетельством</translation>
    </message>
    <message>
        <source>Official Hazard Layer…</source>
        <translation>Официальный слой опасных районов…</translation>
    </message>
    <message>
        <source>Bring the authority's hazard areas in, or in again, by their ids</source>
        <translation>Внести опасные районы органа, впервые или повторно, по их идентификаторам</translation>
    </message>
    <message>
        <source>Official Hazard Layer</source>
        <translation>Официальный слой опасных районов</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a file with official hazard areas</source>
        <translation>Выбрать файл с официальными опасными районами</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Сохранить соответствие</translation>
    </message>
    <message>
        <source>Keep which field means what, for the next time</source>
        <translation>Запомнить на следующий раз, какое поле что означает</translation>
    </message>
    <message>
        <source>Show What Changes</source>
        <translation>Показать, что изменится</translation>
    </message>
    <message>
        <source>List what the layer would change; nothing is written yet</source>
        <translation>Перечислить, что изменит слой; пока ничего не записывается</translation>
    </message>
    <message>
        <source>Bring In</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Write what is listed; a smaller outline only proposes a cancellation</source>
        <translation>Записать перечисленное; меньший контур только предлагает отмену</translation>
    </message>
    <message>
        <source>Choose a layer of the project</source>
        <translation>Выберите слой проекта</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Соответствие полей</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Имя соответствия</translation>
    </message>
    <message>
        <source>What the layer would change</source>
        <translation>Что изменил бы слой</translation>
    </message>
    <message>
        <source>What the layer would change is listed here before anything is written.</source>
        <translation>Что изменил бы слой, перечисляется здесь до записи.</translation>
    </message>
    <message>
        <source>Choose a layer of the project or a file above: its fields are listed here, and you say what each of them means.</source>
        <translation>Выберите слой проекта или файл выше: здесь перечисляются его поля, и вы указываете, что означает каждое из них.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; · features: {} · {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; · объектов: {} · {}</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>нет системы координат</translation>
    </message>
    <message>
        <source>The mapping has no name: enter one.</source>
        <translation>У соответствия нет имени: введите его.</translation>
    </message>
    <message>
        <source>The field mapping {} is saved.</source>
        <translation>Соответствие полей {} сохранено.</translation>
    </message>
    <message>
        <source>Bring in {}</source>
        <translation>Внесение {}</translation>
    </message>
    <message>
        <source>New: {}, changed: {}, unchanged: {}, proposed for cancellation: {}. Nothing is written yet.</source>
        <translation>Новых: {}, изменённых: {}, без изменений: {}, предложено к отмене: {}. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Brought in. New: {}, changed: {}, unchanged: {}, proposed for cancellation: {}.</source>
        <translation>Внесено. Новых: {}, изменённых: {}, без изменений: {}, предложено к отмене: {}.</translation>
    </message>
    <message>
        <source>Say what the fields mean, then look at what would change.</source>
        <translation>Укажите, что означают поля, затем посмотрите, что изменится.</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>Чтение {}</translation>
    </message>
    <message>
        <source>A role, for example: Operations officer</source>
        <translation>Должность, например: начальник отдела операций</translation>
    </message>
    <message>
        <source>A reason that can be shown</source>
        <translation>Причина, которую можно показать</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Forget what was entered here; nothing is saved</source>
        <translation>Забыть введённое здесь; ничего не сохраняется</translation>
    </message>
    <message>
        <source>Hazard Areas</source>
        <translation>Опасные районы</translation>
    </message>
    <message>
        <source>Zoom to Area</source>
        <translation>Перейти к району</translation>
    </message>
    <message>
        <source>Show the chosen areas on the map and flash them</source>
        <translation>Показать выбранные районы на карте и подсветить их</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Классифицировать…</translation>
    </message>
    <message>
        <source>Say by a person's word what class the chosen areas have</source>
        <translation>Указать по решению человека, какого класса выбранные районы</translation>
    </message>
    <message>
        <source>File Cancellation Report…</source>
        <translation>Подать отчёт об отмене…</translation>
    </message>
    <message>
        <source>Cancel the proposed ground of the chosen area after non-technical survey</source>
        <translation>Отменить предложенную землю выбранного района после нетехнического обследования</translation>
    </message>
    <message>
        <source>Propose Tasks…</source>
        <translation>Предложить задания…</translation>
    </message>
    <message>
        <source>Cut the chosen areas into candidates; you accept, change or refuse each</source>
        <translation>Разделить выбранные районы на варианты; каждый вы принимаете, меняете или отклоняете</translation>
    </message>
    <message>
        <source>Show Three Lines</source>
        <translation>Показать три линии</translation>
    </message>
    <message>
        <source>Draw evidence, its corridor and the fade-out distance as layers of their own</source>
        <translation type="unfinished">Нарисовать свидетельства, их коридор и расстояние затухания отдельными слоями</translation>
    </message>
    <message>
        <source>Official Layer…</source>
        <translation>Официальный слой…</translation>
    </message>
    <message>
        <source>Code, IMSMA id, device…</source>
        <translation>Код, идентификатор IMSMA, устройство…</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Все районы</translation>
    </message>
    <message>
        <source>&lt;b&gt;Areas chosen: {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Выбрано районов: {}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Grown</source>
        <translation>Увеличено</translation>
    </message>
    <message>
        <source>Not in the last run</source>
        <translation>Нет в последнем расчёте</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальный</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Прямое</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Косвенное</translation>
    </message>
    <message>
        <source>SHA, suspected</source>
        <translation>SHA, предполагаемый</translation>
    </message>
    <message>
        <source>CHA, confirmed</source>
        <translation>CHA, подтверждённый</translation>
    </message>
    <message>
        <source>Ammunition storage</source>
        <translation>Склад боеприпасов</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>rows of mines: {}</source>
        <translation>рядов мин: {}</translation>
    </message>
    <message>
        <source>recorded mines: {}</source>
        <translation>записанных мин: {}</translation>
    </message>
    <message>
        <source>outlines: {}</source>
        <translation>контуров: {}</translation>
    </message>
    <message>
        <source>points: {}</source>
        <translation>точек: {}</translation>
    </message>
    <message>
        <source>incidents: {}</source>
        <translation>происшествий: {}</translation>
    </message>
    <message>
        <source>finds: {}</source>
        <translation>находок: {}</translation>
    </message>
    <message>
        <source>reports: {}</source>
        <translation>отчётов: {}</translation>
    </message>
    <message>
        <source>{} (grades: {})</source>
        <translation>{} (оценки: {})</translation>
    </message>
    <message>
        <source>{} (nobody classified it)</source>
        <translation>{} (никто не классифицировал)</translation>
    </message>
    <message>
        <source>holds {} % of positions (95 % needs 2.45)</source>
        <translation>охватывает {} % положений (для 95 % нужно 2,45)</translation>
    </message>
    <message>
        <source>There is no hazard area yet: bring in maps or records, then press Compute Areas; or enter new contamination, or the authority's layer.</source>
        <translation>Опасных районов пока нет: внесите карты или формуляры, затем нажмите «Рассчитать районы»; или введите новое загрязнение либо слой органа.</translation>
    </message>
    <message>
        <source>No area fits the filter: empty it to see all.</source>
        <translation>Фильтру не соответствует ни один район: очистите его, чтобы видеть все.</translation>
    </message>
    <message>
        <source>* suggested by the grades; nobody classified it yet</source>
        <translation>* по оценкам; пока никто не классифицировал</translation>
    </message>
    <message>
        <source>Areas shown: {} of {}</source>
        <translation>Показано районов: {} из {}</translation>
    </message>
    <message>
        <source>&amp;Only on</source>
        <translation>&amp;Только за</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back your newest action</source>
        <translation>Отменить ваше последнее действие</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>What the chosen action changed</source>
        <translation>Что изменило выбранное действие</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Double-click a row to see its whole history</source>
        <translation>Двойной щелчок по строке показывает всю её историю</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Все таблицы</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Чтение журнала</translation>
    </message>
    <message>
        <source>{} (taken back)</source>
        <translation>{} (отменено)</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Отменено: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Повторено: {}</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Отменить: {}</translation>
    </message>
    <message>
        <source>Do again: {}</source>
        <translation>Повторить: {}</translation>
    </message>
    <message>
        <source>Show History…</source>
        <translation>Показать историю…</translation>
    </message>
    <message>
        <source>Show every change of the chosen row, and the row as it was on any day</source>
        <translation>Показать все изменения выбранной строки и строку на любой день</translation>
    </message>
    <message>
        <source>Show All Actions…</source>
        <translation>Показать все действия…</translation>
    </message>
    <message>
        <source>Show what was done in the workspace, by whom and when</source>
        <translation>Показать, что, кем и когда сделано в рабочем пространстве</translation>
    </message>
    <message>
        <source>A history is of one row: choose one in the list, and ask again.</source>
        <translation>История – об одной строке: выберите одну в списке и повторите.</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Как было на</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Show the row as it is today</source>
        <translation>Показать строку, какая она сегодня</translation>
    </message>
    <message>
        <source>Zoom to Outlines</source>
        <translation>Перейти к контурам</translation>
    </message>
    <message>
        <source>Move the map to the outlines that are compared</source>
        <translation>Переместить карту к сравниваемым контурам</translation>
    </message>
    <message>
        <source>&amp;As it was on</source>
        <translation>&amp;Как было на</translation>
    </message>
    <message>
        <source>Changes of this row</source>
        <translation>Изменения этой строки</translation>
    </message>
    <message>
        <source>What the chosen change was</source>
        <translation>Каким было выбранное изменение</translation>
    </message>
    <message>
        <source>The row as it was</source>
        <translation>Строка, какой она была</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Строка не выбрана.</translation>
    </message>
    <message>
        <source>At the end of {}</source>
        <translation>На конец дня {}</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>After {}</source>
        <translation>После {}</translation>
    </message>
    <message>
        <source>It was not recorded yet.</source>
        <translation>Ещё не было записано.</translation>
    </message>
    <message>
        <source>{}: it was not there.</source>
        <translation>{}: ещё не было.</translation>
    </message>
    <message>
        <source>{} (now: {})</source>
        <translation>{} (сейчас: {})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>This Row</source>
        <translation>Эта строка</translation>
    </message>
    <message>
        <source>All Actions</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
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
        <translation>содержание</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>grade of the information</source>
        <translation>оценка сведений</translation>
    </message>
    <message>
        <source>reason for ground that is no CHA</source>
        <translation>причина для земли, которая не CHA</translation>
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
        <translation>количество</translation>
    </message>
    <message>
        <source>sigma (m)</source>
        <translation>сигма (м)</translation>
    </message>
    <message>
        <source>grade of the source</source>
        <translation>оценка источника</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>деятельность</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>no shape</source>
        <translation>нет геометрии</translation>
    </message>
    <message>
        <source>line of {} m</source>
        <translation>линия {} м</translation>
    </message>
    <message>
        <source>While you were editing, others saved values that your edit has replaced: {}.</source>
        <translation>Пока вы правили, другие сохранили значения, которые ваша правка заменила: {}.</translation>
    </message>
    <message>
        <source>Compare and Choose…</source>
        <translation>Сравнить и выбрать…</translation>
    </message>
    <message>
        <source>The {} in {} was deleted by {} ({}) while you edited it: your edits are kept in the layer; undo the deletion and save again, or discard them.</source>
        <translation>Строка ({}, {}) удалена: {} ({}), пока вы её правили. Ваши правки остались в слое; отмените удаление и сохраните снова или отбросьте их.</translation>
    </message>
    <message>
        <source>an outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>строка {}</translation>
    </message>
    <message>
        <source>Edits That Met</source>
        <translation>Встречные правки</translation>
    </message>
    <message>
        <source>Yours is saved; what the other person had saved is in the history. Choose what is to stand. On the map your outline is blue, theirs is dashed.</source>
        <translation>Ваше сохранено; сохранённое другим – в истории. Выберите, что останется. На карте ваш контур синий, чужой – пунктиром.</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Когда вы начали</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Save the Choice</source>
        <translation>Сохранить выбор</translation>
    </message>
    <message>
        <source>Keep Yours</source>
        <translation>Оставить ваше</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>вся строка</translation>
    </message>
    <message>
        <source>Keep what others had saved</source>
        <translation>Оставление сохранённого другими</translation>
    </message>
    <message>
        <source>Edit the layer {}</source>
        <translation>Правка слоя {}</translation>
    </message>
    <message>
        <source>There is no new backup of the workspace. {}</source>
        <translation>Новой резервной копии рабочего пространства нет. {}</translation>
    </message>
    <message>
        <source>Check the workspace {}</source>
        <translation>Проверка рабочего пространства {}</translation>
    </message>
    <message>
        <source>{} is damaged ({}): look at its newest good backups.</source>
        <translation>{}: файл повреждён ({}). Посмотрите его последние исправные резервные копии.</translation>
    </message>
    <message>
        <source>The project “{}” and its styles are stored in {}: this one file is the whole office, and saving the project saves it there.</source>
        <translation>Проект «{}» и его стили хранятся в {}: этот один файл – весь офис, и сохранение проекта сохраняет его туда.</translation>
    </message>
    <message>
        <source>A project is stored in {}: “{}”.</source>
        <translation>Проект хранится в {}: «{}».</translation>
    </message>
    <message>
        <source>Open the Project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>QGIS cannot read the project in {}: open the workspace without it.</source>
        <translation>QGIS не может прочитать проект в {}: откройте рабочее пространство без него.</translation>
    </message>
    <message>
        <source>Show Backups…</source>
        <translation>Показать резервные копии…</translation>
    </message>
    <message>
        <source>Backups of a Damaged Workspace</source>
        <translation>Резервные копии повреждённого рабочего пространства</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, since something may still be got out of it. What the backup lacks has to be entered again.</source>
        <translation>Повреждённый файл остаётся как есть: из него, возможно, ещё удастся что-то извлечь. Чего нет в копии, придётся ввести заново.</translation>
    </message>
    <message>
        <source>Open a Copy of It…</source>
        <translation>Открыть её копию…</translation>
    </message>
    <message>
        <source>Good backups</source>
        <translation>Исправные резервные копии</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Actions it lacks</source>
        <translation>Недостающие действия</translation>
    </message>
    <message>
        <source>Look for good backups of {}</source>
        <translation>Поиск исправных резервных копий {}</translation>
    </message>
    <message>
        <source>No good backup lies beside {}: ask the other offices for a copy, and keep the damaged file.</source>
        <translation>Рядом с {} нет исправной резервной копии: запросите копию у других офисов и сохраните повреждённый файл.</translation>
    </message>
    <message>
        <source>Open a Copy of the Backup</source>
        <translation>Открыть копию резервной копии</translation>
    </message>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation>Рабочее пространство (*.gpkg)</translation>
    </message>
    <message>
        <source>Copy the backup {}</source>
        <translation>Копирование резервной копии {}</translation>
    </message>
    <message>
        <source>It was cancelled: nothing was written.</source>
        <translation>Отменено: ничего не записано.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The workspace refused a row of {}, and QGIS does not keep it: {}</source>
        <translation>Рабочее пространство не приняло строку таблицы {}, и QGIS её не сохранит: {}</translation>
    </message>
    <message>
        <source>Another program was saving to the workspace at the same moment: your edits in {} are kept, so save the layer again.</source>
        <translation>Другая программа в этот момент сохраняла в рабочее пространство: ваши правки в {} целы, сохраните слой снова.</translation>
    </message>
    <message>
        <source>Refused: {}</source>
        <translation>Не принято: {}</translation>
    </message>
    <message>
        <source>QGIS dropped {} new rows of {} that the workspace refused: they stand in the layer “{}”, where you correct them and copy them back.</source>
        <translation>QGIS отбросил новые строки ({}) слоя {}, которые рабочее пространство не приняло: они в слое «{}», исправьте их там и скопируйте обратно.</translation>
    </message>
    <message>
        <source>This project edits in buffered transaction groups, where QGIS drops rows that the workspace refuses: switch to the plain mode, which keeps them.</source>
        <translation>Проект правится в буферизованных группах транзакций, где QGIS отбрасывает строки, не принятые рабочим пространством: перейдите в простой режим, который их сохраняет.</translation>
    </message>
    <message>
        <source>This project edits in automatic transaction groups, where QGIS locks the workspace for everybody else until the edits are saved: switch to the plain mode.</source>
        <translation>Проект правится в автоматических группах транзакций, где QGIS блокирует рабочее пространство для всех остальных до сохранения правок: перейдите в простой режим.</translation>
    </message>
    <message>
        <source>Switch to the Plain Mode</source>
        <translation>Перейти в простой режим</translation>
    </message>
    <message>
        <source>A layer is being edited: save or discard its edits, and switch then.</source>
        <translation>Слой сейчас правится: сохраните или отбросьте правки, затем переключите режим.</translation>
    </message>
    <message>
        <source>QGIS did not change the transaction mode: set it in the project's properties.</source>
        <translation>QGIS не сменил режим транзакций: задайте его в свойствах проекта.</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Прилипание</translation>
    </message>
    <message>
        <source>Snap to corners and edges of the layers on the map</source>
        <translation>Прилипать к вершинам и рёбрам слоёв на карте</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Трассировка</translation>
    </message>
    <message>
        <source>Follow hazard areas, roads and rivers between two clicks (Ctrl+T)</source>
        <translation>Следовать по опасным районам, дорогам и рекам между двумя щелчками (Ctrl+T)</translation>
    </message>
    <message>
        <source>Take Corner Back</source>
        <translation>Убрать вершину</translation>
    </message>
    <message>
        <source>Take the last corner back (Backspace)</source>
        <translation>Убрать последнюю вершину (Backspace)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>End the drawing (right-click)</source>
        <translation>Завершить рисование (правая кнопка)</translation>
    </message>
    <message>
        <source>Give the drawing up (Esc)</source>
        <translation>Прекратить рисование (Esc)</translation>
    </message>
    <message>
        <source>Click the corners of the task; right-click ends, Esc starts over.</source>
        <translation>Щёлкайте вершины задания; правая кнопка завершает, Esc начинает заново.</translation>
    </message>
    <message>
        <source>{} · {} corners</source>
        <translation>{} · вершин: {}</translation>
    </message>
    <message>
        <source>overlaps {} by {}</source>
        <translation>перекрывает {} на {}</translation>
    </message>
    <message>
        <source>direct evidence, suggests CHA</source>
        <translation>прямое свидетельство, указывает на CHA</translation>
    </message>
    <message>
        <source>indirect evidence, suggests SHA</source>
        <translation>косвенное свидетельство, указывает на SHA</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведения</translation>
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
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
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
        <translation>Кто</translation>
    </message>
    <message>
        <source>{} % of the list of CCW Amended Protocol II</source>
        <translation>{} % перечня Дополненного протокола II к КНО</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Everything came in as it was.</source>
        <translation>Всё внесено без изменений.</translation>
    </message>
    <message>
        <source>Compare maps with what was found</source>
        <translation>Сравнение карт с находками</translation>
    </message>
    <message>
        <source>found {} of {} searched ({} %; 95 % interval {} to {} %)</source>
        <translation>найдено {} из {} обследованных ({} %; интервал 95 % от {} до {} %)</translation>
    </message>
    <message>
        <source>Arrange maps</source>
        <translation>Упорядочение карт</translation>
    </message>
    <message>
        <source>Arrange batches</source>
        <translation>Упорядочение партий</translation>
    </message>
    <message>
        <source>Batch of Maps</source>
        <translation>Партия карт</translation>
    </message>
    <message>
        <source>Handed over together</source>
        <translation>Переданы вместе</translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation>Кто передал</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;От кого</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>&amp;Дата получения</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>The batch has no name: enter one.</source>
        <translation>У партии нет названия: введите его.</translation>
    </message>
    <message>
        <source>Change batch {}</source>
        <translation>Изменение партии {}</translation>
    </message>
    <message>
        <source>Make batch {}</source>
        <translation>Создание партии {}</translation>
    </message>
    <message>
        <source>Two reference points</source>
        <translation>Две опорные точки</translation>
    </message>
    <message>
        <source>Size of the area</source>
        <translation>Размер района</translation>
    </message>
    <message>
        <source>Perimeter and extent</source>
        <translation>Периметр и протяжённость</translation>
    </message>
    <message>
        <source>Type of every mine</source>
        <translation>Тип каждой мины</translation>
    </message>
    <message>
        <source>Number of every type</source>
        <translation>Количество каждого типа</translation>
    </message>
    <message>
        <source>Emplacing method</source>
        <translation>Способ установки</translation>
    </message>
    <message>
        <source>Type of fuze</source>
        <translation>Тип взрывателя</translation>
    </message>
    <message>
        <source>Life time of the fuzes</source>
        <translation>Срок действия взрывателей</translation>
    </message>
    <message>
        <source>Date and time of laying</source>
        <translation>Дата и время установки</translation>
    </message>
    <message>
        <source>Anti-handling devices</source>
        <translation>Элементы неизвлекаемости</translation>
    </message>
    <message>
        <source>Place of mines or rows</source>
        <translation>Место мин или рядов</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>What CCW Amended Protocol II asks a record of mines to hold</source>
        <translation>Что должен содержать формуляр мин по Дополненному протоколу II к КНО</translation>
    </message>
    <message>
        <source>{}, from the cells of the record.</source>
        <translation>{}, по ячейкам формуляра.</translation>
    </message>
    <message>
        <source>Not scored.</source>
        <translation>Не оценено.</translation>
    </message>
    <message>
        <source>Nobody looked yet: tick what the map shows.</source>
        <translation>Пока никто не смотрел: отметьте, что показывает карта.</translation>
    </message>
    <message>
        <source>{}, by {}.</source>
        <translation>{}, кем решено: {}.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>&amp;Кто решил</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;Sigma per axis</source>
        <translation>&amp;Сигма по оси</translation>
    </message>
    <message>
        <source>Count recorded mines in squares</source>
        <translation>Подсчёт записанных мин по квадратам</translation>
    </message>
    <message>
        <source>Map Details</source>
        <translation>Сведения о карте</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>details corrected</source>
        <translation>сведения исправлены</translation>
    </message>
    <message>
        <source>Change details of {}: {}</source>
        <translation>Изменение сведений {}: {}</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Партия</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Изд&amp;ание</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>The file, as it came in</source>
        <translation>Файл, каким он поступил</translation>
    </message>
    <message>
        <source>Map Details · {}</source>
        <translation>Сведения о карте · {}</translation>
    </message>
    <message>
        <source>No batch</source>
        <translation>Без партии</translation>
    </message>
    <message>
        <source>No maps yet</source>
        <translation>Карт пока нет</translation>
    </message>
    <message>
        <source>Bring in what was handed over: scans, records, tables, KML, GPX, DXF, shapefile, GeoPackage.</source>
        <translation>Внесите переданное: сканы, формуляры, таблицы, KML, GPX, DXF, shape-файлы, GeoPackage.</translation>
    </message>
    <message>
        <source>No map matches</source>
        <translation>Подходящих карт нет</translation>
    </message>
    <message>
        <source>Empty the filter to see all maps.</source>
        <translation>Очистите фильтр, чтобы видеть все карты.</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep what was entered about this batch</source>
        <translation>Сохранить введённое об этой партии</translation>
    </message>
    <message>
        <source>Enter who decides and the reason: both are kept.</source>
        <translation>Введите, кто решает, и причину: хранится и то и другое.</translation>
    </message>
    <message>
        <source>not made for this place</source>
        <translation>составлено не для этого места</translation>
    </message>
    <message>
        <source>Hazard areas: {} new, {} grown, {} unchanged, {} proposed for cancellation.</source>
        <translation>Опасных районов новых: {}, увеличенных: {}, без изменений: {}, предложено к отмене: {}.</translation>
    </message>
    <message>
        <source>Coordinates in columns</source>
        <translation>Координаты в столбцах</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Распознать</translation>
    </message>
    <message>
        <source>F&amp;irst</source>
        <translation>Перв&amp;ый</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>В&amp;торой</translation>
    </message>
    <message>
        <source>Firs&amp;t is</source>
        <translation>Первым и&amp;дёт</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>The columns and their system are stated.</source>
        <translation>Столбцы и их система указаны.</translation>
    </message>
    <message>
        <source>Why it is taken all the same</source>
        <translation>Почему всё равно берётся</translation>
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
        <translation>Первое, составленное для этого места</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Не требуется</translation>
    </message>
    <message>
        <source>{} · {} m</source>
        <translation>{} · {} м</translation>
    </message>
    <message>
        <source>Add Handed-over Map</source>
        <translation>Добавить переданную карту</translation>
    </message>
    <message>
        <source>{}, of these {} without geometry</source>
        <translation>{}, из них без геометрии: {}</translation>
    </message>
    <message>
        <source>Not known: choose it</source>
        <translation>Неизвестна: выберите</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>Как указали вы.</translation>
    </message>
    <message>
        <source>The file does not say its CRS: choose it, or ask who handed it over.</source>
        <translation>В файле не указана система координат: выберите её или спросите передавшего.</translation>
    </message>
    <message>
        <source>As the file says.</source>
        <translation>Как указано в файле.</translation>
    </message>
    <message>
        <source>Several systems in one table: each row in its own.</source>
        <translation>Несколько систем в одной таблице: каждая строка в своей.</translation>
    </message>
    <message>
        <source>As recognised from the figures: check it.</source>
        <translation>Распознано по числам: проверьте.</translation>
    </message>
    <message>
        <source>None: the file is one map</source>
        <translation>Нет: файл – одна карта</translation>
    </message>
    <message>
        <source>The authority has set no worst figure: enter how far positions may be off.</source>
        <translation>Орган не задал худшего значения: введите, насколько могут быть неточны положения.</translation>
    </message>
    <message>
        <source>Not known: the authority's worst figure is taken, {}.</source>
        <translation>Не известно: берётся худшее значение органа, {}.</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>Пол&amp;учено</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; is being read…</source>
        <translation>Чтение &lt;b&gt;{}&lt;/b&gt;…</translation>
    </message>
    <message>
        <source>Features: {} in, {} repaired, {} left out; maps: {}.</source>
        <translation>Объекты: внесено {}, исправлено {}, не взято {}; карт: {}.</translation>
    </message>
    <message>
        <source>Handed over before?</source>
        <translation>Уже передавалась?</translation>
    </message>
    <message>
        <source>The map that this is a newer issue of</source>
        <translation>Карта, более новым изданием которой является эта</translation>
    </message>
    <message>
        <source>Newer issue of</source>
        <translation>Более новое издание карты</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Показать, что изменилось</translation>
    </message>
    <message>
        <source>List what is new, moved or gone before it is brought in, with zoom</source>
        <translation>Перечислить новое, перемещённое и исчезнувшее до внесения, с переходом к месту</translation>
    </message>
    <message>
        <source>No, it is new</source>
        <translation>Нет, она новая</translation>
    </message>
    <message>
        <source>Newer issue of {}</source>
        <translation>Более новое издание: {}</translation>
    </message>
    <message>
        <source>This very file was brought in before, on {}, as {}. Brought in again, everything of it is drawn twice.</source>
        <translation>Этот самый файл уже вносился {} как {}. Если внести снова, всё из него нарисуется дважды.</translation>
    </message>
    <message>
        <source>Compare with the last issue</source>
        <translation>Сравнение с прежним изданием</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Что будет внесено</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Draw it over the map in blue; nothing is saved yet</source>
        <translation>Нарисовать синим поверх карты; пока ничего не сохраняется</translation>
    </message>
    <message>
        <source>Zoom to Preview</source>
        <translation>Перейти к предпросмотру</translation>
    </message>
    <message>
        <source>Show on the map where the features would lie</source>
        <translation>Показать на карте, где лягут объекты</translation>
    </message>
    <message>
        <source>No rows were read yet.</source>
        <translation>Строки ещё не прочитаны.</translation>
    </message>
    <message>
        <source>The positions are being computed…</source>
        <translation>Вычисление положений…</translation>
    </message>
    <message>
        <source>Preview a handed-over map</source>
        <translation>Предпросмотр переданной карты</translation>
    </message>
    <message>
        <source>{} of {} have a place.</source>
        <translation>С положением: {} из {}.</translation>
    </message>
    <message>
        <source>Datum operation: {}.</source>
        <translation>Преобразование датума: {}.</translation>
    </message>
    <message>
        <source>What Changed since the Last Issue</source>
        <translation>Что изменилось с прежнего издания</translation>
    </message>
    <message>
        <source>&amp;Older issue</source>
        <translation>&amp;Прежнее издание</translation>
    </message>
    <message>
        <source>Choose the older issue of &lt;b&gt;{}&lt;/b&gt;.</source>
        <translation>Выберите прежнее издание карты &lt;b&gt;{}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>No other map of this kind is here to compare &lt;b&gt;{}&lt;/b&gt; with.</source>
        <translation>Нет другой карты этого вида, с которой можно сравнить &lt;b&gt;{}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt;, not brought in yet: {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt;, ещё не внесено: {}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>By up to</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Left beside it</source>
        <translation>Остаётся рядом</translation>
    </message>
    <message>
        <source>Ground of the older issue outside the newer one; it stays</source>
        <translation>Земля прежнего издания вне нового; она остаётся</translation>
    </message>
    <message>
        <source>What is new, moved or gone is listed here.</source>
        <translation>Здесь перечисляется новое, перемещённое и исчезнувшее.</translation>
    </message>
    <message>
        <source>On the map: dark dashes, the older issue; blue line, the newer one. Differences that both error budgets allow are counted as within tolerance and not listed.</source>
        <translation>На карте: тёмный пунктир – прежнее издание; синяя линия – новое. Различия, которые допускают погрешности обоих, считаются в пределах допуска и не перечисляются.</translation>
    </message>
    <message>
        <source>Zoom to Change</source>
        <translation>Перейти к изменению</translation>
    </message>
    <message>
        <source>The two issues are being compared…</source>
        <translation>Сравнение двух изданий…</translation>
    </message>
    <message>
        <source>Compare two issues of a map</source>
        <translation>Сравнение двух изданий карты</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>Add Map</source>
        <translation>Добавить карту</translation>
    </message>
    <message>
        <source>Bring in a vector file or table that was handed over, graded</source>
        <translation>Внести переданный векторный файл или таблицу с оценкой</translation>
    </message>
    <message>
        <source>Zoom to Map</source>
        <translation>Перейти к карте</translation>
    </message>
    <message>
        <source>Show the chosen maps on the canvas and flash their footprints</source>
        <translation>Показать выбранные карты на холсте и подсветить их контуры</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Перейти к фильтру</translation>
    </message>
    <message>
        <source>Compute Hazards</source>
        <translation>Рассчитать опасные районы</translation>
    </message>
    <message>
        <source>Compute hazard areas from all maps; what stands never shrinks by it</source>
        <translation>Рассчитать опасные районы по всем картам; существующее от этого не уменьшается</translation>
    </message>
    <message>
        <source>Show Footprints</source>
        <translation>Показать контуры карт</translation>
    </message>
    <message>
        <source>Draw where each map lies, with its trust and how far it may be off</source>
        <translation>Нарисовать, где лежит каждая карта, с доверием и возможной погрешностью</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Put the chosen maps, or the whole batch, one place higher</source>
        <translation>Поднять выбранные карты или всю партию на одно место</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Put the chosen maps, or the whole batch, one place lower</source>
        <translation>Опустить выбранные карты или всю партию на одно место</translation>
    </message>
    <message>
        <source>Change Map Details…</source>
        <translation>Изменить сведения о карте…</translation>
    </message>
    <message>
        <source>Correct name, sheet, scale, provenance or batch of the chosen map</source>
        <translation>Исправить название, лист, масштаб, происхождение или партию выбранной карты</translation>
    </message>
    <message>
        <source>Change Batch…</source>
        <translation>Изменить партию…</translation>
    </message>
    <message>
        <source>Rename and describe the batch: who handed it over, when</source>
        <translation>Переименовать и описать партию: кто и когда передал</translation>
    </message>
    <message>
        <source>Vector Map or Table…</source>
        <translation>Векторная карта или таблица…</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>New Batch…</source>
        <translation>Новая партия…</translation>
    </message>
    <message>
        <source>Make a batch for maps that were handed over together</source>
        <translation>Создать партию для карт, переданных вместе</translation>
    </message>
    <message>
        <source>What Changed since the Last Issue…</source>
        <translation>Что изменилось с прежнего издания…</translation>
    </message>
    <message>
        <source>List what is new, moved or gone on the chosen map, with zoom</source>
        <translation>Перечислить новое, перемещённое и исчезнувшее на выбранной карте, с переходом к месту</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>В заданном порядке</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Best located first</source>
        <translation>Сначала точнее привязанные</translation>
    </message>
    <message>
        <source>Best grade first</source>
        <translation>Сначала с лучшей оценкой</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Findings ({})</source>
        <translation>Замечания ({})</translation>
    </message>
    <message>
        <source>Hide maps</source>
        <translation>Скрытие карт</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>Показ карт</translation>
    </message>
    <message>
        <source>Change a map's opacity</source>
        <translation>Изменение непрозрачности карты</translation>
    </message>
    <message>
        <source>Not located yet, so nothing can be said.</source>
        <translation>Ещё не привязано, сказать ничего нельзя.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>sigma {} m per axis</source>
        <translation>сигма {} м по оси</translation>
    </message>
    <message>
        <source>{}; their squares add up to {}.</source>
        <translation>{}; сумма квадратов даёт {}.</translation>
    </message>
    <message>
        <source>fit {} m (leave-one-out)</source>
        <translation>привязка {} м (с исключением точки)</translation>
    </message>
    <message>
        <source>plotting on paper{} {} m</source>
        <translation>нанесение на бумагу{} {} м</translation>
    </message>
    <message>
        <source>datum {} m</source>
        <translation>датум {} м</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>95 % in</source>
        <translation>95 % в</translation>
    </message>
    <message>
        <source>Bars: 0 to 3, the worse half of the grade counts</source>
        <translation>Деления: от 0 до 3, считается худшая половина оценки</translation>
    </message>
    <message>
        <source>95 % of the positions lie within this radius</source>
        <translation>95 % положений лежат в этом радиусе</translation>
    </message>
    <message>
        <source>unlocated</source>
        <translation>без привязки</translation>
    </message>
    <message>
        <source>{} · {} · features: {}</source>
        <translation>{} · {} · объектов: {}</translation>
    </message>
    <message>
        <source>Trust: {} of 3 bars, grade {}</source>
        <translation>Доверие: делений {} из 3, оценка {}</translation>
    </message>
    <message>
        <source>Weigh the chosen maps anew: grade, accuracy, status</source>
        <translation>Оценить выбранные карты заново: оценка, точность, состояние</translation>
    </message>
    <message>
        <source>Weigh Maps</source>
        <translation>Оценка карт</translation>
    </message>
    <message>
        <source>Set Grade</source>
        <translation>Задать оценку</translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation>Задать состояние</translation>
    </message>
    <message>
        <source>Set Accuracy…</source>
        <translation>Задать точность…</translation>
    </message>
    <message>
        <source>Grade the chosen maps {} ({}; {}).</source>
        <translation>Оценка выбранных карт: {} ({}; {}).</translation>
    </message>
    <message>
        <source>Set the chosen maps to {}.</source>
        <translation>Состояние выбранных карт: {}.</translation>
    </message>
    <message>
        <source>Ground that rests on them stays hazard; tasks on them are warned of.</source>
        <translation>Земля, основанная на них, остаётся опасной; о заданиях на них предупреждается.</translation>
    </message>
    <message>
        <source>How far may positions on the chosen maps be off?</source>
        <translation>Насколько могут быть неточны положения на выбранных картах?</translation>
    </message>
    <message>
        <source>Set Accuracy</source>
        <translation>Задать точность</translation>
    </message>
    <message>
        <source>Grade maps {}: {}</source>
        <translation>Оценка карт {}: {}</translation>
    </message>
    <message>
        <source>Set maps to {}: {}</source>
        <translation>Состояние карт {}: {}</translation>
    </message>
    <message>
        <source>stated by {}: {}</source>
        <translation>указал {}: {}</translation>
    </message>
    <message>
        <source>Set the accuracy of maps: {}</source>
        <translation>Точность карт: {}</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Векторная</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>Оцифровано</translation>
    </message>
    <message>
        <source>Located</source>
        <translation>Привязано</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Suspected areas</source>
        <translation>Предполагаемые районы</translation>
    </message>
    <message>
        <source>Confirmed areas</source>
        <translation>Подтверждённые районы</translation>
    </message>
    <message>
        <source>Mine positions or rows</source>
        <translation>Положения или ряды мин</translation>
    </message>
    <message>
        <source>Cleared areas (shown, never subtracted)</source>
        <translation>Очищенные участки (показываются, не вычитаются)</translation>
    </message>
    <message>
        <source>Lifted minefields (shown, never subtracted)</source>
        <translation>Снятые минные поля (показываются, не вычитаются)</translation>
    </message>
    <message>
        <source>A · completely reliable</source>
        <translation>A · полностью надёжен</translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation>B · обычно надёжен</translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation>C · довольно надёжен</translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation>D · обычно не надёжен</translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation>E · не надёжен</translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation>F · оценить нельзя</translation>
    </message>
    <message>
        <source>1 · confirmed by others</source>
        <translation>1 · подтверждено другими</translation>
    </message>
    <message>
        <source>2 · probably true</source>
        <translation>2 · вероятно верно</translation>
    </message>
    <message>
        <source>3 · possibly true</source>
        <translation>3 · возможно верно</translation>
    </message>
    <message>
        <source>4 · doubtful</source>
        <translation>4 · сомнительно</translation>
    </message>
    <message>
        <source>5 · improbable</source>
        <translation>5 · маловероятно</translation>
    </message>
    <message>
        <source>6 · cannot be judged</source>
        <translation>6 · оценить нельзя</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>re-shaped</source>
        <translation>изменена форма</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>within tolerance</source>
        <translation>в пределах допуска</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>95 % within {}</source>
        <translation>95 % в пределах {}</translation>
    </message>
    <message>
        <source>{} of {}, left out: {}</source>
        <translation>{} из {}, не внесено: {}</translation>
    </message>
    <message>
        <source>Where the workspace is to be</source>
        <translation>Где будет рабочее пространство</translation>
    </message>
    <message>
        <source>Create Workspace</source>
        <translation>Создать рабочее пространство</translation>
    </message>
    <message>
        <source>{} and so on</source>
        <translation>{} и так далее</translation>
    </message>
    <message>
        <source>? {}</source>
        <translation>{} ?</translation>
    </message>
    <message>
        <source>Open questions between offices: {}. Show them.</source>
        <translation>Открытые вопросы между офисами: {}. Показать их.</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>Что ещё можно здесь сделать</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Check for Work without a Network…</source>
        <translation>Проверить для работы без сети…</translation>
    </message>
    <message>
        <source>List what the project would miss without a network, with repairs</source>
        <translation>Перечислить, чего проекту не хватит без сети, и как исправить</translation>
    </message>
    <message>
        <source>Store relative paths</source>
        <translation>Сохранить относительные пути</translation>
    </message>
    <message>
        <source>Copy into the project's folder</source>
        <translation>Скопировать в папку проекта</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Удалить из проекта</translation>
    </message>
    <message>
        <source>Check for Work without a Network</source>
        <translation>Проверка для работы без сети</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Что исправлено</translation>
    </message>
    <message>
        <source>Check Another Project…</source>
        <translation>Проверить другой проект…</translation>
    </message>
    <message>
        <source>Choose a project file and list what it would miss without a network</source>
        <translation>Выбрать файл проекта и перечислить, чего ему не хватит без сети</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Look through the project as it is now</source>
        <translation>Просмотреть проект, какой он сейчас</translation>
    </message>
    <message>
        <source>Make the ticked repairs in the project</source>
        <translation>Выполнить в проекте отмеченные исправления</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Save the project first: only its file is read.</source>
        <translation>Сначала сохраните проект: читается только его файл.</translation>
    </message>
    <message>
        <source>Project to check</source>
        <translation>Проект для проверки</translation>
    </message>
    <message>
        <source>QGIS project (*.qgz *.qgs)</source>
        <translation>Проект QGIS (*.qgz *.qgs)</translation>
    </message>
    <message>
        <source>{} works without a network</source>
        <translation>{} работает без сети</translation>
    </message>
    <message>
        <source>{}, missing without a network: {}</source>
        <translation>{}, не хватает без сети: {}</translation>
    </message>
    <message>
        <source>The file was read, not opened. Open the project to mend it here.</source>
        <translation>Файл прочитан, но не открыт. Чтобы исправить проект, откройте его.</translation>
    </message>
    <message>
        <source>The file as last saved was read; the open project has changes since.</source>
        <translation>Прочитан последний сохранённый файл; в открытом проекте есть более поздние изменения.</translation>
    </message>
    <message>
        <source>Nothing was fetched, and no macro or form code ran.</source>
        <translation>Из сети ничего не взято, макросы и код форм не выполнялись.</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Ничего не проверено</translation>
    </message>
    <message>
        <source>Every layer, picture and grid of the project lies on this machine.</source>
        <translation>Все слои, изображения и сетки проекта находятся на этом компьютере.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Repair of {}</source>
        <translation>Исправление: {}</translation>
    </message>
    <message>
        <source>Repair and Save Project</source>
        <translation>Исправить и сохранить проект</translation>
    </message>
    <message>
        <source>Repair ({}) and Save Project</source>
        <translation>Исправить ({}) и сохранить проект</translation>
    </message>
    <message>
        <source>Repaired: {}, and the project is saved.</source>
        <translation>Исправлено: {}, проект сохранён.</translation>
    </message>
    <message>
        <source>The project as it was before: {}</source>
        <translation>Проект, каким он был раньше: {}</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>за пределами срока прогноза</translation>
    </message>
    <message>
        <source>Not done within the horizon: more teams, or less ground to search.</source>
        <translation>Не завершается в срок прогноза: нужно больше команд или меньше земли для обследования.</translation>
    </message>
    <message>
        <source>Done in {} at the earliest; one run in twenty or more has no end.</source>
        <translation>Завершение не раньше: {}; не менее одного прогона из двадцати не имеет конца.</translation>
    </message>
    <message>
        <source>Done between {} and {} (9 of 10 runs), probably in {}.</source>
        <translation>Завершение: {} – {} (9 прогонов из 10), вероятно, {}.</translation>
    </message>
    <message>
        <source>cost {} {}</source>
        <translation>стоимость {} {}</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Завершено к</translation>
    </message>
    <message>
        <source>Years from now</source>
        <translation>Лет от настоящего времени</translation>
    </message>
    <message>
        <source>{}: team-days</source>
        <translation>{}: командо-дней</translation>
    </message>
    <message>
        <source>Ground searched</source>
        <translation>Обследованная земля</translation>
    </message>
    <message>
        <source>Enter which share of the hazard holds no device and is searched all the same, and what halving that would save is shown here.</source>
        <translation>Введите, какая доля опасной площади не содержит устройств и всё же обследуется; здесь показывается, что сэкономило бы её сокращение вдвое.</translation>
    </message>
    <message>
        <source>Halving searched-but-empty land would save {} of search, {} years{}.</source>
        <translation>Сокращение вдвое обследуемой пустой земли сэкономило бы: обследования {}, лет {}{}.</translation>
    </message>
    <message>
        <source> and {} in cost</source>
        <translation> и стоимости {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>от {} до {}</translation>
    </message>
    <message>
        <source>Choose a layer of areas</source>
        <translation>Выберите слой районов</translation>
    </message>
    <message>
        <source>Layer of areas</source>
        <translation>Слой районов</translation>
    </message>
    <message>
        <source>Areas from</source>
        <translation>Районы из</translation>
    </message>
    <message>
        <source>named by</source>
        <translation>название из поля</translation>
    </message>
    <message>
        <source>Hazard left, m²</source>
        <translation>Осталось опасной площади, м²</translation>
    </message>
    <message>
        <source>Empty of it, %</source>
        <translation>Из неё пусто, %</translation>
    </message>
    <message>
        <source>Empty but searched, %</source>
        <translation>Пусто, но обследуется, %</translation>
    </message>
    <message>
        <source>New hazard, m²/year</source>
        <translation>Новая опасная площадь, м²/год</translation>
    </message>
    <message>
        <source>Survey, cost per m²</source>
        <translation>Обследование, стоимость за м²</translation>
    </message>
    <message>
        <source>m² a team-day</source>
        <translation>м² за командо-день</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Дней в месяц</translation>
    </message>
    <message>
        <source>Teams at work, %</source>
        <translation>Работающие команды, %</translation>
    </message>
    <message>
        <source>Cost a team-day</source>
        <translation>Стоимость командо-дня</translation>
    </message>
    <message>
        <source>Hazard that remains to be dealt with</source>
        <translation>Опасная площадь, с которой ещё предстоит работать</translation>
    </message>
    <message>
        <source>Share of the hazard that holds no device</source>
        <translation>Доля опасной площади без устройств</translation>
    </message>
    <message>
        <source>Share of that empty land which is searched in full all the same; survey frees the rest</source>
        <translation>Доля этой пустой земли, которая всё же обследуется полностью; остальное высвобождается обследованием без сплошного поиска</translation>
    </message>
    <message>
        <source>Hazard that becomes known each year</source>
        <translation>Опасная площадь, выявляемая каждый год</translation>
    </message>
    <message>
        <source>Cost of releasing empty land by survey</source>
        <translation>Стоимость высвобождения пустой земли обследованием</translation>
    </message>
    <message>
        <source>Teams of this kind</source>
        <translation>Команды этого вида</translation>
    </message>
    <message>
        <source>Ground searched by a team on a working day</source>
        <translation>Земля, обследуемая командой за рабочий день</translation>
    </message>
    <message>
        <source>Working days of a team in a month of full season</source>
        <translation>Рабочие дни команды в месяце полного сезона</translation>
    </message>
    <message>
        <source>Share of the teams at work: training, leave, repairs</source>
        <translation>Доля работающих команд: обучение, отпуск, ремонт</translation>
    </message>
    <message>
        <source>Cost of a team on a working day</source>
        <translation>Стоимость рабочего дня команды</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Наименьшее</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятное</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Наибольшее</translation>
    </message>
    <message>
        <source>Assumptions of the forecast</source>
        <translation>Допущения прогноза</translation>
    </message>
    <message>
        <source>user's input</source>
        <translation>введено пользователем</translation>
    </message>
    <message>
        <source>Key Figures</source>
        <translation>Ключевые показатели</translation>
    </message>
    <message>
        <source>Bars of the chosen figure</source>
        <translation>Столбцы выбранного показателя</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Tables for IMSMA</source>
        <translation>Таблицы для IMSMA</translation>
    </message>
    <message>
        <source>Write the tables as CSV files into a folder</source>
        <translation>Записать таблицы в папку файлами CSV</translation>
    </message>
    <message>
        <source>Save Figures…</source>
        <translation>Сохранить показатели…</translation>
    </message>
    <message>
        <source>Save all figures of this grouping as CSV</source>
        <translation>Сохранить все показатели этой разбивки в CSV</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Bars of</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Reading the key figures</source>
        <translation>Чтение ключевых показателей</translation>
    </message>
    <message>
        <source>Reading the tables for IMSMA</source>
        <translation>Чтение таблиц для IMSMA</translation>
    </message>
    <message>
        <source>No task, team or area has figures yet.</source>
        <translation>Ни у одного задания, команды или района пока нет показателей.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить показатели</translation>
    </message>
    <message>
        <source>Cleared {}, reduced {}, cancelled {}; {} of hazard remain, inside tasks and outside. Devices: {} in {} of search. Overdue tasks: {}, nonconformities: {}.</source>
        <translation>Очищено {}, сокращено {}, отменено {}; опасности осталось {}, в заданиях и вне их. Устройств: {} на {} поиска. Просроченных заданий: {}, несоответствий: {}.</translation>
    </message>
    <message>
        <source>whole programme</source>
        <translation>вся программа</translation>
    </message>
    <message>
        <source>area</source>
        <translation>район</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задание</translation>
    </message>
    <message>
        <source>Searched, m²</source>
        <translation>Обследовано, м²</translation>
    </message>
    <message>
        <source>Cleared, m²</source>
        <translation>Очищено, м²</translation>
    </message>
    <message>
        <source>Reduced, m²</source>
        <translation>Сокращено, м²</translation>
    </message>
    <message>
        <source>Cancelled, m²</source>
        <translation>Отменено, м²</translation>
    </message>
    <message>
        <source>Remaining in tasks, m²</source>
        <translation>Осталось в заданиях, м²</translation>
    </message>
    <message>
        <source>m² per device</source>
        <translation>м² на устройство</translation>
    </message>
    <message>
        <source>On record, %</source>
        <translation>Записано, %</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>m² per hour</source>
        <translation>м² в час</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Несоответствия</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическое</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>No figure is built in: each comes from the reports of this workspace or from you, with its source. What you change is bold.</source>
        <translation>Встроенных величин нет: каждая берётся из отчётов этого рабочего пространства или от вас, с её источником. Изменённое вами выделено полужирным.</translation>
    </message>
    <message>
        <source>Save Answers…</source>
        <translation>Сохранить ответы…</translation>
    </message>
    <message>
        <source>Answers with every assumption and its source, as CSV</source>
        <translation>Ответы со всеми допущениями и их источниками, в CSV</translation>
    </message>
    <message>
        <source>Save Assumptions…</source>
        <translation>Сохранить допущения…</translation>
    </message>
    <message>
        <source>Save the assumptions, with who decides and why</source>
        <translation>Сохранить допущения с указанием, кто решает и почему</translation>
    </message>
    <message>
        <source>Follow the Reports Again</source>
        <translation>Снова следовать отчётам</translation>
    </message>
    <message>
        <source>Let the chosen row follow the workspace's own figures again</source>
        <translation>Выбранная строка снова следует величинам самого рабочего пространства</translation>
    </message>
    <message>
        <source>Searched So Far and to Come</source>
        <translation>Обследовано и предстоит обследовать</translation>
    </message>
    <message>
        <source>Still to Be Searched</source>
        <translation>Ещё предстоит обследовать</translation>
    </message>
    <message>
        <source>Running the forecast</source>
        <translation>Расчёт прогноза</translation>
    </message>
    <message>
        <source>&lt;b&gt;Assumptions of the forecast.&lt;/b&gt; They are used wherever it is shown.</source>
        <translation>&lt;b&gt;Допущения прогноза.&lt;/b&gt; Они используются везде, где он показан.</translation>
    </message>
    <message>
        <source>Save Assumptions</source>
        <translation>Сохранить допущения</translation>
    </message>
    <message>
        <source>Set assumptions of the forecast</source>
        <translation>Задание допущений прогноза</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Сохранить ответы</translation>
    </message>
    <message>
        <source>12 shares in %, January first; empty is 100</source>
        <translation>12 долей в %, начиная с января; пусто – 100</translation>
    </message>
    <message>
        <source>Share of the working days that weather leaves in each month, January first</source>
        <translation>Доля рабочих дней, которую погода оставляет в каждом месяце, начиная с января</translation>
    </message>
    <message>
        <source> years</source>
        <translation> лет</translation>
    </message>
    <message>
        <source>Working days left by season</source>
        <translation>Рабочие дни, остающиеся по сезонам</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Срок прогноза</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>Contaminated areas</source>
        <translation>Загрязнённые районы</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Несчастные случаи</translation>
    </message>
    <message>
        <source>Tables with the minimum data of the GICHD, one CSV each, and missing.csv with every gap. No table holds persons.</source>
        <translation>Таблицы с минимальными данными GICHD, по одному CSV, и missing.csv со всеми пропусками. Ни в одной таблице нет данных о людях.</translation>
    </message>
    <message>
        <source>What the chosen table lacks</source>
        <translation>Чего не хватает в выбранной таблице</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ничего не пропущено.</translation>
    </message>
    <message>
        <source>Save Tables…</source>
        <translation>Сохранить таблицы…</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Папка для таблиц</translation>
    </message>
    <message>
        <source>Files written: {}, folder: {}.</source>
        <translation>Записано файлов: {}, папка: {}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>In records</source>
        <translation>В записях</translation>
    </message>
    <message>
        <source>How Good Are the Maps…</source>
        <translation>Насколько точны карты…</translation>
    </message>
    <message>
        <source>Recorded against found, by map, batch or source, with pictures</source>
        <translation>Записанное и найденное по картам, партиям или источникам, с изображениями</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Прогноз…</translation>
    </message>
    <message>
        <source>When, how many team-days, what cost, with which teams; change the assumptions</source>
        <translation>Когда, сколько командо-дней, какая стоимость, с какими командами; изменить допущения</translation>
    </message>
    <message>
        <source>Key Figures…</source>
        <translation>Ключевые показатели…</translation>
    </message>
    <message>
        <source>Figures per programme, area, team and task; tables for IMSMA</source>
        <translation>Показатели по программе, районам, командам и заданиям; таблицы для IMSMA</translation>
    </message>
    <message>
        <source>Show Where People Walked…</source>
        <translation>Показать, где прошли люди…</translation>
    </message>
    <message>
        <source>Coverage and gaps from tracks; a picture that never counts as search</source>
        <translation>Охват и пропуски по трекам; изображение, которое никогда не считается обследованием</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Save the picture as PNG or SVG, or its figures as CSV</source>
        <translation>Сохранить изображение как PNG или SVG либо его величины как CSV</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранение изображения</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>Построение изображения</translation>
    </message>
    <message>
        <source>Accepting it makes {} new hazard; {} would be marked “cancellation proposed” and stay hazard.</source>
        <translation>Принятие создаст новую опасную площадь: {}; {} будет отмечено «предложена отмена» и останется опасным.</translation>
    </message>
    <message>
        <source>Take over staff, hours and method of the team's last report</source>
        <translation>Взять состав, часы и метод из последнего отчёта команды</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Tick the boxes that were searched</source>
        <translation>Отметить обследованные квадраты</translation>
    </message>
    <message>
        <source>Draw the ground that was searched</source>
        <translation>Нарисовать обследованную землю</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Нарисовать</translation>
    </message>
    <message>
        <source>Add a device that was found</source>
        <translation>Добавить найденное устройство</translation>
    </message>
    <message>
        <source>Add Find</source>
        <translation>Добавить находку</translation>
    </message>
    <message>
        <source>Stop the task at once and flag its neighbours</source>
        <translation>Сразу остановить задание и пометить соседние</translation>
    </message>
    <message>
        <source>Accident or Missed Mine…</source>
        <translation>Несчастный случай, пропуск мины…</translation>
    </message>
    <message>
        <source>Look at a file of reports, finds or tracks, and bring in what you choose</source>
        <translation>Посмотреть файл отчётов, находок или треков и внести выбранное</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Role of who decides</source>
        <translation>Должность решающего</translation>
    </message>
    <message>
        <source>Why, in a sentence; it is kept</source>
        <translation>Почему, одним предложением; хранится</translation>
    </message>
    <message>
        <source>Nobody decides yet: enter a role.</source>
        <translation>Не указано, кто решает: введите должность.</translation>
    </message>
    <message>
        <source>The reason is missing: enter it.</source>
        <translation>Нет причины: введите её.</translation>
    </message>
    <message>
        <source>Type of device; type a part of its name</source>
        <translation>Тип устройства; введите часть названия</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> см</translation>
    </message>
    <message>
        <source>Depth?</source>
        <translation>Глубина?</translation>
    </message>
    <message>
        <source>From the ground surface to the top of the device</source>
        <translation>От поверхности земли до верха устройства</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Что с ним сделано</translation>
    </message>
    <message>
        <source>Coordinate system of the two numbers</source>
        <translation>Система координат этих двух чисел</translation>
    </message>
    <message>
        <source>Take this find off the report</source>
        <translation>Убрать эту находку из отчёта</translation>
    </message>
    <message>
        <source>Remove find</source>
        <translation>Убрать находку</translation>
    </message>
    <message>
        <source>Type of device</source>
        <translation>Тип устройства</translation>
    </message>
    <message>
        <source>Condition?</source>
        <translation>Состояние?</translation>
    </message>
    <message>
        <source>Done with it?</source>
        <translation>Что сделано?</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>Выберите задание</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>There is no earlier report of this team: enter the first one.</source>
        <translation>Прежних отчётов этой команды нет: введите первый.</translation>
    </message>
    <message>
        <source>The report has no task: choose one.</source>
        <translation>В отчёте нет задания: выберите его.</translation>
    </message>
    <message>
        <source>Report {} for task {}</source>
        <translation>Отчёт {} по заданию {}</translation>
    </message>
    <message>
        <source>Team's code</source>
        <translation>Код команды</translation>
    </message>
    <message>
        <source>Draw the ground that was searched; right-click ends.</source>
        <translation>Обведите обследованную землю; правая кнопка завершает.</translation>
    </message>
    <message>
        <source>Box {} · {}</source>
        <translation>Квадрат {} · {}</translation>
    </message>
    <message>
        <source>Whatever it holds</source>
        <translation>Что бы он ни содержал</translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation>Ежедневные отчёты</translation>
    </message>
    <message>
        <source>Finds and waypoints</source>
        <translation>Находки и путевые точки</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation>Импорт отчётов</translation>
    </message>
    <message>
        <source>Daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a tablet's GeoPackage. Nothing is saved before you have seen every row.</source>
        <translation>Ежедневные отчёты и находки из CSV или книги таблиц, путевые точки и треки из GPX или GeoPackage с планшета. Ничего не сохраняется, пока вы не увидели каждую строку.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Choose a file: its rows are shown here, and nothing is saved yet.</source>
        <translation>Выберите файл: его строки появятся здесь, пока ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Choose a file with reports, finds or tracks</source>
        <translation>Выберите файл с отчётами, находками или треками</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Файла пока нет</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Что содержит файл</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Keep held rows as well</source>
        <translation>Хранить и задержанные строки</translation>
    </message>
    <message>
        <source>They are kept beside the reports with the proposal, and count for nothing yet</source>
        <translation>Они хранятся рядом с отчётами с предложением и пока не учитываются</translation>
    </message>
    <message>
        <source>Save the ticked rows as one step; can be undone</source>
        <translation>Сохранить отмеченные строки одним действием; можно отменить</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Чтение {}</translation>
    </message>
    <message>
        <source>Bringing in {}</source>
        <translation>Внесение {}</translation>
    </message>
    <message>
        <source>Brought in: {}, held back with a proposal: {}, devices found: {}.</source>
        <translation>Внесено: {}, задержано с предложением: {}, найдено устройств: {}.</translation>
    </message>
    <message>
        <source>Doubtful positions, which count as hazard: {}.</source>
        <translation>Сомнительные положения, которые считаются опасными: {}.</translation>
    </message>
    <message>
        <source>Bring In Rows ({})</source>
        <translation>Внести строки ({})</translation>
    </message>
    <message>
        <source>Keep Tracks ({})</source>
        <translation>Сохранить треки ({})</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Почему и что делать</translation>
    </message>
    <message>
        <source>Easting</source>
        <translation>На восток</translation>
    </message>
    <message>
        <source>Northing</source>
        <translation>На север</translation>
    </message>
    <message>
        <source>What happened; no names of persons</source>
        <translation>Что произошло; без имён людей</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {} stops at once.&lt;/b&gt; Neighbours are flagged.</source>
        <translation>&lt;b&gt;Задание {} сразу останавливается.&lt;/b&gt; Соседние помечаются.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Заданы в</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>В пределах</translation>
    </message>
    <message>
        <source>Flag within</source>
        <translation>Пометить в пределах</translation>
    </message>
    <message>
        <source>Record and Stop Task</source>
        <translation>Записать и остановить задание</translation>
    </message>
    <message>
        <source>Only the authority's recorded decision lets work go on afterwards</source>
        <translation>Затем работу можно продолжить только по записанному решению органа</translation>
    </message>
    <message>
        <source>Tasks within this distance of the task or the place are flagged</source>
        <translation>Задания не дальше этого от задания или места помечаются</translation>
    </message>
    <message>
        <source>The place is missing: enter both coordinates.</source>
        <translation>Нет места: введите обе координаты.</translation>
    </message>
    <message>
        <source>Stop task {} after an incident</source>
        <translation>Остановка задания {} после происшествия</translation>
    </message>
    <message>
        <source>Import Reports…</source>
        <translation>Импорт отчётов…</translation>
    </message>
    <message>
        <source>Release Land…</source>
        <translation>Высвободить землю…</translation>
    </message>
    <message>
        <source>Release searched ground by a person with a reason; see what remains</source>
        <translation>Высвободить обследованную землю по решению человека с причиной; посмотреть, что остаётся</translation>
    </message>
    <message>
        <source>Show Released Land</source>
        <translation>Показать высвобожденную землю</translation>
    </message>
    <message>
        <source>List what was released, reopen it, and review it after a device was found</source>
        <translation>Перечислить высвобожденное, открыть снова и пересмотреть после находки устройства</translation>
    </message>
    <message>
        <source>Show Finds and Matches</source>
        <translation>Показать находки и пары</translation>
    </message>
    <message>
        <source>Match finds to records, correct positions, explain what is unaccounted for</source>
        <translation>Сопоставить находки с формулярами, исправить положения, объяснить устройства, судьба которых не известна</translation>
    </message>
    <message>
        <source>Measure the maps by the finds, and accept or refuse what follows</source>
        <translation>Измерить карты по находкам и принять или отклонить выводы</translation>
    </message>
    <message>
        <source>Record Quality Visit…</source>
        <translation>Записать проверку качества…</translation>
    </message>
    <message>
        <source>Record a visit or a sample with its nonconformities</source>
        <translation>Записать проверку или выборку с её несоответствиями</translation>
    </message>
    <message>
        <source>Show Quality Visits</source>
        <translation>Показать проверки качества</translation>
    </message>
    <message>
        <source>List visits and samples, and record corrections</source>
        <translation>Перечислить проверки и выборки, записать исправления</translation>
    </message>
    <message>
        <source>Lift Suspension…</source>
        <translation>Снять приостановку…</translation>
    </message>
    <message>
        <source>List suspended and flagged tasks; record the authority's decision</source>
        <translation>Перечислить приостановленные и помеченные задания; записать решение органа</translation>
    </message>
    <message>
        <source>Curve with its band</source>
        <translation>Кривая с полосой</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Расчёт…</translation>
    </message>
    <message>
        <source>To be searched</source>
        <translation>Осталось обследовать</translation>
    </message>
    <message>
        <source>Which curve is shown</source>
        <translation>Какая кривая показана</translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation>Карты…</translation>
    </message>
    <message>
        <source>Work out the outlook</source>
        <translation>Расчёт прогноза</translation>
    </message>
    <message>
        <source>Per device</source>
        <translation>На устройство</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Просроченные задания</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>На день назад</translation>
    </message>
    <message>
        <source>One day on</source>
        <translation>На день вперёд</translation>
    </message>
    <message>
        <source>This task has no boxes: make them in Clearance tasks, or type the m².</source>
        <translation>В этом задании нет квадратов: создайте их в разделе «Задания на очистку» или введите м².</translation>
    </message>
    <message>
        <source>Choose the task where it happened first.</source>
        <translation>Сначала выберите задание, где это произошло.</translation>
    </message>
    <message>
        <source>Held back: {}</source>
        <translation>Задержано: {}</translation>
    </message>
    <message>
        <source>Delete report {} of task {}</source>
        <translation>Удаление отчёта {} по заданию {}</translation>
    </message>
    <message>
        <source>Take held report {} of task {}</source>
        <translation>Приём задержанного отчёта {} по заданию {}</translation>
    </message>
    <message>
        <source>Why is this report right all the same?</source>
        <translation>Почему этот отчёт всё же верен?</translation>
    </message>
    <message>
        <source>Take Report</source>
        <translation>Принять отчёт</translation>
    </message>
    <message>
        <source>Only held back ({})</source>
        <translation>Только задержанные ({})</translation>
    </message>
    <message>
        <source>Change Report</source>
        <translation>Изменить отчёт</translation>
    </message>
    <message>
        <source>Take Report…</source>
        <translation>Принять отчёт…</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Удалить отчёт</translation>
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
        <translation>Ход работ</translation>
    </message>
    <message>
        <source>Type a part of the code or name</source>
        <translation>Введите часть кода или названия</translation>
    </message>
    <message>
        <source>Devices in released land: {}</source>
        <translation>Устройств на высвобожденной земле: {}</translation>
    </message>
    <message>
        <source>Tasks suspended: {}</source>
        <translation>Приостановленных заданий: {}</translation>
    </message>
    <message>
        <source>Critical nonconformities: {}</source>
        <translation>Критических несоответствий: {}</translation>
    </message>
    <message>
        <source>Tasks flagged: {}</source>
        <translation>Помеченных заданий: {}</translation>
    </message>
    <message>
        <source>Doubtful positions: {}</source>
        <translation>Сомнительных положений: {}</translation>
    </message>
    <message>
        <source>Plots beyond the boundary: {}</source>
        <translation>Участков за границей: {}</translation>
    </message>
    <message>
        <source>Proposals waiting: {}</source>
        <translation>Предложений ждёт: {}</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Что ждёт решения</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>Механически</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>С собаками</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Сочетание</translation>
    </message>
    <message>
        <source>Visual search</source>
        <translation>Визуальный поиск</translation>
    </message>
    <message>
        <source>Demining accident</source>
        <translation>Несчастный случай при разминировании</translation>
    </message>
    <message>
        <source>Mine accident</source>
        <translation>Подрыв на мине</translation>
    </message>
    <message>
        <source>Missed mine</source>
        <translation>Пропущенная мина</translation>
    </message>
    <message>
        <source>Will be held back: {} {}</source>
        <translation>Будет задержано: {} {}</translation>
    </message>
    <message>
        <source>What the finds say about the maps. Nothing changes before a person accepts it. What grows is hazard at once; what would shrink stays hazard until a cancellation report.</source>
        <translation>Что находки говорят о картах. Ничего не меняется, пока человек этого не примет. То, что прирастает, сразу опасно; то, что уменьшилось бы, остаётся опасным до отчёта об отмене.</translation>
    </message>
    <message>
        <source>No proposal waits. Measure the maps when new ground was searched.</source>
        <translation>Предложений нет. Измерьте карты, когда обследована новая земля.</translation>
    </message>
    <message>
        <source>What speaks for the proposal</source>
        <translation>Что говорит за предложение</translation>
    </message>
    <message>
        <source>Measure Maps</source>
        <translation>Измерить карты</translation>
    </message>
    <message>
        <source>Compare finds with all maps on searched ground, and propose what follows</source>
        <translation>Сравнить находки со всеми картами на обследованной земле и предложить выводы</translation>
    </message>
    <message>
        <source>What is measured together</source>
        <translation>Что измеряется вместе</translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation>И решённые</translation>
    </message>
    <message>
        <source>On the map: before dashed grey, after red</source>
        <translation>На карте: до – серый пунктир, после – красный</translation>
    </message>
    <message>
        <source>Offer Again</source>
        <translation>Предложить снова</translation>
    </message>
    <message>
        <source>Open a refused proposal again</source>
        <translation>Снова открыть отклонённое предложение</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Undo an accepted proposal; hazard that grew with it stays</source>
        <translation>Отменить принятое предложение; приросшая с ним опасность остаётся</translation>
    </message>
    <message>
        <source>Taking the decision back</source>
        <translation>Отзыв решения</translation>
    </message>
    <message>
        <source>Refuse Proposal</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Leave everything as it is; the refusal and its reason are kept</source>
        <translation>Оставить всё как есть; отказ и его причина хранятся</translation>
    </message>
    <message>
        <source>Refusing the proposal</source>
        <translation>Отклонение предложения</translation>
    </message>
    <message>
        <source>Accept Proposal</source>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>Apply it and compute the hazard areas anew; no land is released by it</source>
        <translation>Применить его и рассчитать опасные районы заново; земля при этом не высвобождается</translation>
    </message>
    <message>
        <source>Accepting the proposal</source>
        <translation>Принятие предложения</translation>
    </message>
    <message>
        <source>Proposals that wait for a decision: {}.</source>
        <translation>Предложений ждёт решения: {}.</translation>
    </message>
    <message>
        <source>Done. New hazard areas: {}, grown: {}, with a cancellation proposed: {}.</source>
        <translation>Готово. Новых опасных районов: {}, выросших: {}, с предложенной отменой: {}.</translation>
    </message>
    <message>
        <source>Offer a proposal again</source>
        <translation>Повторное предложение</translation>
    </message>
    <message>
        <source>This ground stays hazard. A person cancels it with a report in Handed-over Maps, Hazard Areas.</source>
        <translation>Эта земля остаётся опасной. Человек отменяет её отчётом: «Переданные карты», «Опасные районы».</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>direct (suggests CHA)</source>
        <translation>прямое (указывает на CHA)</translation>
    </message>
    <message>
        <source>indirect (suggests SHA)</source>
        <translation>косвенное (указывает на SHA)</translation>
    </message>
    <message>
        <source>Grows</source>
        <translation>Прирастает</translation>
    </message>
    <message>
        <source>{}: stays hazard, marked “cancellation proposed”</source>
        <translation>{}: остаётся опасным, помечено «предложена отмена»</translation>
    </message>
    <message>
        <source>Would vacate</source>
        <translation>Освободилось бы</translation>
    </message>
    <message>
        <source>{} searched fields support {}.</source>
        <translation>Обысканных полей: {}; они подтверждают {}.</translation>
    </message>
    <message>
        <source>Now: {}.</source>
        <translation>Сейчас: {}.</translation>
    </message>
    <message>
        <source>{} m towards {}°</source>
        <translation>{} м в направлении {}°</translation>
    </message>
    <message>
        <source>, turned by {}°</source>
        <translation>, поворот на {}°</translation>
    </message>
    <message>
        <source>{} searched fields, of these {} set aside as odd</source>
        <translation>Обысканных полей: {}, из них отложено как необычные: {}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Сдвиг</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько уверенно</translation>
    </message>
    <message>
        <source>Could be chance</source>
        <translation>Может быть случайностью</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>По данным</translation>
    </message>
    <message>
        <source>95 % within {} m across {}°; along it the shift cannot be told</source>
        <translation>95 % в пределах {} м поперёк {}°; вдоль него сдвиг определить нельзя</translation>
    </message>
    <message>
        <source>95 % within {} m along {}° and {} m across</source>
        <translation>95 % в пределах {} м вдоль {}° и {} м поперёк</translation>
    </message>
    <message>
        <source>95 % within {} m of this</source>
        <translation>95 % в пределах {} м от этого</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Best estimate</source>
        <translation>Лучшая оценка</translation>
    </message>
    <message>
        <source>not below the true one with 95 % confidence, on {} searched fields</source>
        <translation>не меньше истинного с доверием 95 %, обысканных полей: {}</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Осторожная</translation>
    </message>
    <message>
        <source>{} % of the fields lie at the corridor's edge: it may be larger</source>
        <translation>{} % полей лежат у края коридора: он может быть больше</translation>
    </message>
    <message>
        <source>{} → {} · {} devices expected, {} per 1,000 m²</source>
        <translation>{} → {} · ожидается устройств: {}, {} на 1000 м²</translation>
    </message>
    <message>
        <source>less than once in 10,000 times</source>
        <translation>реже раза на 10 000</translation>
    </message>
    <message>
        <source>once in {} times</source>
        <translation>один раз на {}</translation>
    </message>
    <message>
        <source>Suspended Tasks</source>
        <translation>Приостановленные задания</translation>
    </message>
    <message>
        <source>After an accident or a missed mine a task stands still and its neighbours are flagged. Only the authority's decision, recorded here, lets work go on.</source>
        <translation>После несчастного случая или пропущенной мины задание стоит, а соседние помечены. Работу можно продолжить только по решению органа, записанному здесь.</translation>
    </message>
    <message>
        <source>Suspended and flagged tasks</source>
        <translation>Приостановленные и помеченные задания</translation>
    </message>
    <message>
        <source>No task is suspended or flagged.</source>
        <translation>Приостановленных и помеченных заданий нет.</translation>
    </message>
    <message>
        <source>Lift suspension</source>
        <translation>Снятие приостановки</translation>
    </message>
    <message>
        <source>National mine action authority</source>
        <translation>Национальный орган по противоминной деятельности</translation>
    </message>
    <message>
        <source>Role of who decided</source>
        <translation>Должность решившего</translation>
    </message>
    <message>
        <source>Number of the letter or order</source>
        <translation>Номер письма или приказа</translation>
    </message>
    <message>
        <source>What the investigation found</source>
        <translation>Что установило расследование</translation>
    </message>
    <message>
        <source>Lift Suspension</source>
        <translation>Снять приостановку</translation>
    </message>
    <message>
        <source>Record the authority's decision, clear the warning and let work go on</source>
        <translation>Записать решение органа, снять предупреждение и разрешить работу</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>A quality visit stopped this task: correct it in Quality, then resume it there.</source>
        <translation>Это задание остановила проверка качества: исправьте несоответствие в разделе «Качество» и возобновите там.</translation>
    </message>
    <message>
        <source>No accident stopped this task: resume it in Clearance tasks.</source>
        <translation>Это задание остановлено не из-за несчастного случая: возобновите его в разделе «Задания на очистку».</translation>
    </message>
    <message>
        <source>No task is chosen: choose one.</source>
        <translation>Задание не выбрано: выберите его.</translation>
    </message>
    <message>
        <source>Who decided is missing: enter the role of the person.</source>
        <translation>Не указано, кто решил: введите должность.</translation>
    </message>
    <message>
        <source>Lift the suspension of task {}</source>
        <translation>Снятие приостановки задания {}</translation>
    </message>
    <message>
        <source>Work in task {} may go on by decision {}.</source>
        <translation>Работу в задании {} можно продолжить по решению {}.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Помечено</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Кто снимает</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>качество</translation>
    </message>
    <message>
        <source>the planner</source>
        <translation>планировщик</translation>
    </message>
    <message>
        <source>Organisation or role</source>
        <translation>Организация или роль</translation>
    </message>
    <message>
        <source>What was not as it should be</source>
        <translation>Что было не так, как должно быть</translation>
    </message>
    <message>
        <source>What was ordered or done on the spot</source>
        <translation>Что приказано или сделано на месте</translation>
    </message>
    <message>
        <source>Warning delivered</source>
        <translation>Предупреждение вынесено</translation>
    </message>
    <message>
        <source>Operations suspended</source>
        <translation>Работы приостановлены</translation>
    </message>
    <message>
        <source>Save Visit</source>
        <translation>Сохранить проверку</translation>
    </message>
    <message>
        <source>Record the visit; a critical one stops work at once</source>
        <translation>Записать проверку; критическая сразу останавливает работу</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Organisation inspected</source>
        <translation>Проверенная организация</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Несоответствие</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Принятые меры</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Доверительная вероятность</translation>
    </message>
    <message>
        <source>Share of bad units to notice</source>
        <translation>Обнаруживаемая доля брака</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Units that failed</source>
        <translation>Единиц с браком</translation>
    </message>
    <message>
        <source>Work stops when this is saved: until it is corrected the task is not completed and nothing is released.</source>
        <translation>При сохранении работа останавливается: пока не исправлено, задание не завершается и ничего не высвобождается.</translation>
    </message>
    <message>
        <source>Record quality visit to task {}</source>
        <translation>Запись проверки качества задания {}</translation>
    </message>
    <message>
        <source>The visit to task {} is recorded.</source>
        <translation>Проверка задания {} записана.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>While a critical nonconformity is not corrected, its task is not completed and none of its land is released.</source>
        <translation>Пока критическое несоответствие не исправлено, его задание не завершается и земля не высвобождается.</translation>
    </message>
    <message>
        <source>Visits and Samples</source>
        <translation>Проверки и выборки</translation>
    </message>
    <message>
        <source>New Visit</source>
        <translation>Новая проверка</translation>
    </message>
    <message>
        <source>Visits and samples</source>
        <translation>Проверки и выборки</translation>
    </message>
    <message>
        <source>No visit is recorded yet: record the first one under New Visit.</source>
        <translation>Проверок пока нет: запишите первую во вкладке «Новая проверка».</translation>
    </message>
    <message>
        <source>Role of who confirms it</source>
        <translation>Должность подтверждающего</translation>
    </message>
    <message>
        <source>The measures that were taken, or why work goes on</source>
        <translation>Принятые меры или почему работа продолжается</translation>
    </message>
    <message>
        <source>Record Correction</source>
        <translation>Записать исправление</translation>
    </message>
    <message>
        <source>Say that the nonconformity is corrected, and how</source>
        <translation>Указать, что несоответствие исправлено, и как</translation>
    </message>
    <message>
        <source>Resume Work</source>
        <translation>Возобновить работу</translation>
    </message>
    <message>
        <source>Let work go on in the task that the visit had stopped</source>
        <translation>Продолжить работу в задании, которое остановила проверка</translation>
    </message>
    <message>
        <source>Record the correction of a nonconformity</source>
        <translation>Запись исправления несоответствия</translation>
    </message>
    <message>
        <source>Resume task {}</source>
        <translation>Возобновление задания {}</translation>
    </message>
    <message>
        <source>Not fulfilled: {}</source>
        <translation>Не выполнено: {}</translation>
    </message>
    <message>
        <source>Measures: {}</source>
        <translation>Меры: {}</translation>
    </message>
    <message>
        <source>Sampled: {} m²</source>
        <translation>Выборка: {} м²</translation>
    </message>
    <message>
        <source>Holds the task</source>
        <translation>Держит задание</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>Не исправлено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Compliant with SOP and standards</source>
        <translation>Соответствует СОП и стандартам</translation>
    </message>
    <message>
        <source>Supervision adequate</source>
        <translation>Надзор достаточный</translation>
    </message>
    <message>
        <source>Equipment suitable</source>
        <translation>Оборудование пригодно</translation>
    </message>
    <message>
        <source>Personnel qualified</source>
        <translation>Персонал квалифицирован</translation>
    </message>
    <message>
        <source>Qualified medic available</source>
        <translation>Есть квалифицированный медик</translation>
    </message>
    <message>
        <source>Internal QA logs current</source>
        <translation>Внутренние записи качества ведутся</translation>
    </message>
    <message>
        <source>QA visit</source>
        <translation>Проверка (QA)</translation>
    </message>
    <message>
        <source>QC sample</source>
        <translation>Выборка (QC)</translation>
    </message>
    <message>
        <source>No nonconformity</source>
        <translation>Несоответствий нет</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительное</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Значительное</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>нет слоя</translation>
    </message>
    <message>
        <source>the roads above</source>
        <translation>дороги выше</translation>
    </message>
    <message>
        <source>planned days</source>
        <translation>плановые дни</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>рабочее пространство</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>нет поля</translation>
    </message>
    <message>
        <source>The field of the layer of people that holds this figure</source>
        <translation>Поле слоя людей с этой величиной</translation>
    </message>
    <message>
        <source>Rank by weighed reasons</source>
        <translation>Порядок по взвешенным причинам</translation>
    </message>
    <message>
        <source>Why {} has rank {} of {}: {}.</source>
        <translation>Почему {} на месте {} из {}: {}.</translation>
    </message>
    <message>
        <source>The weights have no name: enter one.</source>
        <translation>У весов нет имени: введите его.</translation>
    </message>
    <message>
        <source>Save the weights {}</source>
        <translation>Сохранение весов {}</translation>
    </message>
    <message>
        <source>The weights {} are saved.</source>
        <translation>Веса {} сохранены.</translation>
    </message>
    <message>
        <source>A person decides on the order, with a reason: enter both.</source>
        <translation>Порядок решает человек с указанием причины: введите оба.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accept this order of {}.&lt;/b&gt; Weights, distance, ranks and reasons are recorded with it.</source>
        <translation>&lt;b&gt;Принять этот порядок: {}.&lt;/b&gt; С ним записываются веса, расстояние, места и причины.</translation>
    </message>
    <message>
        <source>Record Decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>The order of {} is decided and recorded.</source>
        <translation>Порядок принят и записан: {}.</translation>
    </message>
    <message>
        <source>Record the decision on an order</source>
        <translation>Запись решения о порядке</translation>
    </message>
    <message>
        <source>Still to search</source>
        <translation>Осталось обследовать</translation>
    </message>
    <message>
        <source>What each task still takes</source>
        <translation>Сколько ещё требует каждое задание</translation>
    </message>
    <message>
        <source>Enter and save the rates at the left, then press Reckon: what each task still takes is listed here.</source>
        <translation>Введите и сохраните темпы слева, затем нажмите «Рассчитать»: здесь перечисляется, сколько ещё требует каждое задание.</translation>
    </message>
    <message>
        <source>Tasks: {} of {} · team-days: {} · cost: {}</source>
        <translation>Заданий: {} из {} · командо-дней: {} · стоимость: {}</translation>
    </message>
    <message>
        <source>Effort and Cost</source>
        <translation>Трудозатраты и стоимость</translation>
    </message>
    <message>
        <source>Add Method</source>
        <translation>Добавить метод</translation>
    </message>
    <message>
        <source>Add Factor</source>
        <translation>Добавить множитель</translation>
    </message>
    <message>
        <source>Add Slope Class</source>
        <translation>Добавить класс уклона</translation>
    </message>
    <message>
        <source>Add a line to the table; enter its figures there</source>
        <translation>Добавить строку в таблицу; числа введите в ней</translation>
    </message>
    <message>
        <source>Propose Rate from Reports</source>
        <translation>Предложить темп по отчётам</translation>
    </message>
    <message>
        <source>What the chosen method really reached</source>
        <translation>Чего выбранный метод действительно достиг</translation>
    </message>
    <message>
        <source>Save Rates…</source>
        <translation>Сохранить темпы…</translation>
    </message>
    <message>
        <source>Save the rates, with who decides and why</source>
        <translation>Сохранить нормы с указанием, кто решает и почему</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Рассчитать</translation>
    </message>
    <message>
        <source>Work out what each task still takes; nothing is saved</source>
        <translation>Рассчитать, сколько ещё требует каждое задание; ничего не сохраняется</translation>
    </message>
    <message>
        <source>Save Planned Days…</source>
        <translation>Сохранить плановые дни…</translation>
    </message>
    <message>
        <source>Save the days, with who decides and why</source>
        <translation>Сохранить дни с указанием, кто решает и почему</translation>
    </message>
    <message>
        <source>Rates of the methods</source>
        <translation>Темпы методов</translation>
    </message>
    <message>
        <source>How many m² a team searches in a day, by method.</source>
        <translation>Сколько м² команда обследует за день, по методам.</translation>
    </message>
    <message>
        <source>What slows a method down</source>
        <translation>Что замедляет метод</translation>
    </message>
    <message>
        <source>How many times longer it takes in dense vegetation, much metal, steep ground.</source>
        <translation>Во сколько раз дольше в густой растительности, при обилии металла, на крутом склоне.</translation>
    </message>
    <message>
        <source>Classes of slope</source>
        <translation>Классы уклона</translation>
    </message>
    <message>
        <source>Which slope counts as flat, and which as steep.</source>
        <translation>Какой уклон считается пологим, а какой крутым.</translation>
    </message>
    <message>
        <source>Without slope</source>
        <translation>Без уклона</translation>
    </message>
    <message>
        <source>Elevation raster</source>
        <translation>Растр высот</translation>
    </message>
    <message>
        <source>Slope from elevation raster</source>
        <translation>Уклон по растру высот</translation>
    </message>
    <message>
        <source>No rates are known: enter the programme's own figures; none is made up here.</source>
        <translation>Темпы не известны: введите величины самой программы; здесь ничего не придумывается.</translation>
    </message>
    <message>
        <source>Save the rates first, then choose a method to look at.</source>
        <translation>Сначала сохраните темпы, затем выберите метод.</translation>
    </message>
    <message>
        <source>{}: {} m² a team-day from {} reports over {} team-days (most days {} to {}); until now {}. It counts when a person saves it.</source>
        <translation>{}: {} м² за командо-день по отчётам: {}, командо-дней: {} (большинство дней от {} до {}); до сих пор {}. Учитывается после сохранения человеком.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rates of the programme.&lt;/b&gt; The authority's settings.</source>
        <translation>&lt;b&gt;Темпы программы.&lt;/b&gt; Настройки органа.</translation>
    </message>
    <message>
        <source>Save Rates</source>
        <translation>Сохранить темпы</translation>
    </message>
    <message>
        <source>Set the programme's rates</source>
        <translation>Задание темпов программы</translation>
    </message>
    <message>
        <source>Reckon effort</source>
        <translation>Расчёт трудозатрат</translation>
    </message>
    <message>
        <source>Planned days are saved with their assumptions; tasks: {}.</source>
        <translation>Плановые дни сохранены с допущениями; заданий: {}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Planned days.&lt;/b&gt; Each task keeps how they were reckoned.</source>
        <translation>&lt;b&gt;Плановые дни.&lt;/b&gt; В каждом задании хранится, как они рассчитаны.</translation>
    </message>
    <message>
        <source>Save Planned Days</source>
        <translation>Сохранить плановые дни</translation>
    </message>
    <message>
        <source>points: {} of {}</source>
        <translation>точек: {} из {}</translation>
    </message>
    <message>
        <source>± 20 %</source>
        <translation>± 20 %</translation>
    </message>
    <message>
        <source>Best and worst rank if any one weight moves by 20 %</source>
        <translation>Лучшее и худшее место, если один любой вес изменить на 20 %</translation>
    </message>
    <message>
        <source>Which Ground Next…</source>
        <translation>Какая земля следующая…</translation>
    </message>
    <message>
        <source>Rank tasks or hazard areas by weighed reasons; a person decides</source>
        <translation>Упорядочить задания или опасные районы по взвешенным причинам; решает человек</translation>
    </message>
    <message>
        <source>Effort and Cost…</source>
        <translation>Трудозатраты и стоимость…</translation>
    </message>
    <message>
        <source>Reckon team-days and cost from the programme's own rates</source>
        <translation>Рассчитать командо-дни и стоимость по темпам самой программы</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Растительность</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Металл</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Уклон</translation>
    </message>
    <message>
        <source>m² a day</source>
        <translation>м² в день</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Стоимость дня</translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation>Отработано дней</translation>
    </message>
    <message>
        <source>Factor of</source>
        <translation>Множитель для</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Во сколько раз</translation>
    </message>
    <message>
        <source>Slope up to, %</source>
        <translation>Уклон до, %</translation>
    </message>
    <message>
        <source>The factor for "{}" names no method: enter one of the table above.</source>
        <translation>Множитель для «{}» не называет метод: введите один из таблицы выше.</translation>
    </message>
    <message>
        <source>"{}" of {} is no number: correct it.</source>
        <translation>«{}» в {} – не число: исправьте.</translation>
    </message>
    <message>
        <source>"{}" of {} is below 0: correct it.</source>
        <translation>«{}» в {} меньше 0: исправьте.</translation>
    </message>
    <message>
        <source>Which Ground Next, and Why?</source>
        <translation>Какая земля следующая и почему?</translation>
    </message>
    <message>
        <source>Tasks that are not done</source>
        <translation>Незавершённые задания</translation>
    </message>
    <message>
        <source>Open hazard areas</source>
        <translation>Открытые опасные районы</translation>
    </message>
    <message>
        <source>Name of the weights</source>
        <translation>Имя весов</translation>
    </message>
    <message>
        <source>Save Weights</source>
        <translation>Сохранить веса</translation>
    </message>
    <message>
        <source>Save these weights under this name</source>
        <translation>Сохранить эти веса под этим именем</translation>
    </message>
    <message>
        <source>Rank Ground</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Work the order out; it counts once accepted</source>
        <translation>Рассчитать порядок; он действует после принятия</translation>
    </message>
    <message>
        <source>Accept Order…</source>
        <translation>Принять порядок…</translation>
    </message>
    <message>
        <source>Save the ranks, with who decides and why</source>
        <translation>Сохранить места в порядке с указанием, кто решает и почему</translation>
    </message>
    <message>
        <source>What to rank</source>
        <translation>Что упорядочить</translation>
    </message>
    <message>
        <source>Near is within</source>
        <translation>Рядом – в пределах</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Choose a layer or field for {}, or set its weight to 0.</source>
        <translation>Выберите слой или поле для {} или задайте вес 0.</translation>
    </message>
    <message>
        <source>{} ranked. This is a proposal: nothing is decided yet.</source>
        <translation>Упорядочено: {}. Это предложение: пока ничего не решено.</translation>
    </message>
    <message>
        <source>Why rank {}: {}.</source>
        <translation>Почему на месте {}: {}.</translation>
    </message>
    <message>
        <source>Decided by {}, {}.</source>
        <translation>Решил {}, {}.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Say at the left what counts and how much, choose the layers that it is read from, and press Rank Ground. The order is a proposal; a person decides.</source>
        <translation>Укажите слева, что и насколько важно, выберите слои, из которых это берётся, и нажмите «Упорядочить». Порядок – предложение; решает человек.</translation>
    </message>
    <message>
        <source>Why the chosen ground stands there</source>
        <translation>Почему выбранная земля стоит на этом месте</translation>
    </message>
    <message>
        <source>Why the chosen ground stands where it does</source>
        <translation>Почему выбранная земля стоит именно на этом месте</translation>
    </message>
    <message>
        <source>The ranking was cancelled: nothing was changed.</source>
        <translation>Упорядочение отменено: ничего не изменено.</translation>
    </message>
    <message>
        <source>Features without a usable place, which do not count: {}, of {}.</source>
        <translation>Объектов без пригодного местоположения, которые не учитываются: {} из {}.</translation>
    </message>
    <message>
        <source>e.g. {}</source>
        <translation>напр. {}</translation>
    </message>
    <message>
        <source>as the record</source>
        <translation>как в формуляре</translation>
    </message>
    <message>
        <source>Tab: next cell · Enter: next line · Ctrl+Del: remove line</source>
        <translation>Tab: следующая ячейка · Enter: следующая строка · Ctrl+Del: удалить строку</translation>
    </message>
    <message>
        <source>&amp;1 Head of the form</source>
        <translation>&amp;1 Заголовок формуляра</translation>
    </message>
    <message>
        <source>&amp;2 Points, legs and rows</source>
        <translation>&amp;2 Точки, ход и ряды</translation>
    </message>
    <message>
        <source>How the record's datum is led to the workspace's; kept with the record</source>
        <translation>Как от датума формуляра переходят к датуму рабочего пространства; хранится с формуляром</translation>
    </message>
    <message>
        <source>Only where no datum shift is known</source>
        <translation>Только если преобразование датума не известно</translation>
    </message>
    <message>
        <source>Reason to override</source>
        <translation>Причина исключения</translation>
    </message>
    <message>
        <source>Zoom There</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Move the map to where the record is placed now</source>
        <translation>Переместить карту туда, где сейчас размещён формуляр</translation>
    </message>
    <message>
        <source>What the record comes to</source>
        <translation>Что получается из формуляра</translation>
    </message>
    <message>
        <source>Enter the head, then points, legs and rows as they stand on the form. How far the rows may be off, and why, is said here while you type.</source>
        <translation>Введите заголовок, затем точки, ход и ряды так, как они стоят в бланке. Насколько ряды могут быть неточны и почему, показывается здесь по мере ввода.</translation>
    </message>
    <message>
        <source>Why the saved record is changed</source>
        <translation>Почему меняется сохранённый формуляр</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Кто изменил</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Close; what is typed and not saved is dropped</source>
        <translation>Закрыть; введённое и не сохранённое пропадёт</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Put the record, as far as it is typed, among the waiting records</source>
        <translation>Поместить формуляр, сколько его введено, к ожидающим формулярам</translation>
    </message>
    <message>
        <source>Save Record</source>
        <translation>Сохранить формуляр</translation>
    </message>
    <message>
        <source>Save the record and its located rows (Ctrl+S)</source>
        <translation>Сохранить формуляр и его привязанные ряды (Ctrl+S)</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>как сохранено</translation>
    </message>
    <message>
        <source>Enter record {}</source>
        <translation>Ввод формуляра {}</translation>
    </message>
    <message>
        <source>Change record {}</source>
        <translation>Изменение формуляра {}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>Kept for later; nothing is wrong with it.</source>
        <translation>Отложено; ошибок нет.</translation>
    </message>
    <message>
        <source>Keep record {} for later</source>
        <translation>Откладывание формуляра {}</translation>
    </message>
    <message>
        <source>A person decided how this record is read: “{}” Saving a change ends that decision and offers the readings anew; ground that it made hazard stays hazard.</source>
        <translation>Как читать этот формуляр, решил человек: «{}» Сохранение изменения прекращает это решение и снова предлагает прочтения; земля, ставшая из-за него опасной, остаётся опасной.</translation>
    </message>
    <message>
        <source>Rows that lie as decided: {}. {}</source>
        <translation>Рядов, расположенных по решению: {}. {}</translation>
    </message>
    <message>
        <source>Record {} is not saved: save it, or keep it for later, first.</source>
        <translation>Формуляр {} не сохранён: сначала сохраните или отложите его.</translation>
    </message>
    <message>
        <source>Change Record {}</source>
        <translation>Изменить формуляр {}</translation>
    </message>
    <message>
        <source>Enter Record</source>
        <translation>Ввести формуляр</translation>
    </message>
    <message>
        <source>Compute record {}</source>
        <translation>Расчёт формуляра {}</translation>
    </message>
    <message>
        <source>Record {} is saved: {}.</source>
        <translation>Формуляр {} сохранён: {}.</translation>
    </message>
    <message>
        <source>Record {} is kept among the waiting records.</source>
        <translation>Формуляр {} помещён к ожидающим.</translation>
    </message>
    <message>
        <source>Records ({})</source>
        <translation>Формуляры ({})</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ничего не открыто.</translation>
    </message>
    <message>
        <source>To correct ({})</source>
        <translation>К исправлению ({})</translation>
    </message>
    <message>
        <source>Choose Workbook or CSV…</source>
        <translation>Выбрать книгу или CSV…</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV of records; it is read, nothing is saved yet</source>
        <translation>Выбрать книгу или CSV с формулярами; они читаются, пока ничего не сохраняется</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose a folder with one CSV for each table; it is read, nothing is saved yet</source>
        <translation>Выбрать папку с CSV для каждой таблицы; она читается, пока ничего не сохраняется</translation>
    </message>
    <message>
        <source>Save Empty Tables…</source>
        <translation>Сохранить пустые таблицы…</translation>
    </message>
    <message>
        <source>Save the workbook that records are typed into, with its explanations</source>
        <translation>Сохранить книгу для ввода формуляров с пояснениями</translation>
    </message>
    <message>
        <source>Source grade if none</source>
        <translation>Оценка источника, если нет</translation>
    </message>
    <message>
        <source>Info. grade if none</source>
        <translation>Оценка сведений, если нет</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Locate the records anew as said above</source>
        <translation>Привязать формуляры заново, как указано выше</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % в пределах</translation>
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
        <translation>Азимуты от</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Points · legs · rows</source>
        <translation>Точки · ход · ряды</translation>
    </message>
    <message>
        <source>Choose a workbook, a CSV file or a folder above. Every record is listed here with how far it may be off, before anything is saved.</source>
        <translation>Выберите выше книгу, файл CSV или папку. Здесь до сохранения перечисляется каждый формуляр и то, насколько он может быть неточен.</translation>
    </message>
    <message>
        <source>State for Chosen</source>
        <translation>Указать для выбранных</translation>
    </message>
    <message>
        <source>Fill what the chosen records leave open; noted in each, none replaced</source>
        <translation>Заполнить то, что в выбранных формулярах не указано; отмечается в каждом, ничего не заменяется</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Север</translation>
    </message>
    <message>
        <source>Pace, m</source>
        <translation>Шаг, м</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Что ожидалось</translation>
    </message>
    <message>
        <source>Every cell could be read.</source>
        <translation>Все ячейки прочитаны.</translation>
    </message>
    <message>
        <source>The good records come in; these wait in the workspace and are corrected in the entry form.</source>
        <translation>Исправные формуляры вносятся; эти ждут в рабочем пространстве и исправляются в форме ввода.</translation>
    </message>
    <message>
        <source>Save what is good; what is not is kept, waiting to be corrected</source>
        <translation>Сохранить годное; остальное хранится и ждёт исправления</translation>
    </message>
    <message>
        <source>Import Records</source>
        <translation>Импорт формуляров</translation>
    </message>
    <message>
        <source>Tables of records (*.xlsx *.xlsm *.ods *.csv)</source>
        <translation>Таблицы формуляров (*.xlsx *.xlsm *.ods *.csv)</translation>
    </message>
    <message>
        <source>Folder with records.csv, ref_points.csv, legs.csv and rows.csv</source>
        <translation>Папка с records.csv, ref_points.csv, legs.csv и rows.csv</translation>
    </message>
    <message>
        <source>stated by {} at the import</source>
        <translation>указал {} при импорте</translation>
    </message>
    <message>
        <source>Records brought in: {}, with rows: {}; waiting to be corrected: {}.</source>
        <translation>Внесено формуляров: {}, рядов: {}; ждут исправления: {}.</translation>
    </message>
    <message>
        <source>In the workspace already, exactly so: {}.</source>
        <translation>Уже в рабочем пространстве, точно такие же: {}.</translation>
    </message>
    <message>
        <source>Bring In Records ({})</source>
        <translation>Внести формуляры ({})</translation>
    </message>
    <message>
        <source>Found away by</source>
        <translation>Смещение найденного</translation>
    </message>
    <message>
        <source>The record names no point that could be visited.</source>
        <translation>В формуляре нет точки, которую можно было бы посетить.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выход на место</translation>
    </message>
    <message>
        <source>Latitude, or MGRS</source>
        <translation>Широта или MGRS</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Metres; empty: the authority's figure</source>
        <translation>В метрах; пусто – значение органа</translation>
    </message>
    <message>
        <source>Role, such as Team 3 leader</source>
        <translation>Должность, например руководитель команды 3</translation>
    </message>
    <message>
        <source>Keep what came back; nothing moves by it</source>
        <translation>Сохранить полученное с места; ничего при этом не сдвигается</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Visited by, on</source>
        <translation>Кто посетил, когда</translation>
    </message>
    <message>
        <source>Proposed refit</source>
        <translation>Предложенная новая привязка</translation>
    </message>
    <message>
        <source>Accept Refit</source>
        <translation>Принять новую привязку</translation>
    </message>
    <message>
        <source>Moves the record's points and rows; hazard stays hazard</source>
        <translation>Перемещает точки и ряды формуляра; опасность остаётся опасностью</translation>
    </message>
    <message>
        <source>Landmarks of Record {}</source>
        <translation>Ориентиры формуляра {}</translation>
    </message>
    <message>
        <source>None is open: what was found has been decided on.</source>
        <translation>Открытых нет: по найденному решение принято.</translation>
    </message>
    <message>
        <source>None: no landmark was found with a position yet.</source>
        <translation>Нет: ориентир с положением ещё не найден.</translation>
    </message>
    <message>
        <source>Enter visit to {}</source>
        <translation>Ввод выхода к {}</translation>
    </message>
    <message>
        <source>Rows moved to the found landmarks: {}; no hazard area shrank.</source>
        <translation>Рядов, перемещённых по найденным ориентирам: {}; ни один опасный район не уменьшился.</translation>
    </message>
    <message>
        <source>Standard deviation along one axis: two of three readings lie within it. For a receiver, the figure that it shows.</source>
        <translation>Стандартное отклонение по одной оси: два измерения из трёх лежат в его пределах. Для приёмника – значение, которое он показывает.</translation>
    </message>
    <message>
        <source>Import Records…</source>
        <translation>Импорт формуляров…</translation>
    </message>
    <message>
        <source>Bring in minefield records from a workbook or a folder of CSV files</source>
        <translation>Внести формуляры минных полей из книги или папки с файлами CSV</translation>
    </message>
    <message>
        <source>Enter Record…</source>
        <translation>Ввести формуляр…</translation>
    </message>
    <message>
        <source>Type a minefield record in as it stands on the form</source>
        <translation>Ввести формуляр минного поля так, как он записан</translation>
    </message>
    <message>
        <source>Waiting Records…</source>
        <translation>Ожидающие формуляры…</translation>
    </message>
    <message>
        <source>Records that could not be read or were kept for later</source>
        <translation>Формуляры, которые не прочитались или отложены</translation>
    </message>
    <message>
        <source>Change Record…</source>
        <translation>Изменить формуляр…</translation>
    </message>
    <message>
        <source>Correct the chosen record, see other readings of it, and choose one</source>
        <translation>Исправить выбранный формуляр, посмотреть другие прочтения и выбрать одно</translation>
    </message>
    <message>
        <source>Print Reconnaissance Sheets…</source>
        <translation>Напечатать листы рекогносцировки…</translation>
    </message>
    <message>
        <source>Print what a team needs to find the landmarks of the chosen records</source>
        <translation>Напечатать всё, что нужно команде, чтобы найти ориентиры выбранных формуляров</translation>
    </message>
    <message>
        <source>Landmark Found…</source>
        <translation>Ориентир найден…</translation>
    </message>
    <message>
        <source>Enter what came back: found, not found or moved; a refit is proposed</source>
        <translation>Ввести полученное с места: найден, не найден или перемещён; предлагается новая привязка</translation>
    </message>
    <message>
        <source>reconnaissance.pdf</source>
        <translation>reconnaissance.pdf</translation>
    </message>
    <message>
        <source>Print Reconnaissance Sheets</source>
        <translation>Печать листов рекогносцировки</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages: {}, for records: {}, in {}.</source>
        <translation>Страниц: {}, формуляров: {}, файл: {}.</translation>
    </message>
    <message>
        <source>minefield_records.xlsx</source>
        <translation>minefield_records.xlsx</translation>
    </message>
    <message>
        <source>Save Empty Tables</source>
        <translation>Сохранение пустых таблиц</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
    <message>
        <source>{} holds the sheets records, ref_points, legs and rows; explanations is last.</source>
        <translation>{} содержит листы records, ref_points, legs и rows; последний – explanations.</translation>
    </message>
    <message>
        <source>Spread the misclosure over the legs by least squares.</source>
        <translation>Распределить невязку по сторонам хода методом наименьших квадратов.</translation>
    </message>
    <message>
        <source>By (role)</source>
        <translation>Кто (должность)</translation>
    </message>
    <message>
        <source>Saves the record and moves its rows; no hazard area shrinks by it</source>
        <translation>Сохраняет формуляр и перемещает его ряды; ни один опасный район при этом не уменьшается</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other readings&lt;/b&gt;, until a person takes one</source>
        <translation>&lt;b&gt;Другие прочтения&lt;/b&gt;, пока человек не примет одно</translation>
    </message>
    <message>
        <source>Not located yet</source>
        <translation>Ещё не привязано</translation>
    </message>
    <message>
        <source>{} placements, each: {}</source>
        <translation>Вариантов положения: {}, каждый: {}</translation>
    </message>
    <message>
        <source>Includes a gross error that does not show in {} % of such records.</source>
        <translation>Учитывает грубую ошибку, которую не видно в {} % таких формуляров.</translation>
    </message>
    <message>
        <source>Gross errors apart: a wrong landmark or a leg read backwards is not in this figure.</source>
        <translation>Без грубых ошибок: неверный ориентир или сторона, прочитанная наоборот, в это число не входят.</translation>
    </message>
    <message>
        <source>Where it comes from, at {} (each alone):</source>
        <translation>Откуда она берётся, у {} (каждая отдельно):</translation>
    </message>
    <message>
        <source>All enlarged ×{}, since the record misses its own points.</source>
        <translation>Всё увеличено в ×{}, так как формуляр не сходится со своими точками.</translation>
    </message>
    <message>
        <source>Misclosure</source>
        <translation>Невязка</translation>
    </message>
    <message>
        <source>nothing closes: no leg reaches a second known point</source>
        <translation>ничего не замыкается: ни одна сторона не доходит до второй известной точки</translation>
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
        <translation>{}° к востоку</translation>
    </message>
    <message>
        <source>Declination of {}</source>
        <translation>Склонение на {}</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Сближение меридианов</translation>
    </message>
    <message>
        <source>Sketch of the record</source>
        <translation>Схема формуляра</translation>
    </message>
    <message>
        <source>The sketch appears when a point has coordinates.</source>
        <translation>Схема появится, когда у точки будут координаты.</translation>
    </message>
    <message>
        <source>Waiting Records</source>
        <translation>Ожидающие формуляры</translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation>Ожидающие формуляры</translation>
    </message>
    <message>
        <source>Records that could not be read, or that you keep for later, wait here.</source>
        <translation>Формуляры, которые не прочитались или отложены вами, ждут здесь.</translation>
    </message>
    <message>
        <source>Reason to set it aside</source>
        <translation>Причина снятия</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Снять с ожидания</translation>
    </message>
    <message>
        <source>It waits no more; its cells and the reason stay in the workspace</source>
        <translation>Больше не ждёт; его ячейки и причина остаются в рабочем пространстве</translation>
    </message>
    <message>
        <source>Correct in Form…</source>
        <translation>Исправить в форме…</translation>
    </message>
    <message>
        <source>Open the chosen record in the form, with what is wrong marked</source>
        <translation>Открыть выбранный формуляр в форме с отметкой ошибок</translation>
    </message>
    <message>
        <source>entry form</source>
        <translation>форма ввода</translation>
    </message>
    <message>
        <source>These records are kept cell by cell, as handed in or typed.</source>
        <translation>Эти формуляры хранятся по ячейкам, как переданы или введены.</translation>
    </message>
    <message>
        <source>No record waits.</source>
        <translation>Ожидающих формуляров нет.</translation>
    </message>
    <message>
        <source>Set record {} aside</source>
        <translation>Снятие формуляра {} с ожидания</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Экземпляр №</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Кем передано</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дата получения</translation>
    </message>
    <message>
        <source>Laying unit</source>
        <translation>Установившее подразделение</translation>
    </message>
    <message>
        <source>Laid from</source>
        <translation>Установка с</translation>
    </message>
    <message>
        <source>Laid to</source>
        <translation>Установка по</translation>
    </message>
    <message>
        <source>Fuze life</source>
        <translation type="unfinished">Срок действия взрывателя</translation>
    </message>
    <message>
        <source>Map scale</source>
        <translation>Масштаб карты</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Лист карты</translation>
    </message>
    <message>
        <source>Azimuths in</source>
        <translation>Азимуты в</translation>
    </message>
    <message>
        <source>Declination, °</source>
        <translation>Склонение, °</translation>
    </message>
    <message>
        <source>Declination of</source>
        <translation>Склонение на</translation>
    </message>
    <message>
        <source>One pace, m</source>
        <translation>Один шаг, м</translation>
    </message>
    <message>
        <source>Frontage, m</source>
        <translation>Фронт, м</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>Глубина, м</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Число рядов</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Оценка источника</translation>
    </message>
    <message>
        <source>Info. grade</source>
        <translation>Оценка сведений</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>X on the form</source>
        <translation>X в формуляре</translation>
    </message>
    <message>
        <source>Y on the form</source>
        <translation>Y в формуляре</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Осмотрено</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Азимут</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>In</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Offset, m</source>
        <translation>Смещение, м</translation>
    </message>
    <message>
        <source>Spacing, m</source>
        <translation>Интервал, м</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Fuze</source>
        <translation>Взрыватель</translation>
    </message>
    <message>
        <source>Anti-lift</source>
        <translation>Неизвлекаемость</translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation>Глубина, см</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>anti-tank</source>
        <translation>противотанковое</translation>
    </message>
    <message>
        <source>anti-personnel</source>
        <translation>противопехотное</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>смешанное</translation>
    </message>
    <message>
        <source>northing first</source>
        <translation>сначала северная</translation>
    </message>
    <message>
        <source>easting first</source>
        <translation>сначала восточная</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>градусы</translation>
    </message>
    <message>
        <source>degrees, minutes</source>
        <translation>градусы, минуты</translation>
    </message>
    <message>
        <source>60-00 mils</source>
        <translation>деления 60-00</translation>
    </message>
    <message>
        <source>6400 mils</source>
        <translation>тысячные 6400</translation>
    </message>
    <message>
        <source>magnetic north</source>
        <translation>магнитный север</translation>
    </message>
    <message>
        <source>grid north</source>
        <translation>север по сетке</translation>
    </message>
    <message>
        <source>true north</source>
        <translation>истинный север</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>угол</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>не осмотрено</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>прямой</translation>
    </message>
    <message>
        <source>back</source>
        <translation>обратный</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>paces</source>
        <translation>шаги</translation>
    </message>
    <message>
        <source>pairs of paces</source>
        <translation>пары шагов</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>датум</translation>
    </message>
    <message>
        <source>plotting</source>
        <translation>нанесение</translation>
    </message>
    <message>
        <source>azimuths</source>
        <translation>азимуты</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>расстояния</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>опорная точка</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Деятельность</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово к высвобождению</translation>
    </message>
    <message>
        <source>Beyond the task</source>
        <translation>За границей задания</translation>
    </message>
    <message>
        <source>Searched outside the boundary: released with its extension</source>
        <translation>Обследовано за границей: высвобождается вместе с её расширением</translation>
    </message>
    <message>
        <source>Only typed</source>
        <translation>Только числом</translation>
    </message>
    <message>
        <source>Reported in m² without a place on the map: not released</source>
        <translation>Сообщено в м² без места на карте: не высвобождается</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Кто высвободил</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Пересмотрено</translation>
    </message>
    <message>
        <source>Reported for</source>
        <translation>За какой день</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>К пересмотру</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>No land was released yet.</source>
        <translation>Земля ещё не высвобождалась.</translation>
    </message>
    <message>
        <source>Reopen Land</source>
        <translation>Открыть землю снова</translation>
    </message>
    <message>
        <source>Make this ground hazard again; it is released only by a new release</source>
        <translation>Снова сделать эту землю опасной; её высвободит только новое высвобождение</translation>
    </message>
    <message>
        <source>Reopen released land</source>
        <translation>Повторное открытие высвобожденной земли</translation>
    </message>
    <message>
        <source>Released by {}: {}</source>
        <translation>Высвободил {}: {}</translation>
    </message>
    <message>
        <source>Hazard again since {}: {}</source>
        <translation>Снова опасность с {}: {}</translation>
    </message>
    <message>
        <source>Devices found in released land</source>
        <translation>Устройства, найденные на высвобожденной земле</translation>
    </message>
    <message>
        <source>No device was found in released land.</source>
        <translation>На высвобожденной земле устройств не найдено.</translation>
    </message>
    <message>
        <source>What the review of the other land found; it is kept</source>
        <translation>Что показал пересмотр другой земли; хранится</translation>
    </message>
    <message>
        <source>Record Review</source>
        <translation>Записать пересмотр</translation>
    </message>
    <message>
        <source>Settle the nonconformity; what was reopened stays hazard</source>
        <translation>Закрыть несоответствие; открытое снова остаётся опасным</translation>
    </message>
    <message>
        <source>Other land by the same team and method</source>
        <translation>Другая земля той же команды и того же метода</translation>
    </message>
    <message>
        <source>No other land was released by the same team with the same method.</source>
        <translation>Другой земли, высвобожденной той же командой тем же методом, нет.</translation>
    </message>
    <message>
        <source>Other land by the same team with the same method, to be reviewed</source>
        <translation>Другая земля той же команды тем же методом, к пересмотру</translation>
    </message>
    <message>
        <source>Record the review of released land</source>
        <translation>Запись пересмотра высвобожденной земли</translation>
    </message>
    <message>
        <source>Reviewed by {}: {}</source>
        <translation>Пересмотрел {}: {}</translation>
    </message>
    <message>
        <source>Ground beyond a boundary</source>
        <translation>Земля за границей</translation>
    </message>
    <message>
        <source>No ground beyond a boundary waits for a decision.</source>
        <translation>Нет земли за границей, ждущей решения.</translation>
    </message>
    <message>
        <source>Refuse Extension</source>
        <translation>Отклонить расширение</translation>
    </message>
    <message>
        <source>Leave the boundary; the ground stays searched and unreleased</source>
        <translation>Оставить границу; земля остаётся обследованной и не высвобожденной</translation>
    </message>
    <message>
        <source>Approve Extension</source>
        <translation>Утвердить расширение</translation>
    </message>
    <message>
        <source>Make the ground part of the hazard, so that its release counts</source>
        <translation>Включить землю в опасную площадь, чтобы её высвобождение учитывалось</translation>
    </message>
    <message>
        <source>Approve a boundary extension</source>
        <translation>Утверждение расширения границы</translation>
    </message>
    <message>
        <source>Refuse a boundary extension</source>
        <translation>Отклонение расширения границы</translation>
    </message>
    <message>
        <source>Nothing with an outline was searched in this task that is not released yet. Ground that was only typed as a figure releases nothing: draw it, or tick boxes in the report.</source>
        <translation>В этом задании нет обследованной земли с контуром, которая ещё не высвобождена. Земля, введённая только числом, ничего не высвобождает: нарисуйте её или отметьте квадраты в отчёте.</translation>
    </message>
    <message>
        <source>Searched ground that is not released</source>
        <translation>Обследованная невысвобожденная земля</translation>
    </message>
    <message>
        <source>What was done, and why the ground may be used</source>
        <translation>Что сделано и почему землю можно использовать</translation>
    </message>
    <message>
        <source>Release Land</source>
        <translation>Высвободить землю</translation>
    </message>
    <message>
        <source>Record the release with its report; can be undone</source>
        <translation>Записать высвобождение с отчётом; можно отменить</translation>
    </message>
    <message>
        <source>What was done on ground that you draw</source>
        <translation>Что сделано на земле, которую вы рисуете</translation>
    </message>
    <message>
        <source>Draw Ground…</source>
        <translation>Нарисовать землю…</translation>
    </message>
    <message>
        <source>Draw ground on the map that no report holds, for example cancelled by survey</source>
        <translation>Нарисовать на карте землю, которой нет ни в одном отчёте, например отменённую по обследованию</translation>
    </message>
    <message>
        <source>by</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>to a depth of</source>
        <translation>на глубину</translation>
    </message>
    <message>
        <source>Searched to clearance standard</source>
        <translation>Обследовано по стандарту очистки</translation>
    </message>
    <message>
        <source>Counts as cleared only where the authority's setting allows it</source>
        <translation>Считается очищенной, только если это допускает настройка органа</translation>
    </message>
    <message>
        <source>on</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>After this release {} of hazard remain in the task.</source>
        <translation>После этого высвобождения в задании остаётся опасной площади: {}.</translation>
    </message>
    <message>
        <source>{} lie beyond the boundary: they are kept and stay unreleased until the extension is approved.</source>
        <translation>За границей лежит {}: хранится и остаётся невысвобожденным до утверждения расширения.</translation>
    </message>
    <message>
        <source>{} were only typed and release nothing.</source>
        <translation>Введено только числом: {}; это ничего не высвобождает.</translation>
    </message>
    <message>
        <source>Nothing is chosen that can be released.</source>
        <translation>Не выбрано ничего, что можно высвободить.</translation>
    </message>
    <message>
        <source>Release land of task {}</source>
        <translation>Высвобождение земли задания {}</translation>
    </message>
    <message>
        <source>{} are {} and recorded.</source>
        <translation>{}: {}, записано.</translation>
    </message>
    <message>
        <source>Non-technical survey cancels, technical survey reduces, clearance clears to a depth. What remains is the difference of the outlines, so ground released twice counts once.</source>
        <translation>Нетехническое обследование отменяет, техническое сокращает, очистка очищает на глубину. Остаток – разность контуров, поэтому земля, высвобожденная дважды, считается один раз.</translation>
    </message>
    <message>
        <source>Zoom to Task</source>
        <translation>Перейти к заданию</translation>
    </message>
    <message>
        <source>Show the task on the map</source>
        <translation>Показать задание на карте</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Высвобождение</translation>
    </message>
    <message>
        <source>Released Land</source>
        <translation>Высвобожденная земля</translation>
    </message>
    <message>
        <source>Devices in Released Land</source>
        <translation>Устройства на высвобожденной земле</translation>
    </message>
    <message>
        <source>Beyond the Boundary</source>
        <translation>За границей</translation>
    </message>
    <message>
        <source>Spot task</source>
        <translation>Точечное задание</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Сокращено</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Высвобождено</translation>
    </message>
    <message>
        <source>Hazard again</source>
        <translation>Снова опасность</translation>
    </message>
    <message>
        <source>Hazard {} · released: {} · remaining {}</source>
        <translation>Опасная площадь {} · высвобождено: {} · остаётся {}</translation>
    </message>
    <message>
        <source>Make a Safe Copy</source>
        <translation>Создать надёжную копию</translation>
    </message>
    <message>
        <source>The copy is complete and was checked: {} (its SHA-256 lies beside it).</source>
        <translation>Копия готова и проверена: {} (рядом лежит её SHA-256).</translation>
    </message>
    <message>
        <source>Copy the workspace {}</source>
        <translation>Копирование рабочего пространства {}</translation>
    </message>
    <message>
        <source>The copy was cancelled: nothing was written.</source>
        <translation>Копирование отменено: ничего не записано.</translation>
    </message>
    <message>
        <source>A copy cannot replace the workspace itself: choose another name.</source>
        <translation>Копия не может заменить само рабочее пространство: выберите другое имя.</translation>
    </message>
    <message>
        <source>A new fit moves what was traced: fill in who decides and why.</source>
        <translation>Новая привязка сдвигает обведённое: укажите, кто решает и почему.</translation>
    </message>
    <message>
        <source>The scan lies on the map; what is drawn on it: {} (worst point {}).</source>
        <translation>Скан лежит на карте; что по нему рисуется: {} (худшая точка {}).</translation>
    </message>
    <message>
        <source>Load Points…</source>
        <translation>Загрузить точки…</translation>
    </message>
    <message>
        <source>Load control points from a .points file of QGIS's georeferencer</source>
        <translation>Загрузить точки привязки из файла .points привязки растров QGIS</translation>
    </message>
    <message>
        <source>Pick on Map</source>
        <translation>Указать на карте</translation>
    </message>
    <message>
        <source>Click on the main map where the chosen point lies</source>
        <translation>Щёлкните на главной карте, где лежит выбранная точка</translation>
    </message>
    <message>
        <source>Look at Point</source>
        <translation>Посмотреть точку</translation>
    </message>
    <message>
        <source>Show the chosen point on the scan, close up</source>
        <translation>Показать выбранную точку на скане вблизи</translation>
    </message>
    <message>
        <source>Show Whole Scan</source>
        <translation>Показать весь скан</translation>
    </message>
    <message>
        <source>Show the whole scan</source>
        <translation>Показать весь скан</translation>
    </message>
    <message>
        <source>Remove Points</source>
        <translation>Удалить точки</translation>
    </message>
    <message>
        <source>Remove the chosen points; can be taken back</source>
        <translation>Удалить выбранные точки; можно вернуть</translation>
    </message>
    <message>
        <source>Take the last change of the points back</source>
        <translation>Отменить последнее изменение точек</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>Load Control Points</source>
        <translation>Загрузка точек привязки</translation>
    </message>
    <message>
        <source>Control points of QGIS (*.points);;All files (*)</source>
        <translation>Точки привязки QGIS (*.points);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Number?</source>
        <translation>Число?</translation>
    </message>
    <message>
        <source>Number; 0 where the map does not say</source>
        <translation>Число; 0, если на карте не указано</translation>
    </message>
    <message>
        <source>anti-lift</source>
        <translation>неизвлекаемые</translation>
    </message>
    <message>
        <source>The map says that anti-lift devices are fitted</source>
        <translation>На карте указано, что мины неизвлекаемые</translation>
    </message>
    <message>
        <source>Another Type</source>
        <translation>Другой тип</translation>
    </message>
    <message>
        <source>Take {}, {}</source>
        <translation>Взять {}, {}</translation>
    </message>
    <message>
        <source>The figures look like {}: take it if the sheet says so</source>
        <translation>Числа похожи на {}: возьмите, если так указано на листе</translation>
    </message>
    <message>
        <source>Coordinates on the sheet</source>
        <translation>Координаты на листе</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока не известно</translation>
    </message>
    <message>
        <source>Recognise from the figures</source>
        <translation>Распознать по числам</translation>
    </message>
    <message>
        <source>Northing first (X = northing)</source>
        <translation>Сначала северная (X = на север)</translation>
    </message>
    <message>
        <source>Easting first</source>
        <translation>Сначала восточная</translation>
    </message>
    <message>
        <source>Why it is used all the same</source>
        <translation>Почему всё же используется</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>As printed, such as 1:25,000</source>
        <translation>Как напечатано, например 1:25 000</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>Plotting</source>
        <translation>Нанесение</translation>
    </message>
    <message>
        <source>How far off things were drawn on the paper; read with the scale, part of sigma</source>
        <translation>Насколько неточно нанесено на бумагу; читается вместе с масштабом, часть сигмы</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда получено</translation>
    </message>
    <message>
        <source>Office or role; no names of persons</source>
        <translation>Офис или должность; без имён людей</translation>
    </message>
    <message>
        <source>What is better about the new fit</source>
        <translation>Чем новая привязка лучше</translation>
    </message>
    <message>
        <source>Helmert: shift, turn, scale (3 points or more)</source>
        <translation>Гельмерт: сдвиг, поворот, масштаб (от 3 точек)</translation>
    </message>
    <message>
        <source>Affine: also stretched paper (4 or more)</source>
        <translation>Аффинная: и растянутая бумага (от 4)</translation>
    </message>
    <message>
        <source>Projective: a photograph (5 or more)</source>
        <translation>Проективная: фотоснимок (от 5)</translation>
    </message>
    <message>
        <source>2nd-order polynomial: bent paper (7 or more)</source>
        <translation>Полином 2-й степени: изогнутая бумага (от 7)</translation>
    </message>
    <message>
        <source>⚠ Thin plate: torn paper (6 or more)</source>
        <translation>⚠ Тонкая пластина: порванная бумага (от 6)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page of the PDF</source>
        <translation>Страница PDF</translation>
    </message>
    <message>
        <source>Then pick on the map</source>
        <translation>Затем указывать на карте</translation>
    </message>
    <message>
        <source>After each click on the scan the window steps aside for a click on the map</source>
        <translation>После каждого щелчка на скане окно отходит в сторону для щелчка на карте</translation>
    </message>
    <message>
        <source>What the fit is worth</source>
        <translation>Качество привязки</translation>
    </message>
    <message>
        <source>⚠ This file brings a georeferencing of its own; nobody knows how good it is.</source>
        <translation>⚠ Файл содержит собственную привязку; насколько она хороша, никто не знает.</translation>
    </message>
    <message>
        <source>Set it aside: the control points alone decide</source>
        <translation>Не использовать её: решают только точки привязки</translation>
    </message>
    <message>
        <source>{} mm (not set)</source>
        <translation>{} мм (не задано)</translation>
    </message>
    <message>
        <source>{} mm (authority)</source>
        <translation>{} мм (орган)</translation>
    </message>
    <message>
        <source>Scans of {}</source>
        <translation>Сканы: {}</translation>
    </message>
    <message>
        <source>This scan has no fit in the workspace: bring it in anew with Add Scan.</source>
        <translation>У этого скана нет привязки в рабочем пространстве: внесите его заново через «Добавить скан».</translation>
    </message>
    <message>
        <source>Click where point {} lies on the map; Esc goes back to the scan.</source>
        <translation>Щёлкните, где точка {} лежит на карте; Esc возвращает к скану.</translation>
    </message>
    <message>
        <source>This place lies outside the workspace's CRS: pick another one.</source>
        <translation>Это место вне системы координат рабочего пространства: укажите другое.</translation>
    </message>
    <message>
        <source>Add Scan…</source>
        <translation>Добавить скан…</translation>
    </message>
    <message>
        <source>Bring in a scanned paper map: PNG, JPEG, TIFF or a page of a PDF</source>
        <translation>Внести скан бумажной карты: PNG, JPEG, TIFF или страница PDF</translation>
    </message>
    <message>
        <source>Revise Fit…</source>
        <translation>Исправить привязку…</translation>
    </message>
    <message>
        <source>Fit the chosen scan anew: its control points are loaded again</source>
        <translation>Привязать выбранный скан заново: его точки привязки снова загружаются</translation>
    </message>
    <message>
        <source>Trace Row</source>
        <translation>Обвести ряд</translation>
    </message>
    <message>
        <source>Draw a row of mines over the chosen scan; it takes its grade and sigma</source>
        <translation>Нарисовать ряд мин по выбранному скану; он берёт его оценку и сигму</translation>
    </message>
    <message>
        <source>Trace Outline</source>
        <translation>Обвести контур</translation>
    </message>
    <message>
        <source>Draw an area over the chosen scan; it takes its grade and sigma</source>
        <translation>Нарисовать площадь по выбранному скану; она берёт его оценку и сигму</translation>
    </message>
    <message>
        <source>Trace Landmark</source>
        <translation>Отметить ориентир</translation>
    </message>
    <message>
        <source>Mark a landmark of the chosen scan, which a team can look for</source>
        <translation>Отметить ориентир выбранного скана, который может искать команда</translation>
    </message>
    <message>
        <source>Open a workspace that can be written first.</source>
        <translation>Сначала откройте рабочее пространство, доступное для записи.</translation>
    </message>
    <message>
        <source>Add Scan</source>
        <translation>Добавить скан</translation>
    </message>
    <message>
        <source>Where Is {}, the Scan as It Was Handed Over?</source>
        <translation>Где {}, переданный скан?</translation>
    </message>
    <message>
        <source>{} is not the file that was brought in (its checksum differs): look for {}.</source>
        <translation>{} – не тот файл, который был внесён (контрольная сумма другая): найдите {}.</translation>
    </message>
    <message>
        <source>Scans (*.png *.jpg *.jpeg *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>Сканы (*.png *.jpg *.jpeg *.tif *.tiff *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>{} is opened first; drop the other scans one after the other.</source>
        <translation>Сначала открывается {}; остальные сканы перетаскивайте по одному.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>{} mm</source>
        <translation>{} мм</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>места пока нет</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>худшая</translation>
    </message>
    <message>
        <source>picked on the map, {}</source>
        <translation>указано на карте, {}</translation>
    </message>
    <message>
        <source>On the scan: {} right, {} down, in pixels</source>
        <translation>На скане: {} вправо, {} вниз, в пикселях</translation>
    </message>
    <message>
        <source>X (northing)</source>
        <translation>X (на север)</translation>
    </message>
    <message>
        <source>Y (easting)</source>
        <translation>Y (на восток)</translation>
    </message>
    <message>
        <source>First figure</source>
        <translation>Первое число</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>Второе число</translation>
    </message>
    <message>
        <source>Ticked points take part in the fit</source>
        <translation>Отмеченные точки участвуют в привязке</translation>
    </message>
    <message>
        <source>How far the fit misses its own point, on the ground</source>
        <translation>Насколько привязка не попадает в свою точку, на местности</translation>
    </message>
    <message>
        <source>The same on the paper; more than 1 mm is a slip, not the paper</source>
        <translation>То же на бумаге; более 1 мм – ошибка, а не бумага</translation>
    </message>
    <message>
        <source>How far the other points miss this one when it takes no part; this enters sigma</source>
        <translation>Насколько остальные точки не попадают в эту, когда она не участвует; это входит в сигму</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Открыть {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Then trace the next one</source>
        <translation>Затем обвести следующий</translation>
    </message>
    <message>
        <source>The map says</source>
        <translation>На карте указано</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; · {} · corridor: {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; · {} · коридор: {}</translation>
    </message>
    <message>
        <source>As a team would find it: bridge, tower, corner of wall</source>
        <translation>Как его найдёт команда: мост, башня, угол стены</translation>
    </message>
    <message>
        <source>What was drawn crosses itself: draw it again.</source>
        <translation>Нарисованное пересекает само себя: нарисуйте заново.</translation>
    </message>
    <message>
        <source>Click along the row of mines; right-click ends, Esc starts over.</source>
        <translation>Щёлкайте вдоль ряда мин; правая кнопка завершает, Esc начинает заново.</translation>
    </message>
    <message>
        <source>Click the corners of the area; right-click ends, Esc starts over.</source>
        <translation>Щёлкайте вершины площади; правая кнопка завершает, Esc начинает заново.</translation>
    </message>
    <message>
        <source>Click the landmark; Esc gives up.</source>
        <translation>Щёлкните ориентир; Esc прекращает.</translation>
    </message>
    <message>
        <source>{} % within {} m</source>
        <translation>{} % в пределах {} м</translation>
    </message>
    <message>
        <source>Add Scan · {}</source>
        <translation>Добавление скана · {}</translation>
    </message>
    <message>
        <source>Revise Fit · {}</source>
        <translation>Исправление привязки · {}</translation>
    </message>
    <message>
        <source>Save New Fit</source>
        <translation>Сохранить новую привязку</translation>
    </message>
    <message>
        <source>Bring this scan in or discard it before the next one.</source>
        <translation>Внесите или отбросьте этот скан перед следующим.</translation>
    </message>
    <message>
        <source>Opening {}…</source>
        <translation>Открытие {}…</translation>
    </message>
    <message>
        <source>Control points read: {}, file: {}.</source>
        <translation>Прочитано точек привязки: {}, файл: {}.</translation>
    </message>
    <message>
        <source>Click grid crosses or landmarks on the scan, and say where they lie.</source>
        <translation>Щёлкайте кресты сетки или ориентиры на скане и указывайте, где они лежат.</translation>
    </message>
    <message>
        <source>from leave-one-out {} m, plotting {} m, datum {} m</source>
        <translation>из ошибки с исключением точки {} м, нанесения {} м, датума {} м</translation>
    </message>
    <message>
        <source>RMS {} m, leave-one-out {} m · worst: ▲ {} ({} m)</source>
        <translation>СКО {} м, с исключением точки {} м · худшая: ▲ {} ({} м)</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Расписание…</translation>
    </message>
    <message>
        <source>See who works where and when, with clashes, and move work</source>
        <translation>Посмотреть, кто, где и когда работает, с накладками, и переместить работу</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}, с {} по {}</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Show the weeks around today</source>
        <translation>Показать недели около сегодняшнего дня</translation>
    </message>
    <message>
        <source>Save Days</source>
        <translation>Сохранить дни</translation>
    </message>
    <message>
        <source>Save the days of the tasks that were moved</source>
        <translation>Сохранить дни перемещённых заданий</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>Накладок нет.</translation>
    </message>
    <message>
        <source>Every task has a team and days.</source>
        <translation>У каждого задания есть команда и дни.</translation>
    </message>
    <message>
        <source>… and {} more, lower in rank</source>
        <translation>… и ещё {}, ниже по порядку</translation>
    </message>
    <message>
        <source>Clashes ({})</source>
        <translation>Накладки ({})</translation>
    </message>
    <message>
        <source>Without team or days ({})</source>
        <translation>Без команды или дней ({})</translation>
    </message>
    <message>
        <source>No team is entered yet: enter teams in the settings first.</source>
        <translation>Команды ещё не введены: сначала введите их в настройках.</translation>
    </message>
    <message>
        <source>rank {}</source>
        <translation>место {}</translation>
    </message>
    <message>
        <source>Choose work on the board or in the list.</source>
        <translation>Выберите работу на доске или в списке.</translation>
    </message>
    <message>
        <source>Plan {}</source>
        <translation>Планирование {}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>Set figures of the authority</source>
        <translation>Задание величин органа</translation>
    </message>
    <message>
        <source>"{}" was set anew while you edited it: press Take Back, and read what stands there now.</source>
        <translation>«{}» задано заново, пока вы правили: нажмите «Вернуть» и прочитайте, что там теперь.</translation>
    </message>
    <message>
        <source>It is not said who decides: enter the role or office under the table.</source>
        <translation>Не указано, кто решает: введите должность или офис под таблицей.</translation>
    </message>
    <message>
        <source>It is not said why: enter a reason or the decision's reference.</source>
        <translation>Не указано почему: введите причину или номер решения.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Кто задал</translation>
    </message>
    <message>
        <source>Map of unknown accuracy: 95 % within</source>
        <translation>Карта неизвестной точности: 95 % в пределах</translation>
    </message>
    <message>
        <source>Plotting error on a paper map</source>
        <translation>Погрешность нанесения на бумажной карте</translation>
    </message>
    <message>
        <source>Scale where none is stated: 1 to</source>
        <translation>Масштаб, если не указан: 1 к</translation>
    </message>
    <message>
        <source>Records with a gross error that nothing shows</source>
        <translation>Формуляры с грубой ошибкой, которую ничто не показывает</translation>
    </message>
    <message>
        <source>How far a wrongly recognised landmark may lie</source>
        <translation>Как далеко может лежать ошибочно опознанный ориентир</translation>
    </message>
    <message>
        <source>Half width of the hazard corridor in sigmas (k)</source>
        <translation>Полуширина опасного коридора в сигмах (k)</translation>
    </message>
    <message>
        <source>Margin around every piece of evidence</source>
        <translation>Запас вокруг каждого свидетельства</translation>
    </message>
    <message>
        <source>Fade-out: search beyond the last find</source>
        <translation type="unfinished">Затухание: поиск за последней находкой</translation>
    </message>
    <message>
        <source>Record, azimuth of one leg: 95 % within</source>
        <translation>Формуляр, азимут одной стороны: 95 % в пределах</translation>
    </message>
    <message>
        <source>Record, compass and declination: 95 % within</source>
        <translation>Формуляр, компас и склонение: 95 % в пределах</translation>
    </message>
    <message>
        <source>Record, length of one leg: 95 % within this share</source>
        <translation>Формуляр, длина одной стороны: 95 % в пределах этой доли</translation>
    </message>
    <message>
        <source>Record, pace or tape: 95 % within this share</source>
        <translation>Формуляр, шаги или лента: 95 % в пределах этой доли</translation>
    </message>
    <message>
        <source>Record, reference point not found: 95 % within</source>
        <translation>Формуляр, опорная точка не найдена: 95 % в пределах</translation>
    </message>
    <message>
        <source>Record, reference point found: 95 % within</source>
        <translation>Формуляр, опорная точка найдена: 95 % в пределах</translation>
    </message>
    <message>
        <source>Margin of a task around a hazard area</source>
        <translation>Запас задания вокруг опасного района</translation>
    </message>
    <message>
        <source>Overlap with neighbouring tasks</source>
        <translation>Перекрытие с соседними заданиями</translation>
    </message>
    <message>
        <source>Longest leg of an outline</source>
        <translation>Наибольшая сторона контура</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points</source>
        <translation>Более длинные стороны получают промежуточные точки</translation>
    </message>
    <message>
        <source>A planned point this near to a marker is its point</source>
        <translation>Плановая точка не дальше этого от знака – его точка</translation>
    </message>
    <message>
        <source>Accuracy of a find whose report states none</source>
        <translation>Точность находки, если в отчёте она не указана</translation>
    </message>
    <message>
        <source>Incident: tasks within this distance are flagged</source>
        <translation>Происшествие: задания не дальше этого помечаются</translation>
    </message>
    <message>
        <source>Longest search on one day</source>
        <translation>Наибольшее время поиска за день</translation>
    </message>
    <message>
        <source>Share of finds on a map from which it is direct evidence</source>
        <translation>Доля находок на карте, с которой она – прямое свидетельство</translation>
    </message>
    <message>
        <source>Share of finds on a map below which it is indirect evidence</source>
        <translation>Доля находок на карте, ниже которой она – косвенное свидетельство</translation>
    </message>
    <message>
        <source>Survey to clearance standard may clear land (yes or no)</source>
        <translation>Обследование по стандарту очистки может очищать землю (yes или no)</translation>
    </message>
    <message>
        <source>Slope classes, limits in percent (JSON list)</source>
        <translation>Классы уклона, границы в процентах (список JSON)</translation>
    </message>
    <message>
        <source>Methods with rates and costs (JSON list)</source>
        <translation>Методы с темпами и стоимостью (список JSON)</translation>
    </message>
    <message>
        <source>Working distance between teams</source>
        <translation>Рабочее расстояние между командами</translation>
    </message>
    <message>
        <source>Safety distance: control point</source>
        <translation>Безопасное расстояние: контрольный пункт</translation>
    </message>
    <message>
        <source>Safety distance: administration area</source>
        <translation>Безопасное расстояние: административная зона</translation>
    </message>
    <message>
        <source>Safety distance: parking</source>
        <translation>Безопасное расстояние: стоянка</translation>
    </message>
    <message>
        <source>Safety distance: paramedic post</source>
        <translation>Безопасное расстояние: медицинский пост</translation>
    </message>
    <message>
        <source>Safety distance: rest area</source>
        <translation>Безопасное расстояние: место отдыха</translation>
    </message>
    <message>
        <source>Safety distance: equipment store</source>
        <translation>Безопасное расстояние: склад оборудования</translation>
    </message>
    <message>
        <source>Safety distance: store of explosives</source>
        <translation>Безопасное расстояние: склад взрывчатых веществ</translation>
    </message>
    <message>
        <source>Safety distance: fuel store</source>
        <translation>Безопасное расстояние: склад топлива</translation>
    </message>
    <message>
        <source>Safety distance: helicopter landing site</source>
        <translation>Безопасное расстояние: вертолётная площадка</translation>
    </message>
    <message>
        <source>Safety distance: demolition site</source>
        <translation>Безопасное расстояние: площадка подрыва</translation>
    </message>
    <message>
        <source>A map would be direct and indirect evidence at once: let the share for direct evidence be no less than the share for indirect evidence.</source>
        <translation>Карта была бы сразу прямым и косвенным свидетельством: доля для прямого должна быть не меньше доли для косвенного.</translation>
    </message>
    <message>
        <source>"{}" is no number: correct "{}" or leave it empty.</source>
        <translation>«{}» – не число: исправьте «{}» или оставьте пустым.</translation>
    </message>
    <message>
        <source>"{}" can be read in two ways: write "{}" without a sign between the thousands, and with one or two decimals.</source>
        <translation>«{}» можно прочитать двояко: напишите «{}» без знака между тысячами и с одним или двумя десятичными знаками.</translation>
    </message>
    <message>
        <source>"{}" must be above {} and at most {}: correct it or leave it empty.</source>
        <translation>«{}» должно быть больше {} и не больше {}: исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>"{}" must be {} to {}: correct it or leave it empty.</source>
        <translation>«{}» должно быть от {} до {}: исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>"{}" must be above {}: correct it or leave it empty.</source>
        <translation>«{}» должно быть больше {}: исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>"{}" must be {} or more: correct it or leave it empty.</source>
        <translation>«{}» должно быть не меньше {}: исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>"{}" takes yes or no: correct it or leave it empty.</source>
        <translation>«{}» – только yes или no: исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>"{}" is no JSON list, such as [[10, "flat"], [30, "steep"]]: correct it or leave it empty.</source>
        <translation>«{}» – не список JSON, например [[10, "пологий"], [30, "крутой"]]: исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>{} is “{}” there and “{}” here</source>
        <translation>{}: «{}» там и «{}» здесь</translation>
    </message>
    <message>
        <source>Somebody else saved {} meanwhile ({}): press Save again to put yours in its place, or take yours back.</source>
        <translation>Кто-то другой тем временем сохранил {} ({}): снова нажмите «Сохранить», чтобы поставить ваше вместо него, или верните своё.</translation>
    </message>
    <message>
        <source>{} was deleted by somebody else meanwhile: press Take Back.</source>
        <translation>Кто-то другой тем временем удалил {}: нажмите «Вернуть».</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>Pattern of task codes</source>
        <translation>Шаблон кодов заданий</translation>
    </message>
    <message>
        <source>The workspace has no title: enter one.</source>
        <translation>У рабочего пространства нет названия: введите его.</translation>
    </message>
    <message>
        <source>the office's data</source>
        <translation>данные офиса</translation>
    </message>
    <message>
        <source>Edit the office</source>
        <translation>Правка данных офиса</translation>
    </message>
    <message>
        <source>the grades</source>
        <translation>оценки</translation>
    </message>
    <message>
        <source>Set the grades of direct evidence</source>
        <translation>Задание оценок прямого свидетельства</translation>
    </message>
    <message>
        <source>Not decided. What is ticked is this program's suggestion and is marked so; save it with who and why to decide it.</source>
        <translation>Не решено. Отмеченное – предложение программы и так помечено; чтобы решить, сохраните его с указанием, кто и почему.</translation>
    </message>
    <message>
        <source>Set by {}: {}</source>
        <translation>Задал {}: {}</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>Медик</translation>
    </message>
    <message>
        <source>Deminer</source>
        <translation>Сапёр</translation>
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
        <translation>Другое</translation>
    </message>
    <message>
        <source>No team yet: press Add Team.</source>
        <translation>Команды пока нет: добавьте команду.</translation>
    </message>
    <message>
        <source>Accreditations and certificates of the chosen team, with their last day.</source>
        <translation>Аккредитации и удостоверения выбранной команды с последним днём действия.</translation>
    </message>
    <message>
        <source>Edit teams</source>
        <translation>Правка команд</translation>
    </message>
    <message>
        <source>The qualifications of {} are not saved: save them or take them back first.</source>
        <translation>Квалификации не сохранены: {}; сначала сохраните или верните их.</translation>
    </message>
    <message>
        <source>Qualifications of {}</source>
        <translation>Квалификации: {}</translation>
    </message>
    <message>
        <source>Qualifications: choose a saved team</source>
        <translation>Квалификации: выберите сохранённую команду</translation>
    </message>
    <message>
        <source>The team in row {} has no code: enter one.</source>
        <translation>У команды в строке {} нет кода: введите его.</translation>
    </message>
    <message>
        <source>Two teams have the code {}: give one another code.</source>
        <translation>У двух команд код {}: дайте одной другой код.</translation>
    </message>
    <message>
        <source>"{}" in team {} is no whole number: enter 0 or more, or leave it empty.</source>
        <translation>«{}» в команде {} – не целое число: введите 0 или больше или оставьте пустым.</translation>
    </message>
    <message>
        <source>A qualification ends on {} before it begins on {}: correct one of them.</source>
        <translation>Квалификация кончается {}, раньше начала {}: исправьте одно из них.</translation>
    </message>
    <message>
        <source>"{}" is no date: write year-month-day, such as 2025-03-31.</source>
        <translation>«{}» – не дата: напишите год-месяц-день, например 2025-03-31.</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Позывной</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Deminers</source>
        <translation>Сапёры</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Approve Sheet…</source>
        <translation>Утвердить лист…</translation>
    </message>
    <message>
        <source>Approve the content of this sheet for field use</source>
        <translation>Утвердить содержание этого листа для работы на местности</translation>
    </message>
    <message>
        <source>Verify Sheet…</source>
        <translation>Проверить лист…</translation>
    </message>
    <message>
        <source>Type the code of a sheet to learn whether it still holds</source>
        <translation>Введите код листа, чтобы узнать, действует ли он</translation>
    </message>
    <message>
        <source>Show Register</source>
        <translation>Показать журнал выдачи</translation>
    </message>
    <message>
        <source>Show who holds which copy and revision</source>
        <translation>Показать, у кого какой экземпляр и редакция</translation>
    </message>
    <message>
        <source>Who approves revision {} of {} for field use? Any later change of content ends it.</source>
        <translation>Кто утверждает редакцию {} листа {} для работы на местности? Любое дальнейшее изменение содержания прекращает утверждение.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>for example: Operations officer</source>
        <translation>например: начальник отдела операций</translation>
    </message>
    <message>
        <source>The sheet of {} is approved for field use.</source>
        <translation>Лист {} утверждён для работы на местности.</translation>
    </message>
    <message>
        <source>Code beside the QR code of the sheet:</source>
        <translation>Код рядом с QR-кодом листа:</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Sheet {} revision {} is the current, approved one.</source>
        <translation>Лист {}, редакция {}: действующий, утверждён.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} is a draft: not for field use.</source>
        <translation>Лист {}, редакция {}: черновик, не для работы на местности.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} was replaced by a newer one: do not work from it.</source>
        <translation>Лист {}, редакция {}: заменён более новым, не работайте по нему.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} was recalled: do not work from it.</source>
        <translation>Лист {}, редакция {}: отозван, не работайте по нему.</translation>
    </message>
    <message>
        <source>The plan of {} changed since revision {}: do not work from this sheet.</source>
        <translation>План {} изменился после редакции {}: не работайте по этому листу.</translation>
    </message>
    <message>
        <source>The approval of sheet {} revision {} ended: do not work from it.</source>
        <translation>Утверждение листа {}, редакция {}, прекращено: не работайте по нему.</translation>
    </message>
    <message>
        <source>No sheet with this code is in the register: check the code, or do not use it.</source>
        <translation>Листа с этим кодом в журнале выдачи нет: проверьте код или не используйте лист.</translation>
    </message>
    <message>
        <source>Changed since last print</source>
        <translation>Изменено после последней печати</translation>
    </message>
    <message>
        <source>{} upright</source>
        <translation>{}, книжная</translation>
    </message>
    <message>
        <source>{} across</source>
        <translation>{}, альбомная</translation>
    </message>
    <message>
        <source>Completion and Handover Reports</source>
        <translation>Отчёты о завершении и акты передачи</translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation>Отчёт о завершении</translation>
    </message>
    <message>
        <source>Handover certificate</source>
        <translation>Акт передачи</translation>
    </message>
    <message>
        <source>Tasks with a report</source>
        <translation>Задания с отчётом</translation>
    </message>
    <message>
        <source>No such report is filed yet: file one with File Completion or Handover in this menu.</source>
        <translation>Такого отчёта ещё нет: подайте его через «Подать отчёт о завершении или передаче» в этом меню.</translation>
    </message>
    <message>
        <source>Make Reports…</source>
        <translation>Создать отчёты…</translation>
    </message>
    <message>
        <source>Write a PDF of each ticked report into a folder</source>
        <translation>Записать PDF каждого отмеченного отчёта в папку</translation>
    </message>
    <message>
        <source>What was released and to which depth, what was found and what is unaccounted for, what risk remains, and who benefits; to be signed.</source>
        <translation>Что и на какую глубину высвобождено, что найдено и судьба чего не известна, какой риск остаётся и кому это на пользу; под подпись.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Make reports</source>
        <translation>Создание отчётов</translation>
    </message>
    <message>
        <source>Reports made: {}, in {}.</source>
        <translation>Создано отчётов: {}, папка: {}.</translation>
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
        <translation>Нет контура</translation>
    </message>
    <message>
        <source>Out of date: {} out</source>
        <translation>Устарели, на руках: {}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Draft, not printed</source>
        <translation>Черновик, не напечатан</translation>
    </message>
    <message>
        <source>Draft, printed</source>
        <translation>Черновик, напечатан</translation>
    </message>
    <message>
        <source>Register of Copies…</source>
        <translation>Журнал выдачи…</translation>
    </message>
    <message>
        <source>See who holds which copy, and whom to call when the plan has changed</source>
        <translation>Посмотреть, у кого какой экземпляр и кого вызвать, если план изменился</translation>
    </message>
    <message>
        <source>File Completion or Handover…</source>
        <translation>Подать отчёт о завершении или передаче…</translation>
    </message>
    <message>
        <source>Enter what is left to be said of a task that is done, and who benefits</source>
        <translation>Внести, что осталось сказать о выполненном задании, и кому это приносит пользу</translation>
    </message>
    <message>
        <source>Completion Reports…</source>
        <translation>Отчёты о завершении…</translation>
    </message>
    <message>
        <source>Print completion reports and handover certificates of tasks</source>
        <translation>Напечатать отчёты о завершении и акты передачи заданий</translation>
    </message>
    <message>
        <source>Sheet Templates…</source>
        <translation>Шаблоны листа…</translation>
    </message>
    <message>
        <source>Change the sheet's layout in QGIS's layout designer; keep it here</source>
        <translation>Изменить макет листа в редакторе макетов QGIS; хранить здесь</translation>
    </message>
    <message>
        <source>File Completion or Handover</source>
        <translation>Подать отчёт о завершении или передаче</translation>
    </message>
    <message>
        <source>Role, such as Team leader</source>
        <translation>Должность, например руководитель команды</translation>
    </message>
    <message>
        <source>The community took part in the handover</source>
        <translation>Община участвовала в передаче</translation>
    </message>
    <message>
        <source>Save the report with who files it and why</source>
        <translation>Сохранить отчёт с указанием, кто его подаёт и почему</translation>
    </message>
    <message>
        <source>Land, finds, days and quality visits are taken from the workspace; here stands what only a person can say. A filed report is not changed: file a new one that corrects it.</source>
        <translation>Земля, находки, дни и проверки качества берутся из рабочего пространства; здесь стоит то, что может сказать только человек. Поданный отчёт не меняется: подайте новый, который его исправляет.</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Кому приносит пользу</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Девочки</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Мальчики</translation>
    </message>
    <message>
        <source>Recorded devices that nobody met: {}. Explain it below.</source>
        <translation>Записанных устройств, которых никто не встретил: {}. Объясните это ниже.</translation>
    </message>
    <message>
        <source>nothing that is on record</source>
        <translation>ничего из записанного</translation>
    </message>
    <message>
        <source>The report of {} is filed; print it with Completion Reports.</source>
        <translation>Отчёт по {} подан; напечатайте его через «Отчёты о завершении».</translation>
    </message>
    <message>
        <source>File the completion of {}</source>
        <translation>Подать отчёт о завершении {}</translation>
    </message>
    <message>
        <source>File the handover of {}</source>
        <translation>Подать отчёт о передаче {}</translation>
    </message>
    <message>
        <source>Compare sheets with the workspace</source>
        <translation>Сравнение листов с рабочим пространством</translation>
    </message>
    <message>
        <source>Make Sheets ({})…</source>
        <translation>Создать листы ({})…</translation>
    </message>
    <message>
        <source>Draw a task first; its sheet is shown here.</source>
        <translation>Сначала нарисуйте задание; здесь появится его лист.</translation>
    </message>
    <message>
        <source>Preview the sheet of {}</source>
        <translation>Предпросмотр листа {}</translation>
    </message>
    <message>
        <source>Folder for the task sheets</source>
        <translation>Папка для листов заданий</translation>
    </message>
    <message>
        <source>Sheets made: {}, of them drafts: {}, in {}.</source>
        <translation>Создано листов: {}, из них черновиков: {}, папка: {}.</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Предпросмотр листа</translation>
    </message>
    <message>
        <source>Register of Copies</source>
        <translation>Журнал экземпляров</translation>
    </message>
    <message>
        <source>Only copies whose holder must be called</source>
        <translation>Только экземпляры, о которых надо сообщить держателю</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>No copy is registered. Tick “Enter in register” when sheets are made.</source>
        <translation>Экземпляры не зарегистрированы. Отметьте «Внести в журнал», когда создаёте листы.</translation>
    </message>
    <message>
        <source>Copy Came Back</source>
        <translation>Экземпляр вернулся</translation>
    </message>
    <message>
        <source>Recall Copy</source>
        <translation>Отозвать экземпляр</translation>
    </message>
    <message>
        <source>Paper that is out does not change by itself. Call who holds a copy that no longer says what the plan says, and hand out a new one.</source>
        <translation>Бумага на руках сама не меняется. Свяжитесь с тем, чей экземпляр больше не соответствует плану, и выдайте новый.</translation>
    </message>
    <message>
        <source>Enter that the chosen copy was handed back</source>
        <translation>Записать, что выбранный экземпляр возвращён</translation>
    </message>
    <message>
        <source>Enter that nobody may work from the chosen copy</source>
        <translation>Записать, что по выбранному экземпляру работать нельзя</translation>
    </message>
    <message>
        <source>Compare copies with the plan</source>
        <translation>Сравнение экземпляров с планом</translation>
    </message>
    <message>
        <source>Copy {} of {} came back</source>
        <translation>Экземпляр {} листа {} вернулся</translation>
    </message>
    <message>
        <source>Recall copy {} of {}</source>
        <translation>Отзыв экземпляра {} листа {}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>Holds?</source>
        <translation>Действует?</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Draft: not for field use</source>
        <translation>Черновик: не для работы на местности</translation>
    </message>
    <message>
        <source>⚠ Call: {} changed</source>
        <translation>⚠ Сообщить: {} изменилось</translation>
    </message>
    <message>
        <source>Replaced by a newer copy that says the same</source>
        <translation>Заменён более новым с тем же содержанием</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Copies registered: {}. None of them is out of date.</source>
        <translation>Зарегистрировано экземпляров: {}. Устаревших нет.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No longer right: {} of {} copies.&lt;/b&gt; Call: {}</source>
        <translation>&lt;b&gt;Больше не верны экземпляры: {} из {}.&lt;/b&gt; Сообщить: {}</translation>
    </message>
    <message>
        <source>Sheet Templates</source>
        <translation>Шаблоны листа</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Форматы бумаги</translation>
    </message>
    <message>
        <source>Change in Designer…</source>
        <translation>Изменить в редакторе…</translation>
    </message>
    <message>
        <source>Open this template in QGIS's layout designer</source>
        <translation>Открыть этот шаблон в редакторе макетов QGIS</translation>
    </message>
    <message>
        <source>Take Over from Designer</source>
        <translation>Принять из редактора</translation>
    </message>
    <message>
        <source>Keep in the workspace what was changed in the designer</source>
        <translation>Сохранить в рабочем пространстве изменённое в редакторе</translation>
    </message>
    <message>
        <source>Load Template…</source>
        <translation>Загрузить шаблон…</translation>
    </message>
    <message>
        <source>Keep a template file (QPT) in the workspace</source>
        <translation>Хранить файл шаблона (QPT) в рабочем пространстве</translation>
    </message>
    <message>
        <source>Save Template As…</source>
        <translation>Сохранить шаблон как…</translation>
    </message>
    <message>
        <source>Write this template to a file (QPT)</source>
        <translation>Записать этот шаблон в файл (QPT)</translation>
    </message>
    <message>
        <source>Use Shipped Template</source>
        <translation>Использовать поставляемый шаблон</translation>
    </message>
    <message>
        <source>Put the workspace's own template aside and print with the shipped one</source>
        <translation>Убрать собственный шаблон рабочего пространства и печатать с поставляемым</translation>
    </message>
    <message>
        <source>Move, resize and restyle what is on the sheet, and add logos. What carries a name that begins with “sheet_” must stay: there the plan is printed. Your templates travel with the workspace.</source>
        <translation>Перемещайте, меняйте размер и оформление того, что есть на листе, добавляйте логотипы. Всё, чьё имя начинается с «sheet_», должно остаться: там печатается план. Ваши шаблоны передаются вместе с рабочим пространством.</translation>
    </message>
    <message>
        <source>The template in the designer</source>
        <translation>Шаблон в редакторе</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>Внесение шаблона</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранение шаблона</translation>
    </message>
    <message>
        <source>The template was saved as {}.</source>
        <translation>Шаблон сохранён как {}.</translation>
    </message>
    <message>
        <source>Printed with</source>
        <translation>Печатается с</translation>
    </message>
    <message>
        <source>your own template, kept in the workspace</source>
        <translation>ваш собственный шаблон из рабочего пространства</translation>
    </message>
    <message>
        <source>the shipped template</source>
        <translation>поставляемый шаблон</translation>
    </message>
    <message>
        <source>another is open in the designer, not taken over yet</source>
        <translation>в редакторе открыт другой, ещё не принятый</translation>
    </message>
    <message>
        <source>&amp;Mine Planner</source>
        <translation>&amp;Mine Planner</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Add Handed-over Map…</source>
        <translation>Добавить переданную карту…</translation>
    </message>
    <message>
        <source>Bring a handed-over vector map into the workspace, graded</source>
        <translation>Внести переданную векторную карту в рабочее пространство с оценкой</translation>
    </message>
    <message>
        <source>Draw Task</source>
        <translation>Нарисовать задание</translation>
    </message>
    <message>
        <source>Draw the outline of a new clearance task on the map</source>
        <translation>Нарисовать на карте контур нового задания на очистку</translation>
    </message>
    <message>
        <source>Enter Daily Report</source>
        <translation>Ввести ежедневный отчёт</translation>
    </message>
    <message>
        <source>Enter what a team searched and found on one day</source>
        <translation>Ввести, что команда обследовала и нашла за день</translation>
    </message>
    <message>
        <source>Make Task Sheets</source>
        <translation>Создать листы заданий</translation>
    </message>
    <message>
        <source>Choose tasks and make their sheets as PDF</source>
        <translation>Выбрать задания и создать их листы в PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Set the figures of the authority, the teams and the office</source>
        <translation>Задать величины органа, команды и офис</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Show how to begin; works without a network</source>
        <translation>Показать, с чего начать; работает без сети</translation>
    </message>
    <message>
        <source>Show the help of this panel (F1)</source>
        <translation>Показать справку этой панели (F1)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>All saved · {}</source>
        <translation>Всё сохранено · {}</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Рабочее пространство не открыто</translation>
    </message>
    <message>
        <source>Draw a new task on the map</source>
        <translation>Нарисовать новое задание на карте</translation>
    </message>
    <message>
        <source>Change Task</source>
        <translation>Изменить задание</translation>
    </message>
    <message>
        <source>Change what is entered</source>
        <translation>Изменить введённое</translation>
    </message>
    <message>
        <source>Work Items and Attachments…</source>
        <translation>Работы и вложения…</translation>
    </message>
    <message>
        <source>Work items, photos and scans, and expected devices of the task</source>
        <translation>Работы, фотографии и сканы, ожидаемые устройства задания</translation>
    </message>
    <message>
        <source>Show the chosen tasks on the map and flash them</source>
        <translation>Показать выбранные задания на карте и подсветить их</translation>
    </message>
    <message>
        <source>Move Corners</source>
        <translation>Переместить вершины</translation>
    </message>
    <message>
        <source>Move, add or take out corners of the chosen task on the map</source>
        <translation>Перемещать, добавлять или убирать вершины выбранного задания на карте</translation>
    </message>
    <message>
        <source>Draw Boundary Anew</source>
        <translation>Нарисовать границу заново</translation>
    </message>
    <message>
        <source>Draw the boundary of the chosen task anew</source>
        <translation>Нарисовать границу выбранного задания заново</translation>
    </message>
    <message>
        <source>Redraw a Part</source>
        <translation>Перерисовать часть</translation>
    </message>
    <message>
        <source>Draw a part of the boundary anew; the rest stays</source>
        <translation>Нарисовать часть границы заново; остальное остаётся</translation>
    </message>
    <message>
        <source>Split Task</source>
        <translation>Разделить задание</translation>
    </message>
    <message>
        <source>Cut the chosen task in two along a line</source>
        <translation>Разрезать выбранное задание надвое по линии</translation>
    </message>
    <message>
        <source>Cut Out a Piece</source>
        <translation>Вырезать часть</translation>
    </message>
    <message>
        <source>Draw a piece of the chosen task that becomes a task of its own</source>
        <translation>Нарисовать часть выбранного задания, которая станет отдельным заданием</translation>
    </message>
    <message>
        <source>Merge Tasks</source>
        <translation>Слить задания</translation>
    </message>
    <message>
        <source>Join the chosen tasks into one; the others are withdrawn</source>
        <translation>Соединить выбранные задания в одно; остальные отзываются</translation>
    </message>
    <message>
        <source>Widen to Margin…</source>
        <translation>Расширить до запаса…</translation>
    </message>
    <message>
        <source>Grow the task until it holds its hazard areas with a margin</source>
        <translation>Расширить задание, чтобы оно вмещало свои опасные районы с запасом</translation>
    </message>
    <message>
        <source>Boxes and Lanes…</source>
        <translation>Квадраты и полосы…</translation>
    </message>
    <message>
        <source>Divide the task into boxes or lanes along a base-line</source>
        <translation>Разделить задание на квадраты или полосы вдоль базовой линии</translation>
    </message>
    <message>
        <source>From Bearings and Distances…</source>
        <translation>По азимутам и расстояниям…</translation>
    </message>
    <message>
        <source>Enter the boundary of a new task as it stands on paper</source>
        <translation>Ввести границу нового задания так, как она записана на бумаге</translation>
    </message>
    <message>
        <source>Cut hazard areas into candidates; you accept, change or refuse each</source>
        <translation>Разделить опасные районы на кандидаты; вы принимаете, меняете или отклоняете каждый</translation>
    </message>
    <message>
        <source>Boundary Revisions…</source>
        <translation>Редакции границ…</translation>
    </message>
    <message>
        <source>Approve or refuse new boundaries of tasks under work</source>
        <translation>Утвердить или отклонить новые границы заданий, где идёт работа</translation>
    </message>
    <message>
        <source>Delete Task</source>
        <translation>Удалить задание</translation>
    </message>
    <message>
        <source>Delete the chosen tasks; can be undone</source>
        <translation>Удалить выбранные задания; можно отменить</translation>
    </message>
    <message>
        <source>Take back your last change</source>
        <translation>Отменить ваше последнее изменение</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Повторить изменение</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Change the ground of the chosen tasks</source>
        <translation>Изменить землю выбранных заданий</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>No file yet: attach a photo, a sketch or a scan.</source>
        <translation>Файлов пока нет: приложите фото, схему или скан.</translation>
    </message>
    <message>
        <source>Attach File…</source>
        <translation>Вложить файл…</translation>
    </message>
    <message>
        <source>Copy a file into the workspace and attach it to this task</source>
        <translation>Скопировать файл в рабочее пространство и приложить к этому заданию</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Описать…</translation>
    </message>
    <message>
        <source>Enter what the chosen file shows</source>
        <translation>Введите, что показывает выбранный файл</translation>
    </message>
    <message>
        <source>Save Copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Write the chosen file to a folder of yours</source>
        <translation>Записать выбранный файл в вашу папку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the chosen file off this task</source>
        <translation>Убрать выбранный файл из этого задания</translation>
    </message>
    <message>
        <source>Photos, sketches and scans are kept in the workspace itself.</source>
        <translation>Фотографии, схемы и сканы хранятся в самом рабочем пространстве.</translation>
    </message>
    <message>
        <source>No picture: save a copy to look at it.</source>
        <translation>Нет изображения: сохраните копию, чтобы посмотреть.</translation>
    </message>
    <message>
        <source>Attach File</source>
        <translation>Вложение файла</translation>
    </message>
    <message>
        <source>What the attachment shows:</source>
        <translation>Что показывает вложение:</translation>
    </message>
    <message>
        <source>Save Copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Easting northing, latitude longitude, or MGRS</source>
        <translation>На восток и на север, широта и долгота или MGRS</translation>
    </message>
    <message>
        <source>Click the place on the map</source>
        <translation>Щёлкните место на карте</translation>
    </message>
    <message>
        <source>Start point (TP1)</source>
        <translation>Начальная точка (TP1)</translation>
    </message>
    <message>
        <source>Benchmark, then TP1</source>
        <translation>Репер, затем TP1</translation>
    </message>
    <message>
        <source>Landmark, then benchmark and TP1</source>
        <translation>Ориентир, затем репер и TP1</translation>
    </message>
    <message>
        <source>Landmark, then TP1</source>
        <translation>Ориентир, затем TP1</translation>
    </message>
    <message>
        <source>The point whose place is known; the first row leads on from it</source>
        <translation>Точка с известным местом; первая строка ведёт от неё</translation>
    </message>
    <message>
        <source>Magnetic north</source>
        <translation>Магнитный север</translation>
    </message>
    <message>
        <source>Grid north</source>
        <translation>Север по сетке</translation>
    </message>
    <message>
        <source>True north</source>
        <translation>Истинный север</translation>
    </message>
    <message>
        <source>The day on which the bearings were read, for the declination</source>
        <translation>День, когда читались азимуты, для склонения</translation>
    </message>
    <message>
        <source>Add Leg</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>Add a line for one more bearing and distance</source>
        <translation>Добавить строку для ещё одного азимута и расстояния</translation>
    </message>
    <message>
        <source>Remove Leg</source>
        <translation>Убрать сторону</translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation>Убрать выбранную строку</translation>
    </message>
    <message>
        <source>Spread the misclosure over the legs (Bowditch); both are kept</source>
        <translation>Распределить невязку по сторонам (Боудич); хранится и то и другое</translation>
    </message>
    <message>
        <source>Needed where ground that is no CHA is to be cleared</source>
        <translation>Нужно, если очищается земля, которая не CHA</translation>
    </message>
    <message>
        <source>Save Task</source>
        <translation>Сохранить задание</translation>
    </message>
    <message>
        <source>Save the outline as a planned task</source>
        <translation>Сохранить контур как запланированное задание</translation>
    </message>
    <message>
        <source>Bearing °</source>
        <translation>Азимут °</translation>
    </message>
    <message>
        <source>Distance m</source>
        <translation>Расстояние, м</translation>
    </message>
    <message>
        <source>Known point</source>
        <translation>Известная точка</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Её место</translation>
    </message>
    <message>
        <source>Bearings from</source>
        <translation>Азимуты от</translation>
    </message>
    <message>
        <source>Why not CHA</source>
        <translation>Почему не CHA</translation>
    </message>
    <message>
        <source>Task from Bearings and Distances</source>
        <translation>Задание по азимутам и расстояниям</translation>
    </message>
    <message>
        <source>Click where the known point is; Esc gives up.</source>
        <translation>Щёлкните, где известная точка; Esc прекращает.</translation>
    </message>
    <message>
        <source>Enter the known point and three legs or more, the last back to TP1.</source>
        <translation>Введите известную точку и не менее трёх сторон, последняя – обратно к TP1.</translation>
    </message>
    <message>
        <source>Perimeter {} m · {}</source>
        <translation>Периметр {} м · {}</translation>
    </message>
    <message>
        <source>Declination {}° on {}, grid convergence {}°</source>
        <translation>Склонение {}° на {}, сближение меридианов {}°</translation>
    </message>
    <message>
        <source>Task {} is entered.</source>
        <translation>Задание {} введено.</translation>
    </message>
    <message>
        <source>Boxes and Lanes</source>
        <translation>Квадраты и полосы</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {}&lt;/b&gt; · {}</source>
        <translation>&lt;b&gt;Задание {}&lt;/b&gt; · {}</translation>
    </message>
    <message>
        <source>Lanes, square to the base-line</source>
        <translation>Полосы, перпендикулярно базовой линии</translation>
    </message>
    <message>
        <source>A left-over strip that is narrower is added to the box beside it</source>
        <translation>Более узкий остаток присоединяется к соседнему квадрату</translation>
    </message>
    <message>
        <source>Divide into</source>
        <translation>Разделить на</translation>
    </message>
    <message>
        <source>Base-line</source>
        <translation>Базовая линия</translation>
    </message>
    <message>
        <source>Along it</source>
        <translation>Вдоль неё</translation>
    </message>
    <message>
        <source>Square to it</source>
        <translation>Перпендикулярно ей</translation>
    </message>
    <message>
        <source>Narrowest left-over</source>
        <translation>Самый узкий остаток</translation>
    </message>
    <message>
        <source>Save Division</source>
        <translation>Сохранить деление</translation>
    </message>
    <message>
        <source>Save these boxes in place of those that were not searched</source>
        <translation>Сохранить эти квадраты вместо необследованных</translation>
    </message>
    <message>
        <source>Longest Side</source>
        <translation>Самая длинная сторона</translation>
    </message>
    <message>
        <source>Lay the boxes along the longest side of the task</source>
        <translation>Разложить квадраты вдоль самой длинной стороны задания</translation>
    </message>
    <message>
        <source>Click where the base-line begins; Esc gives up.</source>
        <translation>Щёлкните, где начинается базовая линия; Esc прекращает.</translation>
    </message>
    <message>
        <source>Click where the base-line ends.</source>
        <translation>Щёлкните, где кончается базовая линия.</translation>
    </message>
    <message>
        <source>longest side</source>
        <translation>самая длинная сторона</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>указано на карте</translation>
    </message>
    <message>
        <source>Width of a lane</source>
        <translation>Ширина полосы</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>Расчёт…</translation>
    </message>
    <message>
        <source>Save the boxes of a task</source>
        <translation>Сохранение квадратов задания</translation>
    </message>
    <message>
        <source>Task {}, boxes: {}.</source>
        <translation>Задание {}, квадратов: {}.</translation>
    </message>
    <message>
        <source>Task {}, boxes: {}, pieces left over: {}.</source>
        <translation>Задание {}, квадратов: {}, осталось кусков: {}.</translation>
    </message>
    <message>
        <source>Boxes: {}, whole or cut by the boundary, along {}° grid</source>
        <translation>Квадратов: {}, целых или срезанных границей, вдоль {}° по сетке</translation>
    </message>
    <message>
        <source>Left over, red on the map: {} ({} m along, {} m across)</source>
        <translation>Остаток, красным на карте: {} ({} м вдоль, {} м поперёк)</translation>
    </message>
    <message>
        <source>Nothing is left over</source>
        <translation>Остатка нет</translation>
    </message>
    <message>
        <source>Boxes that it replaces: {}, none of them searched</source>
        <translation>Заменяет квадратов: {}, ни один не обыскан</translation>
    </message>
    <message>
        <source>Decide and Save</source>
        <translation>Решить и сохранить</translation>
    </message>
    <message>
        <source>Change the boundary of task {}</source>
        <translation>Изменение границы задания {}</translation>
    </message>
    <message>
        <source>Order Markers Moved</source>
        <translation>Распорядиться переставить знаки</translation>
    </message>
    <message>
        <source>The new boundary of task {} waits for approval; the old one holds.</source>
        <translation>Новая граница задания {} ждёт утверждения; действует прежняя.</translation>
    </message>
    <message>
        <source>Lay out the points of task {} anew</source>
        <translation>Расстановка точек задания {} заново</translation>
    </message>
    <message>
        <source>This task</source>
        <translation>Это задание</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check again now; nothing is changed</source>
        <translation>Проверить снова сейчас; ничего не меняется</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>From before the last change</source>
        <translation>До последнего изменения</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Errors: {} · Warnings: {}</source>
        <translation>Ошибок: {} · Предупреждений: {}</translation>
    </message>
    <message>
        <source>To know: {}</source>
        <translation>К сведению: {}</translation>
    </message>
    <message>
        <source>✓ Nothing found</source>
        <translation>✓ Ничего не найдено</translation>
    </message>
    <message>
        <source>{}
Safe fix: {}</source>
        <translation>{}
Безопасное исправление: {}</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Отменить: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Повторить: {}</translation>
    </message>
    <message>
        <source>Set status {}</source>
        <translation>Задание состояния: {}</translation>
    </message>
    <message>
        <source>Why is the status set to {}?</source>
        <translation>Почему задаётся состояние {}?</translation>
    </message>
    <message>
        <source>Give tasks to team {}</source>
        <translation>Назначение заданий команде {}</translation>
    </message>
    <message>
        <source>Delete task {}</source>
        <translation>Удаление задания {}</translation>
    </message>
    <message>
        <source>Deleted: {}; Undo brings it back</source>
        <translation>Удалено: {}; вернуть можно через «Отменить»</translation>
    </message>
    <message>
        <source>What led to this decision</source>
        <translation>Что привело к этому решению</translation>
    </message>
    <message>
        <source>Enter who decides, and the reason: both are kept.</source>
        <translation>Введите, кто решает, и причину: хранится и то и другое.</translation>
    </message>
    <message>
        <source>The outline crosses itself: move the corner back.</source>
        <translation>Контур пересекает сам себя: верните вершину.</translation>
    </message>
    <message>
        <source>{} · click a corner or an edge, then where it goes; Shift+click takes it out; right-click ends.</source>
        <translation>{} · щёлкните вершину или ребро, затем новое место; Shift+щелчок убирает; правая кнопка завершает.</translation>
    </message>
    <message>
        <source>A Person Decides</source>
        <translation>Решает человек</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Checks ⚠</source>
        <translation>Проверки ⚠</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт утверждения</translation>
    </message>
    <message>
        <source>New boundary</source>
        <translation>Новая граница</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>End-state</source>
        <translation>Конечное состояние</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Эвакуация</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Время в пути</translation>
    </message>
    <message>
        <source>Tasked by</source>
        <translation>Кто выдал</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Way from base</source>
        <translation>Путь от базы</translation>
    </message>
    <message>
        <source>Hazard area</source>
        <translation>Опасный район</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>граница</translation>
    </message>
    <message>
        <source>Work Items and Attachments</source>
        <translation>Работы и вложения</translation>
    </message>
    <message>
        <source>Work Items</source>
        <translation>Работы</translation>
    </message>
    <message>
        <source>Expected Devices</source>
        <translation>Ожидаемые устройства</translation>
    </message>
    <message>
        <source>Recorded for the whole of its open hazard areas; there may be others.</source>
        <translation>Записано для всех его открытых опасных районов; могут быть и другие.</translation>
    </message>
    <message>
        <source>Draw a line across the task, from outside to outside; right-click ends.</source>
        <translation>Проведите линию через задание, снаружи наружу; правая кнопка завершает.</translation>
    </message>
    <message>
        <source>{} Draw the outline again.</source>
        <translation>{} Нарисуйте контур заново.</translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation>Подходящих заданий нет</translation>
    </message>
    <message>
        <source>Empty the filter, or choose other statuses.</source>
        <translation>Очистите фильтр или выберите другие состояния.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Заданий пока нет</translation>
    </message>
    <message>
        <source>Draw the ground that a team is to search over the hazard areas on the map.</source>
        <translation>Нарисуйте на карте поверх опасных районов землю, которую обследует команда.</translation>
    </message>
    <message>
        <source>Repair Outwards</source>
        <translation>Исправить наружу</translation>
    </message>
    <message>
        <source>Remove Repeated Corners</source>
        <translation>Убрать повторные вершины</translation>
    </message>
    <message>
        <source>Trim Code</source>
        <translation>Убрать пробелы в коде</translation>
    </message>
    <message>
        <source>Widen to Margin</source>
        <translation>Расширить до запаса</translation>
    </message>
    <message>
        <source>Task {task}: the outline is not sound ({reason}).</source>
        <translation>Задание {task}: контур неисправен ({reason}).</translation>
    </message>
    <message>
        <source>Task {task}: a corner is not a number, enter it again.</source>
        <translation>Задание {task}: координата вершины не число, введите её снова.</translation>
    </message>
    <message>
        <source>Task {task}: its own parts overlap.</source>
        <translation>Задание {task}: его части перекрываются.</translation>
    </message>
    <message>
        <source>Task {task}: an outline needs three different corners.</source>
        <translation>Задание {task}: контуру нужны три разные вершины.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} have the same outline.</source>
        <translation>У заданий {task} и {other} одинаковый контур.</translation>
    </message>
    <message>
        <source>Task {task}: corners that lie on another corner: {count}.</source>
        <translation>Задание {task}: углов, лежащих на другом угле: {count}.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} have the same code, {name}.</source>
        <translation>У заданий {task} и {other} одинаковый код: {name}.</translation>
    </message>
    <message>
        <source>Task {task}: blanks stand around its code.</source>
        <translation>Задание {task}: вокруг кода есть пробелы.</translation>
    </message>
    <message>
        <source>Task {task} has no code.</source>
        <translation>У задания {task} нет кода.</translation>
    </message>
    <message>
        <source>Task {task}: a leg is {length} m long, check its corners.</source>
        <translation>Задание {task}: сторона длиной {length} м, проверьте вершины.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} claim the same {area} m².</source>
        <translation>Задания {task} и {other} претендуют на одни и те же {area} м².</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² of its {margin} m margin lie outside its tasks.</source>
        <translation>Опасный район {hazard}: {area} м² его запаса {margin} м лежат вне его заданий.</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² between its tasks {task} and {other} belong to neither.</source>
        <translation>Опасный район {hazard}: {area} м² между его заданиями {task} и {other} не входят ни в одно.</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² are in no task yet.</source>
        <translation>Опасный район {hazard}: {area} м² пока не входят ни в одно задание.</translation>
    </message>
    <message>
        <source>Task {task} rests on map {map}, which was refuted.</source>
        <translation>Задание {task} основано на карте {map}, которая опровергнута.</translation>
    </message>
    <message>
        <source>Task {task} has no clearance depth.</source>
        <translation>У задания {task} нет глубины очистки.</translation>
    </message>
    <message>
        <source>Task {task} has no medical plan.</source>
        <translation>У задания {task} нет медицинского плана.</translation>
    </message>
    <message>
        <source>The {kind} {feature} lies inside hazard {hazard}.</source>
        <translation>Объект ({kind} {feature}) лежит внутри опасного района {hazard}.</translation>
    </message>
    <message>
        <source>The {kind} {feature} runs through hazard {hazard} for {length} m.</source>
        <translation>Объект ({kind} {feature}) проходит через опасный район {hazard} на протяжении {length} м.</translation>
    </message>
    <message>
        <source>Task {task}: {what} is not valid on all its dates.</source>
        <translation>Задание {task}: {what} – действует не на все его даты.</translation>
    </message>
    <message>
        <source>Task {task}: the dates of {what} are not known.</source>
        <translation>Задание {task}: {what} – даты не известны.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Не запланировано</translation>
    </message>
    <message>
        <source>&lt;b&gt;New task&lt;/b&gt;</source>
        <translation>&lt;b&gt;Новое задание&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} в {}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Задание {}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Draw task {}</source>
        <translation>Рисование задания {}</translation>
    </message>
    <message>
        <source>Change task {}</source>
        <translation>Изменение задания {}</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Команды пока нет</translation>
    </message>
    <message>
        <source>{} · {} · {}</source>
        <translation>{} · {} · {}</translation>
    </message>
    <message>
        <source>{} of it lie in this task</source>
        <translation>{} из него лежит в этом задании</translation>
    </message>
    <message>
        <source>Draw the new part of the boundary: begin and end across the old one; right-click ends.</source>
        <translation>Нарисуйте новую часть границы: начните и закончите за старой; правая кнопка завершает.</translation>
    </message>
    <message>
        <source>The rest and the piece are {}</source>
        <translation>Остаток и вырезанная часть: {}</translation>
    </message>
    <message>
        <source>The parts are {}</source>
        <translation>Части: {}</translation>
    </message>
    <message>
        <source>The tasks are merged into {}</source>
        <translation>Задания слиты в {}</translation>
    </message>
    <message>
        <source>Margin around the hazard areas that the task has to hold:</source>
        <translation>Запас вокруг опасных районов, который должно вмещать задание:</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Расширить</translation>
    </message>
    <message>
        <source>The boundary was made in a layer and is not approved</source>
        <translation>Граница создана в слое и не утверждена</translation>
    </message>
    <message>
        <source>The boundary of {} was changed in a layer and is not approved: decide in Boundary Revisions.</source>
        <translation>Граница {} изменена в слое и не утверждена: решите в окне «Редакции границ».</translation>
    </message>
    <message>
        <source>As measured: easting northing, latitude longitude, or MGRS</source>
        <translation>Как измерено: на восток и на север, широта и долгота или MGRS</translation>
    </message>
    <message>
        <source>Pick the position on the map</source>
        <translation>Указать положение на карте</translation>
    </message>
    <message>
        <source>Save Marker</source>
        <translation>Сохранить знак</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; stands on the ground, measured at:</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; стоит на местности, измерено в:</translation>
    </message>
    <message>
        <source>Click where the marker was measured.</source>
        <translation>Щёлкните, где измерен знак.</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Без команды</translation>
    </message>
    <message>
        <source>{} ({}) · {}</source>
        <translation>{} ({}) · {}</translation>
    </message>
    <message>
        <source>Searched {} of {}</source>
        <translation>Обследовано {} из {}</translation>
    </message>
    <message>
        <source>Task from Bearings and Distances…</source>
        <translation>Задание по азимутам и расстояниям…</translation>
    </message>
    <message>
        <source>Divide the chosen task along a base-line</source>
        <translation>Разделить выбранное задание вдоль базовой линии</translation>
    </message>
    <message>
        <source>Order the Search…</source>
        <translation>Упорядочить поиск…</translation>
    </message>
    <message>
        <source>Show which cells of the chosen task to search next, after what was found</source>
        <translation>Показать, какие ячейки выбранного задания обследовать следующими, с учётом найденного</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>По команде</translation>
    </message>
    <message>
        <source>Magnetic</source>
        <translation>Магнитный</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>По сетке</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Истинный</translation>
    </message>
    <message>
        <source>Lat/long ° ′ ″</source>
        <translation>Шир./долг. ° ′ ″</translation>
    </message>
    <message>
        <source>Lat/long °</source>
        <translation>Шир./долг. °</translation>
    </message>
    <message>
        <source>Workspace grid</source>
        <translation>Сетка рабочего пространства</translation>
    </message>
    <message>
        <source>{}°</source>
        <translation>{}°</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>{}, {}: not emplaced yet</source>
        <translation>{}, {}: ещё не установлен</translation>
    </message>
    <message>
        <source>{}, {}: marker measured at {} {}, since {}</source>
        <translation>{}, {}: знак измерен в {} {}, с {}</translation>
    </message>
    <message>
        <source>The north that bearings count from</source>
        <translation>Север, от которого считаются азимуты</translation>
    </message>
    <message>
        <source>The form of positions</source>
        <translation>Вид записи положений</translation>
    </message>
    <message>
        <source>Work the points out anew from the boundary; markers keep their place</source>
        <translation>Заново вычислить точки по границе; знаки остаются на месте</translation>
    </message>
    <message>
        <source>Lay Out</source>
        <translation>Расставить</translation>
    </message>
    <message>
        <source>Put landmark, benchmark or start point on the map</source>
        <translation>Нанести на карту ориентир, репер или начальную точку</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Репер</translation>
    </message>
    <message>
        <source>Start Point, and Renumber</source>
        <translation>Начальная точка с перенумерацией</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points; set it here</source>
        <translation>Более длинные стороны получают промежуточные точки; задайте здесь</translation>
    </message>
    <message>
        <source>Show all bearings and positions in a window</source>
        <translation>Показать все азимуты и положения в окне</translation>
    </message>
    <message>
        <source>&gt; {} m</source>
        <translation>&gt; {} м</translation>
    </message>
    <message>
        <source>No points yet: Lay Out makes them from the boundary.</source>
        <translation>Точек пока нет: «Расставить» создаёт их по границе.</translation>
    </message>
    <message>
        <source>⚠ The boundary was changed in a layer: press Lay Out.</source>
        <translation>⚠ Граница изменена в слое: нажмите «Расставить».</translation>
    </message>
    <message>
        <source>Grid convergence {}°</source>
        <translation>Сближение меридианов {}°</translation>
    </message>
    <message>
        <source>No magnetic model covers this day: use grid or true bearings.</source>
        <translation>На этот день нет магнитной модели: пользуйтесь дирекционными углами или истинными азимутами.</translation>
    </message>
    <message>
        <source>Magnetic on {}, declination {}°</source>
        <translation>Магнитный на {}, склонение {}°</translation>
    </message>
    <message>
        <source>Zoom to Point</source>
        <translation>Перейти к точке</translation>
    </message>
    <message>
        <source>Describe Point</source>
        <translation>Описать точку</translation>
    </message>
    <message>
        <source>Mark as Emplaced…</source>
        <translation>Отметить установку…</translation>
    </message>
    <message>
        <source>Click the landmark: fixed, outside, easy to recognise.</source>
        <translation>Щёлкните ориентир: неподвижный, снаружи, легко узнаваемый.</translation>
    </message>
    <message>
        <source>Click the benchmark: safe, a short distance outside.</source>
        <translation>Щёлкните репер: безопасный, на небольшом расстоянии снаружи.</translation>
    </message>
    <message>
        <source>Click near the corner that becomes the start point, TP1.</source>
        <translation>Щёлкните у вершины, которая станет начальной точкой TP1.</translation>
    </message>
    <message>
        <source>Set in the list of points</source>
        <translation>Задано в списке точек</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points, in every task:</source>
        <translation>Более длинные стороны получают промежуточные точки, в каждом задании:</translation>
    </message>
    <message>
        <source>Set Spacing</source>
        <translation>Задать шаг</translation>
    </message>
    <message>
        <source>Turning Points</source>
        <translation>Поворотные точки</translation>
    </message>
    <message>
        <source>Magnetic bearings of</source>
        <translation>Магнитные азимуты на</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Положения</translation>
    </message>
    <message>
        <source>&lt;b&gt;Points of task {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Точки задания {}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Convergence {}°, declination {}° on {}; Ctrl+C copies chosen lines</source>
        <translation>Сближение меридианов {}°, склонение {}° на {}; Ctrl+C копирует выбранные строки</translation>
    </message>
    <message>
        <source>Polygons are strips, such as river beds</source>
        <translation>Полигоны – полосы, например русла рек</translation>
    </message>
    <message>
        <source>Offer refused candidates again</source>
        <translation>Снова предлагать отклонённые кандидаты</translation>
    </message>
    <message>
        <source>Those that a person refused come with who refused them and why</source>
        <translation>Отклонённые человеком показываются с тем, кто и почему их отклонил</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Accept All</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Draw Anew</source>
        <translation>Нарисовать заново</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Why ground that is no CHA is cleared; empty: technical survey</source>
        <translation>Почему очищается земля, которая не CHA; пусто – техническое обследование</translation>
    </message>
    <message>
        <source>Save Accepted Tasks</source>
        <translation>Сохранить принятые задания</translation>
    </message>
    <message>
        <source>The area that a candidate should have</source>
        <translation>Площадь, которую должен иметь кандидат</translation>
    </message>
    <message>
        <source>No candidate becomes larger than this</source>
        <translation>Ни один кандидат не станет больше этого</translation>
    </message>
    <message>
        <source>Smaller pieces are joined to a neighbour where one is</source>
        <translation>Меньшие куски присоединяются к соседу, если он есть</translation>
    </message>
    <message>
        <source>Tick the layers whose lines part candidates</source>
        <translation>Отметьте слои, линии которых разделяют кандидатов</translation>
    </message>
    <message>
        <source>Whole polygons are barriers; without the tick only their borders</source>
        <translation>Преграда — полигоны целиком; без отметки только их границы</translation>
    </message>
    <message>
        <source>Cut the ticked hazard areas into candidates; nothing is saved</source>
        <translation>Разделить отмеченные опасные районы на кандидатов; ничего не сохраняется</translation>
    </message>
    <message>
        <source>Tick every candidate of the list</source>
        <translation>Отметить всех кандидатов списка</translation>
    </message>
    <message>
        <source>Take the chosen candidates off the list, with who and why; their ground stays hazard</source>
        <translation>Убрать выбранных кандидатов из списка, указав кто и почему; их земля остаётся опасной</translation>
    </message>
    <message>
        <source>Draw another outline for the one chosen candidate</source>
        <translation>Нарисовать другой контур для одного выбранного кандидата</translation>
    </message>
    <message>
        <source>Cut the one chosen candidate by a line drawn on the map</source>
        <translation>Разрезать одного выбранного кандидата линией на карте</translation>
    </message>
    <message>
        <source>Join the chosen candidates, two or more, into one</source>
        <translation>Объединить выбранных кандидатов, двух и более, в одного</translation>
    </message>
    <message>
        <source>An arc of many short legs costs a stake at each corner. So far outside it, boundaries of fewer and longer legs enclose the same ground; nothing is given up.</source>
        <translation>Дуга из многих коротких сторон требует кола в каждой вершине. Границы из меньшего числа более длинных сторон, отстоящие наружу не более чем на столько, охватывают ту же землю; ничего не исключается.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Tick hazard areas and barriers, then press Propose: candidates are listed here.</source>
        <translation>Отметьте опасные районы и преграды и нажмите «Предложить»: варианты перечислены здесь.</translation>
    </message>
    <message>
        <source>Barriers that no task crosses</source>
        <translation>Преграды, которые не пересекает ни одно задание</translation>
    </message>
    <message>
        <source>Wanted size</source>
        <translation>Желаемый размер</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>Straighten by</source>
        <translation>Спрямлять на</translation>
    </message>
    <message>
        <source>Filter by code or class…</source>
        <translation>Фильтр по коду или классу…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Tick the areas that the filter shows, and no other</source>
        <translation>Отметить только районы, которые показывает фильтр</translation>
    </message>
    <message>
        <source>Tick no area</source>
        <translation>Не отмечать ни одного района</translation>
    </message>
    <message>
        <source>In the Map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>Tick the areas that lie in the part of the map in view, and no other</source>
        <translation>Отметить только районы в видимой части карты</translation>
    </message>
    <message>
        <source>{} of {} ticked</source>
        <translation>Отмечено: {} из {}</translation>
    </message>
    <message>
        <source>No. {}</source>
        <translation>№ {}</translation>
    </message>
    <message>
        <source>Propose Tasks</source>
        <translation>Предложение заданий</translation>
    </message>
    <message>
        <source>changed by the planner</source>
        <translation>изменено планировщиком</translation>
    </message>
    <message>
        <source>Save accepted tasks</source>
        <translation>Сохранение принятых заданий</translation>
    </message>
    <message>
        <source>Tasks planned: {}, from {} to {}.</source>
        <translation>Запланировано заданий: {}, с {} по {}.</translation>
    </message>
    <message>
        <source>{} of {} candidates, {}</source>
        <translation>Кандидатов: {} из {}, {}</translation>
    </message>
    <message>
        <source>Candidates refused: {}.</source>
        <translation>Отклонено кандидатов: {}.</translation>
    </message>
    <message>
        <source>Candidates: {}, area {}; they stay hazard without a task.</source>
        <translation>Кандидатов: {}, площадь {}; они остаются опасными без задания.</translation>
    </message>
    <message>
        <source>Refuse candidates</source>
        <translation>Отклонение кандидатов</translation>
    </message>
    <message>
        <source>Refuse Candidates</source>
        <translation>Отклонить кандидаты</translation>
    </message>
    <message>
        <source>Boundary Revisions</source>
        <translation>Редакции границ</translation>
    </message>
    <message>
        <source>While a team works, or where hazard ground is given up, a new boundary holds only once a person has approved it; one that was made in a layer stands already, and is approved or taken back. Blue is gained, red is given up.</source>
        <translation>Пока команда работает или если исключается опасная земля, новая граница действует только после утверждения человеком; созданная в слое уже стоит и утверждается или отзывается. Синее добавляется, красное исключается.</translation>
    </message>
    <message>
        <source>Boundaries that wait for approval are listed here.</source>
        <translation>Здесь перечислены границы, ждущие утверждения.</translation>
    </message>
    <message>
        <source>Approve Boundary</source>
        <translation>Утвердить границу</translation>
    </message>
    <message>
        <source>Let the new boundary hold, with who decides and why</source>
        <translation>Ввести новую границу в действие с указанием, кто решает и почему</translation>
    </message>
    <message>
        <source>Keep Old Boundary</source>
        <translation>Оставить прежнюю границу</translation>
    </message>
    <message>
        <source>Refuse the new boundary, with who decides and why</source>
        <translation>Отклонить новую границу с указанием, кто решает и почему</translation>
    </message>
    <message>
        <source>{} · gains {} · gives up {}</source>
        <translation>{} · добавляется {} · исключается {}</translation>
    </message>
    <message>
        <source>⚠ {} · made in a layer · gains {} · gives up {}</source>
        <translation>⚠ {} · создано в слое · добавляется {} · исключается {}</translation>
    </message>
    <message>
        <source>No boundary waits for approval.</source>
        <translation>Границ, ждущих утверждения, нет.</translation>
    </message>
    <message>
        <source>Take Boundary Back</source>
        <translation>Отозвать границу</translation>
    </message>
    <message>
        <source>Task {} has its new boundary.</source>
        <translation>У задания {} теперь новая граница.</translation>
    </message>
    <message>
        <source>Task {} keeps its boundary.</source>
        <translation>Граница задания {} остаётся прежней.</translation>
    </message>
    <message>
        <source>Order of Search</source>
        <translation>Порядок поиска</translation>
    </message>
    <message>
        <source>Order Search</source>
        <translation>Упорядочить поиск</translation>
    </message>
    <message>
        <source>Show on the map where devices are expected next; nothing is saved</source>
        <translation>Показать на карте, где дальше ожидаются боеприпасы; ничего не сохраняется</translation>
    </message>
    <message>
        <source>Side of a cell</source>
        <translation>Сторона ячейки</translation>
    </message>
    <message>
        <source>Records lie off as a whole. What was found, and what was searched without a find, says how; so the cells where devices are expected come first. Every cell stays to be searched.</source>
        <translation>Записи бывают смещены целиком. Найденное и обследованное без находок показывает, как именно; поэтому ячейки, где ожидаются боеприпасы, идут первыми. Каждая ячейка остаётся к обследованию.</translation>
    </message>
    <message>
        <source>Order the search of {}</source>
        <translation>Упорядочить поиск в {}</translation>
    </message>
    <message>
        <source>Cells left to search: {}, searched already: {}. They are on the map as a layer of their own, darkest first. It only orders work: a pale cell is no safer.</source>
        <translation>Ячеек к обследованию: {}, уже обследовано: {}. Они на карте отдельным слоем, самые тёмные первыми. Это лишь порядок работы: бледная ячейка не безопаснее.</translation>
    </message>
    <message>
        <source>Set Method</source>
        <translation>Задать метод</translation>
    </message>
    <message>
        <source>Set Depth…</source>
        <translation>Задать глубину…</translation>
    </message>
    <message>
        <source>Set Medical Plan…</source>
        <translation>Задать медицинский план…</translation>
    </message>
    <message>
        <source>Give to Team</source>
        <translation>Назначить команде</translation>
    </message>
    <message>
        <source>Set method {}</source>
        <translation>Задать метод {}</translation>
    </message>
    <message>
        <source>Clearance depth of the chosen tasks, by the authority's rule:</source>
        <translation>Глубина очистки выбранных заданий по правилу уполномоченного органа:</translation>
    </message>
    <message>
        <source>Set Depth</source>
        <translation>Задать глубину</translation>
    </message>
    <message>
        <source>Set depth {} cm</source>
        <translation>Задать глубину {} см</translation>
    </message>
    <message>
        <source>Medical plan of the chosen tasks:</source>
        <translation>Медицинский план выбранных заданий:</translation>
    </message>
    <message>
        <source>Set Plan</source>
        <translation>Задать план</translation>
    </message>
    <message>
        <source>Set the medical plan</source>
        <translation>Задать медицинский план</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tasks chosen: {}&lt;/b&gt;&lt;br&gt;A right-click on the list gives all of them a status, team, method, depth or medical plan.</source>
        <translation>&lt;b&gt;Выбрано заданий: {}&lt;/b&gt;&lt;br&gt;Правый щелчок по списку задаёт им всем состояние, команду, метод, глубину или медицинский план.</translation>
    </message>
    <message>
        <source>Put a feature on the map</source>
        <translation>Нанести объект на карту</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Кольца</translation>
    </message>
    <message>
        <source>Show the authority's safety distances on the map</source>
        <translation>Показать на карте безопасные расстояния органа</translation>
    </message>
    <message>
        <source>Nothing is placed yet.</source>
        <translation>Пока ничего не нанесено.</translation>
    </message>
    <message>
        <source>Ways and lines</source>
        <translation>Пути и линии</translation>
    </message>
    <message>
        <source>{}: click along it; right-click ends.</source>
        <translation>{}: щёлкайте вдоль; правая кнопка завершает.</translation>
    </message>
    <message>
        <source>{}: click its place.</source>
        <translation>{}: щёлкните место.</translation>
    </message>
    <message>
        <source>Zoom to Feature</source>
        <translation>Перейти к объекту</translation>
    </message>
    <message>
        <source>Label Feature…</source>
        <translation>Обозначить объект…</translation>
    </message>
    <message>
        <source>Set Safety Distance…</source>
        <translation>Задать безопасное расстояние…</translation>
    </message>
    <message>
        <source>Remove Feature</source>
        <translation>Убрать объект</translation>
    </message>
    <message>
        <source>What the feature is called on map and sheet:</source>
        <translation>Как объект называется на карте и листе:</translation>
    </message>
    <message>
        <source>Save Label</source>
        <translation>Сохранить обозначение</translation>
    </message>
    <message>
        <source>Safety distance of this feature by the authority's rule; 0 for the setting:</source>
        <translation>Безопасное расстояние этого объекта по правилу органа; 0 – по настройке:</translation>
    </message>
    <message>
        <source>Set Distance</source>
        <translation>Задать расстояние</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Смешанный</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждённый</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>предполагаемый</translation>
    </message>
    <message>
        <source>No work item yet: fill in the fields below and press Add Work Item.</source>
        <translation>Работ пока нет: заполните поля ниже и добавьте работу.</translation>
    </message>
    <message>
        <source>Add Work Item</source>
        <translation>Добавить работу</translation>
    </message>
    <message>
        <source>Add what the fields say as a new line</source>
        <translation>Добавить сказанное в полях новой строкой</translation>
    </message>
    <message>
        <source>Change Work Item</source>
        <translation>Изменить работу</translation>
    </message>
    <message>
        <source>Save what the fields say in the chosen line</source>
        <translation>Сохранить сказанное в полях в выбранной строке</translation>
    </message>
    <message>
        <source>Remove Work Item</source>
        <translation>Убрать работу</translation>
    </message>
    <message>
        <source>Take the chosen line away; Undo brings it back</source>
        <translation>Убрать выбранную строку; отмена вернёт её</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>доложено</translation>
    </message>
    <message>
        <source>Verify the workspace</source>
        <translation>Проверка рабочего пространства</translation>
    </message>
    <message>
        <source>The workspace is sound: nothing was found.</source>
        <translation>Рабочее пространство исправно: ничего не найдено.</translation>
    </message>
    <message>
        <source>More findings in the message log: {}.</source>
        <translation>Ещё замечаний в журнале сообщений: {}.</translation>
    </message>
    <message>
        <source>Open Workspace…</source>
        <translation>Открыть рабочее пространство…</translation>
    </message>
    <message>
        <source>Open a workspace file (.gpkg) and show its layers</source>
        <translation>Открыть файл рабочего пространства (.gpkg) и показать его слои</translation>
    </message>
    <message>
        <source>New Workspace…</source>
        <translation>Новое рабочее пространство…</translation>
    </message>
    <message>
        <source>Make an empty workspace for a region</source>
        <translation>Создать пустое рабочее пространство для региона</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Открыть демонстрацию</translation>
    </message>
    <message>
        <source>Try everything on a made-up region; nothing of yours is touched</source>
        <translation>Попробовать всё на вымышленном регионе; ваши данные не затрагиваются</translation>
    </message>
    <message>
        <source>Make a Safe Copy…</source>
        <translation>Создать надёжную копию…</translation>
    </message>
    <message>
        <source>Copy the whole workspace, with the newest edits, while it is open</source>
        <translation>Скопировать всё рабочее пространство с последними правками, пока оно открыто</translation>
    </message>
    <message>
        <source>Store the Project in the Workspace</source>
        <translation>Сохранить проект в рабочем пространстве</translation>
    </message>
    <message>
        <source>Keep the QGIS project and its styles in the same file: one file, all of it</source>
        <translation>Хранить проект QGIS и его стили в том же файле: всё в одном файле</translation>
    </message>
    <message>
        <source>Verify Workspace</source>
        <translation>Проверить рабочее пространство</translation>
    </message>
    <message>
        <source>Look for damage, broken rules and rows changed around the journal</source>
        <translation>Искать повреждения, нарушенные правила и строки, изменённые в обход журнала</translation>
    </message>
    <message>
        <source>Close Workspace</source>
        <translation>Закрыть рабочее пространство</translation>
    </message>
    <message>
        <source>Close the workspace and take its layers out of the project</source>
        <translation>Закрыть рабочее пространство и убрать его слои из проекта</translation>
    </message>
    <message>
        <source>Recent Workspaces</source>
        <translation>Недавние рабочие пространства</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Открыть рабочее пространство</translation>
    </message>
    <message>
        <source>{} is open for reading only: make a safe copy to work on it.</source>
        <translation>{} открыто только для чтения: создайте надёжную копию, чтобы работать.</translation>
    </message>
    <message>
        <source>The layer {} has edits that are not saved: save or discard them first.</source>
        <translation>В слое {} есть несохранённые правки: сначала сохраните или отбросьте их.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Filter by map, batch, kind…</source>
        <translation>Фильтр по карте, партии, виду…</translation>
    </message>
    <message>
        <source>Show only maps with these words (Ctrl+F)</source>
        <translation>Показать только карты с этими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order of the maps inside a batch</source>
        <translation>Порядок карт внутри партии</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Непрозрачность</translation>
    </message>
    <message>
        <source>How opaque the map is drawn</source>
        <translation>Насколько непрозрачно рисуется карта</translation>
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
        <translation>Слои</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>&amp;Система координат</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что в нём сказано</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>С&amp;одержание</translation>
    </message>
    <message>
        <source>&amp;Map field</source>
        <translation>Пол&amp;е карты</translation>
    </message>
    <message>
        <source>Field that names the handed-over map that a feature is from</source>
        <translation>Поле с названием переданной карты, с которой взят объект</translation>
    </message>
    <message>
        <source>What was handed over together</source>
        <translation>Что передано вместе</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Насколько доверять</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>С&amp;ведения</translation>
    </message>
    <message>
        <source>Sig&amp;ma</source>
        <translation>Си&amp;гма</translation>
    </message>
    <message>
        <source>Standard deviation of positions per axis, in metres</source>
        <translation>Стандартное отклонение положений по оси, в метрах</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Новое рабочее пространство</translation>
    </message>
    <message>
        <source>A workspace is one file that holds the maps, tasks and reports of a region.</source>
        <translation>Рабочее пространство – один файл, в котором хранятся карты, задания и отчёты региона.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Название региона</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>О&amp;рганизация</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Может остаться пустым</translation>
    </message>
    <message>
        <source>&amp;Office code</source>
        <translation>&amp;Код офиса</translation>
    </message>
    <message>
        <source>Short, such as N</source>
        <translation>Кратко, например N</translation>
    </message>
    <message>
        <source>Begins the codes of the tasks of this office</source>
        <translation>С него начинаются коды заданий этого офиса</translation>
    </message>
    <message>
        <source>Task codes</source>
        <translation>Коды заданий</translation>
    </message>
    <message>
        <source>A projected system in metres, such as the UTM zone of the region</source>
        <translation>Прямоугольная система в метрах, например зона UTM региона</translation>
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
        <translation>День работы; меняется стрелками</translation>
    </message>
    <message>
        <source>One day on (Alt+Right)</source>
        <translation>На день вперёд (Alt+Right)</translation>
    </message>
    <message>
        <source>Type the beginning of the task's code</source>
        <translation>Введите начало кода задания</translation>
    </message>
    <message>
        <source>A new code adds the team</source>
        <translation>Новый код добавляет команду</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source>Hours of search, per person</source>
        <translation>Часы поиска, на человека</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> м²</translation>
    </message>
    <message>
        <source>Ground searched on this day</source>
        <translation>Земля, обследованная за этот день</translation>
    </message>
    <message>
        <source>Ground in the day's plot that was not checked</source>
        <translation>Земля дневного участка, которая не проверена</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Почему пропущена</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Minutes without work</source>
        <translation>Минуты без работы</translation>
    </message>
    <message>
        <source>Why work stood still</source>
        <translation>Почему работа стояла</translation>
    </message>
    <message>
        <source>Forget what is typed (Esc)</source>
        <translation>Забыть введённое (Esc)</translation>
    </message>
    <message>
        <source>Save this report and begin the next one (Enter)</source>
        <translation>Сохранить этот отчёт и начать следующий (Enter)</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation>Последние отчёты</translation>
    </message>
    <message>
        <source>Only held back</source>
        <translation>Только задержанные</translation>
    </message>
    <message>
        <source>Show only reports that wait until a person has looked at them</source>
        <translation>Показать только отчёты, ждущие, пока на них посмотрит человек</translation>
    </message>
    <message>
        <source>No report yet. The first one you save is listed here.</source>
        <translation>Отчётов пока нет. Первый сохранённый появится здесь.</translation>
    </message>
    <message>
        <source>Office and Authority Settings</source>
        <translation>Настройки офиса и органа</translation>
    </message>
    <message>
        <source>Figures that the national authority decides. What is empty is not decided.</source>
        <translation>Величины, которые решает национальный орган. Пустое не решено.</translation>
    </message>
    <message>
        <source>Enter a value and its source; an empty value is not decided</source>
        <translation>Введите значение и его источник; пустое значение не решено</translation>
    </message>
    <message>
        <source>&amp;Who decides</source>
        <translation>&amp;Кто решает</translation>
    </message>
    <message>
        <source>Role or office</source>
        <translation>Должность или офис</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>По&amp;чему</translation>
    </message>
    <message>
        <source>Reason, or the decision's reference</source>
        <translation>Причина или номер решения</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Forget what is entered and not saved</source>
        <translation>Забыть введённое и не сохранённое</translation>
    </message>
    <message>
        <source>&amp;Save Figures</source>
        <translation>&amp;Сохранить величины</translation>
    </message>
    <message>
        <source>Save all changed figures as one step, with who and why</source>
        <translation>Сохранить все изменённые величины одним действием, с указанием, кто и почему</translation>
    </message>
    <message>
        <source>Untick Active where a team works no more; its records stay</source>
        <translation>Снимите «Действует», если команда больше не работает; её записи остаются</translation>
    </message>
    <message>
        <source>&amp;Add Team</source>
        <translation>&amp;Добавить команду</translation>
    </message>
    <message>
        <source>Add a row for a new team</source>
        <translation>Добавить строку для новой команды</translation>
    </message>
    <message>
        <source>Dates as year-month-day</source>
        <translation>Даты в виде год-месяц-день</translation>
    </message>
    <message>
        <source>Add &amp;Qualification</source>
        <translation>Добавить квали&amp;фикацию</translation>
    </message>
    <message>
        <source>Add a row to the qualifications of the chosen team</source>
        <translation>Добавить строку к квалификациям выбранной команды</translation>
    </message>
    <message>
        <source>&amp;Save Teams</source>
        <translation>&amp;Сохранить команды</translation>
    </message>
    <message>
        <source>Save teams and qualifications as one step</source>
        <translation>Сохранить команды и квалификации одним действием</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Task code &amp;pattern</source>
        <translation>&amp;Шаблон кодов заданий</translation>
    </message>
    <message>
        <source>{office}-{number:04}</source>
        <translation>{office}-{number:04}</translation>
    </message>
    <message>
        <source>{office}, {year} and {number:04} are replaced; codes that are given stay</source>
        <translation>{office}, {year} и {number:04} заменяются; уже данные коды остаются</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Следующее задание</translation>
    </message>
    <message>
        <source>&amp;Save Office</source>
        <translation>&amp;Сохранить офис</translation>
    </message>
    <message>
        <source>Save title, organisation and pattern</source>
        <translation>Сохранить название, организацию и шаблон</translation>
    </message>
    <message>
        <source>Grades that count as direct evidence</source>
        <translation>Оценки, которые считаются прямым свидетельством</translation>
    </message>
    <message>
        <source>Save &amp;Grades</source>
        <translation>Сохранить &amp;оценки</translation>
    </message>
    <message>
        <source>Save the table of grades, with who and why</source>
        <translation>Сохранить таблицу оценок с указанием, кто и почему</translation>
    </message>
    <message>
        <source>Show all tasks, or only those whose last print no longer holds</source>
        <translation>Показать все задания или только те, чья последняя печать больше не действует</translation>
    </message>
    <message>
        <source>Filter by code or name…</source>
        <translation>Фильтр по коду или названию…</translation>
    </message>
    <message>
        <source>Choose all tasks shown, or none</source>
        <translation>Выбрать все показанные задания или ни одного</translation>
    </message>
    <message>
        <source>Size and direction of the page</source>
        <translation>Размер и ориентация страницы</translation>
    </message>
    <message>
        <source>Language of the sheet, or two side by side</source>
        <translation>Язык листа или два рядом</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Кому выдано</translation>
    </message>
    <message>
        <source>Who gets this copy, for example: Team 3 leader</source>
        <translation>Кто получает этот экземпляр, например: руководитель команды 3</translation>
    </message>
    <message>
        <source>Stands on the sheet and in the register of issues</source>
        <translation>Указывается на листе и в журнале выдачи</translation>
    </message>
    <message>
        <source>One book</source>
        <translation>Одной книгой</translation>
    </message>
    <message>
        <source>One file with a bookmark for each task, instead of one file each</source>
        <translation>Один файл с закладкой для каждого задания вместо отдельных файлов</translation>
    </message>
    <message>
        <source>Enter in register</source>
        <translation>Внести в журнал</translation>
    </message>
    <message>
        <source>Keep who holds which copy and revision</source>
        <translation>Хранить, у кого какой экземпляр и редакция</translation>
    </message>
    <message>
        <source>Make sheets</source>
        <translation>Создание листов</translation>
    </message>
    <message>
        <source>Filter by code, name, team…</source>
        <translation>Фильтр по коду, названию, команде…</translation>
    </message>
    <message>
        <source>Show only tasks with these words (Ctrl+F)</source>
        <translation>Показать только задания с этими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only tasks of these statuses</source>
        <translation>Показать только задания в этих состояниях</translation>
    </message>
    <message>
        <source>Group the tasks</source>
        <translation>Группировать задания</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Опасные районы</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Given by the office's pattern; never given twice</source>
        <translation>Даётся по шаблону офиса; никогда не повторяется</translation>
    </message>
    <message>
        <source>Place, as people there call it</source>
        <translation>Место, как его называют жители</translation>
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
        <translation>&amp;Глубина</translation>
    </message>
    <message>
        <source>To which depth the ground is searched</source>
        <translation>На какую глубину обследуется земля</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>Ком&amp;анда</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>На&amp;чало</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Окончание</translation>
    </message>
    <message>
        <source>Hazard areas on this ground</source>
        <translation>Опасные районы на этой земле</translation>
    </message>
    <message>
        <source>Ticked ones are linked to the task</source>
        <translation>Отмеченные связаны с заданием</translation>
    </message>
    <message>
        <source>No hazard area shares this ground.</source>
        <translation>На этой земле нет опасных районов.</translation>
    </message>
    <message>
        <source>Why ground that is no CHA is cleared</source>
        <translation>Почему очищается земля, которая не CHA</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Contact in the register, not a name</source>
        <translation>Контакт из реестра, не имя</translation>
    </message>
    <message>
        <source>Time or area, such as every 500 m²</source>
        <translation>Время или площадь, например каждые 500 м²</translation>
    </message>
    <message>
        <source>Medical and way in</source>
        <translation>Медицина и подъезд</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>Больница или медпункт</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Дата подтверждения</translation>
    </message>
    <message>
        <source>The day on which the medical plan was last confirmed</source>
        <translation>День, когда медицинский план подтверждён последний раз</translation>
    </message>
    <message>
        <source>The adjustment of record {} does not settle; look at the offered hypotheses for a blunder first.</source>
        <translation>Уравнивание формуляра {} не сходится; сначала поищите грубую ошибку среди предложенных гипотез.</translation>
    </message>
    <message>
        <source>Record {} has no closing leg and no second reference point on its chain, so there is nothing to adjust; the plain traverse stands.</source>
        <translation>В формуляре {} нет ни замыкающей стороны, ни второй опорной точки в ходе, уравнивать нечего; простой ход остаётся в силе.</translation>
    </message>
    <message>
        <source>{} finds and {} recorded mines lie too close together to be matched in one piece; install scipy or match one map at a time.</source>
        <translation>Находки ({}) и записанные мины ({}) лежат слишком близко, чтобы сопоставить их за один раз; установите scipy или сопоставляйте по одной карте.</translation>
    </message>
    <message>
        <source>The fields of a batch are weighed with one reach; choose one for all.</source>
        <translation type="unfinished">Минные поля партии оцениваются с одинаковым радиусом поиска; выберите один для всех.</translation>
    </message>
    <message>
        <source>The record does not say whether its azimuths are magnetic, grid or true; choose one of them, or look at the offered hypotheses.</source>
        <translation>В формуляре не сказано, какие азимуты: магнитные, дирекционные или истинные; выберите одно из них или посмотрите предложенные гипотезы.</translation>
    </message>
    <message>
        <source>The azimuth {} lies outside one full circle of {} units ({}); check the figure and the angle unit.</source>
        <translation>Азимут {} выходит за полный круг в {} единиц ({}); проверьте число и единицу угла.</translation>
    </message>
    <message>
        <source>{} is not an azimuth in {}; write it as it stands on the form.</source>
        <translation>{} — не азимут в {}; запишите как в формуляре.</translation>
    </message>
    <message>
        <source>The distance is in paces but the record has no plausible pace length; enter the length of one pace in metres, or look at the offered hypotheses.</source>
        <translation>Расстояние дано в шагах, но правдоподобной длины шага в формуляре нет; введите длину одного шага в метрах или посмотрите предложенные гипотезы.</translation>
    </message>
    <message>
        <source>The boundary of a task that is {} cannot change: take the task a step back with a reason first, or plan a new one.</source>
        <translation>Границу задания в состоянии «{}» изменить нельзя: сначала верните задание на шаг назад с указанием причины или запланируйте новое.</translation>
    </message>
    <message>
        <source>{} m² are added and {} m² given up.</source>
        <translation>{} м² добавляется, {} м² отдаётся.</translation>
    </message>
    <message>
        <source>Of what is given up, {} m² are hazard and stay hazard outside the task.</source>
        <translation>Из отдаваемого {} м² опасны и остаются опасными вне задания.</translation>
    </message>
    <message>
        <source>A person has to approve it.</source>
        <translation>Это должен утвердить человек.</translation>
    </message>
    <message>
        <source>location by the coordinates of at least two reference points</source>
        <translation>местоположение по координатам не менее двух опорных точек</translation>
    </message>
    <message>
        <source>estimated dimensions of the area</source>
        <translation>примерные размеры района</translation>
    </message>
    <message>
        <source>map or diagram showing perimeter and extent</source>
        <translation>карта или схема с границей и протяжённостью</translation>
    </message>
    <message>
        <source>type of every mine</source>
        <translation>тип каждой мины</translation>
    </message>
    <message>
        <source>number of mines of every type</source>
        <translation>число мин каждого типа</translation>
    </message>
    <message>
        <source>emplacing method</source>
        <translation>способ установки</translation>
    </message>
    <message>
        <source>type of fuze</source>
        <translation>тип взрывателя</translation>
    </message>
    <message>
        <source>life time of the fuzes</source>
        <translation>срок работы взрывателей</translation>
    </message>
    <message>
        <source>date and time of laying</source>
        <translation>дата и время установки</translation>
    </message>
    <message>
        <source>anti-handling devices, or that there are none</source>
        <translation>элементы неизвлекаемости или указание, что их нет</translation>
    </message>
    <message>
        <source>exact location of every mine, or of every row</source>
        <translation>точное место каждой мины или каждого ряда</translation>
    </message>
    <message>
        <source>{} of {} items; missing: {}.</source>
        <translation>{} из {} пунктов; не хватает: {}.</translation>
    </message>
    <message>
        <source>All {} items are there.</source>
        <translation>Есть все пункты ({}).</translation>
    </message>
    <message>
        <source>{} is no latitude or longitude; write decimal degrees or degrees, minutes and seconds, such as 39.99 or 39°59'24"N.</source>
        <translation>{} — не широта и не долгота; запишите десятичные градусы или градусы, минуты и секунды, например 39.99 или 39°59'24"N.</translation>
    </message>
    <message>
        <source>{} could mean metres with three decimals or thousands of metres; write it without the sign between the groups.</source>
        <translation>{} может означать метры с тремя знаками или тысячи метров; запишите без знака между группами.</translation>
    </message>
    <message>
        <source>{} is no grid coordinate; write metres, such as 8664842.43.</source>
        <translation>{} — не прямоугольная координата; запишите метры, например 8664842.43.</translation>
    </message>
    <message>
        <source>Swath, receiver error and cell size must be above zero; correct the figure.</source>
        <translation>Ширина полосы, ошибка приёмника и размер ячейки должны быть больше нуля; исправьте число.</translation>
    </message>
    <message>
        <source>The picture would have {} cells, more than {}; choose larger cells or a smaller task.</source>
        <translation>В картине было бы {} ячеек, больше чем {}; выберите ячейки крупнее или задание меньше.</translation>
    </message>
    <message>
        <source>This coordinate system uses {} without a datum shift, so positions on an old datum come out about 100 m off without a warning; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Эта система координат использует {} без сдвига датума, поэтому положения на старом датуме без предупреждения уходят примерно на 100 м; выберите систему EPSG и операцию с датумом или укажите причину.</translation>
    </message>
    <message>
        <source>This coordinate system states a datum shift of nought for an ellipsoid that is not that of WGS 84; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Эта система координат указывает нулевой сдвиг датума для эллипсоида, отличного от WGS 84; выберите систему EPSG и операцию с датумом или укажите причину.</translation>
    </message>
    <message>
        <source>The datum {} of this coordinate system is not in the EPSG list and carries no shift, so its offset from WGS 84 is unknown; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Датума {} этой системы координат нет в списке EPSG, и сдвига у него нет, поэтому его отклонение от WGS 84 неизвестно; выберите систему EPSG и операцию с датумом или укажите причину.</translation>
    </message>
    <message>
        <source>The transformation needs {}, which is not installed; install it or choose another operation, since a rougher one is never taken silently.</source>
        <translation>Для преобразования нужен {}, он не установлен; установите его или выберите другую операцию: более грубая никогда не берётся молча.</translation>
    </message>
    <message>
        <source>This transformation ignores the difference of the datums (ballpark), which is about 100 m for SK-42; choose an operation with a stated accuracy.</source>
        <translation>Это преобразование не учитывает разность датумов (ballpark), для СК-42 это около 100 м; выберите операцию с указанной точностью.</translation>
    </message>
    <message>
        <source>This transformation has no stated accuracy; choose another one, or enter the authority's figure with a reason.</source>
        <translation>У этого преобразования не указана точность; выберите другое или введите значение уполномоченного органа с причиной.</translation>
    </message>
    <message>
        <source>Task {} is suspended; say in the remarks who allowed work.</source>
        <translation>Задание {} приостановлено; укажите в примечаниях, кто разрешил работу.</translation>
    </message>
    <message>
        <source>The report is dated {}, after today ({}).</source>
        <translation>Отчёт датирован {}, позже сегодняшнего дня ({}).</translation>
    </message>
    <message>
        <source>Correct the date; today's date is proposed.</source>
        <translation>Исправьте дату; предлагается сегодняшняя.</translation>
    </message>
    <message>
        <source>Is {} meant?</source>
        <translation>Имеется в виду {}?</translation>
    </message>
    <message>
        <source>There is no task {} in this workspace.</source>
        <translation>В этом рабочем пространстве нет задания {}.</translation>
    </message>
    <message>
        <source>Correct the number or create the task first.</source>
        <translation>Исправьте номер или сначала создайте задание.</translation>
    </message>
    <message>
        <source>Task {} is closed.</source>
        <translation>Задание {} закрыто.</translation>
    </message>
    <message>
        <source>Correct the task's number or the date, or reopen the task with a reason.</source>
        <translation>Исправьте номер задания или дату либо откройте задание снова с указанием причины.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Не берите её.</translation>
    </message>
    <message>
        <source>The same report is already there.</source>
        <translation>Такой же отчёт уже есть.</translation>
    </message>
    <message>
        <source>Another report of {} for task {} on {} with the same method is already there.</source>
        <translation>Другой отчёт команды {} по заданию {} за {} с тем же методом уже есть.</translation>
    </message>
    <message>
        <source>Compare the two; replace the earlier one with a reason, or add this one as a second shift.</source>
        <translation>Сравните оба; замените прежний с указанием причины или добавьте этот как вторую смену.</translation>
    </message>
    <message>
        <source>{} m² were left unchecked without a reason.</source>
        <translation>{} м² оставлено непроверенными без причины.</translation>
    </message>
    <message>
        <source>Work stood still for {} min without a reason.</source>
        <translation>Работа стояла {} мин без указания причины.</translation>
    </message>
    <message>
        <source>Ground was searched without hours or without anybody to search it.</source>
        <translation>Земля обыскана без часов или без тех, кто её обыскивал.</translation>
    </message>
    <message>
        <source>{} hours were worked and no ground is reported.</source>
        <translation>Отработано {} ч, а земля не указана.</translation>
    </message>
    <message>
        <source>{} hours exceed the limit of {} hours a day.</source>
        <translation>{} ч превышают предел в {} ч в день.</translation>
    </message>
    <message>
        <source>{} m² per unit and hour is more than {} for {}; check area, hours and numbers.</source>
        <translation>{} м² на единицу в час больше, чем {}, для метода {}; проверьте площадь, часы и численность.</translation>
    </message>
    <message>
        <source>{} m² per unit and hour is less than {} for {}; check area, hours and numbers.</source>
        <translation>{} м² на единицу в час меньше, чем {}, для метода {}; проверьте площадь, часы и численность.</translation>
    </message>
    <message>
        <source>{} m² are more than the {} m² that remain in task {}; ground beyond the boundary is kept and stays unreleased until it is approved.</source>
        <translation>{} м² больше, чем {} м², которые остались в задании {}; земля за границей сохраняется и остаётся невысвобожденной до утверждения.</translation>
    </message>
    <message>
        <source>EPSG:{} is not among the datum operations known here ({}); choose one.</source>
        <translation>EPSG:{} нет среди известных здесь операций с датумом ({}); выберите одну из них.</translation>
    </message>
    <message>
        <source>The find has no usable position; correct it or enter its accuracy.</source>
        <translation>У находки нет пригодного положения; исправьте его или введите точность.</translation>
    </message>
    <message>
        <source>The fade-out distance is below zero; correct the authority's setting.</source>
        <translation type="unfinished">Расстояние затухания меньше нуля; исправьте настройку органа.</translation>
    </message>
    <message>
        <source>Critical nonconformity: a device lies in {} land. Released areas that are hazard again: {}. Other areas released by the same team with the same method, to be reviewed: {}.</source>
        <translation>Критическое несоответствие: устройство на земле ({}). Высвобожденных участков, снова опасных: {}. Других участков, высвобожденных той же командой тем же методом, пересмотреть: {}.</translation>
    </message>
    <message>
        <source>A hazard area round the device is proposed as well.</source>
        <translation>Предлагается также опасный район вокруг устройства.</translation>
    </message>
    <message>
        <source>The device lies outside every hazard area, or may do so; a new hazard area of {} m round it is proposed.</source>
        <translation>Устройство лежит вне всех опасных районов или может лежать вне их; предлагается новый опасный район на {} м вокруг него.</translation>
    </message>
    <message>
        <source>The device lies inside a hazard area that is not released.</source>
        <translation>Устройство лежит внутри опасного района, который не высвобожден.</translation>
    </message>
    <message>
        <source>Point {} has no usable coordinates: correct it or leave it out.</source>
        <translation>У точки {} нет пригодных координат: исправьте её или пропустите.</translation>
    </message>
    <message>
        <source>The radius around a mine must be above 0 m: enter a larger one.</source>
        <translation>Радиус вокруг мины должен быть больше 0 м: введите больший.</translation>
    </message>
    <message>
        <source>No find is matched to a recorded mine yet; match finds before judging a map.</source>
        <translation>Пока ни одна находка не сопоставлена с записанной миной; сопоставьте находки, прежде чем судить о карте.</translation>
    </message>
    <message>
        <source>Accuracy and fade-out distance must be 0 m or more; correct the figure.</source>
        <translation>Точность и расстояние затухания должны быть 0 м или больше; исправьте число.</translation>
    </message>
    <message>
        <source>The find has no position; measure it again before work goes on.</source>
        <translation>У находки нет положения; измерьте его снова, прежде чем работа продолжится.</translation>
    </message>
    <message>
        <source>The find lies {} m from its task; it is an unresolved hazard where it was reported, and {} other readings would lie in the task.</source>
        <translation>Находка лежит в {} м от своего задания; это неразрешённая опасность там, где о ней сообщено, и ещё {} прочтений попали бы в задание.</translation>
    </message>
    <message>
        <source>easting and northing exchanged</source>
        <translation>координаты на восток и на север переставлены</translation>
    </message>
    <message>
        <source>two digits of the easting exchanged</source>
        <translation>две цифры координаты на восток переставлены</translation>
    </message>
    <message>
        <source>two digits of the northing exchanged</source>
        <translation>две цифры координаты на север переставлены</translation>
    </message>
    <message>
        <source>one digit of the easting misread</source>
        <translation>одна цифра координаты на восток прочитана неверно</translation>
    </message>
    <message>
        <source>one digit of the northing misread</source>
        <translation>одна цифра координаты на север прочитана неверно</translation>
    </message>
    <message>
        <source>The area of the task is not known: draw the task first.</source>
        <translation>Площадь задания не известна: сначала нарисуйте задание.</translation>
    </message>
    <message>
        <source>{}: availability must be above 0 and at most 1.</source>
        <translation>{}: доступность должна быть больше 0 и не больше 1.</translation>
    </message>
    <message>
        <source>{}: there is no {} factor for {}: enter one.</source>
        <translation>{}: нет коэффициента {} для {}: введите его.</translation>
    </message>
    <message>
        <source>{} must be above 0: enter the programme's own figure.</source>
        <translation>{}: значение должно быть больше 0; введите величину самой программы.</translation>
    </message>
    <message>
        <source>No slope class holds {} %: extend the table of classes.</source>
        <translation>Ни один класс уклона не охватывает {} %: дополните таблицу классов.</translation>
    </message>
    <message>
        <source>There are no progress reports for this method yet.</source>
        <translation>По этому методу ещё нет отчётов о ходе работ.</translation>
    </message>
    <message>
        <source>Progress report {}: area, team-days or factor has no usable figure.</source>
        <translation>Отчёт о ходе работ {}: площадь, командо-дни или коэффициент без пригодного числа.</translation>
    </message>
    <message>
        <source>The marker of {} stands {} m from the nearest point ({}) of the new boundary: keep the boundary there, or order the marker to be moved.</source>
        <translation>Знак точки {} стоит в {} м от ближайшей точки ({}) новой границы: оставьте границу там или распорядитесь перенести знак.</translation>
    </message>
    <message>
        <source>The marker of {} would be {}: keep the numbering, or order the marker to be relabelled.</source>
        <translation>Знак точки {} стал бы {}: сохраните нумерацию или распорядитесь переписать знак.</translation>
    </message>
    <message>
        <source>An error of the budget is negative or no number; check the settings.</source>
        <translation>Погрешность в бюджете отрицательна или не число; проверьте настройки.</translation>
    </message>
    <message>
        <source>Plotting error and GNSS accuracy must be above nought; check the settings.</source>
        <translation>Погрешность нанесения и точность ГНСС должны быть больше нуля; проверьте настройки.</translation>
    </message>
    <message>
        <source>The record does not say the scale of its map, so its accuracy is unknown; enter the scale, or let the authority set one to reckon with.</source>
        <translation>В формуляре не указан масштаб карты, поэтому её точность неизвестна; введите масштаб или пусть уполномоченный орган задаст расчётный.</translation>
    </message>
    <message>
        <source>Evidence {} has no place: locate it or leave it out.</source>
        <translation>У свидетельства {} нет места: привяжите его или пропустите.</translation>
    </message>
    <message>
        <source>Evidence {} has no usable {}: enter one in metres, 0 or more.</source>
        <translation>У свидетельства {} нет пригодного значения {}: введите его в метрах, 0 или больше.</translation>
    </message>
    <message>
        <source>k must be 0 or more: it says how many sigma the corridor holds.</source>
        <translation>k должно быть 0 или больше: оно задаёт, сколько сигм охватывает коридор.</translation>
    </message>
    <message>
        <source>Evidence {} would cover no ground: give its map a sigma or a margin above 0 m.</source>
        <translation>Свидетельство {} не покрыло бы никакой земли: задайте его карте сигму или запас больше 0 м.</translation>
    </message>
    <message>
        <source>The table of {} is incomplete: its columns differ in length.</source>
        <translation>Таблица {} неполна: её столбцы разной длины.</translation>
    </message>
    <message>
        <source>A corridor has no width; give every map a sigma above zero first.</source>
        <translation>У коридора нет ширины; сначала задайте каждой карте сигму больше нуля.</translation>
    </message>
    <message>
        <source>{} positions (first: {} no. {}) are not numbers; correct them or leave them out as unresolved.</source>
        <translation>Положений, которые не числа: {} (первое: {} № {}); исправьте их или оставьте в стороне как неразрешённые.</translation>
    </message>
    <message>
        <source>A match names a find or mine that is not in the list; load it again.</source>
        <translation>Пара указывает находку или мину, которой нет в списке; загрузите его снова.</translation>
    </message>
    <message>
        <source>A {} is confirmed in two matches; break one of them first.</source>
        <translation>{} подтверждено в двух сопоставлениях; сначала разорвите одно из них.</translation>
    </message>
    <message>
        <source>Recorded devices that are unaccounted for: {}. Write down how that is explained before the task is completed, or search on.</source>
        <translation>Записанных устройств, судьба которых неизвестна: {}. Запишите объяснение до завершения задания или ищите дальше.</translation>
    </message>
    <message>
        <source>The range of {} ({}, {}, {}) must rise and stay between {} and {}; correct it.</source>
        <translation>Диапазон {} ({}, {}, {}) должен возрастать и лежать между {} и {}; исправьте его.</translation>
    </message>
    <message>
        <source>A forecast needs at least one kind of team; enter one.</source>
        <translation>Для прогноза нужен хотя бы один вид команд; введите его.</translation>
    </message>
    <message>
        <source>A forecast begins in month 1 to 12 and looks at 1 to 500 years ahead.</source>
        <translation>Прогноз начинается с месяца 1–12 и смотрит на 1–500 лет вперёд.</translation>
    </message>
    <message>
        <source>Hazard that remains, m²</source>
        <translation>Остающаяся опасность, м²</translation>
    </message>
    <message>
        <source>Share of empty land that is searched in full</source>
        <translation>Доля пустой земли, обыскиваемой полностью</translation>
    </message>
    <message>
        <source>New hazard, m² per year</source>
        <translation>Новая опасность, м² в год</translation>
    </message>
    <message>
        <source>Cost of release by survey, {}/m²</source>
        <translation>Стоимость высвобождения обследованием, {}/м²</translation>
    </message>
    <message>
        <source>{}: teams</source>
        <translation>{}: команды</translation>
    </message>
    <message>
        <source>{}: m² per team and day</source>
        <translation>{}: м² на команду в день</translation>
    </message>
    <message>
        <source>{}: working days per month</source>
        <translation>{}: рабочих дней в месяц</translation>
    </message>
    <message>
        <source>{}: availability</source>
        <translation>{}: доступность</translation>
    </message>
    <message>
        <source>{}: cost per team and day, {}</source>
        <translation>{}: стоимость на команду в день, {}</translation>
    </message>
    <message>
        <source>The season of {} needs twelve shares between 0 and 1; correct it.</source>
        <translation>Для сезона {} нужно двенадцать долей от 0 до 1; исправьте.</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>источник не указан</translation>
    </message>
    <message>
        <source>{} = {} in every run ({}).</source>
        <translation>{} = {} в каждом прогоне ({}).</translation>
    </message>
    <message>
        <source>{} = {} to {}, likely {} ({}).</source>
        <translation>{} = от {} до {}, вероятнее всего {} ({}).</translation>
    </message>
    <message>
        <source>The factor for searched empty land lies between 0 and 1; correct it.</source>
        <translation>Коэффициент для обследованной пустой земли лежит между 0 и 1; исправьте его.</translation>
    </message>
    <message>
        <source>The {} fit does not hold when a control point is left out; add points, or choose a simpler fit.</source>
        <translation>Привязка {} не держится, если исключить точку; добавьте точки или выберите привязку проще.</translation>
    </message>
    <message>
        <source>The control points do not determine a {} fit (they lie on a line or a curve, or one of them carries it alone); add points elsewhere on the sheet.</source>
        <translation>Точки привязки не определяют привязку {} (лежат на прямой или кривой, либо её держит одна точка); добавьте точки в другом месте листа.</translation>
    </message>
    <message>
        <source>The control points do not determine a projective fit (three of four lie on a line); add points elsewhere on the sheet.</source>
        <translation>Точки привязки не определяют проективную привязку (три из четырёх на одной прямой); добавьте точки в другом месте листа.</translation>
    </message>
    <message>
        <source>The {} fit has no single turn and scale; fit a Helmert instead.</source>
        <translation>У привязки {} нет единого поворота и масштаба; возьмите преобразование Гельмерта.</translation>
    </message>
    <message>
        <source>Every control point needs two figures on the scan and two on the map; complete or remove the incomplete ones.</source>
        <translation>Каждой точке привязки нужны два числа на скане и два на карте; дополните или уберите неполные.</translation>
    </message>
    <message>
        <source>Control points {} and {} lie on the same spot of the {}; remove one of them.</source>
        <translation>Точки привязки {} и {} лежат в одном месте ({}); уберите одну из них.</translation>
    </message>
    <message>
        <source>The control points lie on one line of the {}, so the fit across it is unknown; add points away from the line.</source>
        <translation>Точки привязки лежат на одной прямой ({}), поэтому привязка поперёк неизвестна; добавьте точки в стороне от прямой.</translation>
    </message>
    <message>
        <source>The error of the {} fit is known only with more than {} control points, and there are {}; add {} more.</source>
        <translation>Ошибка привязки {} известна, только если точек больше {}, а их {}; добавьте ещё {}.</translation>
    </message>
    <message>
        <source>The control points fit far better with the two map coordinates swapped ({} m instead of {} m); check which one is the northing.</source>
        <translation>Точки привязки намного лучше сходятся, если переставить две координаты карты ({} м вместо {} м); проверьте, какая из них на север.</translation>
    </message>
    <message>
        <source>The scan lies turned by more than 60 degrees; that is possible, but check the order of the coordinates.</source>
        <translation>Скан повёрнут более чем на 60 градусов; это возможно, но проверьте порядок координат.</translation>
    </message>
    <message>
        <source>The easting of control point {} begins with another zone number than the others; check the zone.</source>
        <translation>Координата на восток точки {} начинается с другого номера зоны, чем у остальных; проверьте зону.</translation>
    </message>
    <message>
        <source>Control point {} lies far from all others; check its figures and their order.</source>
        <translation>Точка привязки {} лежит далеко от всех остальных; проверьте её числа и их порядок.</translation>
    </message>
    <message>
        <source>Latitude {}, longitude {} is no position for which a declination can be given; check the coordinates.</source>
        <translation>Широта {}, долгота {} — не положение, для которого можно дать склонение; проверьте координаты.</translation>
    </message>
    <message>
        <source>The date {} lies outside {} to {}, for which the geomagnetic reference field is published; enter the declination by hand.</source>
        <translation>Дата {} вне срока с {} по {}, на который опубликовано опорное геомагнитное поле; введите склонение вручную.</translation>
    </message>
    <message>
        <source>{}{} is no grade; choose a source from A to F and an information from 1 to 6.</source>
        <translation>{}{} — не оценка; выберите источник от A до F и сведения от 1 до 6.</translation>
    </message>
    <message>
        <source>{} is no grade; write a source from A to F and an information from 1 to 6.</source>
        <translation>{} — не оценка; запишите источник от A до F и сведения от 1 до 6.</translation>
    </message>
    <message>
        <source>No known coordinate system holds {} / {}; check the figures.{}</source>
        <translation>Ни одна известная система координат не содержит {} / {}; проверьте числа.{}</translation>
    </message>
    <message>
        <source>an MGRS reference to {} m</source>
        <translation>обозначение MGRS до {} м</translation>
    </message>
    <message>
        <source>degrees on {}</source>
        <translation>градусы на {}</translation>
    </message>
    <message>
        <source>the easting begins with {}</source>
        <translation>координата на восток начинается с {}</translation>
    </message>
    <message>
        <source>{}, 6-degree zone {}</source>
        <translation>{}, 6-градусная зона {}</translation>
    </message>
    <message>
        <source>{}, 3-degree zone {}</source>
        <translation>{}, 3-градусная зона {}</translation>
    </message>
    <message>
        <source>no zone prefix, 3-degree grid of the expected region</source>
        <translation>без номера зоны, 3-градусная сетка ожидаемого района</translation>
    </message>
    <message>
        <source>UTM of the expected region</source>
        <translation>UTM ожидаемого района</translation>
    </message>
    <message>
        <source>no zone prefix, 6-degree grid of the expected region</source>
        <translation>без номера зоны, 6-градусная сетка ожидаемого района</translation>
    </message>
    <message>
        <source>but it lies outside that zone: wrong zone, or the figures are swapped</source>
        <translation>но вне этой зоны: неверная зона или числа переставлены</translation>
    </message>
    <message>
        <source>but it lies {}, {} km from the expected region</source>
        <translation>но лежит {}, в {} км от ожидаемого района</translation>
    </message>
    <message>
        <source>wrong zone, or northing and easting are swapped</source>
        <translation>неверная зона, или север и восток переставлены</translation>
    </message>
    <message>
        <source>in the expected region</source>
        <translation>в ожидаемом районе</translation>
    </message>
    <message>
        <source>Pulkovo 1942 has no 6-degree zone {}; check the prefix of the easting.</source>
        <translation>В Пулково 1942 нет 6-градусной зоны {}; проверьте начало координаты на восток.</translation>
    </message>
    <message>
        <source>Pulkovo 1942 has no 3-degree zone {}; check the prefix of the easting.</source>
        <translation>В Пулково 1942 нет 3-градусной зоны {}; проверьте начало координаты на восток.</translation>
    </message>
    <message>
        <source>EPSG:{} is not among the systems that records are recognised in; choose the coordinate system in the dialog.</source>
        <translation>EPSG:{} нет среди систем, в которых распознаются формуляры; выберите систему координат в окне.</translation>
    </message>
    <message>
        <source>A share of {} % of records with gross errors cannot be reckoned with: enter less than 50 %.</source>
        <translation>Долю {} % формуляров с грубыми ошибками учесть нельзя: введите меньше 50 %.</translation>
    </message>
    <message>
        <source>{}: the coordinates are degrees, and areas need metres, so choose the workspace's projected CRS first.</source>
        <translation>{}: координаты в градусах, а для площадей нужны метры; сначала выберите прямоугольную систему координат рабочего пространства.</translation>
    </message>
    <message>
        <source>{}: a coordinate is not a number, so correct or delete that vertex first.</source>
        <translation>{}: координата – не число; сначала исправьте или удалите эту вершину.</translation>
    </message>
    <message>
        <source>Row {}, {}: there is no number, so enter it or delete the row.</source>
        <translation>Строка {}, {}: нет числа; введите его или удалите строку.</translation>
    </message>
    <message>
        <source>If {} and {}, {}.</source>
        <translation>Если {} и {}, {}.</translation>
    </message>
    <message>
        <source>If {}, {}.</source>
        <translation>Если {}, {}.</translation>
    </message>
    <message>
        <source>misclosure falls from {} m to {} m, which may be chance: {} readings were tried</source>
        <translation>невязка падает с {} м до {} м, что может быть случайностью: проверено прочтений: {}</translation>
    </message>
    <message>
        <source>misclosure falls from {} m to {} m</source>
        <translation>невязка падает с {} м до {} м</translation>
    </message>
    <message>
        <source>misclosure would be {} m</source>
        <translation>невязка была бы {} м</translation>
    </message>
    <message>
        <source>the record can be located, but nothing closes and nothing confirms it</source>
        <translation>формуляр можно разместить, но ничто не замыкается и ничто его не подтверждает</translation>
    </message>
    <message>
        <source>point {} were read as {}</source>
        <translation>точку {} прочитать как {}</translation>
    </message>
    <message>
        <source>the azimuths were grid</source>
        <translation>азимуты дирекционные</translation>
    </message>
    <message>
        <source>the azimuths were true</source>
        <translation>азимуты истинные</translation>
    </message>
    <message>
        <source>the azimuths were magnetic of {}</source>
        <translation>азимуты магнитные на {}</translation>
    </message>
    <message>
        <source>the azimuths were in {}</source>
        <translation>азимуты даны в единицах: {}</translation>
    </message>
    <message>
        <source>one pace were {} m</source>
        <translation>один шаг равен {} м</translation>
    </message>
    <message>
        <source>single paces</source>
        <translation>одиночные шаги</translation>
    </message>
    <message>
        <source>the distances were in {}</source>
        <translation>расстояния даны в единицах: {}</translation>
    </message>
    <message>
        <source>leg {} were measured from its other end (180°)</source>
        <translation>сторона {} измерена с другого конца (180°)</translation>
    </message>
    <message>
        <source>the azimuth of leg {} were {} instead of {}</source>
        <translation>азимут стороны {} равен {} вместо {}</translation>
    </message>
    <message>
        <source>the distance of leg {} were {} instead of {}</source>
        <translation>длина стороны {} равна {} вместо {}</translation>
    </message>
    <message>
        <source>The distance for neighbouring tasks is below zero; correct it.</source>
        <translation>Расстояние для соседних заданий меньше нуля; исправьте его.</translation>
    </message>
    <message>
        <source>Task {} is suspended since {} after a {}; neighbouring tasks flagged: {}. Only the authority's recorded decision lets work go on.</source>
        <translation>Задание {} приостановлено с {} после события: {}; отмечено соседних заданий: {}. Только записанное решение уполномоченного органа позволяет продолжить работу.</translation>
    </message>
    <message>
        <source>Task {} stays suspended until {} is recorded; enter it.</source>
        <translation>Задание {} остаётся приостановленным, пока не записано: {}; введите это.</translation>
    </message>
    <message>
        <source>The decision of {} is older than the suspension of task {}; enter the decision that followed it.</source>
        <translation>Решение от {} старше приостановки задания {}; введите решение, которое за ней последовало.</translation>
    </message>
    <message>
        <source>{} rows (first: {} no. {}) belong to no known task, team or area; correct them, or the sums would leave them out.</source>
        <translation>Строк без известного задания, команды или района: {} (первая: {} № {}); исправьте их, иначе суммы их не учтут.</translation>
    </message>
    <message>
        <source>{} hits in {} trials cannot be; check the counts.</source>
        <translation>{} попаданий из {} испытаний быть не может; проверьте числа.</translation>
    </message>
    <message>
        <source>A confidence lies between 0 and 1; enter for example 0.95.</source>
        <translation>Доверительная вероятность лежит между 0 и 1; введите, например, 0.95.</translation>
    </message>
    <message>
        <source>The accuracy of one of the two issues is unknown; enter its sigma first.</source>
        <translation>Точность одного из двух выпусков неизвестна; сначала введите его сигму.</translation>
    </message>
    <message>
        <source>Feature {} of the {} issue has no valid geometry; repair it before the issues are compared.</source>
        <translation>У объекта {} ({} выпуск) неверная геометрия; исправьте её до сравнения выпусков.</translation>
    </message>
    <message>
        <source>{} needs the person who releases the land and a reason; enter both.</source>
        <translation>{}: нужны лицо, которое высвобождает землю, и причина; введите оба.</translation>
    </message>
    <message>
        <source>{} says {} after {}, which gives {} land only; correct the activity or the kind.</source>
        <translation>{}: указано {} после {}, а это даёт только {}; исправьте работу или вид.</translation>
    </message>
    <message>
        <source>{} has no depth; enter the depth in cm to which it was cleared.</source>
        <translation>{}: нет глубины; введите глубину очистки в см.</translation>
    </message>
    <message>
        <source>{} is dated {}, in the future; correct the date.</source>
        <translation>{}: дата {} в будущем; исправьте дату.</translation>
    </message>
    <message>
        <source>{} has no valid area; draw its boundary again.</source>
        <translation>{}: нет пригодной площади; нарисуйте границу заново.</translation>
    </message>
    <message>
        <source>A hazard area crosses itself; repair its boundary first.</source>
        <translation>Опасный район пересекает сам себя; сначала исправьте его границу.</translation>
    </message>
    <message>
        <source>The released area {} crosses itself; repair its boundary first.</source>
        <translation>Высвобожденный участок {} пересекает сам себя; сначала исправьте его границу.</translation>
    </message>
    <message>
        <source>No landmark of this record was found with a position, so there is nothing to refit; the recorded positions and their corridor stand.</source>
        <translation>Ни один ориентир этого формуляра не найден с положением, перепривязывать нечего; записанные положения и их коридор остаются в силе.</translation>
    </message>
    <message>
        <source>{} found {} m from the record; a shift of the record is proposed.</source>
        <translation>{} найден в {} м от записанного места; предлагается сдвиг формуляра.</translation>
    </message>
    <message>
        <source>{} landmarks found; a shift of {} m, a turn of {}° and a scale of {} are proposed (leave-one-out error {} m).</source>
        <translation>Найдено ориентиров: {}; предлагаются сдвиг {} м, поворот {}° и масштаб {} (ошибка с исключением точки {} м).</translation>
    </message>
    <message>
        <source>The distance for finds near a map is below zero; correct it.</source>
        <translation>Расстояние для находок у карты меньше нуля; исправьте его.</translation>
    </message>
    <message>
        <source>cancellation proposed</source>
        <translation>предложена отмена</translation>
    </message>
    <message>
        <source>The counts of a source or its prior cannot be; hits lie between 0 and trials.</source>
        <translation>Числа источника или его априорная оценка невозможны; попадания лежат между 0 и числом испытаний.</translation>
    </message>
    <message>
        <source>{} searched fields support a sigma of at most {} m per axis (now {} m); corridors grow and may be accepted at once.</source>
        <translation>Обысканных полей: {}; они подтверждают сигму не более {} м по оси (сейчас {} м); коридоры растут, и это можно принять сразу.</translation>
    </message>
    <message>
        <source>{} searched fields support a sigma of at most {} m per axis (now {} m); what it would vacate stays hazard, marked {}.</source>
        <translation>Обысканных полей: {}; они подтверждают сигму не более {} м по оси (сейчас {} м); то, что освободилось бы, остаётся опасным с пометкой «{}».</translation>
    </message>
    <message>
        <source>A new sigma needs a present sigma and k above zero; give the map a sigma.</source>
        <translation>Для новой сигмы нужны прежняя сигма и k больше нуля; задайте карте сигму.</translation>
    </message>
    <message>
        <source>{} to {} of the finds nearby lie in its corridors, at least {} is asked.</source>
        <translation>От {} до {} находок рядом лежат в её коридорах, требуется не менее {}.</translation>
    </message>
    <message>
        <source>{} to {} of the finds nearby lie in its corridors, below {}; its ground stays hazard.</source>
        <translation>От {} до {} находок рядом лежат в её коридорах, меньше {}; её земля остаётся опасной.</translation>
    </message>
    <message>
        <source>MGRS without the polar caps reaches from 80 S to 84 N, not to {}.</source>
        <translation>MGRS без полярных шапок простирается от 80° ю. ш. до 84° с. ш., но не до {}.</translation>
    </message>
    <message>
        <source>An MGRS reference has 0 to 5 digits per axis, not {}.</source>
        <translation>В обозначении MGRS от 0 до 5 цифр на ось, а не {}.</translation>
    </message>
    <message>
        <source>{} is no MGRS reference; write zone, band, two letters and an even number of figures, such as 38SPJ 64671 28419.</source>
        <translation>{} — не обозначение MGRS; запишите зону, пояс, две буквы и чётное число цифр, например 38SPJ 64671 28419.</translation>
    </message>
    <message>
        <source>{} names a square that does not exist in zone {}; check the letters.</source>
        <translation>{} называет квадрат, которого нет в зоне {}; проверьте буквы.</translation>
    </message>
    <message>
        <source>{}: row {} does not occur in band {}; check the letters.</source>
        <translation>{}: ряда {} нет в поясе {}; проверьте буквы.</translation>
    </message>
    <message>
        <source>coordinates of the reference point</source>
        <translation>координаты опорной точки</translation>
    </message>
    <message>
        <source>implementing organisation</source>
        <translation>организация-исполнитель</translation>
    </message>
    <message>
        <source>operational method</source>
        <translation>метод работы</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>дата начала</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>дата окончания</translation>
    </message>
    <message>
        <source>coordinates of the benchmark</source>
        <translation>координаты репера</translation>
    </message>
    <message>
        <source>coordinates of the perimeter</source>
        <translation>координаты периметра</translation>
    </message>
    <message>
        <source>open, closed or handed over</source>
        <translation>открыт, закрыт или передан</translation>
    </message>
    <message>
        <source>SHA or CHA</source>
        <translation>SHA или CHA</translation>
    </message>
    <message>
        <source>device categories suspected or confirmed</source>
        <translation>предполагаемые или подтверждённые категории устройств</translation>
    </message>
    <message>
        <source>type of direct evidence</source>
        <translation>вид прямого свидетельства</translation>
    </message>
    <message>
        <source>location of direct evidence</source>
        <translation>место прямого свидетельства</translation>
    </message>
    <message>
        <source>cancelled, reduced or cleared</source>
        <translation>отменено, сокращено или очищено</translation>
    </message>
    <message>
        <source>depth of clearance</source>
        <translation>глубина очистки</translation>
    </message>
    <message>
        <source>coordinates of the device</source>
        <translation>координаты устройства</translation>
    </message>
    <message>
        <source>depth at which it was found</source>
        <translation>глубина, на которой найдено</translation>
    </message>
    <message>
        <source>found, destroyed or removed</source>
        <translation>найдено, уничтожено или удалено</translation>
    </message>
    <message>
        <source>activity inspected</source>
        <translation>проверенная работа</translation>
    </message>
    <message>
        <source>organisation inspected</source>
        <translation>проверенная организация</translation>
    </message>
    <message>
        <source>inspecting organisation</source>
        <translation>проверяющая организация</translation>
    </message>
    <message>
        <source>type of nonconformity</source>
        <translation>вид несоответствия</translation>
    </message>
    <message>
        <source>measures taken</source>
        <translation>принятые меры</translation>
    </message>
    <message>
        <source>device category</source>
        <translation>категория устройства</translation>
    </message>
    <message>
        <source>demining or mine accident</source>
        <translation>происшествие при разминировании или подрыв</translation>
    </message>
    <message>
        <source>{} {} lacks {}; enter it.</source>
        <translation>{} {}: не хватает: {}; введите.</translation>
    </message>
    <message>
        <source>There is no minimum data list for {}; use {}.</source>
        <translation>Для {} нет списка минимальных данных; возьмите: {}.</translation>
    </message>
    <message>
        <source>A record has no {}; give every record one before the export.</source>
        <translation>В записи нет {}; до экспорта укажите это в каждой записи.</translation>
    </message>
    <message>
        <source>The places and their figures differ in number.</source>
        <translation>Число мест и число их величин различаются.</translation>
    </message>
    <message>
        <source>Place {} has no usable figure: enter one or leave it out.</source>
        <translation>У места {} нет пригодной величины: введите её или пропустите место.</translation>
    </message>
    <message>
        <source>The distance that counts as near must be 0 m or more.</source>
        <translation>Расстояние, которое считается близким, должно быть 0 м или больше.</translation>
    </message>
    <message>
        <source>The task is not one sound polygon: mend its outline or split it first.</source>
        <translation>Задание – не один исправный полигон: исправьте его контур или сначала разделите его.</translation>
    </message>
    <message>
        <source>The longest leg must be above 0 m.</source>
        <translation>Наибольшая сторона должна быть больше 0 м.</translation>
    </message>
    <message>
        <source>Bearings are grid, true or magnetic, not {}: choose one.</source>
        <translation>Азимуты бывают дирекционные, истинные или магнитные, а не {}: выберите вид.</translation>
    </message>
    <message>
        <source>The declination is not known: enter it before using magnetic bearings.</source>
        <translation>Склонение не известно: введите его, прежде чем пользоваться магнитными азимутами.</translation>
    </message>
    <message>
        <source>A field needs finds, recorded mines and a reach above zero to be laid over the finds.</source>
        <translation>Чтобы наложить поле на находки, нужны находки, записанные мины и дальность больше нуля.</translation>
    </message>
    <message>
        <source>There is no indicator {}: choose one of {}.</source>
        <translation>Показателя {} нет: выберите из: {}.</translation>
    </message>
    <message>
        <source>The weight of {} must be 0 or more.</source>
        <translation>Вес {} должен быть 0 или больше.</translation>
    </message>
    <message>
        <source>All weights are 0, so there is no order: give at least one a weight.</source>
        <translation>Все веса равны 0, поэтому порядка нет: задайте хотя бы один вес.</translation>
    </message>
    <message>
        <source>There are no values for {}: compute them or set its weight to 0.</source>
        <translation>Для {} нет значений: вычислите их или задайте вес 0.</translation>
    </message>
    <message>
        <source>{}: there is not one value for each task.</source>
        <translation>{}: нет по одному значению для каждого задания.</translation>
    </message>
    <message>
        <source>Task {} has no value for {}: enter one or set its weight to 0.</source>
        <translation>У задания {} нет значения {}: введите его или задайте вес 0.</translation>
    </message>
    <message>
        <source>day of work, 2025-05-20 or 20.05.2025</source>
        <translation>день работы, 2025-05-20 или 20.05.2025</translation>
    </message>
    <message>
        <source>the task's number as in the workspace</source>
        <translation>номер задания, как в рабочем пространстве</translation>
    </message>
    <message>
        <source>the team's name as in the workspace</source>
        <translation>название команды, как в рабочем пространстве</translation>
    </message>
    <message>
        <source>manual, dog, machine or another method of the code list</source>
        <translation>manual, dog, machine или другой метод из списка кодов</translation>
    </message>
    <message>
        <source>hours of search, a number from 0 to 24; may be empty</source>
        <translation>часы поиска, число от 0 до 24; можно пусто</translation>
    </message>
    <message>
        <source>a whole number from 0; may be empty</source>
        <translation>целое число от 0; можно пусто</translation>
    </message>
    <message>
        <source>searched ground in m², a number from 0; may be empty</source>
        <translation>обысканная земля в м², число от 0; можно пусто</translation>
    </message>
    <message>
        <source>ground left out in m², a number from 0; may be empty</source>
        <translation>пропущенная земля в м², число от 0; можно пусто</translation>
    </message>
    <message>
        <source>why ground was left out; may be empty</source>
        <translation>почему земля пропущена; можно пусто</translation>
    </message>
    <message>
        <source>minutes without work, a number from 0 to 1440; may be empty</source>
        <translation>минуты простоя, число от 0 до 1440; можно пусто</translation>
    </message>
    <message>
        <source>why work stood still; may be empty</source>
        <translation>почему работа стояла; можно пусто</translation>
    </message>
    <message>
        <source>finds as PMN-2:1@13cm;TM-62:1 (type, count, depth); may be empty</source>
        <translation>находки в виде PMN-2:1@13cm;TM-62:1 (тип, число, глубина); можно пусто</translation>
    </message>
    <message>
        <source>any text; may be empty</source>
        <translation>любой текст; можно пусто</translation>
    </message>
    <message>
        <source>day of the find, 2025-05-20 or 20.05.2025</source>
        <translation>день находки, 2025-05-20 или 20.05.2025</translation>
    </message>
    <message>
        <source>the type as in the ordnance list</source>
        <translation>тип, как в списке боеприпасов</translation>
    </message>
    <message>
        <source>easting or longitude, a number</source>
        <translation>координата на восток или долгота, число</translation>
    </message>
    <message>
        <source>northing or latitude, a number</source>
        <translation>координата на север или широта, число</translation>
    </message>
    <message>
        <source>coordinate system of x and y, for example EPSG:32638</source>
        <translation>система координат x и y, например EPSG:32638</translation>
    </message>
    <message>
        <source>depth from the ground surface to the top in cm, 0 to 1000; may be empty</source>
        <translation>глубина от поверхности земли до верха в см, от 0 до 1000; можно пусто</translation>
    </message>
    <message>
        <source>condition of the device; may be empty</source>
        <translation>состояние устройства; можно пусто</translation>
    </message>
    <message>
        <source>what was done with it; may be empty</source>
        <translation>что с ним сделали; можно пусто</translation>
    </message>
    <message>
        <source>The target size must be above 0 m² and not above the maximum size.</source>
        <translation>Желаемый размер должен быть больше 0 м² и не больше наибольшего.</translation>
    </message>
    <message>
        <source>Above the maximum size, since a barrier's strip was added to it.</source>
        <translation>Больше наибольшего размера: к нему добавлена полоса у преграды.</translation>
    </message>
    <message>
        <source>Below the minimum size, since barriers or the maximum size keep it apart.</source>
        <translation>Меньше наименьшего размера: преграды или наибольший размер держат его отдельно.</translation>
    </message>
    <message>
        <source>{} has an unknown field {}; use the listed fields.</source>
        <translation>{}: неизвестное поле {}; используйте перечисленные поля.</translation>
    </message>
    <message>
        <source>{} lies in the future; correct the date.</source>
        <translation>{}: дата в будущем; исправьте её.</translation>
    </message>
    <message>
        <source>{} needs the inspecting and the inspected organisation.</source>
        <translation>{}: нужны проверяющая и проверенная организации.</translation>
    </message>
    <message>
        <source>{} found a critical nonconformity; suspend operations in the task.</source>
        <translation>{} выявил критическое несоответствие; приостановите работы в задании.</translation>
    </message>
    <message>
        <source>{} found {} not fulfilled; enter how grave that is.</source>
        <translation>{} выявил невыполненное: {}; введите, насколько это серьёзно.</translation>
    </message>
    <message>
        <source>{} is said to be corrected; enter the measures that were taken.</source>
        <translation>{}: сказано, что исправлено; введите принятые меры.</translation>
    </message>
    <message>
        <source>{} = ln(1 - {}) / ln(1 - {}) = {} units of 1 m² with zero failures</source>
        <translation>{} = ln(1 - {}) / ln(1 - {}) = единиц по 1 м² без единого отказа: {}</translation>
    </message>
    <message>
        <source>Confidence and share lie between 0 and 1; enter for example 0.95 and 0.01.</source>
        <translation>Доверительность и доля лежат между 0 и 1; введите, например, 0.95 и 0.01.</translation>
    </message>
    <message>
        <source>A sample needs at least one unit and no more failures than units.</source>
        <translation>В выборке нужна хотя бы одна единица, а единиц с браком не больше, чем всего.</translation>
    </message>
    <message>
        <source>{} of {} units failed: the sample is not passed, and the cause is to be found.</source>
        <translation>Не прошли {} из {} единиц: выборка не принята, нужно найти причину.</translation>
    </message>
    <message>
        <source>No failure in {} units: with {} confidence at most {} of the units are bad.</source>
        <translation>В {} единицах отказов нет: с доверительностью {} плохих единиц не более {}.</translation>
    </message>
    <message>
        <source>Sheet {}, row {}, column {}: {} cannot be read; expected {}.</source>
        <translation>Лист {}, строка {}, столбец {}: {} не читается; ожидалось: {}.</translation>
    </message>
    <message>
        <source>plain text, no formula</source>
        <translation>простой текст без формул</translation>
    </message>
    <message>
        <source>plain text, no markup</source>
        <translation>простой текст без разметки</translation>
    </message>
    <message>
        <source>at most {} characters</source>
        <translation>не более {} знаков</translation>
    </message>
    <message>
        <source>the scale of the map, such as 50000 or 1:50000</source>
        <translation>масштаб карты, например 50000 или 1:50000</translation>
    </message>
    <message>
        <source>a date as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>дата: YYYY, YYYY-MM или YYYY-MM-DD</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>одно из: {}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes или no</translation>
    </message>
    <message>
        <source>degrees from 0 to 360</source>
        <translation>градусы от 0 до 360</translation>
    </message>
    <message>
        <source>degrees, minutes and seconds</source>
        <translation>градусы, минуты и секунды</translation>
    </message>
    <message>
        <source>60-00 mils, such as 3-75</source>
        <translation>деления угломера 60-00, например 3-75</translation>
    </message>
    <message>
        <source>6400 mils, from 0 to 6400</source>
        <translation>6400 милов, от 0 до 6400</translation>
    </message>
    <message>
        <source>an azimuth in {}</source>
        <translation>азимут, единицы: {}</translation>
    </message>
    <message>
        <source>a distance above nought and up to 20000</source>
        <translation>расстояние больше нуля и до 20000</translation>
    </message>
    <message>
        <source>a value; this column must be filled</source>
        <translation>значение; этот столбец нужно заполнить</translation>
    </message>
    <message>
        <source>{} is no date; write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>{} — не дата; запишите YYYY, YYYY-MM или YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Record {} has no date of laying, so its declination is unknown; enter the year, or the declination that stands on the form.</source>
        <translation>В формуляре {} нет даты установки, поэтому склонение неизвестно; введите год или склонение, указанное в формуляре.</translation>
    </message>
    <message>
        <source>as the error budget expects</source>
        <translation>как ожидает бюджет погрешностей</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>больше ожидаемого</translation>
    </message>
    <message>
        <source>Record {}: leg {} misses {} by {} m over {} m, {}.</source>
        <translation>Формуляр {}: сторона {} не доходит до {} на {} м при длине {} м, {}.</translation>
    </message>
    <message>
        <source>Record {}: no leg leads to {}, so rows there are not located; complete the legs.</source>
        <translation>Формуляр {}: ни одна сторона не ведёт к {}, поэтому ряды там не размещены; дополните стороны хода.</translation>
    </message>
    <message>
        <source>a length in metres</source>
        <translation>длина в метрах</translation>
    </message>
    <message>
        <source>the length of one pace in metres, 0.3 to 1.5</source>
        <translation>длина одного шага в метрах, от 0.3 до 1.5</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>degrees, east positive</source>
        <translation>градусы, к востоку положительные</translation>
    </message>
    <message>
        <source>a whole number from 1 to 6</source>
        <translation>целое число от 1 до 6</translation>
    </message>
    <message>
        <source>an accuracy in metres above nought</source>
        <translation>точность в метрах больше нуля</translation>
    </message>
    <message>
        <source>the second coordinate, or both cells empty</source>
        <translation>вторая координата или обе ячейки пустые</translation>
    </message>
    <message>
        <source>metres, degrees or an MGRS reference as on the form</source>
        <translation>метры, градусы или обозначение MGRS, как в формуляре</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>целое число от 1</translation>
    </message>
    <message>
        <source>metres, to the right positive</source>
        <translation>метры, вправо положительные</translation>
    </message>
    <message>
        <source>metres above nought</source>
        <translation>метры больше нуля</translation>
    </message>
    <message>
        <source>a depth in centimetres</source>
        <translation>глубина в сантиметрах</translation>
    </message>
    <message>
        <source>{} is no distance of a leg; write it as it stands on the form, in figures.</source>
        <translation>{} — не длина стороны; запишите как в формуляре, цифрами.</translation>
    </message>
    <message>
        <source>Record {} has no reference point with coordinates; find a landmark on the ground and enter its position.</source>
        <translation>В формуляре {} нет опорной точки с координатами; найдите ориентир на местности и введите его положение.</translation>
    </message>
    <message>
        <source>There is no sheet records among the tables; name the four sheets records, ref_points, legs and rows as in the template.</source>
        <translation>Среди таблиц нет листа records; назовите четыре листа records, ref_points, legs и rows, как в шаблоне.</translation>
    </message>
    <message>
        <source>an id that no other record in this table has</source>
        <translation>id, которого нет у другого формуляра этой таблицы</translation>
    </message>
    <message>
        <source>the id of a record in the sheet records</source>
        <translation>id формуляра с листа records</translation>
    </message>
    <message>
        <source>a name that no other point of this record has</source>
        <translation>название, которого нет у другой точки этого формуляра</translation>
    </message>
    <message>
        <source>another point than the one the leg starts from</source>
        <translation>другая точка, чем та, с которой начинается сторона</translation>
    </message>
    <message>
        <source>a number that no other leg of this record has</source>
        <translation>номер, которого нет у другой стороны этого формуляра</translation>
    </message>
    <message>
        <source>the same ends and offset on every line of a row</source>
        <translation>одинаковые концы и смещение в каждой строке ряда</translation>
    </message>
    <message>
        <source>a point of this record, from ref_points or legs</source>
        <translation>точка этого формуляра с листа ref_points или legs</translation>
    </message>
    <message>
        <source>The find "{}" cannot be read; write it as PMN-2:1@13cm.</source>
        <translation>Находка «{}» не читается; напишите её в виде PMN-2:1@13cm.</translation>
    </message>
    <message>
        <source>Task {}: the first and the last day must be set, in that order.</source>
        <translation>Задание {}: должны быть заданы первый и последний день, в этом порядке.</translation>
    </message>
    <message>
        <source>The working distance must be 0 m or more.</source>
        <translation>Рабочее расстояние должно быть 0 м или больше.</translation>
    </message>
    <message>
        <source>{} is on {} and {} from {} to {}: move one of them or choose another team.</source>
        <translation>{} стоит и на {}, и на {} с {} по {}: передвиньте одно из них или выберите другую команду.</translation>
    </message>
    <message>
        <source>{} ({}) and {} ({}) are {} m apart from {} to {}, less than {} m: move one in time or place.</source>
        <translation>{} ({}) и {} ({}): между ними {} м с {} по {}, меньше {} м: передвиньте одно по времени или по месту.</translation>
    </message>
    <message>
        <source>from {} to {}</source>
        <translation>с {} по {}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} ({}) lies {} m from demolition {} {}, inside its danger area of {} m: clear the ground of people then or move the demolition.</source>
        <translation>{} ({}) лежит в {} м от подрыва {} {}, внутри его опасной зоны в {} м: выведите людей на это время или передвиньте подрыв.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>A cell is reported as searched twice; remove the second report.</source>
        <translation>Ячейка указана как обследованная дважды; уберите второй отчёт.</translation>
    </message>
    <message>
        <source>A count of finds is below zero; correct it.</source>
        <translation>Число находок меньше нуля; исправьте его.</translation>
    </message>
    <message>
        <source>Cells, stray devices and placements must be above zero and no sigma below it; correct the figure.</source>
        <translation>Ячейки, одиночные устройства и размещения должны быть больше нуля, и ни одна сигма не меньше нуля; исправьте число.</translation>
    </message>
    <message>
        <source>The chance that a record holds and the share still there lie between 0 and 1.</source>
        <translation>Вероятность того, что формуляр верен, и доля оставшегося лежат между 0 и 1.</translation>
    </message>
    <message>
        <source>Errors need tails above 2, and the share of moved rows lies between 0 and 1.</source>
        <translation>Ошибкам нужны хвосты больше 2, а доля сдвинутых рядов лежит между 0 и 1.</translation>
    </message>
    <message>
        <source>"{}" is no check code: type the eight letters and figures beside the QR code.</source>
        <translation>«{}» – не код проверки: введите восемь букв и цифр рядом с QR-кодом.</translation>
    </message>
    <message>
        <source>This QR code is not from a task sheet: scan the one at the top of the sheet.</source>
        <translation>Этот QR-код не с листа задания: отсканируйте код вверху листа.</translation>
    </message>
    <message>
        <source>Task {} is larger than the page at the smallest allowed scale 1:{}: take a larger paper or the other orientation, or split the task.</source>
        <translation>Задание {} больше страницы в наименьшем допустимом масштабе 1:{}: возьмите бумагу большего формата или другую ориентацию либо разделите задание.</translation>
    </message>
    <message>
        <source>The task encloses no ground: draw its outline first.</source>
        <translation>Задание не охватывает земли: сначала нарисуйте его контур.</translation>
    </message>
    <message>
        <source>That size makes more than {} boxes: check the size and its unit.</source>
        <translation>При таком размере квадратов больше, чем {}: проверьте размер и единицу.</translation>
    </message>
    <message>
        <source>Give either the size of the boxes or their number.</source>
        <translation>Укажите либо размер квадратов, либо их число.</translation>
    </message>
    <message>
        <source>The number of boxes must be 1 or more.</source>
        <translation>Число квадратов должно быть 1 или больше.</translation>
    </message>
    <message>
        <source>The size of a box must be above 0 m.</source>
        <translation>Размер квадрата должен быть больше 0 м.</translation>
    </message>
    <message>
        <source>The base-line has no length: draw it from one point to another.</source>
        <translation>У базовой линии нет длины: проведите её от одной точки к другой.</translation>
    </message>
    <message>
        <source>{} is empty; its first row must hold {}.</source>
        <translation>{}: пусто; в первой строке должно быть {}.</translation>
    </message>
    <message>
        <source>{} {} the column {}; the known columns are {}.</source>
        <translation>{} {} столбец {}; известные столбцы: {}.</translation>
    </message>
    <message>
        <source>It encloses no ground and was taken as a strip 1 m wide along its points</source>
        <translation>Контур не охватывает земли и взят как полоса шириной 1 м вдоль своих точек</translation>
    </message>
    <message>
        <source>It crosses itself and was taken as the ground around all its corners</source>
        <translation>Контур пересекает сам себя и взят как земля вокруг всех своих углов</translation>
    </message>
    <message>
        <source>It crosses or touches itself and was taken as all ground its outline encloses</source>
        <translation>Контур пересекает или касается сам себя и взят как вся земля внутри него</translation>
    </message>
    <message>
        <source>{}, {} m² more than the smallest reading: check its corners.</source>
        <translation>{}, на {} м² больше наименьшего прочтения: проверьте углы.</translation>
    </message>
    <message>
        <source>A task needs three corners: add more.</source>
        <translation>Заданию нужны три угла: добавьте.</translation>
    </message>
    <message>
        <source>The outline crosses itself here: move a corner.</source>
        <translation>Контур здесь пересекает сам себя: передвиньте угол.</translation>
    </message>
    <message>
        <source>The outline encloses no ground: widen it.</source>
        <translation>Контур не охватывает земли: расширьте его.</translation>
    </message>
    <message>
        <source>Corners {} and {} are the same point: delete one.</source>
        <translation>Углы {} и {} — одна и та же точка: удалите один.</translation>
    </message>
    <message>
        <source>Corners {} and {} lie on each other: move one of them.</source>
        <translation>Углы {} и {} лежат друг на друге: передвиньте один из них.</translation>
    </message>
    <message>
        <source>Corner {} is a spike of {}°: delete it or move it.</source>
        <translation>Угол {} — острый выступ в {}°: удалите или передвиньте его.</translation>
    </message>
    <message>
        <source>The line passes the task at {} m: draw it across, from outside to outside.</source>
        <translation>Линия проходит в {} м от задания: проведите её поперёк, снаружи наружу.</translation>
    </message>
    <message>
        <source>The line does not divide the task: begin and end it outside, on opposite sides.</source>
        <translation>Линия не делит задание: начните и закончите её снаружи, с противоположных сторон.</translation>
    </message>
    <message>
        <source>The tasks lie {} m apart: choose tasks that touch, or allow a wider gap.</source>
        <translation>Задания лежат в {} м друг от друга: выберите соприкасающиеся или допустите больший разрыв.</translation>
    </message>
    <message>
        <source>The piece lies outside the task: draw it over the task.</source>
        <translation>Кусок лежит вне задания: нарисуйте его поверх задания.</translation>
    </message>
    <message>
        <source>The piece covers the whole task, so nothing would be left: draw less.</source>
        <translation>Кусок покрывает всё задание, не осталось бы ничего: нарисуйте меньше.</translation>
    </message>
    <message>
        <source>UTM has the zones 1 to 60, not {}; check the zone.</source>
        <translation>В UTM зоны от 1 до 60, а не {}; проверьте зону.</translation>
    </message>
    <message>
        <source>A position lies too far from the central meridian {} of this grid; check the zone and the order of the coordinates.</source>
        <translation>Положение слишком далеко от осевого меридиана {} этой сетки; проверьте зону и порядок координат.</translation>
    </message>
    <message>
        <source>A closed outline needs three legs or more: add the missing ones.</source>
        <translation>Замкнутому контуру нужны три стороны или больше: добавьте недостающие.</translation>
    </message>
    <message>
        <source>Row {}, distance: it must be above 0 m.</source>
        <translation>Строка {}, расстояние: оно должно быть больше 0 м.</translation>
    </message>
    <message>
        <source>k must not be negative, but is {}; enter the authority's figure.</source>
        <translation>k не должно быть отрицательным, а оно {}; введите значение уполномоченного органа.</translation>
    </message>
    <message>
        <source>The share must lie between 0 and 1, not at {}; 0.95 means 95 %.</source>
        <translation>Доля должна лежать между 0 и 1, а не {}; 0.95 означает 95 %.</translation>
    </message>
    <message>
        <source>A position has no known accuracy; enter its sigma, or let it stay undrawn.</source>
        <translation>Точность положения неизвестна; введите его сигму или оставьте ненарисованным.</translation>
    </message>
    <message>
        <source>A position has no valid covariance; enter its sigma again.</source>
        <translation>У положения нет верной ковариации; введите его сигму снова.</translation>
    </message>
    <message>
        <source>A sigma of {} m is not possible; enter a length above nought.</source>
        <translation>Сигма {} м невозможна; введите длину больше нуля.</translation>
    </message>
    <message>
        <source>The accuracy of this map is unknown; enter a sigma in metres, or let the authority set its worst figure for such maps.</source>
        <translation>Точность этой карты неизвестна; введите сигму в метрах или пусть уполномоченный орган задаст наихудшее значение для таких карт.</translation>
    </message>
    <message>
        <source>A plotting error of {} mm at 1:{} is not possible; check the scale of the map and the authority's setting.</source>
        <translation>Погрешность нанесения {} мм при 1:{} невозможна; проверьте масштаб карты и настройку уполномоченного органа.</translation>
    </message>
    <message>
        <source>The fit of this scan has no leave-one-out error, so its accuracy is unknown; add control points until there is one.</source>
        <translation>У привязки этого скана нет ошибки с исключением точки, поэтому её точность неизвестна; добавляйте точки привязки, пока она не появится.</translation>
    </message>
    <message>
        <source>{}: not searched yet; its source suggests {} to {} % of finds on record.</source>
        <translation>{}: ещё не обыскано; судя по источнику, от {} до {} % находок будет в записях.</translation>
    </message>
    <message>
        <source>{}: {} of {} finds lie in its corridors (95 % interval {} to {} %).</source>
        <translation>{}: {} из {} находок лежат в её коридорах (95 % интервал от {} до {} %).</translation>
    </message>
    <message>
        <source>Accuracy cannot be measured by "{}": choose map, batch or source.</source>
        <translation>Точность нельзя измерить по «{}»: выберите карты, партии или источники.</translation>
    </message>
    <message>
        <source>There is no handed-over map to be judged: bring one in first.</source>
        <translation>Нет переданной карты, которую можно оценить: сначала внесите её.</translation>
    </message>
    <message>
        <source>The measuring was cancelled: nothing was changed.</source>
        <translation>Измерение отменено: ничего не изменено.</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Источник неизвестен</translation>
    </message>
    <message>
        <source>{} m² beside {} would be hazard if what the finds say about it is right; it may be made hazard at once, before the map is corrected.</source>
        <translation>{} м² рядом с {} были бы опасны, если верно то, что говорят о ней находки; их можно объявить опасными сразу, до исправления карты.</translation>
    </message>
    <message>
        <source>By devices expected per 1,000 m² (recorded and not found yet, times the share of finds that lay in corridors of the same batch), {} comes first with {} devices. People, schools and roads are not weighed here.</source>
        <translation>По ожидаемым устройствам на 1 000 м² (записанные и ещё не найденные, умноженные на долю находок в коридорах той же партии) первым идёт {}, устройств: {}. Люди, школы и дороги здесь не учтены.</translation>
    </message>
    <message>
        <source>This order is decided already: refresh the list.</source>
        <translation>Этот порядок уже принят: обновите список.</translation>
    </message>
    <message>
        <source>A proposal is decided by a person with a reason: enter both.</source>
        <translation>Предложение решает человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>The measuring was cancelled: nothing was proposed.</source>
        <translation>Измерение отменено: ничего не предложено.</translation>
    </message>
    <message>
        <source>{} fit the records nowhere clearly, so no shift can be told.</source>
        <translation>{} нигде явно не совпадают с записями, поэтому о сдвиге сказать нельзя.</translation>
    </message>
    <message>
        <source>{}; {}: a shift is proposed.</source>
        <translation>{}; {}: предлагается сдвиг.</translation>
    </message>
    <message>
        <source>Only one field was searched: it says nothing about the others of its batch.</source>
        <translation>Обыскано только одно поле: о других полях партии оно ничего не говорит.</translation>
    </message>
    <message>
        <source>Only one field was searched: it says nothing about the others of its batch; that field itself lies off: {}; {}.</source>
        <translation>Обыскано только одно поле: о других полях партии оно ничего не говорит; само это поле смещено: {}; {}.</translation>
    </message>
    <message>
        <source>{} show no common shift beyond chance ({} of {}).</source>
        <translation>{} не показывают общего сдвига сверх случайного ({}, {}).</translation>
    </message>
    <message>
        <source>{}, {} of them set aside as odd</source>
        <translation>{}, из них отложено как необычные: {}</translation>
    </message>
    <message>
        <source>{} in {}; {}, from {}.</source>
        <translation>{}, {}; {}, основа: {}.</translation>
    </message>
    <message>
        <source>The new ground is hazard once this is accepted; the old ground stays hazard until a cancellation report.</source>
        <translation>Новая земля станет опасной, когда это примут; старая остаётся опасной до отчёта об отмене.</translation>
    </message>
    <message>
        <source>Finds lie {} m from the records ({} m east, {} m north) and are turned by {}°</source>
        <translation>Находки лежат в {} м от записей ({} м на восток, {} м на север) и повёрнуты на {}°</translation>
    </message>
    <message>
        <source>Finds lie {} m from the records ({} m east, {} m north)</source>
        <translation>Находки лежат в {} м от записей ({} м на восток, {} м на север)</translation>
    </message>
    <message>
        <source>{} % within {} m across {}</source>
        <translation>{} % в пределах {} м поперёк {}</translation>
    </message>
    <message>
        <source>{} % within {} m along {} and {} m across</source>
        <translation>{} % в пределах {} м вдоль {} и {} м поперёк</translation>
    </message>
    <message>
        <source>Along {} the shift cannot be told: rows of evenly spaced mines fit one step further on as well. Searching the ends of the rows would tell.</source>
        <translation>Вдоль {} о сдвиге сказать нельзя: ряды мин с равным шагом совпадают и на шаг дальше. Это показал бы поиск у концов рядов.</translation>
    </message>
    <message>
        <source>Along {} the shift cannot be told within {} m: too few fields were searched, or no end of a row in that direction.</source>
        <translation>Вдоль {} о сдвиге в пределах {} м сказать нельзя: обыскано слишком мало полей, или в этом направлении нет конца ряда.</translation>
    </message>
    <message>
        <source>one searched field</source>
        <translation>одно обысканное поле</translation>
    </message>
    <message>
        <source>{} searched fields</source>
        <translation>обысканных полей: {}</translation>
    </message>
    <message>
        <source>{} m east, {} m north</source>
        <translation>{} м на восток, {} м на север</translation>
    </message>
    <message>
        <source>{} has more than {} areas: choose a layer of larger ones.</source>
        <translation>{}: районов больше {}; выберите слой более крупных районов.</translation>
    </message>
    <message>
        <source>An area of {} lies outside its coordinate system: check it.</source>
        <translation>Район ({}) лежит вне своей системы координат: проверьте её.</translation>
    </message>
    <message>
        <source>This task has no outline, so nothing can be covered: draw it first.</source>
        <translation>У этого задания нет контура, поэтому охватывать нечего: сначала нарисуйте его.</translation>
    </message>
    <message>
        <source>None of these tracks passes {}: choose those of the team that worked there.</source>
        <translation>Ни один из этих треков не проходит через {}: выберите треки команды, которая там работала.</translation>
    </message>
    <message>
        <source>{} cannot be written: choose another folder.</source>
        <translation>Не удаётся записать {}: выберите другую папку.</translation>
    </message>
    <message>
        <source>{} holds no tracks: export the day's track from the receiver.</source>
        <translation>{}: нет треков; экспортируйте дневной трек из приёмника.</translation>
    </message>
    <message>
        <source>The task is smaller than one cell: choose smaller cells.</source>
        <translation>Задание меньше одной ячейки: выберите ячейки меньшего размера.</translation>
    </message>
    <message>
        <source>A track lies outside its coordinate system: check it.</source>
        <translation>Трек лежит вне своей системы координат: проверьте его.</translation>
    </message>
    <message>
        <source>The positions look like degrees, but {} is in metres: choose the CRS of the file.</source>
        <translation>Положения похожи на градусы, а {} в метрах: выберите систему координат файла.</translation>
    </message>
    <message>
        <source>The positions lie outside the area of {} ({}), so its datum shift is not theirs: check the CRS, the zone and the order of the two coordinates.</source>
        <translation>Положения лежат вне области {} ({}), поэтому её сдвиг датума к ним не относится: проверьте СК, зону и порядок двух координат.</translation>
    </message>
    <message>
        <source>Figures cannot be formed by "{}": choose one of {}.</source>
        <translation>Величины нельзя группировать по «{}»: выберите из: {}.</translation>
    </message>
    <message>
        <source>No accepted report was made with the method {}: nothing is proposed.</source>
        <translation>Принятых отчётов по методу {} нет: ничего не предлагается.</translation>
    </message>
    <message>
        <source>{} cannot be read as an elevation raster with a CRS: choose another one.</source>
        <translation>{} не читается как растр высот с системой координат: выберите другой.</translation>
    </message>
    <message>
        <source>{} cannot be brought into {}: choose another raster.</source>
        <translation>{} нельзя преобразовать в {}: выберите другой растр.</translation>
    </message>
    <message>
        <source>No slope can be derived from {}: check that it holds heights in metres.</source>
        <translation>По {} нельзя вычислить уклон: проверьте, что в нём высоты в метрах.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>Геометрии нет.</translation>
    </message>
    <message>
        <source>Its geometry cannot be read.</source>
        <translation>Геометрия не читается.</translation>
    </message>
    <message>
        <source>Its geometry is empty.</source>
        <translation>Геометрия пуста.</translation>
    </message>
    <message>
        <source>A coordinate of it is not a number.</source>
        <translation>Одна из координат не число.</translation>
    </message>
    <message>
        <source>It has no position that can be read.</source>
        <translation>Нет положения, которое можно прочитать.</translation>
    </message>
    <message>
        <source>It lies where its CRS does not reach: check the CRS of the file.</source>
        <translation>Лежит там, куда не доходит система координат: проверьте СК файла.</translation>
    </message>
    <message>
        <source>There is no field format "{}": choose one of {}.</source>
        <translation>Формата для устройств «{}» нет: выберите из: {}.</translation>
    </message>
    <message>
        <source>The folder for {} is not there: choose one that is.</source>
        <translation>Папки для {} нет: выберите существующую.</translation>
    </message>
    <message>
        <source>{} could not be written: free some space or choose another folder.</source>
        <translation>Не удалось записать {}: освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>{} is open in another program or protected: close it and export again.</source>
        <translation>{} открыт в другой программе или защищён: закройте его и экспортируйте снова.</translation>
    </message>
    <message>
        <source>Team "{}" has no such task: look at the list of tasks for its code.</source>
        <translation>У команды «{}» нет такого задания: найдите его код в списке заданий.</translation>
    </message>
    <message>
        <source>Not done within the horizon in most runs: more teams, or less ground to search.</source>
        <translation>В большинстве прогонов не заканчивается в пределах горизонта: нужно больше команд или меньше земли для поиска.</translation>
    </message>
    <message>
        <source>Done from {} on at the earliest; one run in ten or more does not end.</source>
        <translation>Закончено не раньше {}; каждый десятый прогон или больше не заканчивается.</translation>
    </message>
    <message>
        <source>Done between {} and {} in 8 of 10 runs.</source>
        <translation>Закончено между {} и {} в 8 из 10 прогонов.</translation>
    </message>
    <message>
        <source>not given: no ground is taken for empty</source>
        <translation>не указано: земля пустой не считается</translation>
    </message>
    <message>
        <source>not given: all ground is searched</source>
        <translation>не указано: обыскивается вся земля</translation>
    </message>
    <message>
        <source>not given: no new hazard</source>
        <translation>не указано: новой опасности нет</translation>
    </message>
    <message>
        <source>not given: no cost is reckoned</source>
        <translation>не указано: стоимость не считается</translation>
    </message>
    <message>
        <source>A forecast takes 10 to 1,000,000 runs: choose a number between.</source>
        <translation>Для прогноза нужно от 10 до 1 000 000 прогонов: выберите число в этих пределах.</translation>
    </message>
    <message>
        <source>No hazard remains in this workspace: there is nothing to forecast.</source>
        <translation>В этом рабочем пространстве опасной земли не осталось: прогнозировать нечего.</translation>
    </message>
    <message>
        <source>what remains of the workspace's hazard areas</source>
        <translation>остаток опасных районов рабочего пространства</translation>
    </message>
    <message>
        <source>not given: all teams are at work</source>
        <translation>не указано: все команды в работе</translation>
    </message>
    <message>
        <source>the workspace's active teams</source>
        <translation>действующие команды рабочего пространства</translation>
    </message>
    <message>
        <source>Dog teams</source>
        <translation>Команды с собаками</translation>
    </message>
    <message>
        <source>Machine teams</source>
        <translation>Команды с машинами</translation>
    </message>
    <message>
        <source>Manual teams</source>
        <translation>Команды ручного разминирования</translation>
    </message>
    <message>
        <source>{} own team-days in {} team-months</source>
        <translation>своих командо-дней: {}, командо-месяцев: {}</translation>
    </message>
    <message>
        <source>The forecast lacks {}: enter it, or enter reports first.</source>
        <translation>Для прогноза не хватает: {}; введите это или сначала введите отчёты.</translation>
    </message>
    <message>
        <source>{} "{}" cannot be read: write for example 150, 200, 260 (source).</source>
        <translation>{} «{}» не читается: напишите, например, 150, 200, 260 (источник).</translation>
    </message>
    <message>
        <source>The saved assumptions of the forecast cannot be read: save them anew.</source>
        <translation>Сохранённые допущения прогноза не читаются: сохраните их заново.</translation>
    </message>
    <message>
        <source>A thin-plate fit runs through every control point, so its residuals are nought whatever the errors: look at the leave-one-out error alone, and prefer another fit unless the paper is torn or shrunk.</source>
        <translation>Привязка тонкой пластиной проходит через каждую точку, поэтому её остатки равны нулю при любых ошибках: смотрите только на ошибку с исключением точки и берите другую привязку, если бумага не порвана и не сжалась.</translation>
    </message>
    <message>
        <source>A projective fit runs through its four control points, so its own error is not known: that of an affine fit is taken, which errs outwards; add a fifth point, such as a grid crossing, for the true figure.</source>
        <translation>Проективная привязка проходит через свои четыре точки, поэтому её собственная ошибка неизвестна: берётся ошибка аффинной, которая ошибается в большую сторону; для точного значения добавьте пятую точку, например перекрестие сетки.</translation>
    </message>
    <message>
        <source>"{}" is no kind of fit: choose one of {}.</source>
        <translation>«{}» – не вид привязки: выберите из: {}.</translation>
    </message>
    <message>
        <source>The {} fit does not hold when a control point is left out: add points, or choose a simpler fit.</source>
        <translation>Привязка «{}» не держится, если исключить одну точку привязки: добавьте точки или выберите более простую привязку.</translation>
    </message>
    <message>
        <source>A thin-plate fit needs {} control points for its error to be known, and there are {}: add more.</source>
        <translation>Чтобы знать погрешность тонкой пластины, нужно точек привязки: {}, а есть: {}; добавьте точки.</translation>
    </message>
    <message>
        <source>The control points do not determine a {} fit: add points elsewhere on the sheet, or choose a simpler fit.</source>
        <translation>Точки привязки не определяют привязку «{}»: добавьте точки в других местах листа или выберите более простую привязку.</translation>
    </message>
    <message>
        <source>The four control points do not determine a projective fit (three of them lie on a line): add points elsewhere on the sheet.</source>
        <translation>Четыре точки привязки не определяют проективную привязку (три из них лежат на одной прямой): добавьте точки в других местах листа.</translation>
    </message>
    <message>
        <source>The {} fit is not stable on these control points: add points near the corners of the sheet, or choose a simpler fit.</source>
        <translation>Привязка «{}» неустойчива на этих точках привязки: добавьте точки у углов листа или выберите более простую привязку.</translation>
    </message>
    <message>
        <source>QGIS does not know any more what {} is: choose the CRS or the file anew, or start QGIS anew.</source>
        <translation>QGIS больше не знает, что такое {}: выберите систему координат или файл заново либо перезапустите QGIS.</translation>
    </message>
    <message>
        <source>The operation "{}" does not lead from {} to {}: choose one of these: {}.</source>
        <translation>Преобразование «{}» не ведёт из {} в {}: выберите из: {}.</translation>
    </message>
    <message>
        <source>Some positions lie where {} does not reach: check the system, its zone, and the order of the two coordinates.</source>
        <translation>Некоторые положения лежат там, куда не доходит {}: проверьте систему, её зону и порядок двух координат.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name of the control points.</source>
        <translation>Файла {} нет: проверьте папку и имя файла точек привязки.</translation>
    </message>
    <message>
        <source>{} is too large for control points: choose a .points file of QGIS.</source>
        <translation>{} слишком велик для точек привязки: выберите файл .points из QGIS.</translation>
    </message>
    <message>
        <source>{} is no .points file of QGIS: choose another file.</source>
        <translation>{} – не файл .points из QGIS: выберите другой файл.</translation>
    </message>
    <message>
        <source>{} holds no control points: save them again in QGIS's georeferencer.</source>
        <translation>{} не содержит точек привязки: сохраните их снова в привязке растров QGIS.</translation>
    </message>
    <message>
        <source>{} has no column {}: choose a .points file of QGIS's georeferencer.</source>
        <translation>{}: нет столбца {}; выберите файл .points привязки растров QGIS.</translation>
    </message>
    <message>
        <source>Line {} of {} is no control point: it needs four numbers, mapX, mapY, sourceX and sourceY; correct or remove the line.</source>
        <translation>Строка {} файла {} – не точка привязки: нужны четыре числа, mapX, mapY, sourceX и sourceY; исправьте или удалите строку.</translation>
    </message>
    <message>
        <source>K must be above 0 and at most 10: 2.45 holds 95 % of positions, 3.03 holds 99 %.</source>
        <translation>K должно быть больше 0 и не больше 10: 2.45 охватывает 95 % положений, 3.03 – 99 %.</translation>
    </message>
    <message>
        <source>The computation was cancelled: nothing was changed.</source>
        <translation>Вычисление отменено: ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no evidence to compute hazard areas from: bring in a handed-over map first.</source>
        <translation>Нет свидетельств, по которым рассчитать опасные районы: сначала внесите переданную карту.</translation>
    </message>
    <message>
        <source>{} rows of {} have no place and are not drawn.</source>
        <translation>Строк без места, которые не нарисованы: {}, таблица {}.</translation>
    </message>
    <message>
        <source>Hazard area {} was settled by a report, and evidence that the report did not know makes ground of it hazard again.</source>
        <translation>Опасный район {} был урегулирован отчётом, и свидетельства, которых отчёт не знал, снова делают его землю опасной.</translation>
    </message>
    <message>
        <source>The authority has set no fade-out distance, so none is drawn: enter it in the settings.</source>
        <translation>Уполномоченный орган не задал расстояние затухания, поэтому оно не рисуется: введите его в настройках.</translation>
    </message>
    <message>
        <source>Evidence that its report did not know claims cancelled ground of hazard area {}: it is hazard again.</source>
        <translation>Свидетельства, которых отчёт не знал, затрагивают отменённую землю опасного района {}: она снова опасна.</translation>
    </message>
    <message>
        <source>New evidence claims ground of hazard area {} that was {}: decide whether it is to be opened again.</source>
        <translation>Новые свидетельства затрагивают землю опасного района {}, которая уже была: {}; решите, открыть ли её снова.</translation>
    </message>
    <message>
        <source>The evidence of today would leave {} m² of this area out. It stays hazard until a person files a cancellation report.</source>
        <translation>Сегодняшние свидетельства оставили бы {} м² этого района в стороне. Он остаётся опасным, пока человек не подаст отчёт об отмене.</translation>
    </message>
    <message>
        <source>No evidence of today covers it.</source>
        <translation>Сегодня его не покрывает ни одно свидетельство.</translation>
    </message>
    <message>
        <source>Part of it is not covered today.</source>
        <translation>Часть его сегодня не покрыта.</translation>
    </message>
    <message>
        <source>The evidence of today claims this ground again.</source>
        <translation>Сегодняшние свидетельства снова затрагивают эту землю.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS it is in: set its CRS in QGIS first.</source>
        <translation>В слое {} не указана система координат: сначала задайте её в QGIS.</translation>
    </message>
    <message>
        <source>The layer {} has no field "{}": choose one of {}.</source>
        <translation>В слое {} нет поля «{}»: выберите из: {}.</translation>
    </message>
    <message>
        <source>The layer {} has a place whose field {} is "{}", which is no number: fill it in, or filter that place out.</source>
        <translation>В слое {} есть место, у которого поле {} – «{}», а это не число: заполните его или отфильтруйте это место.</translation>
    </message>
    <message>
        <source>QGIS cannot read {} in {}: verify the workspace.</source>
        <translation>QGIS не может прочитать {} в {}: проверьте рабочее пространство.</translation>
    </message>
    <message>
        <source>{} is not on the list of what a map must show: choose {}.</source>
        <translation>{} нет в перечне того, что должна показывать карта: выберите {}.</translation>
    </message>
    <message>
        <source>A person says what a map shows, with a reason: enter both.</source>
        <translation>Что показывает карта, определяет человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was brought in.</source>
        <translation>Импорт отменён: ничего не внесено.</translation>
    </message>
    <message>
        <source>Sigma was raised from {} m to {} m: the datum operation may be off so far.</source>
        <translation>Сигма увеличена с {} м до {} м: настолько может ошибаться преобразование датума.</translation>
    </message>
    <message>
        <source>error of the datum operation, larger than what was stated</source>
        <translation>ошибка преобразования датума, больше заявленной</translation>
    </message>
    <message>
        <source>The file holds {} maps: each was compared with the last issue of its own name.</source>
        <translation>Карт в файле: {}; каждая сравнена с последним выпуском под её названием.</translation>
    </message>
    <message>
        <source>{} was handed over before; since then: {}.</source>
        <translation>{} уже передавалась; с тех пор: {}.</translation>
    </message>
    <message>
        <source>Nothing of the last issue was taken away.</source>
        <translation>Из последнего выпуска ничего не убрано.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS its coordinates are in: set the layer's CRS in QGIS, or ask who handed it over.</source>
        <translation>В слое {} не указано, в какой системе его координаты: задайте систему координат слоя в QGIS или спросите передавшего.</translation>
    </message>
    <message>
        <source>The sigma must be more than 0 m: enter how far positions on this map may be off, or leave it empty to take the authority's worst figure.</source>
        <translation>Сигма должна быть больше 0 м: введите, насколько могут быть неточны положения на этой карте, или оставьте пустым, чтобы взять худшее значение органа.</translation>
    </message>
    <message>
        <source>stated at import</source>
        <translation>указано при импорте</translation>
    </message>
    <message>
        <source>The sigma is not known: enter how far positions on this map may be off in metres, or set the authority's worst figure in the workspace's settings.</source>
        <translation>Сигма не известна: введите в метрах, насколько могут быть неточны положения на этой карте, или задайте худшее значение органа в настройках рабочего пространства.</translation>
    </message>
    <message>
        <source>the authority's worst figure</source>
        <translation>худшее значение органа</translation>
    </message>
    <message>
        <source>"{}" is no content class: choose one of {}.</source>
        <translation>«{}» – не класс содержания: выберите из: {}.</translation>
    </message>
    <message>
        <source>The grade is not complete: choose a source grade A–F and an information grade 1–6.</source>
        <translation>Оценка неполна: выберите оценку источника A–F и оценку сведений 1–6.</translation>
    </message>
    <message>
        <source>There is no field "{}": choose one of {}.</source>
        <translation>Поля «{}» нет: выберите из: {}.</translation>
    </message>
    <message>
        <source>{} was brought in before: compare the maps and refute the one that does not hold.</source>
        <translation>{} уже вносился: сравните карты и опровергните ту, что неверна.</translation>
    </message>
    <message>
        <source>It was on the last issue of this map and is not on this one; it stays until you decide.</source>
        <translation>Было в последнем выпуске этой карты и нет в этом; остаётся, пока вы не решите.</translation>
    </message>
    <message>
        <source>It was not on the last issue of this map.</source>
        <translation>В последнем выпуске этой карты этого не было.</translation>
    </message>
    <message>
        <source>has another shape</source>
        <translation>имеет другую форму</translation>
    </message>
    <message>
        <source>was moved</source>
        <translation>сдвинуто</translation>
    </message>
    <message>
        <source>It {} since the last issue of this map, by up to {} m; what the last issue covered beside it ({} m²) stays until you decide.</source>
        <translation>С последнего выпуска этой карты: {}, не более чем на {} м; что последний выпуск покрывал рядом ({} м²), остаётся, пока вы не решите.</translation>
    </message>
    <message>
        <source>No vector map of this workspace is called "{}": give the earlier issue's name as the register shows it, or its uuid.</source>
        <translation>Векторной карты «{}» в этом рабочем пространстве нет: укажите название прежней редакции, как в журнале, или её uuid.</translation>
    </message>
    <message>
        <source>{} maps are called "{}": give the uuid of the earlier issue.</source>
        <translation>Карт: {}, с названием «{}»: укажите uuid прежней редакции.</translation>
    </message>
    <message>
        <source>One of the two issues is not in the workspace any more: choose another one.</source>
        <translation>Одного из двух изданий больше нет в рабочем пространстве: выберите другое.</translation>
    </message>
    <message>
        <source>The older issue is not in the workspace any more: choose another one.</source>
        <translation>Прежнего издания больше нет в рабочем пространстве: выберите другое.</translation>
    </message>
    <message>
        <source>The two issues hold more than {} features: compare them on the canvas.</source>
        <translation>В двух изданиях объектов больше, чем {}: сравните их на холсте.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>сравнивать нечего</translation>
    </message>
    <message>
        <source>a suspected area</source>
        <translation>предполагаемым районом</translation>
    </message>
    <message>
        <source>a confirmed area</source>
        <translation>подтверждённым районом</translation>
    </message>
    <message>
        <source>a cleared area</source>
        <translation>очищенным районом</translation>
    </message>
    <message>
        <source>a mine position</source>
        <translation>местом мины</translation>
    </message>
    <message>
        <source>a lifted minefield</source>
        <translation>снятым минным полем</translation>
    </message>
    <message>
        <source>an incident</source>
        <translation>происшествием</translation>
    </message>
    <message>
        <source>A line cannot be {}.</source>
        <translation>Линия не может быть: {}.</translation>
    </message>
    <message>
        <source>It was not brought in; the reason is kept here.</source>
        <translation>Не внесено; причина сохранена здесь.</translation>
    </message>
    <message>
        <source>Its lines were left out.</source>
        <translation>Линии не взяты.</translation>
    </message>
    <message>
        <source>Its areas and points came in.</source>
        <translation>Площади и точки внесены.</translation>
    </message>
    <message>
        <source>{} holds no rows: check that it is the right file.</source>
        <translation>{}: нет строк; проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{} / {} can be read in more than one way: choose the CRS ({}), and which of the two comes first.</source>
        <translation>{} / {} можно прочитать по-разному: выберите СК ({}) и что из двух идёт первым.</translation>
    </message>
    <message>
        <source>The official hazard area {} is not in {} any more and stays as it is.</source>
        <translation>Официального опасного района {} больше нет в {}, он остаётся как есть.</translation>
    </message>
    <message>
        <source>{}: {} keeps its ground until a person files a cancellation or completion report.</source>
        <translation>{}: {} сохраняет свою землю, пока человек не подаст отчёт об отмене или завершении.</translation>
    </message>
    <message>
        <source>The official layer calls it closed</source>
        <translation>Официальный слой называет его закрытым</translation>
    </message>
    <message>
        <source>The official layer draws it smaller</source>
        <translation>Официальный слой рисует его меньше</translation>
    </message>
    <message>
        <source>There is no field mapping "{}": save one first.</source>
        <translation>Соответствия полей «{}» нет: сначала сохраните его.</translation>
    </message>
    <message>
        <source>The field mapping "{}" cannot be read: save it again.</source>
        <translation>Соответствие полей «{}» не читается: сохраните его заново.</translation>
    </message>
    <message>
        <source>A field mapping cannot fill {}: choose among {}.</source>
        <translation>Соответствие полей не может заполнять {}: выберите из: {}.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS it is in: set its CRS first.</source>
        <translation>В слое {} не указана система координат: сначала задайте её.</translation>
    </message>
    <message>
        <source>It is no polygon.</source>
        <translation>Это не полигон.</translation>
    </message>
    <message>
        <source>Feature {} was left out: {}</source>
        <translation>Объект {} не взят: {}</translation>
    </message>
    <message>
        <source>Feature {}: "{}" is no {}: say in the mapping which of {} it means.</source>
        <translation>Объект {}: «{}» – не {}: укажите в соответствии полей, что из {} имеется в виду.</translation>
    </message>
    <message>
        <source>The layer has no field "{}": choose among {}.</source>
        <translation>В слое нет поля «{}»: выберите из: {}.</translation>
    </message>
    <message>
        <source>Feature {}: the margin "{}" is no number: correct it.</source>
        <translation>Объект {}: запас «{}» – не число: исправьте его.</translation>
    </message>
    <message>
        <source>{} is no QGIS project: choose a .qgz or .qgs file.</source>
        <translation>{} – не проект QGIS: выберите файл .qgz или .qgs.</translation>
    </message>
    <message>
        <source>The datum operation {} is made for {} alone, but EPSG's box of it holds ground of its neighbours too: check that the positions lie there.</source>
        <translation>Преобразование датума {} составлено только для {}, но в его рамку по EPSG попадает и местность соседей: проверьте, что точки лежат там.</translation>
    </message>
    <message>
        <source>{} of {} positions that were looked at lie beside the ground that the datum operation {} is made for: check their coordinates.</source>
        <translation>Рядом с местностью, для которой составлено преобразование датума, лежат точки: {} из {} просмотренных ({}); проверьте их координаты.</translation>
    </message>
    <message>
        <source>The datum operation {} is made for other ground ({}) than where the positions lie: choose one that is made for them, or the CRS of the country's own maps, or state a reason.</source>
        <translation>Преобразование датума {} составлено для другой местности ({}), а не для той, где лежат точки: выберите подходящее для неё, СК карт самой страны или укажите причину.</translation>
    </message>
    <message>
        <source>Pictures need matplotlib, which this QGIS does not have: the figures are there as CSV.</source>
        <translation>Для изображений нужен matplotlib, которого нет в этом QGIS: величины лежат рядом в CSV.</translation>
    </message>
    <message>
        <source>The layer {} has no field "{}": choose another one.</source>
        <translation>В слое {} нет поля «{}»: выберите другое.</translation>
    </message>
    <message>
        <source>There are no open {} to rank: plan some first.</source>
        <translation>Упорядочивать нечего, открытых нет: {}. Сначала запланируйте их.</translation>
    </message>
    <message>
        <source>{} was changed since it was looked at: preview it again.</source>
        <translation>{}: изменено после просмотра; откройте предпросмотр снова.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Строка не берётся.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing came in.</source>
        <translation>Импорт отменён: ничего не внесено.</translation>
    </message>
    <message>
        <source>This row was brought in before.</source>
        <translation>Эта строка уже вносилась.</translation>
    </message>
    <message>
        <source>Its ground lies outside its coordinate system.</source>
        <translation>Его земля лежит вне своей системы координат.</translation>
    </message>
    <message>
        <source>The team {} was not known.</source>
        <translation>Команда {} не была известна.</translation>
    </message>
    <message>
        <source>It was added.</source>
        <translation>Добавлена.</translation>
    </message>
    <message>
        <source>This find is already there.</source>
        <translation>Эта находка уже есть.</translation>
    </message>
    <message>
        <source>The find has no day; 1900-01-01 stands in.</source>
        <translation>У находки нет дня; вместо него стоит 1900-01-01.</translation>
    </message>
    <message>
        <source>The find came in without a place: correct it before work goes on.</source>
        <translation>Находка внесена без места: исправьте до продолжения работ.</translation>
    </message>
    <message>
        <source>There is no task {}; the find came in without one.</source>
        <translation>Задания {} нет; находка внесена без задания.</translation>
    </message>
    <message>
        <source>Correct its task.</source>
        <translation>Исправьте задание.</translation>
    </message>
    <message>
        <source>These tracks are already there.</source>
        <translation>Эти треки уже есть.</translation>
    </message>
    <message>
        <source>{} tracks; a picture of where people walked, never of what was searched</source>
        <translation>треков: {}; картина того, где ходили люди, но никогда не того, что обыскано</translation>
    </message>
    <message>
        <source>There is no figure "{}": choose one of {}.</source>
        <translation>Величины «{}» нет: выберите из: {}.</translation>
    </message>
    <message>
        <source>The coordinates "{}" and "{}" are no numbers: correct them.</source>
        <translation>Координаты «{}» и «{}» – не числа: исправьте их.</translation>
    </message>
    <message>
        <source>A find has no position: measure it again, or leave the place empty.</source>
        <translation>У находки нет положения: измерьте его снова или оставьте место пустым.</translation>
    </message>
    <message>
        <source>The place {}, {} lies outside its coordinate system: check numbers and system.</source>
        <translation>Место {}, {} лежит вне своей системы координат: проверьте числа и систему.</translation>
    </message>
    <message>
        <source>The place {}, {} lies nowhere: check numbers and system.</source>
        <translation>Место {}, {} нигде не лежит: проверьте числа и систему.</translation>
    </message>
    <message>
        <source>"{}" cannot be read: choose one of {}.</source>
        <translation>«{}» не читается: выберите из: {}.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name.</source>
        <translation>Файла {} нет: проверьте папку и имя.</translation>
    </message>
    <message>
        <source>{} holds no reports: choose a CSV, a workbook, a GPX or a GeoPackage.</source>
        <translation>{} не содержит отчётов: выберите CSV, книгу таблиц, GPX или GeoPackage.</translation>
    </message>
    <message>
        <source>"{}" in column {} cannot be read; expected: {}.</source>
        <translation>«{}» в столбце {} не читается; ожидалось: {}.</translation>
    </message>
    <message>
        <source>{} holds no layer with the columns of reports or finds: check the export.</source>
        <translation>{}: нет слоя со столбцами отчётов или находок; проверьте экспорт.</translation>
    </message>
    <message>
        <source>{} cannot be read: export it again.</source>
        <translation>{} не читается: экспортируйте снова.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than a project: do not open it.</source>
        <translation>{} при распаковке стал бы намного больше обычного проекта: не открывайте его.</translation>
    </message>
    <message>
        <source>{} is open for reading only: make a safe copy, and store it there.</source>
        <translation>{} открыто только для чтения: создайте надёжную копию и сохраните проект в ней.</translation>
    </message>
    <message>
        <source>QGIS cannot store a project in {}, since its path has one of % # ? &amp; +: rename the file or its folder.</source>
        <translation>QGIS не может сохранить проект в {}: в пути есть один из знаков % # ? &amp; +. Переименуйте файл или папку.</translation>
    </message>
    <message>
        <source>QGIS could not store the project in {}: save what other programs edit in it, and try again.</source>
        <translation>QGIS не удалось сохранить проект в {}: сохраните то, что правят в нём другие программы, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The {} "{}" is not known: enter a code such as EPSG:32638.</source>
        <translation>{} «{}»: не известно; введите код, например EPSG:32638.</translation>
    </message>
    <message>
        <source>The CRS {} is not in metres: choose a projected one for the workspace, for example the UTM zone of the region.</source>
        <translation>Система координат {} не в метрах: выберите для рабочего пространства прямоугольную, например зону UTM региона.</translation>
    </message>
    <message>
        <source>There is no usable transformation from {} to {}: install the missing grid, or choose another operation.</source>
        <translation>Нет пригодного преобразования из {} в {}: установите недостающую сетку или выберите другое преобразование.</translation>
    </message>
    <message>
        <source>Places cannot be carried from {} to {}: choose the project's CRS anew, or start QGIS anew.</source>
        <translation>Места нельзя перенести из {} в {}: выберите систему координат проекта заново или перезапустите QGIS.</translation>
    </message>
    <message>
        <source>The map's CRS {} does not lead to {}: choose the project's CRS anew, or start QGIS anew, before something is drawn.</source>
        <translation>Система координат карты {} не ведёт к {}: прежде чем рисовать, выберите систему координат проекта заново или перезапустите QGIS.</translation>
    </message>
    <message>
        <source>The base layer {} cannot be read: check that the file is whole.</source>
        <translation>Слой подложки {} не читается: проверьте, цел ли файл.</translation>
    </message>
    <message>
        <source>The project {} cannot be written: {}</source>
        <translation>Не удаётся записать проект {}: {}</translation>
    </message>
    <message>
        <source>The project {} cannot be read: {}</source>
        <translation>Не удаётся прочитать проект {}: {}</translation>
    </message>
    <message>
        <source>This record is not in the workspace any more: refresh the view.</source>
        <translation>Этого формуляра больше нет в рабочем пространстве: обновите вид.</translation>
    </message>
    <message>
        <source>This record cannot be located: find a landmark and enter its position.</source>
        <translation>Этот формуляр нельзя привязать: найдите ориентир и введите его положение.</translation>
    </message>
    <message>
        <source>error budget of the authority</source>
        <translation>бюджет ошибок органа</translation>
    </message>
    <message>
        <source>error budget with suggested figures for {}</source>
        <translation>бюджет ошибок с предложенными значениями для {}</translation>
    </message>
    <message>
        <source>{}, {} % gross errors that do not show included</source>
        <translation>{}, {} % незаметных грубых ошибок учтено</translation>
    </message>
    <message>
        <source>{}, gross errors apart</source>
        <translation>{}, без учёта грубых ошибок</translation>
    </message>
    <message>
        <source>The authority has not set every figure of the error budget, so suggested ones are reckoned with for {}; set them in the workspace's settings.</source>
        <translation>Уполномоченный орган задал не все величины бюджета погрешностей, поэтому взяты предлагаемые: {}; задайте их в настройках рабочего пространства.</translation>
    </message>
    <message>
        <source>The authority states {} % of records with gross errors, but not how far away a wrong landmark stands: set both figures, or neither.</source>
        <translation>Орган указывает {} % формуляров с грубыми ошибками, но не то, как далеко лежит неверный ориентир: задайте обе величины или ни одной.</translation>
    </message>
    <message>
        <source>Record {} has no closing leg that fits its error budget: look at the offered readings first.</source>
        <translation>У формуляра {} нет замыкающей стороны в пределах его погрешности: сначала посмотрите предложенные прочтения.</translation>
    </message>
    <message>
        <source>No landmark of record {} was found with a position: enter what the reconnaissance brought back.</source>
        <translation>Ни один ориентир формуляра {} не найден с положением: введите, что принесла рекогносцировка.</translation>
    </message>
    <message>
        <source>A decision needs who takes it and why: fill in both.</source>
        <translation>Для решения нужно, кто его принимает и почему: заполните и то и другое.</translation>
    </message>
    <message>
        <source>This proposal is not one of a record: refresh the view and choose again.</source>
        <translation>Это предложение не о формуляре: обновите вид и выберите снова.</translation>
    </message>
    <message>
        <source>This proposal is decided already: look at the record's history.</source>
        <translation>По этому предложению уже решено: посмотрите историю формуляра.</translation>
    </message>
    <message>
        <source>The record does not close any more: have it adjusted anew.</source>
        <translation>Формуляр больше не замыкается: уравняйте его заново.</translation>
    </message>
    <message>
        <source>The landmarks of this record were not found: enter the reconnaissance again.</source>
        <translation>Ориентиры этого формуляра не найдены: введите результаты рекогносцировки снова.</translation>
    </message>
    <message>
        <source>Another reading of the record was chosen.</source>
        <translation>Выбрано другое прочтение формуляра.</translation>
    </message>
    <message>
        <source>The record has no number yet: fill it in first.</source>
        <translation>У формуляра ещё нет номера: сначала впишите его.</translation>
    </message>
    <message>
        <source>This handed-over map is no minefield record: choose one of the kind Record.</source>
        <translation>Эта переданная карта – не формуляр минного поля: выберите карту вида «Формуляр».</translation>
    </message>
    <message>
        <source>Record {} was finished on {}, before it was begun on {}: correct a date.</source>
        <translation>Формуляр {} закончен {}, раньше, чем начат {}: исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The records were not computed to their end, since that was cancelled.</source>
        <translation>Расчёт формуляров не доведён до конца, так как отменён.</translation>
    </message>
    <message>
        <source>Record {} has no reference point with coordinates: find a landmark.</source>
        <translation>В формуляре {} нет опорной точки с координатами: найдите ориентир.</translation>
    </message>
    <message>
        <source>Record {} does not say which north its azimuths are from; which one was it?</source>
        <translation>В формуляре {} не сказано, от какого севера азимуты; от какого?</translation>
    </message>
    <message>
        <source>Record {} is in the workspace already, exactly so: it is left out.</source>
        <translation>Формуляр {} уже есть в рабочем пространстве, точно такой же: он не берётся.</translation>
    </message>
    <message>
        <source>Another record {} with other content is in the workspace: this one comes in beside it. Where both are one form, change the record that is there instead.</source>
        <translation>В рабочем пространстве есть другой формуляр {} с иным содержанием: этот вносится рядом с ним. Если это один и тот же бланк, измените вместо этого имеющийся.</translation>
    </message>
    <message>
        <source>Spreading the misclosure of record {} over its legs turns its azimuths by {}° and stretches its distances by {}.</source>
        <translation>Если распределить невязку формуляра {} по сторонам, азимуты повернутся на {}°, а расстояния растянутся на {}.</translation>
    </message>
    <message>
        <source>{} / {} was read as {} ({}), {} first; is that how the form means it?</source>
        <translation>{} / {} прочитано как {} ({}), первой {}; так ли это в формуляре?</translation>
    </message>
    <message>
        <source>"{}" is no known coordinate system: write its EPSG code, such as EPSG:28408.</source>
        <translation>«{}» – не известная система координат: напишите код EPSG, например EPSG:28408.</translation>
    </message>
    <message>
        <source>EPSG:{} is not known: correct the coordinate system of the record.</source>
        <translation>EPSG:{} не известен: исправьте систему координат формуляра.</translation>
    </message>
    <message>
        <source>{} / {} names its hemispheres in another order than the record: correct axis_order.</source>
        <translation>{} / {} называет полушария не в том порядке, что формуляр: исправьте axis_order.</translation>
    </message>
    <message>
        <source>{} / {} can be read in more than one way, or in none that lies in the region: fill in crs and axis_order ({}).</source>
        <translation>{} / {} можно прочитать по-разному или никак в этом районе: заполните crs и axis_order ({}).</translation>
    </message>
    <message>
        <source>{} / {} was read {} first, since only that lies in EPSG:{}; is that right?</source>
        <translation>{} / {} прочитано так: первой {}, поскольку только это лежит в EPSG:{}; верно ли это?</translation>
    </message>
    <message>
        <source>Record {} is not located, so there is no place to look for it: give a reference point coordinates first.</source>
        <translation>Формуляр {} не привязан, искать его негде: сначала задайте координаты опорной точки.</translation>
    </message>
    <message>
        <source>the coordinates of point {} were {} instead of {}</source>
        <translation>координаты точки {} равны {} вместо {}</translation>
    </message>
    <message>
        <source>{} holds {} already: choose an empty folder.</source>
        <translation>{} уже содержит {}: выберите пустую папку.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name, so that nothing is replaced.</source>
        <translation>{} уже существует: выберите другое имя, чтобы ничего не заменить.</translation>
    </message>
    <message>
        <source>{} cannot be written: check that the folder is there and writable.</source>
        <translation>Не удаётся записать {}: проверьте, что папка есть и доступна для записи.</translation>
    </message>
    <message>
        <source>The record was changed and computed anew.</source>
        <translation>Формуляр изменён и вычислен заново.</translation>
    </message>
    <message>
        <source>A landmark that was found has a position: fill it in.</source>
        <translation>У найденного ориентира есть положение: заполните его.</translation>
    </message>
    <message>
        <source>This point is not in the workspace any more: refresh the view.</source>
        <translation>Этой точки больше нет в рабочем пространстве: обновите вид.</translation>
    </message>
    <message>
        <source>A visit needs who looked and on which day: fill in both.</source>
        <translation>Для осмотра нужно, кто искал и в какой день: заполните и то и другое.</translation>
    </message>
    <message>
        <source>{} would lie {} km from where the record puts it: check the two figures, their order and their system.</source>
        <translation>{} окажется в {} км от места по формуляру: проверьте оба числа, их порядок и систему.</translation>
    </message>
    <message>
        <source>A newer visit to the record's landmarks proposes another refit.</source>
        <translation>Более новый выезд к ориентирам формуляра предлагает другую перепривязку.</translation>
    </message>
    <message>
        <source>Record {} is in the workspace already, exactly so: it was left out.</source>
        <translation>Формуляр {} уже есть в рабочем пространстве, точно такой же: не взят.</translation>
    </message>
    <message>
        <source>worst row, from the {}</source>
        <translation>худший ряд, основа: {}</translation>
    </message>
    <message>
        <source>worst row, from the {}, datum {} m</source>
        <translation>худший ряд, основа: {}, датум {} м</translation>
    </message>
    <message>
        <source>not located; the authority's worst figure</source>
        <translation>не привязано; худшее значение органа</translation>
    </message>
    <message>
        <source>not located; the authority has not set a worst figure</source>
        <translation>не привязано; орган не задал худшего значения</translation>
    </message>
    <message>
        <source>The record waits until this is corrected in the table and brought in again.</source>
        <translation>Формуляр ждёт, пока это не исправят в таблице и не внесут снова.</translation>
    </message>
    <message>
        <source>The record came in; this is open.</source>
        <translation>Формуляр внесён; это остаётся открытым.</translation>
    </message>
    <message>
        <source>Record {} cannot be read as it stands.</source>
        <translation>Формуляр {} в таком виде не читается.</translation>
    </message>
    <message>
        <source>The warp was cancelled: nothing was brought in.</source>
        <translation>Преобразование растра отменено: ничего не внесено.</translation>
    </message>
    <message>
        <source>This map is not in the workspace any more: refresh the list.</source>
        <translation>Этой карты больше нет в рабочем пространстве: обновите список.</translation>
    </message>
    <message>
        <source>Control point {} lies {} m ({} mm on the paper) from where the others put it: correct its figures or its place on the scan, or leave it out.</source>
        <translation>Точка привязки {} лежит в {} м ({} мм на бумаге) от места, которое дают остальные: исправьте её числа или место на скане либо уберите её.</translation>
    </message>
    <message>
        <source>leave-one-out {} m, plotting {} mm at 1:{} ({}; {}), datum {} m</source>
        <translation>ошибка с исключением точки {} м, нанесение {} мм в масштабе 1:{} ({}; {}), датум {} м</translation>
    </message>
    <message>
        <source>The fit has no residuals: choose a simpler fit.</source>
        <translation>У привязки нет остатков: выберите более простую привязку.</translation>
    </message>
    <message>
        <source>The scan {} cannot be read: put it back beside the workspace.</source>
        <translation>Скан {} не читается: верните его в папку рабочего пространства.</translation>
    </message>
    <message>
        <source>The former fit of this scan cannot be repeated: trace its rows and outlines anew.</source>
        <translation>Прежнюю привязку этого скана нельзя повторить: обведите его ряды и контуры заново.</translation>
    </message>
    <message>
        <source>Something was traced too far outside the scan to be moved along: trace it anew.</source>
        <translation>Что-то обведено слишком далеко за сканом, чтобы сдвинуть его вместе с ним: обведите заново.</translation>
    </message>
    <message>
        <source>This scan has no fit yet, so nothing can be moved along: trace it anew.</source>
        <translation>У этого скана ещё нет привязки, сдвигать вместе с ним нечего: обведите заново.</translation>
    </message>
    <message>
        <source>{} cannot be read any more: look for the file.</source>
        <translation>{} больше не читается: найдите файл.</translation>
    </message>
    <message>
        <source>{} cannot be shown: look at the folder for temporary files.</source>
        <translation>{} нельзя показать: проверьте папку временных файлов.</translation>
    </message>
    <message>
        <source>{} cannot be shown: save it again as PNG or TIFF.</source>
        <translation>{} нельзя показать: сохраните снова как PNG или TIFF.</translation>
    </message>
    <message>
        <source>No place yet: type its coordinates, or pick it on the map.</source>
        <translation>Места ещё нет: введите координаты или укажите на карте.</translation>
    </message>
    <message>
        <source>One coordinate is missing: type the other one too.</source>
        <translation>Не хватает одной координаты: введите и другую.</translation>
    </message>
    <message>
        <source>Nobody has said which CRS the figures are in: choose it at the right.</source>
        <translation>Не указано, в какой системе координат числа: выберите её справа.</translation>
    </message>
    <message>
        <source>This place lies where the sheet's CRS does not reach: check the CRS.</source>
        <translation>Это место вне области действия системы координат листа: проверьте систему.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name of the scan.</source>
        <translation>Файла {} нет: проверьте папку и имя скана.</translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation>{}: файл пуст; запросите его снова.</translation>
    </message>
    <message>
        <source>{} has {} by {} pixels, more than a sheet needs: scan it again at 300 to 600 dots per inch.</source>
        <translation>В {} пикселей: {} на {}, больше, чем нужно для листа; отсканируйте снова с разрешением от 300 до 600 точек на дюйм.</translation>
    </message>
    <message>
        <source>This QGIS cannot read PDF: save {} as PNG or TIFF at 300 dots per inch.</source>
        <translation>Этот QGIS не читает PDF: сохраните {} как PNG или TIFF с 300 точками на дюйм.</translation>
    </message>
    <message>
        <source>{} has no page {} that can be read: check the page, or save it as PNG.</source>
        <translation>В {} нет читаемой страницы {}: проверьте страницу или сохраните как PNG.</translation>
    </message>
    <message>
        <source>{} cannot be read as a picture: save it again as PNG, JPEG or TIFF.</source>
        <translation>{} не читается как изображение: сохраните заново как PNG, JPEG или TIFF.</translation>
    </message>
    <message>
        <source>{} brings a georeferencing of its own: it is set aside, and the control points alone decide.</source>
        <translation>{} приносит собственную привязку: она отложена, и решают только точки привязки.</translation>
    </message>
    <message>
        <source>Control point {} lies outside the scan of {} by {} pixels: choose the control points of this scan.</source>
        <translation>Точка привязки {} лежит вне скана размером {} на {} пикселей: выберите точки привязки этого скана.</translation>
    </message>
    <message>
        <source>This map is no scan of the workspace any more: refresh the list and choose again.</source>
        <translation>Эта карта больше не скан рабочего пространства: обновите список и выберите снова.</translation>
    </message>
    <message>
        <source>{}; fitted anew by {}: {}</source>
        <translation>{}; перепривязал: {}: {}</translation>
    </message>
    <message>
        <source>{} traced things moved along, by up to {} m; compute the hazard areas anew: they grow at once, and ground that they would vacate waits for a cancellation report.</source>
        <translation>Обведённых предметов сдвинуто вместе: {}, не более чем на {} м; вычислите опасные районы заново: растут они сразу, а земля, которую они освободили бы, ждёт отчёта об отмене.</translation>
    </message>
    <message>
        <source>suggested figure, not set by the authority</source>
        <translation>предложенное значение, орган его не задал</translation>
    </message>
    <message>
        <source>A plotting error of {} mm is not possible: enter millimetres on paper.</source>
        <translation>Погрешность нанесения {} мм невозможна: введите миллиметры на бумаге.</translation>
    </message>
    <message>
        <source>The authority has not set how well maps are plotted: {} mm on paper are reckoned with; set plotting_mm in the workspace's settings.</source>
        <translation>Уполномоченный орган не задал точность нанесения карт: взято {} мм на бумаге; задайте plotting_mm в настройках рабочего пространства.</translation>
    </message>
    <message>
        <source>The scale of the map was not stated ({}): enter it, since sigma rests on it.</source>
        <translation>Масштаб карты не указан ({}): введите его, на нём основана сигма.</translation>
    </message>
    <message>
        <source>1:{} is no scale of a map: enter 50000 for 1:50,000.</source>
        <translation>1:{} – не масштаб карты: для 1:50 000 введите 50000.</translation>
    </message>
    <message>
        <source>scale as stated</source>
        <translation>масштаб как указан</translation>
    </message>
    <message>
        <source>scale from {} dots per inch, rounded up</source>
        <translation>масштаб по {} точкам на дюйм, округлён в большую сторону</translation>
    </message>
    <message>
        <source>the authority's scale for maps that state none</source>
        <translation>масштаб органа для карт, где он не указан</translation>
    </message>
    <message>
        <source>The scale of this map is not known, so neither is its error: enter the scale printed on the sheet.</source>
        <translation>Масштаб этой карты не известен, а значит, и её погрешность: введите масштаб, напечатанный на листе.</translation>
    </message>
    <message>
        <source>The control points lie outside {}, but inside it with their two coordinates swapped: enter the easting as x and the northing as y.</source>
        <translation>Точки привязки лежат вне {}, но внутри, если переставить их две координаты: введите координату на восток как x, а на север как y.</translation>
    </message>
    <message>
        <source>The control points lie outside {}: check the zone; these figures look like {}.</source>
        <translation>Точки привязки лежат вне {}: проверьте зону; эти числа похожи на {}.</translation>
    </message>
    <message>
        <source>The control points lie outside {}: check the system, its zone and the order of the two coordinates.</source>
        <translation>Точки привязки лежат вне {}: проверьте систему, её зону и порядок двух координат.</translation>
    </message>
    <message>
        <source>Only a scan that was fitted can be traced over: choose a scan in the list.</source>
        <translation>Обводить можно только по привязанному скану: выберите скан в списке.</translation>
    </message>
    <message>
        <source>{} is refuted: what is traced over it would not count; weigh it anew first.</source>
        <translation>{}: карта опровергнута, обведённое по ней не учитывалось бы; сначала оцените её заново.</translation>
    </message>
    <message>
        <source>What was traced crosses itself or is empty: trace it again.</source>
        <translation>Обведённое пересекает само себя или пусто: обведите снова.</translation>
    </message>
    <message>
        <source>A landmark needs a name that a team can find it by: enter one.</source>
        <translation>Ориентиру нужно название, по которому его найдёт команда: введите его.</translation>
    </message>
    <message>
        <source>An outline cannot be "{}": choose what the map says about it.</source>
        <translation>Контур не может быть «{}»: выберите, что о нём говорит карта.</translation>
    </message>
    <message>
        <source>The spacing of mines in a row is a length above 0: correct it or leave it empty.</source>
        <translation>Интервал мин в ряду – длина больше 0: исправьте его или оставьте пустым.</translation>
    </message>
    <message>
        <source>Each kind of device needs a type, and a number of 0 or more: correct the list.</source>
        <translation>Каждому виду устройств нужны тип и число, 0 или больше: исправьте список.</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: choose another one.</source>
        <translation>Не удаётся создать папку {}: выберите другую.</translation>
    </message>
    <message>
        <source>{} cannot be written: close programs that show it, or choose another name.</source>
        <translation>Не удаётся записать {}: закройте программы, где файл открыт, или выберите другое имя.</translation>
    </message>
    <message>
        <source>The fit folds the sheet over or throws its corners far away: add control points near the corners, or choose a simpler fit.</source>
        <translation>Привязка складывает лист или отбрасывает его углы далеко: добавьте точки привязки у углов или выберите более простую привязку.</translation>
    </message>
    <message>
        <source>The picture cannot follow this fit to a quarter of a pixel: choose a simpler fit.</source>
        <translation>Изображение не может следовать этой привязке с точностью до четверти пикселя: выберите более простую привязку.</translation>
    </message>
    <message>
        <source>The authority has set no working distance between teams, so nearness is not looked at: enter it in the settings.</source>
        <translation>Уполномоченный орган не задал рабочее расстояние между командами, поэтому близость не проверяется: введите его в настройках.</translation>
    </message>
    <message>
        <source>Work needs a team, a first and a last day: choose all three.</source>
        <translation>Работе нужны команда, первый и последний день: выберите всё это.</translation>
    </message>
    <message>
        <source>The last day lies before the first: correct one of them.</source>
        <translation>Последний день раньше первого: исправьте один из них.</translation>
    </message>
    <message>
        <source>Task {} is done, withdrawn or gone: its days are not moved any more.</source>
        <translation>Задание {} завершено, отозвано или удалено: его дни больше не переносятся.</translation>
    </message>
    <message>
        <source>There is no task "{}" with an outline: give the code of one.</source>
        <translation>Задания "{}" с контуром нет: укажите код существующего.</translation>
    </message>
    <message>
        <source>A task is ordered in at most {} cells: choose larger ones.</source>
        <translation>Задание упорядочивается не более чем в {} ячейках: выберите ячейки крупнее.</translation>
    </message>
    <message>
        <source>No recorded mines lie in or near {}: its cells have no order.</source>
        <translation>В {} и рядом нет записанных мин: у его ячеек нет порядка.</translation>
    </message>
    <message>
        <source>The folder {} is not there: choose one that is.</source>
        <translation>Папки {} нет: выберите существующую.</translation>
    </message>
    <message>
        <source>There is no sheet for the book: see why each task was left out.</source>
        <translation>Для книги нет ни одного листа: посмотрите, почему пропущено каждое задание.</translation>
    </message>
    <message>
        <source>This outcome report is not in the workspace or belongs to no task: choose another.</source>
        <translation>Этого отчёта об итогах нет в рабочем пространстве, или он не относится к заданию: выберите другой.</translation>
    </message>
    <message>
        <source>A {} report is not printed: file a completion or handover report first.</source>
        <translation>Отчёт вида «{}» не печатается: сначала подайте отчёт о завершении или акт передачи.</translation>
    </message>
    <message>
        <source>"{}" is no report that is printed: choose completion or handover.</source>
        <translation>«{}» – не печатаемый отчёт: выберите отчёт о завершении или акт передачи.</translation>
    </message>
    <message>
        <source>No {} report is filed in this workspace: file one in Progress first.</source>
        <translation>Отчётов вида «{}» в этом рабочем пространстве нет: сначала подайте отчёт в разделе «Ход работ».</translation>
    </message>
    <message>
        <source>{} has no page list that bookmarks could point to: make it again.</source>
        <translation>В {} нет списка страниц, на который могли бы указывать закладки: создайте файл снова.</translation>
    </message>
    <message>
        <source>The PDF is not built as expected, so it gets no bookmarks: make single files.</source>
        <translation>PDF построен не так, как ожидалось, поэтому закладок не будет: создайте отдельные файлы.</translation>
    </message>
    <message>
        <source>{} could not be written to its end: free some space or choose another folder.</source>
        <translation>Не удалось записать {} до конца: освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>{} is open in another program or protected: close it and make it again.</source>
        <translation>{} открыт в другой программе или защищён: закройте его и создайте снова.</translation>
    </message>
    <message>
        <source>The workspace has no clearance task yet: draw one first.</source>
        <translation>В рабочем пространстве ещё нет заданий на очистку: сначала нарисуйте задание.</translation>
    </message>
    <message>
        <source>Task {} has no outline: draw it before its sheet is made.</source>
        <translation>У задания {} нет контура: нарисуйте его, прежде чем создавать лист.</translation>
    </message>
    <message>
        <source>There is no task "{}" in this workspace: look its code up in the list of tasks.</source>
        <translation>Задания «{}» в этом рабочем пространстве нет: найдите его код в списке заданий.</translation>
    </message>
    <message>
        <source>This template cannot carry a task sheet: it needs two pages and items with the ids {} (missing: {}).</source>
        <translation>Этот шаблон не подходит для листа задания: нужны две страницы и элементы с идентификаторами {} (не хватает: {}).</translation>
    </message>
    <message>
        <source>{} is no layout template: save one from QGIS's layout designer (.qpt).</source>
        <translation>{} – не шаблон макета: сохраните его из редактора макетов QGIS (.qpt).</translation>
    </message>
    <message>
        <source>The template {} cannot be read: choose another file.</source>
        <translation>Шаблон {} не читается: выберите другой файл.</translation>
    </message>
    <message>
        <source>There are no sheets in the language "{}": choose from {}, or two joined by +.</source>
        <translation>Листов на языке «{}» нет: выберите из {} или два, соединённые знаком +.</translation>
    </message>
    <message>
        <source>{} is larger than 4 GB: split it, or save it as GeoPackage in parts.</source>
        <translation>{} больше 4 ГБ: разделите файл или сохраните его как GeoPackage по частям.</translation>
    </message>
    <message>
        <source>{} is damaged or locked with a password: ask for the file again.</source>
        <translation>{} повреждён или защищён паролем: запросите файл снова.</translation>
    </message>
    <message>
        <source>{} unpacks to {} MB in {} files, which can fill the disk: ask for the file without packing.</source>
        <translation>{} распаковывается до {} МБ, файлов: {}; это может заполнить диск. Запросите файл без упаковки.</translation>
    </message>
    <message>
        <source>{} holds a file that would be written outside of it: ask for the file again, packed without paths.</source>
        <translation>{} содержит файл, который записался бы вне его: запросите файл снова, упакованный без путей.</translation>
    </message>
    <message>
        <source>{} defines XML entities, which no map needs and which can freeze the computer: ask for the file without them.</source>
        <translation>{} определяет сущности XML, которые картам не нужны и могут подвесить компьютер: запросите файл без них.</translation>
    </message>
    <message>
        <source>{} holds no map: it only points to other files or to a service. Ask for the map itself.</source>
        <translation>В {} нет карты: он лишь указывает на другие файлы или службу. Попросите саму карту.</translation>
    </message>
    <message>
        <source>{} holds no features: check that it is the right file.</source>
        <translation>{} не содержит объектов: проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{} cannot be read: check that you may open it.</source>
        <translation>{} не читается: проверьте, можете ли вы открыть файл.</translation>
    </message>
    <message>
        <source>{} cannot be read as a map: save it again as GeoPackage, KML or GeoJSON.</source>
        <translation>{} не читается как карта: сохраните его снова как GeoPackage, KML или GeoJSON.</translation>
    </message>
    <message>
        <source>The table {} of {} cannot be read: verify the workspace.</source>
        <translation>Таблица {} в {} не читается: проверьте рабочее пространство.</translation>
    </message>
    <message>
        <source>Key figures need GDAL 3.6 or later: this QGIS has an older one; update QGIS.</source>
        <translation>Для ключевых показателей нужен GDAL 3.6 или новее: в этом QGIS он старше; обновите QGIS.</translation>
    </message>
    <message>
        <source>{} is damaged: save the workbook again as XLSX.</source>
        <translation>{} повреждён: сохраните книгу таблиц снова как XLSX.</translation>
    </message>
    <message>
        <source>{} holds formulae, and only plain values are taken: save it as CSV, or paste the values over the formulae.</source>
        <translation>{} содержит формулы, а принимаются только значения: сохраните файл как CSV или вставьте значения поверх формул.</translation>
    </message>
    <message>
        <source>Sheet {}: cells with a formula or markup, left empty since only plain text is taken: {}. Row and column: {}{}.</source>
        <translation>Лист {}: ячеек с формулой или разметкой, оставленных пустыми, поскольку берётся только простой текст: {}. Строка и столбец: {}{}.</translation>
    </message>
    <message>
        <source>There is no column "{}": choose one of {}.</source>
        <translation>Столбца «{}» нет: выберите из: {}.</translation>
    </message>
    <message>
        <source>No columns of coordinates were found among {}: name them, for example lat and lon, x and y, or mgrs.</source>
        <translation>Среди {} не найдены столбцы координат: назовите их, например lat и lon, x и y или mgrs.</translation>
    </message>
    <message>
        <source>{} is no table: choose a folder of CSV files, a CSV or a workbook (XLSX).</source>
        <translation>{} – не таблица: выберите папку файлов CSV, файл CSV или книгу таблиц (XLSX).</translation>
    </message>
    <message>
        <source>{} holds no {}.csv: choose the folder with the table set.</source>
        <translation>{} не содержит {}.csv: выберите папку с набором таблиц.</translation>
    </message>
    <message>
        <source>{} is larger than 300 MB: split it into several table sets.</source>
        <translation>{} больше 300 МБ: разделите его на несколько наборов таблиц.</translation>
    </message>
    <message>
        <source>{} cannot be split into cells near line {}: look for a quotation mark that is not closed, or a cell of more than 100,000 characters.</source>
        <translation>{} нельзя разделить на ячейки около строки {}: найдите незакрытую кавычку или ячейку длиннее 100 000 знаков.</translation>
    </message>
    <message>
        <source>{} is no CSV file: save the table as CSV (UTF-8) or XLSX.</source>
        <translation>{} – не файл CSV: сохраните таблицу как CSV (UTF-8) или XLSX.</translation>
    </message>
    <message>
        <source>{} is empty: its first row must hold the names of the columns.</source>
        <translation>{}: файл пуст; в первой строке должны быть названия столбцов.</translation>
    </message>
    <message>
        <source>{} has the column {} twice: remove or rename one of them.</source>
        <translation>В {} столбец {} встречается дважды: удалите или переименуйте один из них.</translation>
    </message>
    <message>
        <source>{} cannot be read as a workbook: save it again as XLSX.</source>
        <translation>{} не читается как книга таблиц: сохраните его снова как XLSX.</translation>
    </message>
    <message>
        <source>{} has no sheet {}: name the sheets as in the template.</source>
        <translation>В {} нет листа {}: назовите листы как в шаблоне.</translation>
    </message>
    <message>
        <source>The workspace has lost its first row: verify the workspace.</source>
        <translation>Рабочее пространство потеряло свою первую строку: проверьте рабочее пространство.</translation>
    </message>
    <message>
        <source>{}, as the bearings and distances lead: check them against the paper.</source>
        <translation>{}, если идти по азимутам и расстояниям: сверьте их с бумагой.</translation>
    </message>
    <message>
        <source>The outline closes.</source>
        <translation>Контур замыкается.</translation>
    </message>
    <message>
        <source>The outline misses its start by {} m, 1 : {}.</source>
        <translation>Контур не доходит до начала на {} м, 1 : {}.</translation>
    </message>
    <message>
        <source>That is worse than 1 : 100: check bearings and distances.</source>
        <translation>Это хуже, чем 1 : 100: проверьте направления и расстояния.</translation>
    </message>
    <message>
        <source>The misclosure was spread over the legs.</source>
        <translation>Невязка распределена по сторонам.</translation>
    </message>
    <message>
        <source>This boundary is changed by a person with a reason: enter both.</source>
        <translation>Эту границу меняет человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>An open boundary revision is approved by a person with a reason: enter both.</source>
        <translation>Открытую редакцию границы утверждает человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>There is no task "{}": look its code up in the list of tasks.</source>
        <translation>Задания «{}» нет: найдите его код в списке заданий.</translation>
    </message>
    <message>
        <source>Task {} is {} and is not divided anew: take it a step back with a reason first.</source>
        <translation>Задание {} в состоянии «{}» заново не делится: сначала верните его на шаг назад с указанием причины.</translation>
    </message>
    <message>
        <source>The outline of task {} is missing or not sound: mend it first.</source>
        <translation>Контур задания {} отсутствует или неисправен: сначала исправьте его.</translation>
    </message>
    <message>
        <source>the organisation's accreditation</source>
        <translation>аккредитация организации</translation>
    </message>
    <message>
        <source>the medic's qualification</source>
        <translation>квалификация медика</translation>
    </message>
    <message>
        <source>The file {} cannot be read: choose another one.</source>
        <translation>Файл {} не читается: выберите другой.</translation>
    </message>
    <message>
        <source>The file {} has {} MB: attach a file of at most {} MB, for example a smaller picture.</source>
        <translation>Размер файла {}: {} МБ; вложите файл не больше {} МБ, например уменьшенное изображение.</translation>
    </message>
    <message>
        <source>The file {} is attached to this task already.</source>
        <translation>Файл {} уже вложен в это задание.</translation>
    </message>
    <message>
        <source>The attachment is not in the workspace any more: refresh the list.</source>
        <translation>Этого вложения больше нет в рабочем пространстве: обновите список.</translation>
    </message>
    <message>
        <source>The attachment {} was damaged: attach the file again.</source>
        <translation>Вложение {} повреждено: вложите файл снова.</translation>
    </message>
    <message>
        <source>The file {} cannot be written: choose another folder.</source>
        <translation>Не удаётся записать файл {}: выберите другую папку.</translation>
    </message>
    <message>
        <source>The programme's rates are not known: enter them in the setting {} first.</source>
        <translation>Темпы программы не известны: сначала введите их в настройке {}.</translation>
    </message>
    <message>
        <source>The setting {} cannot be read: give each method its name, rate_m2, cost_per_day, availability and its factors.</source>
        <translation>Настройка {} не читается: укажите для каждого метода название, rate_m2, cost_per_day, availability и коэффициенты.</translation>
    </message>
    <message>
        <source>The slope classes are not known: enter them in the setting {} first.</source>
        <translation>Классы уклона не известны: сначала введите их в настройке {}.</translation>
    </message>
    <message>
        <source>The setting {} cannot be read: write it as [[10, "flat"], [30, "steep"]].</source>
        <translation>Настройка {} не читается: запишите её как [[10, "flat"], [30, "steep"]].</translation>
    </message>
    <message>
        <source>Planned days are set by a person with a reason: enter both.</source>
        <translation>Плановые дни задаёт человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>Task {}: there are no rates for the method "{}": choose one of {}.</source>
        <translation>Задание {}: для метода «{}» нет норм: выберите из: {}.</translation>
    </message>
    <message>
        <source>Task {}: the elevation raster does not cover it: choose one that does.</source>
        <translation>Задание {}: растр высот его не покрывает: выберите тот, что покрывает.</translation>
    </message>
    <message>
        <source>Left of {} m² after reports and releases.</source>
        <translation>Остаток от {} м² после отчётов и высвобождений.</translation>
    </message>
    <message>
        <source>Mean slope {} %.</source>
        <translation>Средний уклон {} %.</translation>
    </message>
    <message>
        <source>Not recorded, so counted as 1: {}.</source>
        <translation>Не записано, поэтому считается за 1: {}.</translation>
    </message>
    <message>
        <source>This finding has no safe fix: change the task by hand.</source>
        <translation>Для этого замечания нет безопасного исправления: измените задание вручную.</translation>
    </message>
    <message>
        <source>The hazard area or its tasks are not there any more: check again.</source>
        <translation>Опасного района или его заданий больше нет: проверьте снова.</translation>
    </message>
    <message>
        <source>The journal has lost the boundary of before: look for it in the last backup.</source>
        <translation>Прежняя граница утрачена в журнале: ищите её в последней резервной копии.</translation>
    </message>
    <message>
        <source>Made in a layer by {}, not approved.</source>
        <translation>Сделано в слое, автор: {}, не утверждено.</translation>
    </message>
    <message>
        <source>"{}" is no place: write easting and northing, latitude and longitude, or MGRS, such as 500100 4400200.</source>
        <translation>«{}» – не место: напишите координаты на восток и на север, широту и долготу или MGRS, например 500100 4400200.</translation>
    </message>
    <message>
        <source>"{} {}" has no latitude between -90 and 90: write the latitude first.</source>
        <translation>В «{} {}» нет широты от -90 до 90: сначала напишите широту.</translation>
    </message>
    <message>
        <source>The task has no ground: draw its outline first.</source>
        <translation>У задания нет земли: сначала нарисуйте его контур.</translation>
    </message>
    <message>
        <source>Legs get intermediate points above a length of more than 0 m: enter it in metres.</source>
        <translation>Промежуточные точки ставятся на сторонах длиннее заданной длины больше 0 м: введите её в метрах.</translation>
    </message>
    <message>
        <source>{}; {} more markers are in the same case.</source>
        <translation>{}; знаков в таком же положении ещё: {}.</translation>
    </message>
    <message>
        <source>No hazard area lies on this ground: draw the candidate over the hazard area.</source>
        <translation>На этой земле нет опасных районов: нарисуйте кандидат поверх опасного района.</translation>
    </message>
    <message>
        <source>There is no open hazard area to plan for: compute hazard areas or bring them in.</source>
        <translation>Нет открытых опасных районов для планирования: рассчитайте или внесите их.</translation>
    </message>
    <message>
        <source>There is no open hazard area "{}": look its code up in the list.</source>
        <translation>Открытого опасного района «{}» нет: найдите его код в списке.</translation>
    </message>
    <message>
        <source>{} m² belong to a task already or to two hazard areas: planned once.</source>
        <translation>{} м² уже принадлежат заданию или двум опасным районам: запланированы один раз.</translation>
    </message>
    <message>
        <source>Proposing tasks was cancelled: nothing was saved.</source>
        <translation>Предложение заданий отменено: ничего не сохранено.</translation>
    </message>
    <message>
        <source>A candidate is refused by a person with a reason: enter both.</source>
        <translation>Кандидата отклоняет человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>A candidate of {} m² on hazard area {}.</source>
        <translation>Кандидат площадью {} м² на опасном районе {}.</translation>
    </message>
    <message>
        <source>{} candidates of {} m² were refused before and are left out; their ground stays hazard without a task.</source>
        <translation>Кандидатов, отклонённых раньше и не взятых: {}, {} м²; их земля остаётся опасной без задания.</translation>
    </message>
    <message>
        <source>The line does not cross the boundary twice: begin and end it on the other side of the boundary.</source>
        <translation>Линия не пересекает границу дважды: начните и закончите её по другую сторону границы.</translation>
    </message>
    <message>
        <source>The outline would cross itself: draw the line without crossing the boundary between.</source>
        <translation>Контур пересёк бы сам себя: проведите линию, не пересекая границу между концами.</translation>
    </message>
    <message>
        <source>Merging needs two tasks: choose them in the list with Ctrl.</source>
        <translation>Для слияния нужны два задания: выберите их в списке с Ctrl.</translation>
    </message>
    <message>
        <source>No hazard area shares ground with this task: there is no margin to hold.</source>
        <translation>Ни один опасный район не имеет с этим заданием общей земли: запас держать не для чего.</translation>
    </message>
    <message>
        <source>The feature has no place: click it on the map.</source>
        <translation>У объекта нет места: щёлкните его на карте.</translation>
    </message>
    <message>
        <source>This QGIS holds two copies of SQLite ({}), so locks can get lost when two programs work on one workspace: let one program at a time open it, and install a QGIS with one SQLite.</source>
        <translation>В этом QGIS две копии SQLite ({}), поэтому блокировки могут теряться, когда с рабочим пространством работают две программы: пусть его открывает одна программа, и установите QGIS с одной SQLite.</translation>
    </message>
    <message>
        <source>This QGIS holds two copies of SQLite ({}): on Windows nothing is to be done.</source>
        <translation>В этом QGIS две копии SQLite ({}): в Windows делать ничего не нужно.</translation>
    </message>
    <message>
        <source>There is no task "{}" in this workspace: give its code.</source>
        <translation>Задания «{}» в этом рабочем пространстве нет: укажите его код.</translation>
    </message>
    <message>
        <source>{} cannot be read as lines: give a GPX file or a layer of lines.</source>
        <translation>{} не читается как линии: укажите файл GPX или слой линий.</translation>
    </message>
    <message>
        <source>Figures per area need a layer of areas: choose one, such as municipalities.</source>
        <translation>Для показателей по районам нужен слой районов: выберите его, например муниципалитеты.</translation>
    </message>
    <message>
        <source>The season needs twelve shares, January first: separate them with commas.</source>
        <translation>Сезону нужно двенадцать долей, начиная с января: разделите их запятыми.</translation>
    </message>
    <message>
        <source>There is no handed-over map "{}": look its name up in the register.</source>
        <translation>Переданной карты «{}» нет: найдите её название в реестре.</translation>
    </message>
    <message>
        <source>{} cannot be read as a map: check the file's name and format.</source>
        <translation>{} не читается как карта: проверьте имя и формат файла.</translation>
    </message>
    <message>
        <source>{} holds several layers ({}): name one of them in LAYER.</source>
        <translation>{} содержит несколько слоёв ({}): укажите один из них в LAYER.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: write it as {"imsma_id": "HA_ID"}.</source>
        <translation>Соответствие не читается: запишите его как {"imsma_id": "HA_ID"}.</translation>
    </message>
    <message>
        <source>Nothing says which CRS the control points are in: choose the CRS that is on the sheet, such as EPSG:28408.</source>
        <translation>Не указано, в какой системе координат точки привязки: выберите систему, указанную на листе, например EPSG:28408.</translation>
    </message>
    <message>
        <source>{} is "{}", which is no number: enter one or leave it empty.</source>
        <translation>{}: «{}» – не число; введите число или оставьте пустым.</translation>
    </message>
    <message>
        <source>The layer of people has no field chosen: choose the one with people.</source>
        <translation>У слоя людей не выбрано поле: выберите поле с числом людей.</translation>
    </message>
    <message>
        <source>The barriers in {} are points: choose lines or polygons.</source>
        <translation>Преграды в {} – точки: выберите линии или полигоны.</translation>
    </message>
    <message>
        <source>The layer {} holds no line: draw the base-line first.</source>
        <translation>В слое {} нет линии: сначала проведите базовую линию.</translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known about the rest of the file.</source>
        <translation>Проверка отменена: об остальной части файла ничего не известно.</translation>
    </message>
    <message>
        <source>{} is "{}", which is no date: write year-month-day, such as 2021-06-12.</source>
        <translation>{}: «{}» – не дата; напишите год-месяц-день, например 2021-06-12.</translation>
    </message>
    <message>
        <source>No workspace is open: open or create one first.</source>
        <translation>Рабочее пространство не открыто: сначала откройте или создайте его.</translation>
    </message>
    <message>
        <source>{} Accepted by {}: {}</source>
        <translation>{} Принял: {}: {}</translation>
    </message>
    <message>
        <source>The map of this proposal is not in the workspace any more: refuse the proposal.</source>
        <translation>Карты этого предложения больше нет в рабочем пространстве: отклоните предложение.</translation>
    </message>
    <message>
        <source>Only an accepted shift, sigma or grade of a map is taken back: choose one.</source>
        <translation>Отозвать можно только принятый сдвиг, сигму или оценку карты: выберите такое предложение.</translation>
    </message>
    <message>
        <source>A decision is taken back by a person with a reason: enter both.</source>
        <translation>Решение отзывает человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>{} Taken back by {}: {}</source>
        <translation>{} Отменил: {}: {}</translation>
    </message>
    <message>
        <source>Only a refused proposal is offered again: choose one.</source>
        <translation>Повторно предлагается только отклонённое предложение: выберите такое.</translation>
    </message>
    <message>
        <source>This proposal is decided already: refresh the list.</source>
        <translation>По этому предложению уже решено: обновите список.</translation>
    </message>
    <message>
        <source>The proposed shift holds no figures: compute the accuracy anew.</source>
        <translation>У предложенного сдвига нет величин: вычислите точность заново.</translation>
    </message>
    <message>
        <source>This {} is not in the workspace any more: refresh the view and look at its history.</source>
        <translation>Этого больше нет в рабочем пространстве ({}): обновите вид и посмотрите историю.</translation>
    </message>
    <message>
        <source>The setting {} is "{}", which is no number: correct it in the settings.</source>
        <translation>Настройка {}: «{}» – не число; исправьте её в настройках.</translation>
    </message>
    <message>
        <source>The setting of the grades of direct evidence cannot be read: tick the grades in the settings, tab Office, and save them anew.</source>
        <translation>Настройка оценок прямого свидетельства не читается: отметьте оценки в настройках, вкладка «Офис», и сохраните их заново.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name for the copy.</source>
        <translation>{} уже существует: выберите другое имя копии.</translation>
    </message>
    <message>
        <source>The copy {} does not pass its check: try another disk or stick.</source>
        <translation>Копия {} не проходит проверку: попробуйте другой диск или флешку.</translation>
    </message>
    <message>
        <source>The copy {} could not be written: check the room on the disk and try again.</source>
        <translation>Не удалось записать копию {}: проверьте место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>No backup of {} can be made beside it: check that its folder can be written.</source>
        <translation>Рядом с {} нельзя создать резервную копию: проверьте, доступна ли папка для записи.</translation>
    </message>
    <message>
        <source>There is no room for a backup of {}: free some space on the disk.</source>
        <translation>Нет места для резервной копии {}: освободите место на диске.</translation>
    </message>
    <message>
        <source>{} was brought to workspace version {}: the file as it was lies in {} as {}.</source>
        <translation>{} приведено к версии рабочего пространства {}: прежний файл лежит в {} под именем {}.</translation>
    </message>
    <message>
        <source>{} lies on a network drive, where saving is slower and one person at a time works safely: keep it on this computer if you can.</source>
        <translation>{} лежит на сетевом диске, где сохранение медленнее и безопасно работает один человек: держите его на этом компьютере, если можете.</translation>
    </message>
    <message>
        <source>The drive of {} does not allow the fast way of saving, so saving is slower: keep it on this computer if you can.</source>
        <translation>Диск, где лежит {}, не позволяет быстрый способ сохранения, поэтому сохранение медленнее: держите его на этом компьютере, если можете.</translation>
    </message>
    <message>
        <source>Some of the chosen rows of {} are not in the workspace any more: refresh the view and choose again.</source>
        <translation>Некоторых выбранных строк таблицы {} больше нет в рабочем пространстве: обновите вид и выберите снова.</translation>
    </message>
    <message>
        <source>The field {} must be filled in: enter a value and save again.</source>
        <translation>Поле {} нужно заполнить: введите значение и сохраните снова.</translation>
    </message>
    <message>
        <source>A value breaks the rule {}: correct it and save again.</source>
        <translation>Значение нарушает правило {}: исправьте его и сохраните снова.</translation>
    </message>
    <message>
        <source>The value of {} is there already: choose another one.</source>
        <translation>Значение {} уже есть: выберите другое.</translation>
    </message>
    <message>
        <source>A row names another one that is not here: choose one that is.</source>
        <translation>Строка указывает на другую, которой здесь нет: выберите ту, что есть.</translation>
    </message>
    <message>
        <source>The workspace refused the change ({}): correct it and save again.</source>
        <translation>Рабочее пространство отклонило изменение ({}): исправьте его и сохраните снова.</translation>
    </message>
    <message>
        <source>Another program is saving to {}: your change is kept here; try again in a moment.</source>
        <translation>Другая программа сохраняет в {}: ваше изменение хранится здесь; попробуйте через минуту.</translation>
    </message>
    <message>
        <source>There is no room left to save {}: free some space on the disk and try again.</source>
        <translation>Для сохранения {} нет места: освободите место на диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>{} can only be read here: copy it to a folder where you may write, and open the copy.</source>
        <translation>{} здесь можно только читать: скопируйте в папку, куда вы можете писать, и откройте копию.</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that the file is there and that you may read it.</source>
        <translation>{} не открывается: проверьте, что файл на месте и вам можно его читать.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing {}: copy it to another disk now and open the copy.</source>
        <translation>Сбой диска при чтении или записи {}: сейчас же скопируйте на другой диск и откройте копию.</translation>
    </message>
    <message>
        <source>{} could not be read or written: verify the workspace, or open its newest backup.</source>
        <translation>{} не удалось прочитать или записать: проверьте рабочее пространство или откройте самую новую резервную копию.</translation>
    </message>
    <message>
        <source>{} is damaged or no workspace: open its newest backup, or ask for a new copy.</source>
        <translation>{} повреждено или не рабочее пространство: откройте самую новую резервную копию или попросите новую копию.</translation>
    </message>
    <message>
        <source>The field {} of {} must be filled in: enter a value.</source>
        <translation>Поле {} ({}) нужно заполнить: введите значение.</translation>
    </message>
    <message>
        <source>The field {} of {} is no day: write it as YYYY-MM-DD.</source>
        <translation>Поле {} ({}) — не день: запишите как YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The field {} of {} is no number: enter one, or leave it empty.</source>
        <translation>Поле {} ({}) — не число: введите число или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field {} of this {} names {} that is not in this workspace: choose one that is, or leave it empty.</source>
        <translation>Поле {} ({}) указывает на то, чего в этом рабочем пространстве нет ({}): выберите имеющееся или оставьте пустым.</translation>
    </message>
    <message>
        <source>A copy for another office needs that office's code: enter one that is not this office's.</source>
        <translation>Копии для другого офиса нужен его код: введите код, отличный от кода этого офиса.</translation>
    </message>
    <message>
        <source>{} is no class of data that can be left out: choose among {}.</source>
        <translation>{} – не вид данных, который можно не передавать: выберите из: {}.</translation>
    </message>
    <message>
        <source>The export names no office: enter the code of the office that is to merge it.</source>
        <translation>В экспорте не указан офис: введите код офиса, который будет его сливать.</translation>
    </message>
    <message>
        <source>Office {} is this one: enter another one, or take a copied file over as that one first.</source>
        <translation>Офис {} – это данный офис: введите другой или сначала переведите скопированный файл на тот офис.</translation>
    </message>
    <message>
        <source>{} reads back otherwise than it was written: use another stick.</source>
        <translation>{} читается не так, как записан: используйте другую флешку.</translation>
    </message>
    <message>
        <source>{} could not be written (is the stick full, or was it pulled out?): nothing was sent; free some space or use another stick.</source>
        <translation>Не удалось записать {} (флешка заполнена или вынута?): ничего не отправлено; освободите место или используйте другую флешку.</translation>
    </message>
    <message>
        <source>A row in {} is too large: ask for the file again.</source>
        <translation>Строка в {} слишком велика: запросите файл снова.</translation>
    </message>
    <message>
        <source>{} is damaged or no change file: ask the office to send it again.</source>
        <translation>{} повреждён или не является файлом изменений: попросите офис прислать его снова.</translation>
    </message>
    <message>
        <source>{} cannot be read: check the stick and try again.</source>
        <translation>{} не читается: проверьте флешку и попробуйте снова.</translation>
    </message>
    <message>
        <source>{} was altered or damaged on its way: ask the office to send it again.</source>
        <translation>{} изменён или повреждён в пути: попросите офис прислать его снова.</translation>
    </message>
    <message>
        <source>{} is no change file: choose one with the ending {}.</source>
        <translation>{} – не файл изменений: выберите файл с окончанием {}.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than a change file holds: do not use it.</source>
        <translation>{} при распаковке стал бы намного больше обычного файла изменений: не используйте его.</translation>
    </message>
    <message>
        <source>{} unpacks to more than it says: do not use it.</source>
        <translation>{} при распаковке больше, чем в нём указано: не используйте его.</translation>
    </message>
    <message>
        <source>{} says nothing legible about itself: ask for it again.</source>
        <translation>{} не содержит читаемых сведений о себе: запросите его снова.</translation>
    </message>
    <message>
        <source>{} was written by a newer Mine Planner: update this one, then merge it again.</source>
        <translation>{} записан более новым Mine Planner: обновите этот, затем выполните слияние снова.</translation>
    </message>
    <message>
        <source>{} lacks part of its description: ask the office to send it again.</source>
        <translation>В {} нет части описания: попросите офис прислать его снова.</translation>
    </message>
    <message>
        <source>The copy has no office code: enter the code of the office that is to work with it.</source>
        <translation>У копии нет кода офиса: введите код офиса, который будет с ней работать.</translation>
    </message>
    <message>
        <source>A part for another office needs that office's code: enter one that is not this one's.</source>
        <translation>Части для другого офиса нужен его код: введите код, отличный от кода этого офиса.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name.</source>
        <translation>{} уже существует: выберите другое имя.</translation>
    </message>
    <message>
        <source>{} holds a row that no office could have written: nothing of it was used; ask the office to send it again.</source>
        <translation>{} содержит строку, которую не мог записать ни один офис: ничего из файла не использовано; попросите офис прислать его снова.</translation>
    </message>
    <message>
        <source>{} answers entries that this file does not hold, so this file went back to a backup or is a second copy: take it over as an office of its own, then merge again.</source>
        <translation>{} отвечает на записи, которых нет в этом файле, значит, этот файл возвращён к резервной копии или является второй копией: примите его как отдельный офис, затем слейте снова.</translation>
    </message>
    <message>
        <source>This find is matched to nothing: refresh the list.</source>
        <translation>Эта находка ни с чем не сопоставлена: обновите список.</translation>
    </message>
    <message>
        <source>This task has no outline, so nothing can be counted: draw it first.</source>
        <translation>У этого задания нет контура, поэтому считать нечего: сначала нарисуйте его.</translation>
    </message>
    <message>
        <source>A match is confirmed or broken by a person with a reason: enter both.</source>
        <translation>Пару подтверждает или разрывает человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>An open correction is chosen by a person with a reason: enter both.</source>
        <translation>Открытое исправление выбирает человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>кода ещё нет</translation>
    </message>
    <message>
        <source>The new outline of hazard area {} would release ground: mark its cancellation as proposed and file a cancellation report first.</source>
        <translation>Новый контур опасного района {} высвободил бы землю: отметьте его отмену как предложенную и сначала подайте отчёт об отмене.</translation>
    </message>
    <message>
        <source>This hazard area is not in the workspace any more: refresh the list.</source>
        <translation>Этого опасного района больше нет в рабочем пространстве: обновите список.</translation>
    </message>
    <message>
        <source>No cancellation is proposed for this hazard area: compute again, or record the survey as progress of a task.</source>
        <translation>Отмена этого опасного района не предложена: выполните расчёт снова или запишите обследование как ход работ по заданию.</translation>
    </message>
    <message>
        <source>The proposed ground is empty: compute the hazard areas again.</source>
        <translation>Предложенная земля пуста: снова рассчитайте опасные районы.</translation>
    </message>
    <message>
        <source>{} is no class of hazard area: choose one from the list.</source>
        <translation>{} – не класс опасного района: выберите из списка.</translation>
    </message>
    <message>
        <source>An official hazard area bears an IMSMA id: enter it, or leave it proposed.</source>
        <translation>У официального опасного района есть идентификатор IMSMA: введите его или оставьте район предложенным.</translation>
    </message>
    <message>
        <source>The new hazard area has no ground: draw it, or enter a radius above 0 m.</source>
        <translation>У нового опасного района нет земли: нарисуйте его или введите радиус больше 0 м.</translation>
    </message>
    <message>
        <source>{}: enter both before saving.</source>
        <translation>{}: введите и то и другое до сохранения.</translation>
    </message>
    <message>
        <source>it has no SQLite header</source>
        <translation>нет заголовка SQLite</translation>
    </message>
    <message>
        <source>its page size is impossible</source>
        <translation>размер страницы невозможен</translation>
    </message>
    <message>
        <source>it should have {} bytes and has {}</source>
        <translation>должно быть {} байт, а есть {}</translation>
    </message>
    <message>
        <source>its last page is cut off</source>
        <translation>последняя страница обрезана</translation>
    </message>
    <message>
        <source>entries between two seals are missing</source>
        <translation>между двумя печатями не хватает записей</translation>
    </message>
    <message>
        <source>it does not follow the seal before it</source>
        <translation>она не продолжает предыдущую печать</translation>
    </message>
    <message>
        <source>entries were removed or added</source>
        <translation>записи удалены или добавлены</translation>
    </message>
    <message>
        <source>entries were changed</source>
        <translation>записи изменены</translation>
    </message>
    <message>
        <source>count for no release</source>
        <translation>не идёт в счёт высвобождения</translation>
    </message>
    <message>
        <source>every hazard area</source>
        <translation>всех опасных районов</translation>
    </message>
    <message>
        <source>stay unreleased</source>
        <translation>остаётся невысвобожденной</translation>
    </message>
    <message>
        <source>the boundary</source>
        <translation>границы</translation>
    </message>
    <message>
        <source>{} m² lie beyond {}; they are kept and {} until the extension is approved.</source>
        <translation>{} м² лежит за пределами {}; земля сохраняется и {}, пока расширение не утверждено.</translation>
    </message>
    <message>
        <source>An open extension is approved by a person with a reason: enter both.</source>
        <translation>Открытое расширение утверждает человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>{} releases no land: choose survey or clearance.</source>
        <translation>{} не высвобождает землю: выберите обследование или очистку.</translation>
    </message>
    <message>
        <source>This land is hazard again already: refresh the list.</source>
        <translation>Эта земля уже снова опасна: обновите список.</translation>
    </message>
    <message>
        <source>This nonconformity is settled already: refresh the list.</source>
        <translation>Это несоответствие уже закрыто: обновите список.</translation>
    </message>
    <message>
        <source>This extension is decided already: refresh the list.</source>
        <translation>По этому расширению уже решено: обновите список.</translation>
    </message>
    <message>
        <source>Land is decided on by a person with a reason: enter both.</source>
        <translation>О земле решает человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>{} belongs to another workspace ({}): open that one, and merge it there.</source>
        <translation>{} относится к другому рабочему пространству ({}): откройте то и выполните слияние там.</translation>
    </message>
    <message>
        <source>{} builds on an earlier file of office {} that has not arrived here: ask for that one, or for a file with everything.</source>
        <translation>{} основан на более раннем файле офиса {}, который сюда не поступил: запросите его или файл со всем содержимым.</translation>
    </message>
    <message>
        <source>{} comes from a second copy of the file of office {}, or from one that went back to a backup: take that copy over as an office of its own, then export again.</source>
        <translation>{} происходит из второй копии файла офиса {} или из файла, возвращённого к резервной копии: переведите ту копию в отдельный офис и экспортируйте снова.</translation>
    </message>
    <message>
        <source>The changes of office {} link to {} that has not arrived here: ask it for a change file with everything.</source>
        <translation>Изменения офиса {} ссылаются на {}, чего здесь ещё нет: запросите у него файл изменений со всем содержимым.</translation>
    </message>
    <message>
        <source>The changes of office {} hold only pieces of a row that came into this office's part: ask it for a change file with everything.</source>
        <translation>Изменения офиса {} содержат лишь части строки, вошедшей в часть этого офиса: запросите у него файл изменений со всем содержимым.</translation>
    </message>
    <message>
        <source>The changes of office {} hold a question that no office sends: nothing of them was used; ask the office to send them again.</source>
        <translation>Изменения офиса {} содержат вопрос, какого не отправляет ни один офис: ничего из них не использовано; попросите офис прислать их снова.</translation>
    </message>
    <message>
        <source>Two copies of the file of one office were edited as if they were one (seen in the changes of office {}): take one of them over as an office of its own and edit there.</source>
        <translation>Две копии файла одного офиса правили как одну (видно по изменениям офиса {}): примите одну из них как отдельный офис и правьте там.</translation>
    </message>
    <message>
        <source>The changes of office {} build on a file that has not arrived here: ask it for a change file with everything.</source>
        <translation>Изменения офиса {} основаны на файле, который сюда не поступил: запросите у него файл изменений со всем содержимым.</translation>
    </message>
    <message>
        <source>This question is not open any more: refresh the list of open questions.</source>
        <translation>Этот вопрос больше не открыт: обновите список открытых вопросов.</translation>
    </message>
    <message>
        <source>The decision names nobody: enter who decided it.</source>
        <translation>В решении никто не назван: введите, кто решил.</translation>
    </message>
    <message>
        <source>The decision has no reason: enter why it was decided so.</source>
        <translation>У решения нет причины: введите, почему так решено.</translation>
    </message>
    <message>
        <source>The row of this question is gone: refresh the list of open questions.</source>
        <translation>Строки этого вопроса больше нет: обновите список открытых вопросов.</translation>
    </message>
    <message>
        <source>No such version is in dispute here: choose one of those that the question lists.</source>
        <translation>Такого варианта в споре здесь нет: выберите один из перечисленных в вопросе.</translation>
    </message>
    <message>
        <source>This question is about a deleted row: choose to keep or to remove it.</source>
        <translation>Этот вопрос – об удалённой строке: выберите, сохранить её или удалить.</translation>
    </message>
    <message>
        <source>A hazard area keeps its outline: choose one of the versions, or draw one.</source>
        <translation>Опасный район сохраняет контур: выберите один из вариантов или нарисуйте контур.</translation>
    </message>
    <message>
        <source>This outline leaves out ground that all offices hold to be hazard: draw it wider, or file a cancellation report.</source>
        <translation>Этот контур не включает землю, которую все офисы считают опасной: нарисуйте его шире или подайте отчёт об отмене.</translation>
    </message>
    <message>
        <source>Taking a decision back needs who decides and why: enter both.</source>
        <translation>Для отзыва решения нужно, кто решает и почему: введите и то и другое.</translation>
    </message>
    <message>
        <source>There is no settled question of yours to take back.</source>
        <translation>Нет вашего решённого вопроса, который можно отозвать.</translation>
    </message>
    <message>
        <source>This decision has gone to another office: correct the row by a new entry instead.</source>
        <translation>Это решение уже передано другому офису: исправьте строку новой записью.</translation>
    </message>
    <message>
        <source>The row was removed by this decision: enter it anew instead of taking it back.</source>
        <translation>Строка удалена этим решением: введите её заново вместо отзыва.</translation>
    </message>
    <message>
        <source>What was decided was changed since: settle it by a new entry instead.</source>
        <translation>То, что было решено, позже изменено: решите новой записью.</translation>
    </message>
    <message>
        <source>What was decided before is not legible any more: correct the row by a new entry.</source>
        <translation>Решённое прежде больше не читается: исправьте строку новой записью.</translation>
    </message>
    <message>
        <source>{} has the older workspace version {} and can only be read here: copy it to a folder where you may write, and open the copy.</source>
        <translation>У {} более старая версия рабочего пространства {}, здесь его можно только читать: скопируйте его в папку, доступную для записи, и откройте копию.</translation>
    </message>
    <message>
        <source>This question is answered already, or in a window of its own: refresh the list.</source>
        <translation>На этот вопрос уже ответили, или у него своё окно: обновите список.</translation>
    </message>
    <message>
        <source>An answer needs who answers and what the answer is: enter both.</source>
        <translation>Для ответа нужно, кто отвечает и что: введите и то, и другое.</translation>
    </message>
    <message>
        <source>{} is damaged ({}): ask for a new copy, since no backup lies beside it.</source>
        <translation>{} повреждено ({}): попросите новую копию, рядом нет резервной.</translation>
    </message>
    <message>
        <source>{} is damaged ({}): open its newest good backup, {}.</source>
        <translation>{} повреждено ({}): откройте самую новую исправную резервную копию, {}.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder, or open another workspace.</source>
        <translation>Файла {} нет: проверьте папку или откройте другое рабочее пространство.</translation>
    </message>
    <message>
        <source>{} is no GeoPackage: choose a workspace file (.gpkg).</source>
        <translation>{} – не GeoPackage: выберите файл рабочего пространства (.gpkg).</translation>
    </message>
    <message>
        <source>{} is shown without what stands in its -wal file, since nothing can be written here: copy both files to a disk and open them there.</source>
        <translation>{} показано без того, что в файле -wal, так как здесь нельзя писать: скопируйте оба файла на диск и откройте там.</translation>
    </message>
    <message>
        <source>{} was copied or moved while it was open (since {}), without its -wal file: what was saved last may be missing, so ask for a safe copy.</source>
        <translation>{} скопировано или перемещено, пока было открыто (с {}), без файла -wal: последнее сохранённое может отсутствовать, попросите безопасную копию.</translation>
    </message>
    <message>
        <source>{} is a GeoPackage but no workspace: bring it in as a handed-over map instead.</source>
        <translation>{} – GeoPackage, но не рабочее пространство: внесите его как переданную карту.</translation>
    </message>
    <message>
        <source>{} was written by a newer Mine Planner (workspace version {}): update this one and open it again.</source>
        <translation>{} записан более новым Mine Planner (версия рабочего пространства {}): обновите этот и откройте файл снова.</translation>
    </message>
    <message>
        <source>{} is not opened, since it holds {}, which neither Mine Planner nor QGIS put there: ask who made the file, or open a backup.</source>
        <translation>{} не открывается, так как содержит {}, а этого не вносили ни Mine Planner, ни QGIS: спросите, кто создал файл, или откройте резервную копию.</translation>
    </message>
    <message>
        <source>The rules in {} are not complete or were changed ({}): verify the workspace.</source>
        <translation>Правила в {} неполны или изменены ({}): проверьте рабочее пространство.</translation>
    </message>
    <message>
        <source>A report is filed by somebody: enter the role of who reports.</source>
        <translation>Отчёт кто-то подаёт: введите роль того, кто сообщает.</translation>
    </message>
    <message>
        <source>This report is not in the workspace any more: refresh the list.</source>
        <translation>Этого отчёта больше нет в рабочем пространстве: обновите список.</translation>
    </message>
    <message>
        <source>A report that was held back is taken only with a reason: enter it.</source>
        <translation>Задержанный отчёт принимается только с указанием причины: введите её.</translation>
    </message>
    <message>
        <source>This report names no task of this workspace: correct its task first.</source>
        <translation>Этот отчёт не называет задания этого рабочего пространства: сначала исправьте задание.</translation>
    </message>
    <message>
        <source>This report lies in the future: correct its day first.</source>
        <translation>Этот отчёт в будущем: сначала исправьте его день.</translation>
    </message>
    <message>
        <source>Land was released with this report, so it stays: correct it instead.</source>
        <translation>С этим отчётом высвобождена земля, поэтому он остаётся: исправьте его.</translation>
    </message>
    <message>
        <source>The report was deleted.</source>
        <translation>Отчёт удалён.</translation>
    </message>
    <message>
        <source>The day "{}" is no date: enter it anew.</source>
        <translation>День «{}» – не дата: введите его заново.</translation>
    </message>
    <message>
        <source>The report was changed.</source>
        <translation>Отчёт изменён.</translation>
    </message>
    <message>
        <source>The searched ground is no clean polygon: draw it without crossings.</source>
        <translation>Обследованная земля – не правильный полигон: нарисуйте её без пересечений.</translation>
    </message>
    <message>
        <source>The visit names no task of this workspace: choose one.</source>
        <translation>Проверка не называет задания этого рабочего пространства: выберите его.</translation>
    </message>
    <message>
        <source>The sample has no size: enter the m² that were sampled.</source>
        <translation>У выборки нет размера: введите обследованные в выборке м².</translation>
    </message>
    <message>
        <source>Units of the sample failed: enter how grave that is.</source>
        <translation>В выборке есть единицы с браком: введите, насколько это серьёзно.</translation>
    </message>
    <message>
        <source>This nonconformity is corrected already: refresh the list.</source>
        <translation>Это несоответствие уже исправлено: обновите список.</translation>
    </message>
    <message>
        <source>A nonconformity is corrected by measures that a person confirms: enter both.</source>
        <translation>Несоответствие исправляется мерами, которые подтверждает человек: введите и то и другое.</translation>
    </message>
    <message>
        <source>This task is not suspended: refresh the list.</source>
        <translation>Это задание не приостановлено: обновите список.</translation>
    </message>
    <message>
        <source>An accident or a missed mine stopped this task: only the authority lifts that.</source>
        <translation>Это задание остановлено из-за несчастного случая или пропущенной мины: снять приостановку может только орган.</translation>
    </message>
    <message>
        <source>Work is resumed by a person with a reason: enter both.</source>
        <translation>Работу возобновляет человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>{} is kept as it is, since what is left in it may be needed: choose another name.</source>
        <translation>{} остаётся как есть, так как оставшееся в нём может понадобиться: выберите другое имя.</translation>
    </message>
    <message>
        <source>A spatial index is broken: verify the workspace, then rebuild the index.</source>
        <translation>Пространственный индекс повреждён: проверьте рабочее пространство, затем перестройте индекс.</translation>
    </message>
    <message>
        <source>Row {} of the code list has the unknown column {}: remove it, or rename it.</source>
        <translation>В строке {} списка кодов неизвестный столбец {}: удалите или переименуйте его.</translation>
    </message>
    <message>
        <source>Row {} of the code list has no code: fill it in, or remove the row.</source>
        <translation>В строке {} списка кодов нет кода: введите его или удалите строку.</translation>
    </message>
    <message>
        <source>The {} {} was changed again since it was shown: close the window and look at its history.</source>
        <translation>{} {}: изменено ещё раз после показа; закройте окно и посмотрите историю.</translation>
    </message>
    <message>
        <source>An approval needs the name of the person who approves: enter it.</source>
        <translation>Для утверждения нужно имя утверждающего: введите его.</translation>
    </message>
    <message>
        <source>Task {} cannot be approved while something is missing: enter {} first.</source>
        <translation>Задание {} нельзя утвердить, пока чего-то не хватает: сначала введите {}.</translation>
    </message>
    <message>
        <source>replaced by a new approval</source>
        <translation>заменено новым утверждением</translation>
    </message>
    <message>
        <source>the content of the task changed</source>
        <translation>содержание задания изменилось</translation>
    </message>
    <message>
        <source>{}: {} in task {} nearby; review before work goes on.</source>
        <translation>{}: {} в соседнем задании {}; пересмотрите до продолжения работ.</translation>
    </message>
    <message>
        <source>This task is not in the workspace any more: choose it anew.</source>
        <translation>Этого задания больше нет в рабочем пространстве: выберите его заново.</translation>
    </message>
    <message>
        <source>{} boxes of task {} are searched or reported already, so its division stays: split the task and divide the part that is not searched.</source>
        <translation>Квадратов, уже обследованных или указанных в отчётах: {}, задание {}; поэтому его деление остаётся. Разделите задание и делите на квадраты необследованную часть.</translation>
    </message>
    <message>
        <source>The pattern "{}" of the task codes has no number: write one such as {office}-{number:04} in the workspace's settings.</source>
        <translation>В шаблоне «{}» кодов заданий нет номера: задайте в настройках рабочего пространства, например {office}-{number:04}.</translation>
    </message>
    <message>
        <source>The pattern "{}" of the task codes has an unknown field: use {office}, {year} and {number:04} only.</source>
        <translation>В шаблоне «{}» кодов заданий неизвестное поле: используйте только {office}, {year} и {number:04}.</translation>
    </message>
    <message>
        <source>What is unaccounted for is explained by a person in words: enter both.</source>
        <translation>То, судьба чего не известна, объясняет словами человек: введите и то и другое.</translation>
    </message>
    <message>
        <source>Devices recorded in task {} and unaccounted for: {}. Explain them in Progress, Finds and Matches, or search on.</source>
        <translation>Устройств, записанных в задании {}, судьба которых неизвестна: {}. Объясните их в «Ход работ», «Находки и пары» или ищите дальше.</translation>
    </message>
    <message>
        <source>Two points of the task bear the same label: give each its own.</source>
        <translation>У двух точек задания одно обозначение: дайте каждой своё.</translation>
    </message>
    <message>
        <source>Markers on the ground are moved by a person with a reason: enter both.</source>
        <translation>Знаки на местности переставляет человек с указанием причины: введите и то и другое.</translation>
    </message>
    <message>
        <source>The marker of {} stands on the ground and is not moved by a plan: let a person decide to move it, or keep the boundary there.</source>
        <translation>Знак {} стоит на местности, и план его не переставляет: пусть человек решит переставить его, или оставьте границу там.</translation>
    </message>
    <message>
        <source>This task is not in the workspace any more: refresh the list.</source>
        <translation>Этого задания больше нет в рабочем пространстве: обновите список.</translation>
    </message>
    <message>
        <source>The task has no code: enter one, or take the proposed one.</source>
        <translation>У задания нет кода: введите его или примите предложенный.</translation>
    </message>
    <message>
        <source>The code {} is taken already: choose another one.</source>
        <translation>Код {} уже занят: выберите другой.</translation>
    </message>
    <message>
        <source>This task clears ground that is no confirmed hazardous area: enter the reason, or choose technical survey.</source>
        <translation>Это задание очищает землю, которая не является подтверждённым опасным районом: введите причину или выберите техническое обследование.</translation>
    </message>
    <message>
        <source>The outline of the task is no clean polygon: draw it without crossings.</source>
        <translation>Контур задания – не правильный полигон: нарисуйте его без пересечений.</translation>
    </message>
    <message>
        <source>There is nothing to undo: your last action is taken back already.</source>
        <translation>Отменять нечего: ваше последнее действие уже отменено.</translation>
    </message>
    <message>
        <source>There is nothing to redo: something newer was done, or nothing was undone.</source>
        <translation>Повторять нечего: сделано что-то более новое или ничего не отменялось.</translation>
    </message>
    <message>
        <source>How {} was undone is not in the journal: do it anew.</source>
        <translation>Как отменено действие «{}», в журнале не записано: выполните его заново.</translation>
    </message>
    <message>
        <source>“{}” has gone to another office and is not undone: correct it by a new entry.</source>
        <translation>«{}» уже передано другому офису и не отменяется: исправьте новой записью.</translation>
    </message>
    <message>
        <source>“{}” concerns a task that was {} since and is not undone: correct it by a new entry and issue a new revision.</source>
        <translation>«{}» касается задания, которое с тех пор изменило состояние ({}), и не отменяется: исправьте новой записью и выдайте новую редакцию.</translation>
    </message>
    <message>
        <source>“{}” is not undone, since the same {} was changed later: undo that first, or correct it by hand.</source>
        <translation>«{}» не отменяется, так как та же строка ({}) позже изменена: сначала отмените то изменение или исправьте вручную.</translation>
    </message>
    <message>
        <source>The file is damaged ({}): open the newest good backup.</source>
        <translation>Файл повреждён ({}): откройте самую новую исправную резервную копию.</translation>
    </message>
    <message>
        <source>The {} {} is neither Mine Planner's nor QGIS's: find out who put it there.</source>
        <translation>{} {} не относится ни к Mine Planner, ни к QGIS: выясните, кто это туда поместил.</translation>
    </message>
    <message>
        <source>The {} {} is missing, so a rule does not hold: repair the schema.</source>
        <translation>{} {} отсутствует, поэтому правило не действует: восстановите схему.</translation>
    </message>
    <message>
        <source>The {} {} differs from this version's: check who changed it.</source>
        <translation>{} {} отличается от этой версии: проверьте, кто его изменил.</translation>
    </message>
    <message>
        <source>The journal's seal over entries {} to {} is broken ({}): compare with the newest backup.</source>
        <translation>Печать журнала над записями с {} по {} нарушена ({}): сравните с самой новой резервной копией.</translation>
    </message>
    <message>
        <source>{} entries of the journal are not sealed yet: they will be at the next save.</source>
        <translation>Записей журнала, ещё не опечатанных: {}; они будут опечатаны при следующем сохранении.</translation>
    </message>
    <message>
        <source>The {} {} names {} that is not there ({} {}): correct the field.</source>
        <translation>{} {} указывает на {}, чего здесь нет ({} {}): исправьте поле.</translation>
    </message>
    <message>
        <source>The spatial index of {} is not complete ({} of {} shapes): rebuild it.</source>
        <translation>Пространственный индекс {} неполон ({} из {} фигур): постройте его заново.</translation>
    </message>
    <message>
        <source>The shape of {} {} is not valid ({}): mend its outline.</source>
        <translation>Фигура {} {} неверна ({}): исправьте её контур.</translation>
    </message>
    <message>
        <source>The {} {} {}: compare it with the newest backup and correct it.</source>
        <translation>{} {} {}: сравните с самой новой резервной копией и исправьте.</translation>
    </message>
    <message>
        <source>was there before the journal began</source>
        <translation>было до начала журнала</translation>
    </message>
    <message>
        <source>is there although the journal says that it was removed</source>
        <translation>есть, хотя по журналу удалено</translation>
    </message>
    <message>
        <source>is gone although the journal does not say so</source>
        <translation>исчезло, хотя журнал этого не говорит</translation>
    </message>
    <message>
        <source>differs from the journal in {}</source>
        <translation>отличается от журнала в: {}</translation>
    </message>
    <message>
        <source>to {} are not what was brought in from {}</source>
        <translation>– {}: не то, что внесено из {}</translation>
    </message>
    <message>
        <source>came in around the journal</source>
        <translation>появилось в обход журнала</translation>
    </message>
    <message>
        <source>The record waits as it was handed in: correct it in the entry form.</source>
        <translation>Формуляр ждёт в том виде, как сдан: исправьте его в форме ввода.</translation>
    </message>
    <message>
        <source>Corrected in the entry form and brought in.</source>
        <translation>Исправлен в форме ввода и внесён.</translation>
    </message>
    <message>
        <source>Setting a record aside needs who decides it and why: fill in both.</source>
        <translation>Чтобы снять формуляр с ожидания, нужно указать, кто решает и почему: заполните и то и другое.</translation>
    </message>
    <message>
        <source>Set aside by {}: {}</source>
        <translation>Снял с ожидания: {}: {}</translation>
    </message>
    <message>
        <source>There is no weight set "{}": choose a saved one ({}) or write weights such as {"people": 3, "schools": 1}.</source>
        <translation>Набора весов «{}» нет: выберите сохранённый ({}) или запишите веса, например {"people": 3, "schools": 1}.</translation>
    </message>
    <message>
        <source>A person decides on the order, with a reason: enter both before saving.</source>
        <translation>Порядок решает человек с указанием причины: введите и то и другое до сохранения.</translation>
    </message>
    <message>
        <source>{} cannot be read: write them as {"people": 3, "schools": 1}.</source>
        <translation>{} не читается: запишите в виде {"people": 3, "schools": 1}.</translation>
    </message>
    <message>
        <source>{}: the weight of {} is "{}", which is no number.</source>
        <translation>{}: вес {} – «{}», а это не число.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: make a safe copy, and open that.</source>
        <translation>Это рабочее пространство открыто только для чтения: создайте надёжную копию и откройте её.</translation>
    </message>
    <message>
        <source>{} holds no workspace: open another file, or create a new workspace.</source>
        <translation>{} не содержит рабочего пространства: откройте другой файл или создайте новое рабочее пространство.</translation>
    </message>
    <message>
        <source>The new workspace has no title: enter one, for example the region's name.</source>
        <translation>У нового рабочего пространства нет названия: введите его, например название региона.</translation>
    </message>
    <message>
        <source>The new workspace has no office code: enter a short one, for example N.</source>
        <translation>У нового рабочего пространства нет кода офиса: введите короткий код, например N.</translation>
    </message>
    <message>
        <source>{} is there already: open it, or choose another name.</source>
        <translation>{} уже существует: откройте его или выберите другое имя.</translation>
    </message>
    <message>
        <source>Enter the width that one pass covers: it depends on the detector.</source>
        <translation>Введите ширину, охватываемую одним проходом: она зависит от детектора.</translation>
    </message>
    <message>
        <source>Enter the error of the receiver: its maker states it, handhelds have 3 to 5 m.</source>
        <translation>Введите ошибку приёмника: её указывает производитель, у ручных – от 3 до 5 м.</translation>
    </message>
    <message>
        <source>Choose the task and the folder first.</source>
        <translation>Сначала выберите задание и папку.</translation>
    </message>
    <message>
        <source>Choose a GPX file or a layer with the tracks of the day.</source>
        <translation>Выберите файл GPX или слой с треками за день.</translation>
    </message>
    <message>
        <source>{} holds several layers ({}): load the right one into the project and choose it from the list.</source>
        <translation>{} содержит несколько слоёв ({}): загрузите нужный в проект и выберите его из списка.</translation>
    </message>
    <message>
        <source>{}: enter three numbers.</source>
        <translation>{}: введите три числа.</translation>
    </message>
    <message>
        <source>The season needs twelve shares in %, January first: separate them with commas.</source>
        <translation>Для сезона нужны двенадцать долей в %, начиная с января: разделите их запятыми.</translation>
    </message>
    <message>
        <source>A find has one coordinate only: enter the other, or clear both.</source>
        <translation>У находки только одна координата: введите другую или очистите обе.</translation>
    </message>
    <message>
        <source>This reading is not offered any more: open the record again.</source>
        <translation>Это прочтение больше не предлагается: откройте формуляр снова.</translation>
    </message>
    <message>
        <source>The accuracy is no length in metres above 0: correct it, or leave it empty.</source>
        <translation>Точность – не длина в метрах больше 0: исправьте её или оставьте пустым.</translation>
    </message>
    <message>
        <source>None of the chosen maps is a minefield record: choose some of the kind Record.</source>
        <translation>Среди выбранных карт нет формуляров минных полей: выберите карты вида «Формуляр».</translation>
    </message>
    <message>
        <source>No open hazard area lies in view: move the map to those that are planned.</source>
        <translation>В видимой части нет открытых опасных районов: переместите карту к тем, которые планируются.</translation>
    </message>
    <message>
        <source>No hazard area is ticked: tick those that are to be planned.</source>
        <translation>Ни один опасный район не отмечен: отметьте те, которые нужно планировать.</translation>
    </message>
    <message>
        <source>No candidate is chosen: choose those that are refused in the list.</source>
        <translation>Кандидаты не выбраны: выберите в списке те, которые отклоняются.</translation>
    </message>
    <message>
        <source>Choose the one candidate that is to be changed.</source>
        <translation>Выберите один кандидат, который нужно изменить.</translation>
    </message>
    <message>
        <source>Merging needs two candidates: choose them in the list with Ctrl.</source>
        <translation>Для слияния нужны два кандидата: выберите их в списке с Ctrl.</translation>
    </message>
    <message>
        <source>No candidate is accepted: tick those that become tasks.</source>
        <translation>Ни один кандидат не принят: отметьте те, которые станут заданиями.</translation>
    </message>
    <message>
        <source>The field uuid of a workspace has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid рабочего пространства содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field title of a workspace must be filled in: enter a value.</source>
        <translation>Поле title рабочего пространства обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field office of a workspace must be filled in: enter a value.</source>
        <translation>Поле office рабочего пространства обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field schema_version of a workspace must be greater than 0: correct it.</source>
        <translation>Поле schema_version рабочего пространства должно быть больше 0: исправьте значение.</translation>
    </message>
    <message>
        <source>The field next_task_number of a workspace must be greater than 0: correct it.</source>
        <translation>Поле next_task_number рабочего пространства должно быть больше 0: исправьте значение.</translation>
    </message>
    <message>
        <source>The field uuid of a setting has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid настройки содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field key of a setting must be filled in: enter a value.</source>
        <translation>Поле key настройки обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field uuid of a code has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid кода содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field list of a code must be filled in: enter a value.</source>
        <translation>Поле list кода обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field code of a code must be filled in: enter a value.</source>
        <translation>Поле code кода обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field active of a code is yes or no: enter 1 or 0.</source>
        <translation>Поле active кода – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field uuid of a kind of ordnance has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid вида боеприпасов содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field code of a kind of ordnance must be filled in: enter a value.</source>
        <translation>Поле code вида боеприпасов обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field tripwire of a kind of ordnance is yes or no: enter 1 or 0.</source>
        <translation>Поле tripwire вида боеприпасов – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field active of a kind of ordnance is yes or no: enter 1 or 0.</source>
        <translation>Поле active вида боеприпасов – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field uuid of a team has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid команды содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field code of a team must be filled in: enter a value.</source>
        <translation>Поле code команды обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field deminers of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле deminers команды не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field dogs of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле dogs команды не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field machines of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле machines команды не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field active of a team is yes or no: enter 1 or 0.</source>
        <translation>Поле active команды – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field uuid of a qualification has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid квалификации содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field kind of a qualification takes one of accreditation, medic, deminer, dog, machine, other: choose one of these.</source>
        <translation>Поле kind квалификации принимает одно из значений accreditation, medic, deminer, dog, machine, other: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field valid_to of a qualification lies before valid_from: correct one of the two dates.</source>
        <translation>Поле valid_to квалификации раньше valid_from: исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>The field uuid of a batch has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid партии содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field name of a batch must be filled in: enter a value.</source>
        <translation>Поле name партии обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field uuid of a handed-over map has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid переданной карты содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field name of a handed-over map must be filled in: enter a value.</source>
        <translation>Поле name переданной карты обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field kind of a handed-over map takes one of vector, scan, record: choose one of these.</source>
        <translation>Поле kind переданной карты принимает одно из значений vector, scan, record: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field map_scale of a handed-over map must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле map_scale переданной карты должно быть больше 0: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field sourcereliability of a handed-over map takes one of A, B, C, D, E, F: choose one of these.</source>
        <translation>Поле sourcereliability переданной карты принимает одно из значений A, B, C, D, E, F: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field inforeliability of a handed-over map lies between 1 and 6: correct it.</source>
        <translation>Поле inforeliability переданной карты должно быть от 1 до 6: исправьте значение.</translation>
    </message>
    <message>
        <source>The field evidence of a handed-over map takes one of direct, indirect: choose one of these.</source>
        <translation>Поле evidence переданной карты принимает одно из значений direct, indirect: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field completeness of a handed-over map lies between 0 and 100: correct it, or leave it empty.</source>
        <translation>Поле completeness переданной карты должно быть от 0 до 100: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field sigma_m of a handed-over map is greater than 0 and below 1,000,000 metres: enter the worst figure when it is unknown.</source>
        <translation>Поле sigma_m переданной карты больше 0 и меньше 1 000 000 м: если значение не известно, введите худшее.</translation>
    </message>
    <message>
        <source>The field status of a handed-over map takes one of received, digitised, located, verified, refuted: choose one of these.</source>
        <translation>Поле status переданной карты принимает одно из значений received, digitised, located, verified, refuted: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field feature_count of a handed-over map cannot be negative: enter 0 or more.</source>
        <translation>Поле feature_count переданной карты не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field visible of a handed-over map is yes or no: enter 1 or 0.</source>
        <translation>Поле visible переданной карты – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field opacity of a handed-over map lies between 0 and 1: correct it.</source>
        <translation>Поле opacity переданной карты должно быть от 0 до 1: исправьте значение.</translation>
    </message>
    <message>
        <source>The field uuid of an import finding has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid замечания импорта содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field outcome of an import finding takes one of skipped, repaired, noted: choose one of these.</source>
        <translation>Поле outcome замечания импорта принимает одно из значений skipped, repaired, noted: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field uuid of a map fit has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid привязки карты содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field method of a map fit takes one of helmert, affine, projective, polynomial2, thin_plate, shift: choose one of these.</source>
        <translation>Поле method привязки карты принимает одно из значений helmert, affine, projective, polynomial2, thin_plate, shift: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field rms_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле rms_m привязки карты не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field loo_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле loo_m привязки карты не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field plotting_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле plotting_m привязки карты не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field datum_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле datum_m привязки карты не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field sigma_m of a map fit must be greater than 0: correct it.</source>
        <translation>Поле sigma_m привязки карты должно быть больше 0: исправьте значение.</translation>
    </message>
    <message>
        <source>The field is_current of a map fit is yes or no: enter 1 or 0.</source>
        <translation>Поле is_current привязки карты – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field uuid of a control point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid точки привязки содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field enabled of a control point is yes or no: enter 1 or 0.</source>
        <translation>Поле enabled точки привязки – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field residual_m of a control point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле residual_m точки привязки не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a minefield record has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid формуляра минного поля содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field record of a minefield record must be filled in: enter a value.</source>
        <translation>Поле record формуляра минного поля обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field kind of a minefield record takes one of AT, AP, MIX, UNK: choose one of these.</source>
        <translation>Поле kind формуляра минного поля принимает одно из значений AT, AP, MIX, UNK: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field angle_unit of a minefield record takes one of deg, mil6000, mil6400: choose one of these.</source>
        <translation>Поле angle_unit формуляра минного поля принимает одно из значений deg, mil6000, mil6400: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field north of a minefield record takes one of magnetic, grid, true, unknown: choose one of these.</source>
        <translation>Поле north формуляра минного поля принимает одно из значений magnetic, grid, true, unknown: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field pace_m of a minefield record must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле pace_m формуляра минного поля должно быть больше 0: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field front_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле front_m формуляра минного поля не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field depth_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле depth_m формуляра минного поля не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field n_rows of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле n_rows формуляра минного поля не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field misclosure_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле misclosure_m формуляра минного поля не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field laid_to of a minefield record lies before laid_from: correct one of the two dates.</source>
        <translation>Поле laid_to формуляра минного поля раньше laid_from: исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>The field uuid of a ref point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid опорной точки содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field role of a ref point takes one of landmark, benchmark, corner, lane, computed: choose one of these.</source>
        <translation>Поле role опорной точки принимает одно из значений landmark, benchmark, corner, lane, computed: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field label of a ref point must be filled in: enter a value.</source>
        <translation>Поле label опорной точки обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field sigma_m of a ref point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле sigma_m опорной точки не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field found_on_ground of a ref point takes one of not_visited, found, not_found, moved: choose one of these.</source>
        <translation>Поле found_on_ground опорной точки принимает одно из значений not_visited, found, not_found, moved: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field found_accuracy_m of a ref point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле found_accuracy_m опорной точки не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a leg has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid стороны хода содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field seq of a leg cannot be negative: enter 0 or more.</source>
        <translation>Поле seq стороны хода не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field dist_unit of a leg takes one of m, pace, pace_pair: choose one of these.</source>
        <translation>Поле dist_unit стороны хода принимает одно из значений m, pace, pace_pair: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field is_back of a leg is yes or no: enter 1 or 0.</source>
        <translation>Поле is_back стороны хода – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field dist_m of a leg cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле dist_m стороны хода не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a row of mines has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid ряда мин содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field spacing_m of a row of mines must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле spacing_m ряда мин должно быть больше 0: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field sigma_m of a row of mines must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле sigma_m ряда мин должно быть больше 0: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a recorded mine has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid записанной мины содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field qty_recorded of a recorded mine cannot be negative: enter 0 or more.</source>
        <translation>Поле qty_recorded записанной мины не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field qty_removed_by_layer of a recorded mine cannot be negative: enter 0 or more.</source>
        <translation>Поле qty_removed_by_layer записанной мины не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field antiliftfitted of a recorded mine is yes or no: enter 1 or 0.</source>
        <translation>Поле antiliftfitted записанной мины – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field depth_cm of a recorded mine cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле depth_cm записанной мины не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a map area has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid площади карты содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field content of a map area takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield, mine_positions, incident: choose one of these.</source>
        <translation>Поле content площади карты принимает одно из значений suspected_area, confirmed_area, cleared_area, lifted_minefield, mine_positions, incident: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field repaired of a map area is yes or no: enter 1 or 0.</source>
        <translation>Поле repaired площади карты – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field uuid of a map point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid точки карты содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field content of a map point takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield: choose one of these.</source>
        <translation>Поле content точки карты принимает одно из значений suspected_area, confirmed_area, cleared_area, lifted_minefield: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field uuid of an incident has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid происшествия содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field kind of an incident takes one of incident, mine_accident, demining_accident, missed_mine: choose one of these.</source>
        <translation>Поле kind происшествия принимает одно из значений incident, mine_accident, demining_accident, missed_mine: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field location_known of an incident is yes or no: enter 1 or 0.</source>
        <translation>Поле location_known происшествия – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field killed of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле killed происшествия не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field injured of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле injured происшествия не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field children of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле children происшествия не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field accuracy_m of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле accuracy_m происшествия не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a hazard area has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid опасного района содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field origin of a hazard area takes one of official, computed, proposed: choose one of these.</source>
        <translation>Поле origin опасного района принимает одно из значений official, computed, proposed: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field areatype of a hazard area takes one of SHA, CHA, ammunition_storage, eod_spot: choose one of these.</source>
        <translation>Поле areatype опасного района принимает одно из значений SHA, CHA, ammunition_storage, eod_spot: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field status of a hazard area takes one of open, worked_on, closed: choose one of these.</source>
        <translation>Поле status опасного района принимает одно из значений open, worked_on, closed: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field cancellation of a hazard area takes one of none, proposed, reported: choose one of these.</source>
        <translation>Поле cancellation опасного района принимает одно из значений none, proposed, reported: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field evidence of a hazard area takes one of direct, indirect: choose one of these.</source>
        <translation>Поле evidence опасного района принимает одно из значений direct, indirect: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field k of a hazard area must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле k опасного района должно быть больше 0: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field share of a hazard area lies between 0 and 1: correct it, or leave it empty.</source>
        <translation>Поле share опасного района должно быть от 0 до 1: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field margin_m of a hazard area cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле margin_m опасного района не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field area_m2 of a hazard area cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле area_m2 опасного района не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field tripwire of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Поле tripwire опасного района – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field antiliftfitted of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Поле antiliftfitted опасного района – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field boobytrapped of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Поле boobytrapped опасного района – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field uuid of a hazard evidence has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid свидетельства опасного района содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field evidence_table of a hazard evidence takes one of mine_row, recorded_mine, map_area, map_point, incident, find, other: choose one of these.</source>
        <translation>Поле evidence_table свидетельства опасного района принимает одно из значений mine_row, recorded_mine, map_area, map_point, incident, find, other: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field quantity of a hazard evidence cannot be negative: enter 0 or more.</source>
        <translation>Поле quantity свидетельства опасного района не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field uuid of a task has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid задания содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field code of a task must be filled in: enter a value.</source>
        <translation>Поле code задания обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field task_type of a task takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>Поле task_type задания принимает одно из значений nts, ts, clearance, bac, eod_spot, marking, quality_control: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field status of a task takes one of planned, assigned, in_progress, suspended, completed, quality_checked, withdrawn: choose one of these.</source>
        <translation>Поле status задания принимает одно из значений planned, assigned, in_progress, suspended, completed, quality_checked, withdrawn: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field revision of a task cannot be negative: enter 0 or more.</source>
        <translation>Поле revision задания не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field area_m2 of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле area_m2 задания не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field planned_days of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле planned_days задания не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field depth_cm of a task must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле depth_cm задания должно быть больше 0: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field evacuation_minutes of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле evacuation_minutes задания не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field route_minutes of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле route_minutes задания не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field rank of a task must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле rank задания должно быть больше 0: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field planned_end of a task lies before planned_start: correct one of the two dates.</source>
        <translation>Поле planned_end задания раньше planned_start: исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>The field uuid of a task hazard has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid опасного района задания содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field uuid of a task point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid точки задания содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field pointtype of a task point takes one of landmark, benchmark, start_point, turning_point, intermediate_point, end_point: choose one of these.</source>
        <translation>Поле pointtype точки задания принимает одно из значений landmark, benchmark, start_point, turning_point, intermediate_point, end_point: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field bearing_grid of a task point is at least 0 and below 360 degrees: correct it, or leave it empty.</source>
        <translation>Поле bearing_grid точки задания не меньше 0 и меньше 360 градусов: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field distance_m of a task point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле distance_m точки задания не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field emplaced of a task point is yes or no: enter 1 or 0.</source>
        <translation>Поле emplaced точки задания – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field uuid of a task box has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid квадрата задания содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field kind of a task box takes one of box, lane, left_over: choose one of these.</source>
        <translation>Поле kind квадрата задания принимает одно из значений box, lane, left_over: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field status of a task box takes one of open, searched, unchecked: choose one of these.</source>
        <translation>Поле status квадрата задания принимает одно из значений open, searched, unchecked: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field area_m2 of a task box cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле area_m2 квадрата задания не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a site feature has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid объекта площадки содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field type of a site feature must be filled in: enter a value.</source>
        <translation>Поле type объекта площадки обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field safety_distance_m of a site feature cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле safety_distance_m объекта площадки не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a work item has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid работы содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field activity of a work item takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>Поле activity работы принимает одно из значений nts, ts, clearance, bac, eod_spot, marking, quality_control: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field planned_end of a work item lies before planned_start: correct one of the two dates.</source>
        <translation>Поле planned_end работы раньше planned_start: исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>The field uuid of an approval has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid утверждения содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field revision of an approval cannot be negative: enter 0 or more.</source>
        <translation>Поле revision утверждения не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field approver of an approval must be filled in: enter a value.</source>
        <translation>Поле approver утверждения обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field state of an approval takes one of valid, ended: choose one of these.</source>
        <translation>Поле state утверждения принимает одно из значений valid, ended: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field uuid of a sheet issue has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid выданного листа содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field revision of a sheet issue cannot be negative: enter 0 or more.</source>
        <translation>Поле revision выданного листа не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field copy_no of a sheet issue must be greater than 0: correct it.</source>
        <translation>Поле copy_no выданного листа должно быть больше 0: исправьте значение.</translation>
    </message>
    <message>
        <source>The field draft of a sheet issue is yes or no: enter 1 or 0.</source>
        <translation>Поле draft выданного листа – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field state of a sheet issue takes one of current, superseded, returned, recalled: choose one of these.</source>
        <translation>Поле state выданного листа принимает одно из значений current, superseded, returned, recalled: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field uuid of a progress report has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid отчёта о ходе работ содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field activity of a progress report takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>Поле activity отчёта о ходе работ принимает одно из значений nts, ts, clearance, bac, eod_spot, marking, quality_control: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field hours of a progress report lies between 0 and 24: correct it, or leave it empty.</source>
        <translation>Поле hours отчёта о ходе работ должно быть от 0 до 24: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field deminers of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле deminers отчёта о ходе работ не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field machines of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле machines отчёта о ходе работ не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field dogs of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле dogs отчёта о ходе работ не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field area_m2 of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Поле area_m2 отчёта о ходе работ не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field area_source of a progress report takes one of typed, drawn, boxes: choose one of these.</source>
        <translation>Поле area_source отчёта о ходе работ принимает одно из значений typed, drawn, boxes: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field unchecked_m2 of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Поле unchecked_m2 отчёта о ходе работ не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field stoppage_min of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Поле stoppage_min отчёта о ходе работ не может быть отрицательным: введите 0 или больше.</translation>
    </message>
    <message>
        <source>The field status of a progress report takes one of accepted, held: choose one of these.</source>
        <translation>Поле status отчёта о ходе работ принимает одно из значений accepted, held: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field uuid of a release has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid высвобождения содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field kind of a release takes one of cancelled, reduced, cleared: choose one of these.</source>
        <translation>Поле kind высвобождения принимает одно из значений cancelled, reduced, cleared: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field activity of a release takes one of nts, ts, clearance, bac, eod_spot: choose one of these.</source>
        <translation>Поле activity высвобождения принимает одно из значений nts, ts, clearance, bac, eod_spot: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field to_clearance_standard of a release is yes or no: enter 1 or 0.</source>
        <translation>Поле to_clearance_standard высвобождения – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field depth_cm of a release must be greater than 0: correct it, or leave it empty.</source>
        <translation>Поле depth_cm высвобождения должно быть больше 0: исправьте значение или оставьте пустым.</translation>
    </message>
    <message>
        <source>The field released_by of a release must be filled in: enter a value.</source>
        <translation>Поле released_by высвобождения обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field reason of a release must be filled in: enter a value.</source>
        <translation>Поле reason высвобождения обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field state of a release takes one of released, reopened: choose one of these.</source>
        <translation>Поле state высвобождения принимает одно из значений released, reopened: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field area_m2 of a release cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле area_m2 высвобождения не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a find has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid находки содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field qty of a find must be greater than 0: correct it.</source>
        <translation>Поле qty находки должно быть больше 0: исправьте значение.</translation>
    </message>
    <message>
        <source>The field depth_cm of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле depth_cm находки не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field accuracy_m of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле accuracy_m находки не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field position_doubtful of a find is yes or no: enter 1 or 0.</source>
        <translation>Поле position_doubtful находки – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field matched_table of a find takes one of nothing, recorded_mine, mine_row: choose one of these.</source>
        <translation>Поле matched_table находки принимает одно из значений nothing, recorded_mine, mine_row: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field match_state of a find takes one of unmatched, proposed, confirmed, broken: choose one of these.</source>
        <translation>Поле match_state находки принимает одно из значений unmatched, proposed, confirmed, broken: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field residual_m of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле residual_m находки не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of an outcome report has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid отчёта об итогах содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field kind of an outcome report takes one of cancellation, progress, completion, handover: choose one of these.</source>
        <translation>Поле kind отчёта об итогах принимает одно из значений cancellation, progress, completion, handover: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field reported_by of an outcome report must be filled in: enter a value.</source>
        <translation>Поле reported_by отчёта об итогах обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field community_involved of an outcome report is yes or no: enter 1 or 0.</source>
        <translation>Поле community_involved отчёта об итогах – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field women of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле women отчёта об итогах не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field men of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле men отчёта об итогах не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field girls of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле girls отчёта об итогах не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field boys of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле boys отчёта об итогах не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a quality visit has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid проверки качества содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field kind of a quality visit takes one of qa, qc_sample: choose one of these.</source>
        <translation>Поле kind проверки качества принимает одно из значений qa, qc_sample: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field compliant_sop of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле compliant_sop проверки качества – да или нет: введите 1 или 0 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field adequate_supervision of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле adequate_supervision проверки качества – да или нет: введите 1 или 0 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field equipment_suitable of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле equipment_suitable проверки качества – да или нет: введите 1 или 0 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field personnel_qualified of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле personnel_qualified проверки качества – да или нет: введите 1 или 0 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field medic_available of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле medic_available проверки качества – да или нет: введите 1 или 0 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field qa_logs_current of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле qa_logs_current проверки качества – да или нет: введите 1 или 0 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field warning_delivered of a quality visit is yes or no: enter 1 or 0.</source>
        <translation>Поле warning_delivered проверки качества – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field operations_suspended of a quality visit is yes or no: enter 1 or 0.</source>
        <translation>Поле operations_suspended проверки качества – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field noncompliance_corrected of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Поле noncompliance_corrected проверки качества – да или нет: введите 1 или 0 либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field severity of a quality visit takes one of none, minor, major, critical: choose one of these.</source>
        <translation>Поле severity проверки качества принимает одно из значений none, minor, major, critical: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field result of a quality visit takes one of nothing, pass, fail: choose one of these.</source>
        <translation>Поле result проверки качества принимает одно из значений nothing, pass, fail: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field sample_m2 of a quality visit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Поле sample_m2 проверки качества не может быть отрицательным: введите 0 или больше либо оставьте пустым.</translation>
    </message>
    <message>
        <source>The field uuid of a decision has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid решения содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field what of a decision must be filled in: enter a value.</source>
        <translation>Поле what решения обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field decided_by of a decision must be filled in: enter a value.</source>
        <translation>Поле decided_by решения обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field reason of a decision must be filled in: enter a value.</source>
        <translation>Поле reason решения обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field uuid of a proposal has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid предложения содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field kind of a proposal must be filled in: enter a value.</source>
        <translation>Поле kind предложения обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field grows of a proposal is yes or no: enter 1 or 0.</source>
        <translation>Поле grows предложения – да или нет: введите 1 или 0.</translation>
    </message>
    <message>
        <source>The field state of a proposal takes one of open, accepted, refused: choose one of these.</source>
        <translation>Поле state предложения принимает одно из значений open, accepted, refused: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field uuid of an open question has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid открытого вопроса содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field topic of an open question must be filled in: enter a value.</source>
        <translation>Поле topic открытого вопроса обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field state of an open question takes one of open, settled: choose one of these.</source>
        <translation>Поле state открытого вопроса принимает одно из значений open, settled: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field uuid of a weight set has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid набора весов содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field name of a weight set must be filled in: enter a value.</source>
        <translation>Поле name набора весов обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field uuid of a field mapping has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid соответствия полей содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field name of a field mapping must be filled in: enter a value.</source>
        <translation>Поле name соответствия полей обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field uuid of an attachment has 36 characters or none: leave it empty and one is given.</source>
        <translation>Поле uuid вложения содержит 36 знаков или пусто: оставьте его пустым, и значение будет присвоено.</translation>
    </message>
    <message>
        <source>The field file_name of an attachment must be filled in: enter a value.</source>
        <translation>Поле file_name вложения обязательно: введите значение.</translation>
    </message>
    <message>
        <source>The field kind of a journal action takes one of edit, bulk, undo, redo, merge, layer_edit, migration, export: choose one of these.</source>
        <translation>Поле kind действия журнала принимает одно из значений edit, bulk, undo, redo, merge, layer_edit, migration, export: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field state of a journal action takes one of done, undone: choose one of these.</source>
        <translation>Поле state действия журнала принимает одно из значений done, undone: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field operation of a journal takes one of insert, update, delete, bulk_insert, bulk_delete: choose one of these.</source>
        <translation>Поле operation журнала принимает одно из значений insert, update, delete, bulk_insert, bulk_delete: выберите одно из них.</translation>
    </message>
    <message>
        <source>The field entries of a journal seal must be greater than 0: correct it.</source>
        <translation>Поле entries печати журнала должно быть больше 0: исправьте значение.</translation>
    </message>
    <message>
        <source>A seal ends where it begins or later: leave the journal to Mine Planner.</source>
        <translation>Печать журнала кончается там же, где начинается, или позже: предоставьте журнал Mine Planner.</translation>
    </message>
    <message>
        <source>The journal context has one row: leave it to Mine Planner.</source>
        <translation>В контексте журнала одна строка: предоставьте её Mine Planner.</translation>
    </message>
    <message>
        <source>The field direction of an exchange log takes one of sent, received, handed_over: choose one of these.</source>
        <translation>Поле direction журнала обмена принимает одно из значений sent, received, handed_over: выберите одно из них.</translation>
    </message>
    <message>
        <source>A new task cannot be completed already: set the field status to planned and take it step by step.</source>
        <translation>Новое задание не может быть сразу завершено: задайте в поле status значение planned и ведите его шаг за шагом.</translation>
    </message>
    <message>
        <source>The field status of a task goes from planned to assigned, in progress, completed and quality-checked, one step at a time: take the step between first.</source>
        <translation>Поле status задания идёт от planned к assigned, in_progress, completed и quality_checked, по одному шагу: сначала сделайте промежуточный шаг.</translation>
    </message>
    <message>
        <source>A task is suspended, withdrawn or taken a step back only with a reason of its own: write it in the field status_reason.</source>
        <translation>Задание приостанавливается, отзывается или возвращается на шаг назад только с отдельной причиной: запишите её в поле status_reason.</translation>
    </message>
    <message>
        <source>A task is suspended or withdrawn only with a reason: write it in the field status_reason.</source>
        <translation>Задание приостанавливается или отзывается только с причиной: запишите её в поле status_reason.</translation>
    </message>
    <message>
        <source>This task was suspended after an accident or a missed mine: record the authority's decision lift_suspension first, then resume it.</source>
        <translation>Это задание приостановлено после несчастного случая или пропущенной мины: сначала запишите решение органа lift_suspension, затем возобновите его.</translation>
    </message>
    <message>
        <source>The field flagged of this task warns of an accident nearby: record the authority's decision lift_suspension before you clear it.</source>
        <translation>Поле flagged этого задания предупреждает о несчастном случае поблизости: запишите решение органа lift_suspension, прежде чем очищать поле.</translation>
    </message>
    <message>
        <source>The field code of this task is another task's code: give it the next free number.</source>
        <translation>Значение поля code этого задания уже занято другим заданием: дайте следующий свободный номер.</translation>
    </message>
    <message>
        <source>The field code of this task begins or ends with a blank: remove it.</source>
        <translation>Значение поля code этого задания начинается или кончается пробелом: удалите его.</translation>
    </message>
    <message>
        <source>The field revision of a task only counts up, since a team knows its sheet by it: enter a higher number.</source>
        <translation>Поле revision этого задания только растёт, так как по нему команда узнаёт свой лист: введите большее число.</translation>
    </message>
    <message>
        <source>A task on which work was ordered is not deleted: set its status to withdrawn with a reason.</source>
        <translation>Задание, по которому отданы распоряжения о работе, не удаляется: задайте его состояние withdrawn с причиной.</translation>
    </message>
    <message>
        <source>The field code of this team is another team's code: choose another one.</source>
        <translation>Значение поля code этой команды уже занято другой командой: выберите другое.</translation>
    </message>
    <message>
        <source>This task has a critical nonconformity that is not corrected: record the corrective measures in its quality visit, or settle the device found in released land, first.</source>
        <translation>У этого задания есть неисправленное критическое несоответствие: сначала запишите меры по исправлению в его проверке качества или закройте случай с устройством, найденным на высвобожденной земле.</translation>
    </message>
    <message>
        <source>A nonconformity counts as corrected only with the measures that were taken: write them in the field measures.</source>
        <translation>Несоответствие считается исправленным только с принятыми мерами: запишите их в поле measures.</translation>
    </message>
    <message>
        <source>A quality visit that holds a task is not deleted: record the corrective measures instead.</source>
        <translation>Проверка качества, которая держит задание, не удаляется: запишите меры по исправлению.</translation>
    </message>
    <message>
        <source>Land is cancelled by non-technical survey, reduced by technical survey and cleared by clearance: correct the field kind or the field activity of this release.</source>
        <translation>Земля отменяется нетехническим обследованием, сокращается техническим и очищается очисткой: исправьте поле kind или поле activity этого высвобождения.</translation>
    </message>
    <message>
        <source>Cleared land needs the depth to which it was searched: fill in the field depth_cm.</source>
        <translation>Для очищенной земли нужна глубина, на которую она обследована: заполните поле depth_cm.</translation>
    </message>
    <message>
        <source>Ground of a technical survey counts as cleared only if it was searched to clearance standard and the authority's setting release.survey_may_clear is yes: record it as reduced.</source>
        <translation>Земля технического обследования считается очищенной, только если обследована по стандарту очистки и настройка органа release.survey_may_clear равна yes: запишите её как сокращённую.</translation>
    </message>
    <message>
        <source>Released land needs its outline: draw the field geom.</source>
        <translation>Высвобожденной земле нужен контур: заполните поле geom.</translation>
    </message>
    <message>
        <source>Released land is reopened only with a reason: write it in the field reopened_reason.</source>
        <translation>Высвобожденная земля открывается снова только с причиной: запишите её в поле reopened_reason.</translation>
    </message>
    <message>
        <source>The task of this release is withdrawn, so its ground stays hazard: plan the task again first.</source>
        <translation>Задание этого высвобождения отозвано, поэтому его земля остаётся опасной: сначала запланируйте задание снова.</translation>
    </message>
    <message>
        <source>A recorded release is not changed: set its state to reopened with a reason and record the right one anew.</source>
        <translation>Записанное высвобождение не меняется: задайте его состояние reopened с причиной и запишите верное заново.</translation>
    </message>
    <message>
        <source>Released land is reopened with a day and a reason: fill in the fields reopened_on and reopened_reason.</source>
        <translation>Высвобожденная земля открывается снова с днём и причиной: заполните поля reopened_on и reopened_reason.</translation>
    </message>
    <message>
        <source>Reopened land is hazard again: when it has been searched, record a new release.</source>
        <translation>Открытая снова земля опять опасна: когда она обследована, запишите новое высвобождение.</translation>
    </message>
    <message>
        <source>A recorded release is not deleted: set its state to reopened with a reason.</source>
        <translation>Записанное высвобождение не удаляется: задайте его состояние reopened с причиной.</translation>
    </message>
    <message>
        <source>The task of this release has a critical nonconformity that is not corrected, so nothing is released: correct or settle it first.</source>
        <translation>У задания этого высвобождения есть неисправленное критическое несоответствие, поэтому ничего не высвобождается: сначала исправьте или закройте его.</translation>
    </message>
    <message>
        <source>A hazard area is not deleted, since that would release ground: set its field cancellation to proposed and file a cancellation report.</source>
        <translation>Опасный район не удаляется, так как это высвободило бы землю: задайте в поле cancellation значение proposed и подайте отчёт об отмене.</translation>
    </message>
    <message>
        <source>The outline of a hazard area is not redrawn by hand, since ground could be released by it: draw a further hazard area, or file a cancellation report.</source>
        <translation>Контур опасного района не перерисовывается вручную, так как это могло бы высвободить землю: нарисуйте ещё один опасный район или подайте отчёт об отмене.</translation>
    </message>
    <message>
        <source>A hazard area keeps its outline: file a cancellation report instead of emptying the field geom.</source>
        <translation>Опасный район сохраняет свой контур: вместо очистки поля geom подайте отчёт об отмене.</translation>
    </message>
    <message>
        <source>A proposed hazard area keeps its code, its IMSMA id and the person who stands for it, since it could be deleted without them: correct the field instead of emptying it.</source>
        <translation>Предложенный опасный район сохраняет код, идентификатор IMSMA и отвечающее за него лицо, поскольку без них его можно было бы удалить: исправьте поле, а не очищайте его.</translation>
    </message>
    <message>
        <source>An accident or a find stays the evidence of its proposed hazard area: set the field cancellation of the area to proposed and file a cancellation report.</source>
        <translation>Несчастный случай или находка остаётся основанием своего предложенного опасного района: поставьте полю cancellation района значение proposed и подайте отчёт об отмене.</translation>
    </message>
    <message>
        <source>An accident or a find stays the evidence of its proposed hazard area: leave the fields hazard_uuid and evidence_table as they are.</source>
        <translation>Несчастный случай или находка остаётся основанием своего предложенного опасного района: оставьте поля hazard_uuid и evidence_table как есть.</translation>
    </message>
    <message>
        <source>The field origin of a hazard area goes from proposed to computed to official and not back: leave it as it is.</source>
        <translation>Поле origin опасного района идёт от proposed к computed и official и не обратно: оставьте как есть.</translation>
    </message>
    <message>
        <source>A hazard area is closed only with a reason and a cancellation, completion or handover report: file the report, then fill in the field status_changed_reason.</source>
        <translation>Опасный район закрывается только с причиной и отчётом об отмене, о завершении или актом передачи: подайте отчёт, затем заполните поле status_changed_reason.</translation>
    </message>
    <message>
        <source>A new hazard area cannot be closed or cancelled already: set its field status to open and its field cancellation to none.</source>
        <translation>Новый опасный район не может быть сразу закрыт или отменён: задайте в поле status значение open, а в поле cancellation – none.</translation>
    </message>
    <message>
        <source>A cancellation counts as reported only with a cancellation report for this hazard area and a reason: file the report, then fill in the field cancellation_reason.</source>
        <translation>Отмена считается доложенной только с отчётом об отмене этого опасного района и причиной: подайте отчёт, затем заполните поле cancellation_reason.</translation>
    </message>
    <message>
        <source>A person classifies a hazard area: fill in the fields classified_by and classified_reason with it.</source>
        <translation>Опасный район классифицирует человек: вместе с классом заполните поля classified_by и classified_reason.</translation>
    </message>
    <message>
        <source>A smaller sigma makes a map look more certain: say in the field sigma_basis what it rests on.</source>
        <translation>С меньшей сигмой карта выглядит надёжнее: укажите в поле sigma_basis, на чём она основана.</translation>
    </message>
    <message>
        <source>An approval is not changed: end it with a reason and have the task approved anew.</source>
        <translation>Утверждение не меняется: прекратите его с указанием причины и утвердите задание заново.</translation>
    </message>
    <message>
        <source>An approval ends with a reason: fill in the field end_reason.</source>
        <translation>Утверждение прекращается с указанием причины: заполните поле end_reason.</translation>
    </message>
    <message>
        <source>An approval is not deleted: end it with a reason.</source>
        <translation>Утверждение не удаляется: прекратите его с указанием причины.</translation>
    </message>
    <message>
        <source>An issued sheet is not changed, since a team holds it: issue a new revision.</source>
        <translation>Выданный лист не меняется, так как он у команды: выдайте новую редакцию.</translation>
    </message>
    <message>
        <source>The issue of a sheet is not deleted, since a team holds it: set its state to recalled.</source>
        <translation>Выдача листа не удаляется, так как он у команды: задайте её состояние recalled.</translation>
    </message>
    <message>
        <source>A cancellation report names its hazard area and its reason: fill in the fields hazard_uuid and reason.</source>
        <translation>Отчёт об отмене называет свой опасный район и причину: заполните поля hazard_uuid и reason.</translation>
    </message>
    <message>
        <source>A completion or handover report belongs to a task: fill in the field task_uuid.</source>
        <translation>Отчёт о завершении или акт передачи относится к заданию: заполните поле task_uuid.</translation>
    </message>
    <message>
        <source>A filed report keeps its subject, kind, day and author: file a new report that corrects it.</source>
        <translation>Поданный отчёт сохраняет предмет, вид, день и автора: подайте новый отчёт, который его исправляет.</translation>
    </message>
    <message>
        <source>A filed report is not deleted: file a new report that corrects it.</source>
        <translation>Поданный отчёт не удаляется: подайте новый отчёт, который его исправляет.</translation>
    </message>
    <message>
        <source>A recorded decision is not changed: record a new one.</source>
        <translation>Записанное решение не меняется: запишите новое.</translation>
    </message>
    <message>
        <source>A recorded decision is not deleted: record a new one.</source>
        <translation>Записанное решение не удаляется: запишите новое.</translation>
    </message>
    <message>
        <source>A file holds one workspace: create another file for another one.</source>
        <translation>Файл содержит одно рабочее пространство: для другого создайте другой файл.</translation>
    </message>
    <message>
        <source>The reference system and version of a workspace are not changed by hand: create a new workspace instead.</source>
        <translation>Система координат и версия рабочего пространства не меняются вручную: создайте новое рабочее пространство.</translation>
    </message>
    <message>
        <source>The row that names the workspace is not deleted: it is what makes this file a workspace.</source>
        <translation>Строка с названием рабочего пространства не удаляется: она делает этот файл рабочим пространством.</translation>
    </message>
    <message>
        <source>The setting named in the field key is there already: change that one.</source>
        <translation>Настройка, указанная в поле key, уже есть: измените её.</translation>
    </message>
    <message>
        <source>The field code is in this list already: change that row, or choose another code.</source>
        <translation>Значение поля code уже есть в этом списке: измените ту строку или выберите другой код.</translation>
    </message>
    <message>
        <source>The field code of this kind of ordnance is there already: change that row, or choose another code.</source>
        <translation>Значение поля code этого вида боеприпасов уже есть: измените ту строку или выберите другой код.</translation>
    </message>
    <message>
        <source>The journal is never changed: correct the row itself, and the journal will tell.</source>
        <translation>Журнал никогда не меняется: исправьте саму строку, и журнал это отразит.</translation>
    </message>
    <message>
        <source>The journal is never shortened: make a new workspace if this one is to end.</source>
        <translation>Журнал никогда не сокращается: если работу с этим рабочим пространством пора закончить, создайте новое.</translation>
    </message>
    <message>
        <source>A seal of the journal is never changed: leave the journal to Mine Planner.</source>
        <translation>Печать журнала никогда не меняется: предоставьте журнал Mine Planner.</translation>
    </message>
    <message>
        <source>A seal of the journal is never removed: leave the journal to Mine Planner.</source>
        <translation>Печать журнала никогда не удаляется: предоставьте журнал Mine Planner.</translation>
    </message>
    <message>
        <source>These entries of the journal are sealed already: leave the journal to Mine Planner.</source>
        <translation>Эти записи журнала уже опечатаны: предоставьте журнал Mine Planner.</translation>
    </message>
    <message>
        <source>An action in the journal is never changed: correct the row itself, and the journal will tell.</source>
        <translation>Действие в журнале никогда не меняется: исправьте саму строку, и журнал это отразит.</translation>
    </message>
    <message>
        <source>An action in the journal is never removed: undo it instead.</source>
        <translation>Действие в журнале никогда не удаляется: отмените его.</translation>
    </message>
    <message>
        <source>The register of exchanges is never changed: add a new entry.</source>
        <translation>Реестр обменов никогда не меняется: добавьте новую запись.</translation>
    </message>
    <message>
        <source>The register of exchanges is never shortened: add a new entry.</source>
        <translation>Реестр обменов никогда не сокращается: добавьте новую запись.</translation>
    </message>
    <message>
        <source>Offices disagree about this field of the hazard area: settle the open question with a reason first.</source>
        <translation>Офисы расходятся в этом поле опасного района: сначала решите открытый вопрос с указанием причины.</translation>
    </message>
    <message>
        <source>Offices disagree about this field of the released land: settle the open question with a reason first.</source>
        <translation>Офисы расходятся в этом поле высвобожденной земли: сначала решите открытый вопрос с указанием причины.</translation>
    </message>
    <message>
        <source>Offices disagree about the state of this task: settle the open question with a reason first.</source>
        <translation>Офисы расходятся в состоянии этого задания: сначала решите открытый вопрос с указанием причины.</translation>
    </message>
</context>
</TS>
