<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>MinePlanner</name>
    <message>
        <source>Back up the workspace {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is missing, or it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies outside the area, or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was cancelled: nothing was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be written: free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no bundle: choose the folder that holds {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is missing: copy the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder works without a network, from any drive. Keep its files together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Copy the folder to the laptop; work on the copy, not on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. In QGIS: Plugins &gt; Manage and Install &gt; Install from ZIP &gt; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Copy the files of the folder proj, if there is one, into proj in the QGIS profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Open {} in QGIS, or the workspace {} with Mine Planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has this folder can read it, mine positions included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be written: choose GeoTIFF, or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the workspace needs an area and an office: choose both, or take all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle {} could not be written: free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already: choose another name for the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle needs about {} MB, and {} MB are free: free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task {} with an outline: check its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its scan is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo region (made up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine action centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools, clinics, wells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over in spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minefield records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks and hazard areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Device found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and its distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence as handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridor of {} sigmas and margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade-out distance, {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed-over maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded mines, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares of {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} mines per km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} recorded mines in this square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprints of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % within {} m</source>
        <translation>95 % у межах {} м</translation>
    </message>
    <message>
        <source>not located yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>спростовано</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths are stored as absolute, so the project opens here alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Project &gt; Properties &gt; General &gt; Save paths to relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the layer is drawn by a plugin that may not be on the other machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as an ordinary layer, or take the plugin's zip along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this QGIS has no provider {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layer as GeoPackage where that provider is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the part you need to a file, or remove the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file {} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file beside the project, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies outside the project's folder: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a bundle, or move the file into the project's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file and use it from the project's folder, or embed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the project's folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the font is not on this machine, so text may not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the font, or choose one that QGIS brings along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its layers is not in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the layer again, or remove the relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grid is not on this machine, so positions could shift by metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the grid file into the folder proj of the QGIS profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has macros: Python that runs when the project is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them first, and remove them if you did not write them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a form with Python that runs when the form opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it first, and remove it if you did not write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be copied: free some space, or copy it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} people near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} children near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} returnees expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} schools near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} clinics near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} water points near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} roads near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} m² of farmland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} recorded devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passable road in {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} team-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 child near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 returnee expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recorded device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 team-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water point {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>road {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returnees expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmland blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access by road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weighed reason speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {} even if any one weight moves by {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {} to {} if any one weight moves by {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched, ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be searched, ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style of {} could not be stored: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnaissance of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnaissance sheet: record {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Grid of this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORD NOT VERIFIED. The rows lie in the hatched corridor with 95 % (within {} of the lines), gross errors apart. Look for landmarks from ground known to be safe; never enter the corridor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record contradicts itself: {} placements are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search 95 % within {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The search reaches into the corridor: stop at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be looked for, since the rows may lie there: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation>знайдено</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked by, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From point to point (magnetic on {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} → {}: compass {}, grid {}°, {} m (form: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DO NOT WALK</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {} · printed {} · page {} of {}</source>
        <translation type="unfinished"></translation>
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
        <source>Clearance tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes and lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched ground (reports)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut a piece out of task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tasks into {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is {} and would be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is {}: a team knows its boundary, so a person approves the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a project for work without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every layer, font, symbol, form, relation, grid and plugin of a project that is remote, absolute or missing, each with a way to mend it. The project is read, not opened: nothing is fetched, and no macro or form code runs; such code is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks outlines, codes, overlaps, gaps, margins of hazards, refuted maps, depths, medical plans, benchmarks, access and evacuation routes, and papers not valid on a task's dates. Nothing is changed; each finding has a place to zoom to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new, empty workspace: one GeoPackage that keeps handed-over maps, hazard areas, clearance tasks and progress. The CRS must be a projected one in metres, for example the UTM zone of the region. The office code starts every task's code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS (in metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export changes for another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a change file with everything that the other office has not confirmed yet; an office that is not known gets everything. A lost file needs no search: the next one holds its content too. Anyone who has the file can read it, mine positions included: use an encrypted stick. Classes of data can be left out for others; each export is recorded in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For office (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rows in {} kB. Anyone can read this file: carry it encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make completion and handover reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the newest completion or handover report of each task: land released by kind with its depth, devices recorded, reported lifted, found and unaccounted for with the explanation, days and hours, the boundary as emplaced, quality visits, residual risk, beneficiaries, signatures. TASKS takes codes separated by commas; empty means every task with such a report. A report with devices unaccounted for and no explanation is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task codes (all when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language (en, az, ru, uk, or two joined by +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base layers, top first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tasks for devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes turning points as waypoints, boundaries as tracks or polygons, boxes, site features and hazard areas for receivers, tablets and drawing programs. GPX, KML and GeoJSON are on WGS 84; DXF and GeoPackage keep the workspace's CRS. The only route that a receiver can guide along is the surveyed safe access. With GPKG, a project that is ready for a tablet is written beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tasks of this team (its code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {} on the tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make task sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a PDF sheet of each task: map, point table with grid, true and compass bearings, sources with grade and accuracy, expected devices, medical plan, quality plan and signatures. TASKS takes codes separated by commas; empty means all. The base map is that of BASE, else of the project file PROJECT, else of the open project. A sheet is marked as a draft until its content has been approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project with the base layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of the base map (dpi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest allowed scale, 1:n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One book with bookmarks in place of single files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tasks that changed since their last print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the prints into the register of issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout template of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no base map: choose base layers, or a project that has some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sheets are drafts, because nobody has approved their content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tasks have not changed since their last print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sheets with {} pages are in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast the end of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws rates, seasons, availability, growth of the hazard and the share of empty land many times and answers when, with how many team-days and at what cost, as ranges. Each figure is written as low, likely, high (source); what is left empty comes from the workspace's own reports or is named in the log. All assumptions are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard that remains (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched per team and day (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of teams at work (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per team and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the hazard without devices (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of that which is searched in full (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hazard per year (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of release by survey per m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of working days per month, January first (12 figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {} % of the runs by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute hazard areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws rows as corridors, single mines and incidents as discs, outlines with their margin, each k sigmas wide, and merges what overlaps. K 2.45 holds 95 % of positions, 3.03 holds 99 %; empty takes the authority's setting. Areas below the minimum are enlarged or merged, never dropped. A re-run never releases land: what it would vacate stays hazard, marked as cancellation proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K (sigmas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps (names, comma-separated; empty for all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas that grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas with cancellation proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of today's evidence (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} new areas, {} grew, {} unchanged, {} with cancellation proposed; corridors hold {} % of positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a handed-over map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings a vector file or layer into the workspace as graded evidence. Every feature comes in or stands in the findings with its reason; crossing outlines are repaired outwards, never smaller. Handed-over cleared areas and lifted minefields are shown and never subtract from a hazard.
Map field: the field whose value says which handed-over map a feature is from.
Sigma: how far positions may be off, as standard deviation per axis in metres; empty takes the authority's worst figure from the workspace's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source grade (A–F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information grade (1–6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigma (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS where the file names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column of coordinates (tables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second column of coordinates (tables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two comes first (tables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum operation (EPSG code or PROJ pipeline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to use a CRS without a known datum shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the last issue of the same map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} features brought in on {} maps, {} of them repaired; {} left out, each with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in official hazard areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the authority's hazard areas in, or in again by their IMSMA ids. MAPPING is the name of a saved field mapping or text such as {"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"Suspected": "SHA"}}}. No ground is released: an outline that became smaller and a status that became closed are proposed for cancellation, an area that is missing stays. With PREVIEW nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official layer (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer in the file (empty for the only one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field mapping (a saved one's name, or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this mapping under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a tablet's GeoPackage. Reports of unknown or closed tasks, of the future, or that are there already are held back with a proposal. Finds whose coordinates do not fit their task count as hazard at once. Every row that cannot be read is listed. With Preview nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, finds or tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview only, save nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import minefield records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings minefield records in from a folder of CSV files (records, ref_points, legs, rows), from its records.csv, or from a workbook with sheets of these names. Good records come in; a record with a cell that cannot be read waits in the workspace to be corrected in the entry form, and every such cell is listed in the findings.
Reference points are projected by the datum operation that is named (EPSG code or PROJ pipeline), else by PROJ's preferred one; it is stored with the record. The declination is that of the record's date. Misclosures and readings that would close better are stored as open questions and proposals; none is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, records.csv or workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source grade where none is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information grade where none is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows located</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} records brought in with {} rows; {} wait to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a scanned map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits a scan (PNG, JPEG, TIFF or a page of a PDF) to its control points, warps it into the workspace's CRS as a tiled GeoTIFF with overviews, and registers it with its error.
Sigma² is leave-one-out² + plotting² + datum²: grid crosses tell how well the paper fits, not how well mines were plotted on it, so sigma is never below the plotting error (millimetres on paper times the scale).
A georeferencing that the file brings is set aside, and this is said. The datum operation is pinned and stored; one without a stated accuracy is refused unless a reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points (.points file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS of the control points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warped raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS of the residuals (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave-one-out error (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the map (50000 for 1:50,000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by (office or role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over on (2021-06-12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plotting error on paper (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted: leave-one-out {:.1f} m, residuals {:.1f} m, worst point {}. What is traced over it: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an offline bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one folder that works without a network from any drive: the workspace, base layers cut to the area or to the surroundings of tasks (codes, with commas between), scans, grids, a project with relative paths, and a list of checksums. With an office code, the workspace becomes that office's own copy, which exchanges changes with this one; it may be only the part that lies in the area, with all that it rests on, and nothing is deleted here. What cannot go along is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugin to take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks (codes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the office's part of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters as MBTiles of these zoom levels (GeoTIFF when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure map accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares records with finds on searched ground only: finds in corridors / finds nearby, corridors with a find / corridors searched, found / recorded per type, displacement, landmarks, each with its 95 % interval. Maps that were not searched get what their batch or source taught. A shift beyond chance, another sigma or grade is proposed and applied by a person only; no estimate releases land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds count up to this far from a corridor (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest shift to look for (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save proposals in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps, batches or sources measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these shifted beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge changes of another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges a change file of another office. Hazards unite, released land intersects, a suspended task stays suspended, reports and finds add up, other fields merge one by one; where offices disagree, the cautious side is shown and an open question asks a person to settle it. A file that arrives twice, late or out of order does no harm; a damaged or foreign one is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this was here already: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices disagree in {} places: settle the open questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks tasks or hazard areas by a weighted sum of what lies within DISTANCE (people, children, returnees, schools, clinics, water, roads), the farmland they block, the distance to a road, and what the workspace knows: incidents, victims, expected devices, planned days. WEIGHTS is the name of a saved weight set or text such as {"people": 3, "schools": 1}; empty weighs all alike. Each rank comes with its reasons and with the best and worst rank if any one weight moves by 20 %. With SAVE the order is recorded as the decision of DECIDED_BY for REASON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near means within (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (a saved set's name, or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these weights under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the order as a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People (places with figures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passable roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with returnees expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} features of {} have no usable place and do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts open hazard areas into compact candidates of the target size, never above the maximum and not across barriers (rivers, roads, borders). Ground that a task holds already is left out; all other hazard ground is in exactly one candidate. Pieces below the minimum join a neighbour on the same side of the barriers. With ACCEPT the candidates are saved as planned tasks with codes, hazard links and points: clearance on CHA; technical survey on SHA, or clearance if REASON says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard areas (codes, comma-separated; empty for all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers (rivers, roads, borders)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target size (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum size (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum size (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten arcs outwards by up to (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier polygons are strips such as river beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the candidates as planned tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for clearing ground that is not CHA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} candidates, {} saved as planned tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides a task into boxes (for example 50 × 50 m), or into lanes of the width ALONG that run square to the base-line. The base-line is the first feature of BASE_LINE, else the task's longest side. Give sizes in metres or exact counts. A left-over strip narrower than MIN_WIDTH is added to its neighbour; a wider one stands alone and is shown as left over. Boxes are saved in the workspace; earlier ones are replaced only while none is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base-line (the longest side when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes instead of boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier boxes replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size along the base-line (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size across the base-line (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number along the base-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number across the base-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum width of a left-over (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} boxes along {:.1f}° grid; {:.0f} m² left over ({:.2f} m along, {:.2f} m across); {} earlier boxes replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the file's pages, its rules, indexes, links and outlines, the seals of the journal, and whether rows were changed around the journal. Nothing is changed; each finding says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found: the workspace is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be "{}": choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QField: project and GeoPackage to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPX: handheld receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KML: telephones and globes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON: web maps and drones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DXF: drawing programs, total stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: tables of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by code, name or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only route that a receiver can guide along is the surveyed safe access. Anyone who has the device can read its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export 1 Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {} Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled; {} files are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Offline Bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put workspace, base layers and project of an area into one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for Devices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write chosen tasks for tablets, receivers and drawing programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Offline Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 m around {} chosen tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {} free in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was never saved: only the workspace goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has unsaved changes: what goes along is its saved file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is complete: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} files, {}, in {}. Anyone who has the folder can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays behind: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rasters as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 m around the chosen tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code; empty for a copy that only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what lies in the area; nothing is deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks, hazards and records in the area with all that they rest on; the rest stays at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoTIFF, as exact as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MBTiles, pictures at these scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the chosen maps, or all shown ones, with the base layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare by Swiping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line parts the map: handed-over maps here, base layers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare through a Spyglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round glass shows the handed-over maps over the base layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map as it was (Esc on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen maps show nothing on the map yet: locate them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base layers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the glass over the map · wheel: its size · Ctrl+wheel: zoom · Esc: end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the line, or press the arrow keys · Enter: turn it · Esc: end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is open; it lies in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps and records that were handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what others recorded, with its grade and how far it may be off, and lay it over your own base maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that teams are to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw tasks over the hazard areas, describe them, and see which comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was searched and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the daily reports of the teams and see how the work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper for the team leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a task with its map, turning points, sources and warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the office confirmed; for one whose file was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change file (*.mpchanges)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the change file is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has this file can read it, mine positions included. Carry it on an encrypted stick, or leave out what the receiver need not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an office, or enter the code of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new office: it gets everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent: {}. Last received: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the change file is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {} for office {}: {} ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge another office's changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is checked first, and you see what it would change. Arriving twice, late or out of order does no harm. Where offices disagree, the cautious side is shown until a person settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Change File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change file of another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging {} again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of office {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in the file; here: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offices disagree in nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices disagree, the cautious side will be shown: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged the changes of office {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} between offices; the cautious side is shown meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is open between offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Open Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what another office has not got yet into a small file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check another office's file, see what it would change, and merge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where offices disagree, on the map, and settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, order, agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · office {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautious: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All listed: the cautious side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All listed: as office {} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle All {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Questions between Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back My Last Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again what you settled last, while no other office has got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; the cautious side is shown until somebody decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offices disagree in nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs who decides and why: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both stay; rename one of them afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, office {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the row, with the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removed row cannot be brought back: it would be entered anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it together, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as shown, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, of which {} only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office {} says that a team is on site. Reach it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is less cautious than what is shown, and office {} says otherwise. Give the evidence as reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is less cautious than what office {} says. Give the evidence as reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazards of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordnance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected or confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions of mines and minefield records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts: people, telephones, call signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still used by other rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed (CHA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected (SHA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} added, {} changed, {} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a task above. Nothing is recorded or found in it, or none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the missing devices are explained; it is printed on the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a completion report; without it the task cannot be completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a task: devices are counted per task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} recorded devices are unaccounted for: search on, or explain them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every recorded device is accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained by {} on {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain devices unaccounted for in task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found beyond the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every position fits its task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading to choose from: measure the place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that would lie in the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that this reading is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take This Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the find; the hazard where it was first reported stays until cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the position of a find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easting (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northing (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match Finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match finds to recorded mines one to one within the corridors; a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device was reported here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that it is, or is not, the recorded device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this find is not that mine; the pair is never proposed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this find is that mine; matching again keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} finds, {} matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} matches are new or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching finds to records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as entered: {} / {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies {} m from where {} has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds and Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A match says which recorded device a find probably is and how far apart the two lie. It never releases anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaccounted For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (doubtful)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ± not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ± {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, row {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the layer: stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancellation of {} proposed; it stays hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller areas are enlarged or merged; none is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing hazard areas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Contamination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing drawn; or enter a point below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easting or longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northing or latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far items may lie from the point, with the error of its position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tripwires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anti-lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booby traps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen and by whom; no names of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role, for example: Survey team 2 leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if the authority has registered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMSMA id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Hazard Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as hazard at once. No computation replaces or shrinks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved; draw the next one, or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard area {} is saved and counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter new contamination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of evidence is not chosen: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies in the future: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ground: draw it on the map, or enter a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point has no ground: enter how far items may lie from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (suggested by the grades)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify {} as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify {}.&lt;/b&gt; A person decides; the grades only suggest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey cannot lie in the future: correct the day of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File a cancellation report on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} are cancelled after non-technical survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Cancellation report on {}.&lt;/b&gt; Method: non-technical survey. {} The ground becomes cancelled land; evidence that comes later opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet; the class is a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anti-lift devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sigmas: {} % of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around everything suspected; right-click ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, its corridor and the fade-out distance are on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw evidence and its distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tripwires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-lift devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booby traps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard Areas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute, classify and cancel hazard areas, with what each rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Contamination…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a hazard that no map shows, with its own evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official Hazard Layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the authority's hazard areas in, or in again, by their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official Hazard Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt;: {} features, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has no name: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field mapping {} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} new, {} changed, {} unchanged, {} proposed for cancellation. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: {} new, {} changed, {} unchanged, {} proposed for cancellation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the fields mean, then look at what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role, for example: Operations officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason that can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen areas on the map and flash them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by a person's word what class the chosen areas have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Cancellation Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the proposed ground of the chosen area after non-technical survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Three Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw evidence, its corridor and the fade-out distance as layers of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official Layer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, IMSMA id, device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{} areas chosen&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* suggested by the grades; nobody classified it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} areas shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA, suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHA, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ammunition storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EOD spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of mines: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded mines: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlines: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (grades: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (nobody classified it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {} % of positions (95 % needs 2.45)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your newest action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen action changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a row to see its whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every change of the chosen row, and the row as it was on any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was done in the workspace, by whom and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A history is of one row: choose one in the list, and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As it was on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen change was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: it was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (now: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for ground that is no CHA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigma (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you were editing, others saved values that your edit has replaced: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} in {} was deleted by {} ({}) while you edited it: your edits are kept in the layer; undo the deletion and save again, or discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits That Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours is saved; what the other person had saved is in the history. Choose what is to stand. On the map your outline is blue, theirs is dashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what others had saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the layer {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new backup of the workspace. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the workspace {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged ({}): look at its newest good backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “{}” and its styles are stored in {}: this one file is the whole office, and saving the project saves it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is stored in {}: “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot read the project in {}: open the workspace without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of a Damaged Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions it lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file stays as it is, since something may still be got out of it. What the backup lacks has to be entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Copy of It…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for good backups of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good backup lies beside {}: ask the other offices for a copy, and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Copy of the Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the backup {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace refused a row of {}, and QGIS does not keep it: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program was saving to the workspace at the same moment: your edits in {} are kept, so save the layer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS dropped {} new rows of {} that the workspace refused: they stand in the layer “{}”, where you correct them and copy them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project edits in buffered transaction groups, where QGIS drops rows that the workspace refuses: switch to the plain mode, which keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project edits in automatic transaction groups, where QGIS locks the workspace for everybody else until the edits are saved: switch to the plain mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the Plain Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is being edited: save or discard its edits, and switch then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS did not change the transaction mode: set it in the project's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to corners and edges of the layers on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow hazard areas, roads and rivers between two clicks (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Corner Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last corner back (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the drawing (right-click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the drawing up (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners of the task; right-click ends, Esc starts over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {} corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps {} by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct evidence, suggests CHA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect evidence, suggests SHA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} % of the list of CCW Amended Protocol II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything came in as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare maps with what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {} of {} searched ({} %; 95 % interval {} to {} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch has no name: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change batch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make batch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sigma per axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count recorded mines in squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change details of {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, as it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map Details · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No maps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what was handed over: scans, records, tables, KML, GPX, DXF, shapefile, GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the filter to see all maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who decides and the reason: both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard areas: {} new, {} grown, {} unchanged, {} proposed for cancellation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;irst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firs&amp;t is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns and their system are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, of these {} without geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its CRS: choose it, or ask who handed it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several systems in one table: each row in its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised from the figures: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the file is one map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority has set no worst figure: enter how far positions may be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the authority's worst figure is taken, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Handed-over Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} features came in as {} maps; {} repaired, {} left out with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map that this is a newer issue of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer issue of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is new, moved or gone before it is brought in, with zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer issue of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the last issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it over the map in blue; nothing is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map where the features would lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows were read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions are being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview a handed-over map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} have a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum operation: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Changed since the Last Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Older issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the older issue of &lt;b&gt;{}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt;, not brought in yet: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of the older issue outside the newer one; it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: dark dashes, the older issue; blue line, the newer one. Differences that both error budgets allow are counted as within tolerance and not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two issues are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two issues of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a vector file or table that was handed over, graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen maps on the canvas and flash their footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute Hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute hazard areas from all maps; what stands never shrinks by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Footprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw where each map lies, with its trust and how far it may be off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen maps, or the whole batch, one place higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen maps, or the whole batch, one place lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Map Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct name, sheet, scale, provenance or batch of the chosen map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename and describe the batch: who handed it over, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector Map or Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a batch for maps that were handed over together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Changed since the Last Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is new, moved or gone on the chosen map, with zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best located first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best grade first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a map's opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not located yet, so nothing can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigma {} m per axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; their squares add up to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit {} m (leave-one-out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plotting on paper{} {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datum {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: 0 to 3, the worse half of the grade counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of the positions lie within this radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {} · {} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust: {} of 3 bars, grade {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the chosen maps anew: grade, accuracy, status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Accuracy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the chosen maps {} ({}; {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the chosen maps to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that rests on them stays hazard; tasks on them are warned of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far may positions on the chosen maps be off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade maps {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set maps to {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the accuracy of maps: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Located</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine positions or rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared areas (shown, never subtracted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted minefields (shown, never subtracted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · confirmed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 · improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 · cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-shaped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % within {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the workspace is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions between offices: {}. Show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for Work without a Network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what the project would miss without a network, with repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store relative paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into the project's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for Work without a Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Another Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project first: only its file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS project (*.qgz *.qgs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} works without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, missing without a network: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was read, not opened. Open the project to mend it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as last saved was read; the open project has changes since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched, and no macro or form code ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair and Save Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair {} and Save Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be saved: save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} repaired, and the project saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over staff, hours and method of the team's last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the boxes that were searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the ground that was searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a device that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the task at once and flag its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accident or Missed Mine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a file of reports, finds or tracks, and bring in what you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, such as Team leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a sentence; it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decides yet: enter a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of device; type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the ground surface to the top of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system of the two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this find off the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier report of this team: enter the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no task: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report {} for task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team's code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the ground that was searched; right-click ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {} · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds and waypoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a tablet's GeoPackage. Nothing is saved before you have seen every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: its rows are shown here, and nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with reports, finds or tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep held rows as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept beside the reports with the proposal, and count for nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ticked rows as one step; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} came in, {} held back with a proposal, {} devices found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} positions are doubtful and count as hazard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring In {} Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {} Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened; no names of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {} stops at once.&lt;/b&gt; Neighbours are flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and Stop Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the authority's recorded decision lets work go on afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks within this distance of the task or the place are flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is missing: enter both coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop task {} after an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release Land…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release searched ground by a person with a reason; see what remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Released Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was released, reopen it, and review it after a device was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Finds and Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match finds to records, correct positions, explain what is unaccounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the maps by the finds, and accept or refuse what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Quality Visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a visit or a sample with its nonconformities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Quality Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List visits and samples, and record corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift Suspension…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List suspended and flagged tasks; record the authority's decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S-curve with its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the curve as PNG, SVG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task has no boxes: make them in Clearance tasks, or type the m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task where it happened first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete report {} of task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take held report {} of task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this report right all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only held back ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 device in released land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} devices in released land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tasks suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 critical nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} critical nonconformities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tasks flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 doubtful position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} doubtful positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 plot beyond its boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} plots beyond the boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 proposal waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} proposals wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visual search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demining accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be held back: {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the finds say about the maps. Nothing changes before a person accepts it. What grows is hazard at once; what would shrink stays hazard until a cancellation report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal waits. Measure the maps when new ground was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare finds with all maps on searched ground, and propose what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: before dashed grey, after red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a refused proposal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo an accepted proposal; hazard that grew with it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything as it is; the refusal and its reason are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply it and compute the hazard areas anew; no land is released by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} proposals wait for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing finds with maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {} hazard areas are new, {} grew, {} have a cancellation proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a proposal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ground stays hazard. A person cancels it with a report in Handed-over Maps, Hazard Areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct (suggests CHA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect (suggests SHA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: stays hazard, marked “cancellation proposed”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would vacate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} observations support {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} m towards {}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, turned by {}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % within {} m of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, of these {} set aside as odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not below the true one with 95 % confidence, on {} observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} % of the finds lie at the corridor's edge: it may be larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} → {} · {} devices expected, {} per 1,000 m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than once in 10,000 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once in {} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an accident or a missed mine a task stands still and its neighbours are flagged. Only the authority's decision, recorded here, lets work go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended and flagged tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is suspended or flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National mine action authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the letter or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the investigation found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift Suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the authority's decision, clear the warning and let work go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality visit stopped this task: correct it in Quality, then resume it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accident stopped this task: resume it in Clearance tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task is chosen: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided is missing: enter the role of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the suspension of task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in task {} may go on by decision {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was ordered or done on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the visit; a critical one stops work at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of bad units to notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work stops when this is saved: until it is corrected the task is not completed and nothing is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record quality visit to task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit to task {} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a critical nonconformity is not corrected, its task is not completed and none of its land is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is recorded yet: record the first one under New Visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of who confirms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measures that were taken, or why work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the nonconformity is corrected, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let work go on in the task that the visit had stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the correction of a nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fulfilled: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled: {} m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliant with SOP and standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified medic available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal QA logs current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QA visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QC sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nonconformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roads above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field of the layer of people that holds this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by weighed reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {} has rank {} of {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights have no name: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the weights {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {} are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decides on the order, with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Accept this order of {}.&lt;/b&gt; Weights, distance, ranks and reasons are recorded with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of {} is decided and recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision on an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} tasks: {} team-days, cost {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose Rate from Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen method really reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Rates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Planned Days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope from elevation raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rates are known: enter the programme's own figures; none is made up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rates first, then choose a method to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} m² a team-day from {} reports over {} team-days (most days {} to {}); until now {}. It counts when a person saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Rates of the programme.&lt;/b&gt; The authority's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the programme's rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckon effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned days of {} tasks are saved with their assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Planned days.&lt;/b&gt; Each task keeps how they were reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Planned Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best and worst rank if any one weight moves by 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Ground Next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank tasks or hazard areas by weighed reasons; a person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort and Cost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckon team-days and cost from the programme's own rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m² a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope up to %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor for "{}" names no method: enter one of the table above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" of {} is no number: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" of {} is below 0: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Ground Next, and Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that are not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hazard areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these weights under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near is within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer or field for {}, or set its weight to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ranked. This is a proposal: nothing is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why rank {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {}, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking was cancelled: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: next cell · Enter: next line · Ctrl+Del: remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 Head of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 Points, legs and rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the record's datum is led to the workspace's; kept with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where a system without a known datum shift is taken all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role, such as Operations officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the saved record is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; what is typed and not saved is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the record, as far as it is typed, among the waiting records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record and its located rows (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROJ's preferred one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter record {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change record {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for later; nothing is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep record {} for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decided how this record is read: “{}” Saving a change ends that decision and offers the readings anew; ground that it made hazard stays hazard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rows lie as decided: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {} is not saved: save it, or keep it for later, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Record {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute record {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {} is saved: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {} is kept among the waiting records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To correct ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workbook or a folder of CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook or CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Empty Tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workbook that records are typed into, with its explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source grade if none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info. grade if none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate the records anew as said above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azimuths from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points · legs · rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State for Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill what the chosen records leave open; noted in each, none replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The good records come in; these wait in the workspace and are corrected in the entry form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of records (*.xlsx *.xlsm *.ods *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with records.csv, ref_points.csv, legs.csv and rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by {} at the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} records came in with {} rows; {} wait to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} were in the workspace already, exactly so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring In {} Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found away by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude, or MGRS whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m, one sigma; empty: the authority's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role, such as Team 3 leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what came back; nothing moves by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked by, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed refit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Refit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the record's points and rows; hazard stays hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks of Record {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: no landmark was found with a position yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter visit to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rows were moved to the found landmarks; no hazard area shrank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in minefield records from a workbook or a folder of CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a minefield record in as it stands on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting Records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that could not be read or were kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the chosen record, see other readings of it, and choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Reconnaissance Sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what a team needs to find the landmarks of the chosen records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmark Found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what came back: found, not found or moved; a refit is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnaissance.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Reconnaissance Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pages for {} records are in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minefield_records.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Empty Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds the sheets records, ref_points, legs and rows; explanations is last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the misclosure over the legs by least squares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the record and moves its rows; no hazard area shrinks by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Other readings&lt;/b&gt;, until a person takes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not located yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} placements, each: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes a gross error that does not show in {} % of such records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross errors apart: a wrong landmark or a leg read backwards is not in this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from, at {} (each alone):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All enlarged ×{}, since the record misses its own points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing closes: no leg reaches a second known point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} at {} over {} (1:{})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}° east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declination of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sketch appears when a point has coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits no more; its cells and the reason stay in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct in Form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records are kept cell by cell, as handed in or typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set record {} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuze life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azimuths in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declination, °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declination of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pace, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontage, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info. grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anti-tank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anti-personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>northing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60-00 mils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6400 mils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnetic north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs of paces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plotting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>azimuths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No land was released yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this ground hazard again; it is released only by a new release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen released land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard again since {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices found in released land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device was found in released land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review of the other land found; it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the nonconformity; what was reopened stays hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other land by the same team and method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other land was released by the same team with the same method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other land by the same team with the same method, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the review of released land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground beyond a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ground beyond a boundary waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the boundary; the ground stays searched and unreleased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the ground part of the hazard, so that its release counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a boundary extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a boundary extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with an outline was searched in this task that is not released yet. Ground that was only typed as a figure releases nothing: draw it, or tick boxes in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched ground that is not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, and why the ground may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the release with its report; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done on ground that you draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw Ground…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw ground on the map that no report holds, for example cancelled by survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to a depth of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched to clearance standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as cleared only where the authority's setting allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this release {} of hazard remain in the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lie beyond the boundary: they are kept and stay unreleased until the extension is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} were only typed and release nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen that can be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release land of task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} are {} and recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-technical survey cancels, technical survey reduces, clearance clears to a depth. What remains is the difference of the outlines, so ground released twice counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the task on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices in Released Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-technical survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battle area clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard {} · released: {} · remaining {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Safe Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is complete and was checked: {} (its SHA-256 lies beside it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the workspace {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy cannot replace the workspace itself: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new fit moves what was traced: fill in who decides and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan lies on the map; what is drawn on it: {} (worst point {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Points…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load control points from a .points file of QGIS's georeferencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick on Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the main map where the chosen point lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen point on the scan, close up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Whole Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen points; can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change of the points back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Control Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control points of QGIS (*.points);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number; 0 where the map does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map says that anti-lift devices are fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures look like {}: take it if the sheet says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise from the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northing first (X = northing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is used all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed, such as 1:25,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plotting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far off things were drawn on the paper; read with the scale, part of sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office or role; no names of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, such as operations officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is better about the new fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helmert: shift, turn, scale (3 points or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affine: also stretched paper (4 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projective: a photograph (5 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd-order polynomial: bent paper (7 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Thin plate: torn paper (6 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then pick on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each click on the scan the window steps aside for a click on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the fit is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This file brings a georeferencing of its own; nobody knows how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside: the control points alone decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} mm (not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} mm (authority)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan has no fit in the workspace: bring it in anew with Add Scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where point {} lies on the map; Esc goes back to the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place lies outside the workspace's CRS: pick another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a scanned paper map: PNG, JPEG, TIFF or a page of a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise Fit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the chosen scan anew: its control points are loaded again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a row of mines over the chosen scan; it takes its grade and sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area over the chosen scan; it takes its grade and sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace Landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a landmark of the chosen scan, which a team can look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace that can be written first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Is {}, the Scan as It Was Handed Over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not the file that was brought in (its checksum differs): look for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans (*.png *.jpg *.jpeg *.tif *.tiff *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is opened first; drop the other scans one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked on the map, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the scan: {} right, {} down, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X (northing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y (easting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked points take part in the fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the fit misses its own point, on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on the paper; more than 1 mm is a slip, not the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the other points miss this one when it takes no part; this enters sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then trace the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; · {} · corridor: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a team would find it: bridge, tower, corner of wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was drawn crosses itself: draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click along the row of mines; right-click ends, Esc starts over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners of the area; right-click ends, Esc starts over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the landmark; Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} % within {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Scan · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise Fit · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save New Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this scan in or discard it before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} control points were read from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click grid crosses or landmarks on the scan, and say where they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from leave-one-out {} m, plotting {} m, datum {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS {} m, leave-one-out {} m · worst: ▲ {} ({} m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who works where and when, with clashes, and move work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {} more, lower in rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without team or days ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is entered yet: enter teams in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose work on the board or in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set figures of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" was set anew while you edited it: press Take Back, and read what stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said who decides: enter the role or office under the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said why: enter a reason or the decision's reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of unknown accuracy: 95 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plotting error on a paper map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale where none is stated: 1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records with a gross error that nothing shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a wrongly recognised landmark may lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half width of the hazard corridor in sigmas (k)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin around every piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade-out: search beyond the last find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, azimuth of one leg: 95 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, compass and declination: 95 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, length of one leg: 95 % within this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, pace or tape: 95 % within this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, reference point not found: 95 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, reference point found: 95 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of a task around a hazard area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap with neighbouring tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest leg of an outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned point this near to a marker is its point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of a find whose report states none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: tasks within this distance are flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest search on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of finds on a map from which it is direct evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of finds on a map below which it is indirect evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey to clearance standard may clear land (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope classes, limits in percent (JSON list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods with rates and costs (JSON list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working distance between teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: control point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: administration area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: paramedic post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: rest area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: equipment store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: store of explosives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: fuel store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: helicopter landing site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance: demolition site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map would be direct and indirect evidence at once: let the share for direct evidence be no less than the share for indirect evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no number: correct "{}" or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" can be read in two ways: write "{}" without a sign between the thousands, and with one or two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" must be above {:g} and at most {:g}: correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" must be {:g} to {:g}: correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" must be above {:g}: correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" must be {:g} or more: correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" takes yes or no: correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no JSON list, such as [[10, "flat"], [30, "steep"]]: correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is “{}” there and “{}” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved {} meanwhile ({}): press Save again to put yours in its place, or take yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was deleted by somebody else meanwhile: press Take Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of task codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no title: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office's data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the grades of direct evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided. What is ticked is this program's suggestion and is marked so; save it with who and why to decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deminer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The qualifications of team {} are not saved: save them or take them back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifications of team {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualifications: choose a saved team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team in row {} has no code: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two teams have the code {}: give one another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" in team {} is no whole number: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualification ends on {} before it begins on {}: correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no date: write year-month-day, such as 2025-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deminers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve Sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the content of this sheet for field use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify Sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code of a sheet to learn whether it still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who holds which copy and revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves revision {} of {} for field use? Any later change of content ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Operations officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of {} is approved for field use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code beside the QR code of the sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {} revision {} is the current, approved one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {} revision {} is a draft: not for field use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {} revision {} was replaced by a newer one: do not work from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {} revision {} was recalled: do not work from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of {} changed since revision {}: do not work from this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of sheet {} revision {} ended: do not work from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet with this code is in the register: check the code, or do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since last print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion and handover reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks with a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such report is filed yet. File it in Progress when a task is completed or handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was released and to which depth, what was found and what is unaccounted for, what risk remains, and who benefits; to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reports made in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date: {} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of Copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who holds which copy, and whom to call when the plan has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print completion reports and handover certificates of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet Templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sheet's layout in QGIS's layout designer; keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare sheets with the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make 1 sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {} sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a task first; its sheet is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the sheet of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the task sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sheets made in {}, {} of them drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies whose holder must be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is registered. Tick “Enter into the register” when sheets are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Came Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper that is out does not change by itself. Call who holds a copy that no longer says what the plan says, and hand out a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter that the chosen copy was handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter that nobody may work from the chosen copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare copies with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {} of {} came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall copy {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: not for field use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Call: {} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a newer copy that says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies registered: {}. None of them is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;No longer right: {} of {} copies.&lt;/b&gt; Call: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in Designer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this template in QGIS's layout designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Over from Designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the workspace what was changed in the designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a template file (QPT) in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this template to a file (QPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Shipped One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the workspace's own template aside and print with the shipped one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, resize and restyle what is on the sheet, and add logos. What carries a name that begins with “sheet_” must stay: there the plan is printed. Your templates travel with the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template in the designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was saved as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own template, kept in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shipped template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another is open in the designer, not taken over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mine Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Handed-over Map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a handed-over vector map into the workspace, graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the outline of a new clearance task on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Daily Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what a team searched and found on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Task Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose tasks and make their sheets as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the figures of the authority, the teams and the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how to begin; works without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the help of this panel (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new task on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Items and Attachments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work items, photos and scans, and expected devices of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen tasks on the map and flash them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, add or take out corners of the chosen task on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw Boundary Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the boundary of the chosen task anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw a Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a part of the boundary anew; the rest stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the chosen task in two along a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut Out a Piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a piece of the chosen task that becomes a task of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the chosen tasks into one; the others are withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen to Margin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the task until it holds its hazard areas with a margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes and Lanes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the task into boxes or lanes along a base-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Bearings and Distances…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the boundary of a new task as it stands on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose Tasks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut hazard areas into candidates; you accept, change or refuse each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary Revisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve or refuse new boundaries of tasks under work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen tasks; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the ground of the chosen tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, sketches and scans are kept in the workspace itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: save a copy to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the attachment shows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easting northing, latitude longitude, or MGRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnetic north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the bearings were read, for the declination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the misclosure over the legs (Bowditch); both are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where ground that is no CHA is to be cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearing °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start point (TP1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearings from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not CHA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task from Bearings and Distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the start point is; Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the start point and three legs or more, the last back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perimeter {} m · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declination {}° on {}, grid convergence {}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes and Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {}&lt;/b&gt; · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes, square to the base-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A left-over strip that is narrower is added to the box beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowest left-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the base-line begins; Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the base-line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} has {} boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} boxes, whole or cut by the boundary, along {}° grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over, red on the map: {} ({} m along, {} m across)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces {} boxes, none of which is searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide and Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the boundary of task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Markers Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new boundary of task {} waits for approval; the old one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the points of task {} anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again now; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From before the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} errors, {} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}
Safe fix: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the status set to {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give tasks to team {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {}; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, such as Operations officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What led to this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who decides, and the reason: both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline crosses itself: move the corner back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · click a corner or an edge, then where it goes; Shift+click takes it out; right-click ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Person Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks ⚠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End-state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way from base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Items and Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded for the whole of its open hazard areas; there may be others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line across the task, from outside to outside; right-click ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} Draw the outline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the filter, or choose other statuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the ground that a team is to search over the hazard areas on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair Outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Repeated Corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen to Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: the outline is not sound ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: a corner is not a number, enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: its own parts overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: an outline needs three different corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks {task} and {other} have the same outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: {count} corners lie on another corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks {task} and {other} have the same code, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: blanks stand around its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task} has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: a leg is {length} m long, check its corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks {task} and {other} claim the same {area} m².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² of its {margin} m margin lie outside its tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² between its tasks {task} and {other} belong to neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² are in none of its tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task} rests on map {map}, which was refuted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task} has no clearance depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task} has no medical plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {feature} lies inside hazard {hazard}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {feature} runs through hazard {hazard} for {length} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: {what} is not valid on all its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {task}: the dates of {what} are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;New task&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change task {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · {} · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of it lie in this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the new part of the boundary: begin and end across the old one; right-click ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest and the piece are {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts are {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks are merged into {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin around the hazard areas that the task has to hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As measured: easting northing, latitude longitude, or MGRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the position on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; stands on the ground, measured at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the marker was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}) · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task from Bearings and Distances…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the chosen task along a base-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{} tasks chosen&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lat/long ° ′ ″</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lat/long °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}: not emplaced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {}: marker measured at {} {}, since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The north that bearings count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work the points out anew from the boundary; markers keep their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put landmark, benchmark or start point on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Point, and Renumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points; set it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all bearings and positions in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; {} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points yet: Lay Out makes them from the boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The boundary was changed in a layer: press Lay Out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid convergence {}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No magnetic model covers this day: use grid or true bearings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnetic on {}, declination {}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Emplaced…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the landmark: fixed, outside, easy to recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the benchmark: safe, a short distance outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click near the corner that becomes the start point, TP1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in the list of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points, in every task:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnetic bearings of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Points of task {}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence {}°, declination {}° on {}; Ctrl+C copies chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygons are strips, such as river beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why ground that is no CHA is cleared; empty: technical survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Accepted Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arc of many short legs costs a stake at each corner. So far outside it, boundaries of fewer and longer legs enclose the same ground; nothing is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers that no task crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by the planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save accepted tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tasks are planned, {} to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} candidates, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a team works, or where hazard ground is given up, a new boundary holds only once a person has approved it. Blue is gained, red is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Old Boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · gains {} · gives up {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boundary waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} has its new boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} keeps its boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a feature on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the authority's safety distances on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is placed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: click along it; right-click ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: click its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Feature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Safety Distance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the feature is called on map and sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety distance of this feature by the authority's rule; 0 for the setting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Work Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is sound: nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more findings stand in the message log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace file (.gpkg) and show its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty workspace for a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything on a made-up region; nothing of yours is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Safe Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole workspace, with the newest edits, while it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the Project in the Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the QGIS project and its styles in the same file: one file, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for damage, broken rules and rows changed around the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workspace and take its layers out of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is open for reading only: make a safe copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has edits that are not saved: save or discard them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by map, batch, kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only maps with these words (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the maps inside a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How opaque the map is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that names the handed-over map that a feature is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was handed over together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sig&amp;ma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of positions per axis, in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is one file that holds the maps, tasks and reports of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, such as N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins the codes of the tasks of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A projected system in metres, such as the UTM zone of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of work; arrow keys change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day on (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of the task's code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code adds the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of search, per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground searched on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground in the day's plot that was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why work stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this report and begin the next one (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what is typed (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet. The first one you save is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office and Authority Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that the national authority decides. What is empty is not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value and its source; an empty value is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, or the decision's reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what is entered and not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all changed figures as one step, with who and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick Active where a team works no more; its records stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row for a new team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row to the qualifications of the chosen team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save teams and qualifications as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task code &amp;pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}-{number:04}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}, {year} and {number:04} are replaced; codes that are given stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save title, organisation and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades that count as direct evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table of grades, with who and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tasks, or only those whose last print no longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by code or name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all tasks shown, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and direction of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet, or two side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets this copy, for example: Team 3 leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the sheet and in the register of issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with a bookmark for each task, instead of one file each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter in register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep who holds which copy and revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by code, name, team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only tasks with these words (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only tasks of these statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the office's pattern; never given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, as people there call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which depth the ground is searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard areas on this ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked ones are linked to the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hazard area shares this ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why ground that is no CHA is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, such as Team 3 leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact in the register, not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time or area, such as every 500 m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical and way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the medical plan was last confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields of a batch are weighed with one reach; choose one for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary of a task that is {} cannot change: take the task a step back with a reason first, or plan a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The find has no usable position; correct it or enter its accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fade-out distance is below zero; correct the authority's setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {} has no usable coordinates: correct it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radius around a mine must be above 0 m: enter a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of the task is not known: draw the task first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: availability must be above 0 and at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: there is no {} factor for {}: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} must be above 0: enter the programme's own figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slope class holds {} %: extend the table of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no progress reports for this method yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress report {}: area, team-days or factor has no usable figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {} has no place: locate it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {} has no usable {}: enter one in metres, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k must be 0 or more: it says how many sigma the corridor holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {} would cover no ground: give its map a sigma or a margin above 0 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of {} is incomplete: its columns differ in length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A corridor has no width; give every map a sigma above zero first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A match names a find or mine that is not in the list; load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area and years must be above zero; correct the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pace yet; forecast from rates and teams instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forecast needs at least one kind of team; enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor for searched empty land lies between 0 and 1; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: the coordinates are degrees, and areas need metres, so choose the workspace's projected CRS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: a coordinate is not a number, so correct or delete that vertex first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} crosses the 180 degree meridian: work in a projected CRS for that place (for example its UTM zone), where the polygon is in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {}, {}: there is no number, so enter it or delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority's fade-out distance is not set: enter it in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance for neighbouring tasks is below zero; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confidence lies between 0 and 1; enter for example 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no depth; enter the depth in cm to which it was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is dated {}, in the future; correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no valid area; draw its boundary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hazard area crosses itself; repair its boundary first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task that is {} cannot become {}: the next step can be {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {} to {} needs a reason: write it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground that technical survey searched is reduced, not cleared: record it as reduced, unless it was searched to the clearance standard and the authority's setting allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared land needs the depth it was cleared to: enter it in centimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance is planned on land that is {}, not CHA: record why, or plan a survey first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance for finds near a map is below zero; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sigma needs a present sigma and k above zero; give the map a sigma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record has no {}; give every record one before the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places and their figures differ in number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {} has no usable figure: enter one or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance that counts as near must be 0 m or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is not one sound polygon: mend its outline or split it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest leg must be above 0 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearings are grid, true or magnetic, not {}: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declination is not known: enter it before using magnetic bearings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator {}: choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of {} must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0, so there is no order: give at least one a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values for {}: compute them or set its weight to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: there is not one value for each task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} has no value for {}: enter one or set its weight to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target size must be above 0 m² and not above the maximum size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has an unknown field {}; use the listed fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lies in the future; correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} needs the inspecting and the inspected organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample needs at least one unit and no more failures than units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The find "{}" cannot be read; write it as PMN-2:1@13cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {}: the first and the last day must be set, in that order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working distance must be 0 m or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is reported as searched twice; remove the second report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count of finds is below zero; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no check code: type the eight letters and figures beside the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This QR code is not from a task sheet: scan the one at the top of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} is larger than the page at the smallest allowed scale 1:{}: take a larger paper or the other orientation, or split the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task encloses no ground: draw its outline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That size makes more than {} boxes: check the size and its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either the size of the boxes or their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of boxes must be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a box must be above 0 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base-line has no length: draw it from one point to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is empty; its first row must hold {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line passes the task at {} m: draw it across, from outside to outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not divide the task: begin and end it outside, on opposite sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks lie {} m apart: choose tasks that touch, or allow a wider gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece lies outside the task: draw it over the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The piece covers the whole task, so nothing would be left: draw less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed outline needs three legs or more: add the missing ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {}, distance: it must be above 0 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy cannot be measured by "{}": choose map, batch or source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no handed-over map to be judged: bring one in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is decided already: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal is decided by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measuring was cancelled: nothing was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no tracks: export the day's track from the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is smaller than one cell: choose smaller cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track lies outside its coordinate system: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures cannot be formed by "{}": choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accepted report was made with the method {}: nothing is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read as an elevation raster with a CRS: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be brought into {}: choose another raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slope can be derived from {}: check that it holds heights in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field format "{}": choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for {} is not there: choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be written: free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is open in another program or protected: close it and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team "{}" has no such task: look at the list of tasks for its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} "{}" cannot be read: write for example 150, 200, 260 (source).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forecast takes 10 to 1,000,000 runs: choose a number between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hazard remains in this workspace: there is nothing to forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast lacks {}: enter it, or enter reports first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no kind of fit: choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} fit does not hold when a control point is left out: add points, or choose a simpler fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thin-plate fit needs {} control points for its error to be known, and there are {}: add more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points do not determine a {} fit: add points elsewhere on the sheet, or choose a simpler fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four control points do not determine a projective fit (three of them lie on a line): add points elsewhere on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} fit is not stable on these control points: add points near the corners of the sheet, or choose a simpler fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions look like degrees, but {} is in metres: choose the CRS of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation "{}" does not lead from {} to {}: choose one of these: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name of the control points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is too large for control points: choose a .points file of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no .points file of QGIS: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no control points: save them again in QGIS's georeferencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no column {}: choose a .points file of QGIS's georeferencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {} of {} is no control point: it needs four numbers, mapX, mapY, sourceX and sourceY; correct or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K must be above 0 and at most 10: 2.45 holds 95 % of positions, 3.03 holds 99 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence to compute hazard areas from: bring in a handed-over map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS it is in: set its CRS in QGIS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has no field "{}": choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has a place whose field {} is "{}", which is no number: fill it in, or filter that place out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot read {} in {}: verify the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan {} cannot be read: put it back beside the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS its coordinates are in: set the layer's CRS in QGIS, or ask who handed it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigma must be more than 0 m: enter how far positions on this map may be off, or leave it empty to take the authority's worst figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sigma is not known: enter how far positions on this map may be off in metres, or set the authority's worst figure in the workspace's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no content class: choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade is not complete: choose a source grade A–F and an information grade 1–6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field "{}": choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two issues is not in the workspace any more: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older issue is not in the workspace any more: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two issues hold more than {} features: compare them on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no rows: check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column "{}": choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns of coordinates were found among {}: name them, for example lat and lon, x and y, or mgrs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field mapping "{}": save one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field mapping "{}" cannot be read: save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field mapping cannot fill {}: choose among {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS it is in: set its CRS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {}: "{}" is no {}: say in the mapping which of {} it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no field "{}": choose among {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {}: the margin "{}" is no number: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has no field "{}": choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open {} to rank: plan some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was changed since it was looked at: preview it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled: nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure "{}": choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures need matplotlib, which this QGIS does not have: the figures are there as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates "{}" and "{}" are no numbers: correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A find has no position: measure it again, or leave the place empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place {}, {} lies outside its coordinate system: check numbers and system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place {}, {} lies nowhere: check numbers and system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" cannot be read: choose one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no reports: choose a CSV, a workbook, a GPX or a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no layer with the columns of reports or finds: check the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read: export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no QGIS project: choose a .qgz or .qgs file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} would unpack to far more than a project: do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is open for reading only: make a safe copy, and store it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot store a project in {}, since its path has one of % # ? &amp; +: rename the file or its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS could not store the project in {}: save what other programs edit in it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} "{}" is not known: enter a code such as EPSG:32638.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRS {} is not in metres: choose a projected one for the workspace, for example the UTM zone of the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable transformation from {} to {}: install the missing grid, or choose another operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base layer {} cannot be read: check that the file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {} cannot be written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {} cannot be read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority states {} % of records with gross errors, but not how far away a wrong landmark stands: set both figures, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the workspace any more: refresh the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {} has no closing leg that fits its error budget: look at the offered readings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No landmark of record {} was found with a position: enter what the reconnaissance brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs who takes it and why: fill in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal is not one of a record: refresh the view and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal is decided already: look at the record's history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be located: find a landmark and enter its position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not close any more: have it adjusted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landmarks of this record were not found: enter the reconnaissance again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This handed-over map is no minefield record: choose one of the kind Record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were not computed to their end, since that was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no known coordinate system: write its EPSG code, such as EPSG:28408.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPSG:{} is not known: correct the coordinate system of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} / {} names its hemispheres in another order than the record: correct axis_order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {} is not located, so there is no place to look for it: give a reference point coordinates first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds {} already: choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already: choose another name, so that nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: check that the folder is there and writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landmark that was found has a position: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point is not in the workspace any more: refresh the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit needs who looked and on which day: fill in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warp was cancelled: nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is not in the workspace any more: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit has no residuals: choose a simpler fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former fit of this scan cannot be repeated: trace its rows and outlines anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was traced too far outside the scan to be moved along: trace it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan has no fit yet, so nothing can be moved along: trace it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read any more: look for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be shown: look at the folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be shown: save it again as PNG or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One coordinate is missing: type the other one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said which CRS the figures are in: choose it at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place lies where the sheet's CRS does not reach: check the CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name of the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} by {} pixels, more than a sheet needs: scan it again at 300 to 600 dots per inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control point {} lies outside the scan of {} by {} pixels: choose the control points of this scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is no scan of the workspace any more: refresh the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plotting error of {} mm is not possible: enter millimetres on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:{} is no scale of a map: enter 50000 for 1:50,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of this map is not known, so neither is its error: enter the scale printed on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points lie outside {}, but inside it with their two coordinates swapped: enter the easting as x and the northing as y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control points lie outside {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a scan that was fitted can be traced over: choose a scan in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is refuted: what is traced over it would not count; weigh it anew first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was traced crosses itself or is empty: trace it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landmark needs a name that a team can find it by: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outline cannot be "{}": choose what the map says about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spacing of mines in a row is a length above 0: correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of device needs a type, and a number of 0 or more: correct the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {} cannot be made: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: close programs that show it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fit folds the sheet over or throws its corners far away: add control points near the corners, or choose a simpler fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot follow this fit to a quarter of a pixel: choose a simpler fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work needs a team, a first and a last day: choose all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first: correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} is done, withdrawn or gone: its days are not moved any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {} is not there: choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet for the book: see why each task was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome report is not in the workspace or belongs to no task: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {} report is not printed: file a completion or handover report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no report that is printed: choose completion or handover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {} report is filed in this workspace: file one in Progress first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no page list that bookmarks could point to: make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is not built as expected, so it gets no bookmarks: make single files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be written to its end: free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is open in another program or protected: close it and make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no clearance task yet: draw one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} has no outline: draw it before its sheet is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task "{}" in this workspace: look its code up in the list of tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template cannot carry a task sheet: it needs two pages and items with the ids {} (missing: {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no layout template: save one from QGIS's layout designer (.qpt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {} cannot be read: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sheets in the language "{}": choose from {}, or two joined by +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is larger than 4 GB: split it, or save it as GeoPackage in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged or locked with a password: ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} unpacks to {} MB in {} files, which can fill the disk: ask for the file without packing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds a file that would be written outside of it: ask for the file again, packed without paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} defines XML entities, which no map needs and which can freeze the computer: ask for the file without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no features: check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read: check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read as a map: save it again as GeoPackage, KML or GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged: save the workbook again as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds formulae, and only plain values are taken: save it as CSV, or paste the values over the formulae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no table: choose a folder of CSV files, a CSV or a workbook (XLSX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no {}.csv: choose the folder with the table set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is larger than 300 MB: split it into several table sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be split into cells near line {}: look for a quotation mark that is not closed, or a cell of more than 100,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no CSV file: save the table as CSV (UTF-8) or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is empty: its first row must hold the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the column {} twice: remove or rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read as a workbook: save it again as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no sheet {}: name the sheets as in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has lost its first row: verify the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as the bearings and distances lead: check them against the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This boundary is changed by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open boundary revision is approved by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task "{}": look its code up in the list of tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} is {} and is not divided anew: take it a step back with a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of task {} is missing or not sound: mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {} cannot be read: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {} has {} MB: attach a file of at most {} MB, for example a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {} is attached to this task already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment is not in the workspace any more: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment {} was damaged: attach the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {} cannot be written: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme's rates are not known: enter them in the setting {} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {} cannot be read: give each method its name, rate_m2, cost_per_day, availability and its factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope classes are not known: enter them in the setting {} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {} cannot be read: write it as [[10, "flat"], [30, "steep"]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned days are set by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding has no safe fix: change the task by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hazard area or its tasks are not there any more: check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{}" is no place: write easting and northing, latitude and longitude, or MGRS, such as 500100 4400200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{} {}" has no latitude between -90 and 90: write the latitude first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has no ground: draw its outline first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs get intermediate points above a length of more than 0 m: enter it in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open hazard area to plan for: compute hazard areas or bring them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open hazard area "{}": look its code up in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposing tasks was cancelled: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not cross the boundary twice: begin and end it on the other side of the boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline would cross itself: draw the line without crossing the boundary between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging needs two tasks: choose them in the list with Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hazard area shares ground with this task: there is no margin to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature has no place: click it on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no handed-over map "{}": look its name up in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read as a map: check the file's name and format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds several layers ({}): name one of them in LAYER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be read: write it as {"imsma_id": "HA_ID"}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which CRS the control points are in: choose the CRS that is on the sheet, such as EPSG:28408.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is "{}", which is no number: enter one or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HANDED_OVER_ON is "{}", which is no date: write year-month-day, such as 2021-06-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of people has no field chosen: choose the one with people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barriers in {} are points: choose lines or polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} holds no line: draw the base-line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known about the rest of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open: open or create one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of this proposal is not in the workspace any more: refuse the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an accepted shift, sigma or grade of a map is taken back: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is taken back by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a refused proposal is offered again: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal is decided already: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed shift holds no figures: compute the accuracy anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {} is "{}", which is no number: correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting of the grades of direct evidence cannot be read: tick the grades in the settings, tab Office, and save them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already: choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {} does not pass its check: try another disk or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {} could not be written: check the room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of {} can be made beside it: check that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a backup of {}: free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the chosen rows of {} are not in the workspace any more: refresh the view and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for another office needs that office's code: enter one that is not this office's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no class of data that can be left out: choose among {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export names no office: enter the code of the office that is to merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office {} is this one: enter another one, or take a copied file over as that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} reads back otherwise than it was written: use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be written (is the stick full, or was it pulled out?): nothing was sent; free some space or use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row in {} is too large: ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is damaged or no change file: ask the office to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read: check the stick and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was altered or damaged on its way: ask the office to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no change file: choose one with the ending {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} would unpack to far more than a change file holds: do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} unpacks to more than it says: do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} says nothing legible about itself: ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was written by a newer Mine Planner: update this one, then merge it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} lacks part of its description: ask the office to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy has no office code: enter the code of the office that is to work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part for another office needs that office's code: enter one that is not this one's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds a row that no office could have written: nothing of it was used; ask the office to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This find is matched to nothing: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task has no outline, so nothing can be counted: draw it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} recorded devices are unaccounted for; write down how that is explained before the task is completed, or search on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A match is confirmed or broken by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open correction is chosen by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new outline of hazard area {} would release ground: mark its cancellation as proposed and file a cancellation report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hazard area is not in the workspace any more: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cancellation is proposed for this hazard area: compute again, or record the survey as progress of a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed ground is empty: compute the hazard areas again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no class of hazard area: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An official hazard area bears an IMSMA id: enter it, or leave it proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new hazard area has no ground: draw it, or enter a radius above 0 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: enter both before saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open extension is approved by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} releases no land: choose survey or clearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This land is hazard again already: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This nonconformity is settled already: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This extension is decided already: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land is decided on by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to another workspace ({}): open that one, and merge it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} builds on an earlier file of office {} that has not arrived here: ask for that one, or for a file with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} comes from a second copy of the file of office {}, or from one that went back to a backup: take that copy over as an office of its own, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of office {} link to {} that has not arrived here: ask it for a change file with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of office {} hold only pieces of a row that came into this office's part: ask it for a change file with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of office {} build on a file that has not arrived here: ask it for a change file with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not open any more: refresh the list of open questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision names nobody: enter who decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision has no reason: enter why it was decided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of this question is gone: refresh the list of open questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such version is in dispute here: choose one of those that the question lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is about a deleted row: choose to keep or to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a decision back needs who decides and why: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no settled question of yours to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision has gone to another office: correct the row by a new entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was removed by this decision: enter it anew instead of taking it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided was changed since: settle it by a new entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided before is not legible any more: correct the row by a new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has the older workspace version {} and can only be read here: copy it to a folder where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not there: check the folder, or open another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no GeoPackage: choose a workspace file (.gpkg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a GeoPackage but no workspace: bring it in as a handed-over map instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was written by a newer Mine Planner (workspace version {}): update this one and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not opened, since it holds {}, which neither Mine Planner nor QGIS put there: ask who made the file, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is not in the workspace any more: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report that was held back is taken only with a reason: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report names no task of this workspace: correct its task first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report lies in the future: correct its day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land was released with this report, so it stays: correct it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day "{}" is no date: enter it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The searched ground is no clean polygon: draw it without crossings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit names no task of this workspace: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no size: enter the m² that were sampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the sample failed: enter how grave that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This nonconformity is corrected already: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nonconformity is corrected by measures that a person confirms: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task is not suspended: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accident or a missed mine stopped this task: only the authority lifts that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is resumed by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is kept as it is, since what is left in it may be needed: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spatial index is broken: verify the workspace, then rebuild the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {} of the code list has the unknown column {}: remove it, or rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {} of the code list has no code: fill it in, or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} {} was changed again since it was shown: close the window and look at its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval needs the name of the person who approves: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task {} cannot be approved while something is missing: enter {} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task is not in the workspace any more: choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} boxes of task {} are searched or reported already, so its division stays: split the task and divide the part that is not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern "{}" of the task codes has no number: write one such as {office}-{number:04} in the workspace's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern "{}" of the task codes has an unknown field: use {office}, {year} and {number:04} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is unaccounted for is explained by a person in words: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} devices recorded in task {} are unaccounted for: explain them in Progress, Finds and Matches, or search on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two points of the task bear the same label: give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers on the ground are moved by a person with a reason: enter both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marker of {} stands on the ground and is not moved by a plan: let a person decide to move it, or keep the boundary there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task is not in the workspace any more: refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has no code: enter one, or take the proposed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {} is taken already: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task clears ground that is no confirmed hazardous area: enter the reason, or choose technical survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of the task is no clean polygon: draw it without crossings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: your last action is taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo: something newer was done, or nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {} was undone is not in the journal: do it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” has gone to another office and is not undone: correct it by a new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” concerns a task that was {} since and is not undone: correct it by a new entry and issue a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not undone, since the same {} was changed later: undo that first, or correct it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting a record aside needs who decides it and why: fill in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no weight set "{}": choose a saved one ({}) or write weights such as {"people": 3, "schools": 1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decides on the order, with a reason: enter both before saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read: write them as {"people": 3, "schools": 1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: the weight of {} is "{}", which is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only: make a safe copy, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds no workspace: open another file, or create a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new workspace has no title: enter one, for example the region's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new workspace has no office code: enter a short one, for example N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already: open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} holds several layers ({}): load the right one into the project and choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A find has one coordinate only: enter the other, or clear both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reading is not offered any more: open the record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy is no length in metres above 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen maps is a minefield record: choose some of the kind Record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hazard area is ticked: tick those that are to be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one candidate that is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging needs two candidates: choose them in the list with Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hazard area lies on this ground: draw the candidate over the hazard area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate is accepted: tick those that become tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a workspace has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field title of a workspace must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field office of a workspace must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field schema_version of a workspace must be greater than 0: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field next_task_number of a workspace must be greater than 0: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a setting has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field key of a setting must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a code has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field list of a code must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code of a code must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field active of a code is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a kind of ordnance has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code of a kind of ordnance must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field tripwire of a kind of ordnance is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field active of a kind of ordnance is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a team has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code of a team must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field deminers of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field dogs of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field machines of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field active of a team is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a qualification has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of a qualification takes one of accreditation, medic, deminer, dog, machine, other: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field valid_to of a qualification lies before valid_from: correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a batch has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field name of a batch must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a handed-over map has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field name of a handed-over map must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of a handed-over map takes one of vector, scan, record: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field map_scale of a handed-over map must be greater than 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field sourcereliability of a handed-over map takes one of A, B, C, D, E, F: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field inforeliability of a handed-over map lies between 1 and 6: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field evidence of a handed-over map takes one of direct, indirect: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field completeness of a handed-over map lies between 0 and 100: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field sigma_m of a handed-over map is greater than 0 and below 1,000,000 metres: enter the worst figure when it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field status of a handed-over map takes one of received, digitised, located, verified, refuted: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field feature_count of a handed-over map cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field visible of a handed-over map is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field opacity of a handed-over map lies between 0 and 1: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of an import finding has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field outcome of an import finding takes one of skipped, repaired, noted: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a map fit has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field method of a map fit takes one of helmert, affine, projective, polynomial2, thin_plate, shift: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field rms_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field loo_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field plotting_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field datum_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field sigma_m of a map fit must be greater than 0: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is_current of a map fit is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a control point has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field enabled of a control point is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field residual_m of a control point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a minefield record has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field record of a minefield record must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of a minefield record takes one of AT, AP, MIX, UNK: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field angle_unit of a minefield record takes one of deg, mil6000, mil6400: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field north of a minefield record takes one of magnetic, grid, true, unknown: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field pace_m of a minefield record must be greater than 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field front_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field depth_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field n_rows of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field misclosure_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field laid_to of a minefield record lies before laid_from: correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a ref point has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field role of a ref point takes one of landmark, benchmark, corner, lane, computed: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field label of a ref point must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field sigma_m of a ref point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field found_on_ground of a ref point takes one of not_visited, found, not_found, moved: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field found_accuracy_m of a ref point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a leg has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field seq of a leg cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field dist_unit of a leg takes one of m, pace, pace_pair: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is_back of a leg is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field dist_m of a leg cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a row of mines has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field spacing_m of a row of mines must be greater than 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field sigma_m of a row of mines must be greater than 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a recorded mine has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field qty_recorded of a recorded mine cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field qty_removed_by_layer of a recorded mine cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field antiliftfitted of a recorded mine is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field depth_cm of a recorded mine cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a map area has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field content of a map area takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield, mine_positions, incident: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field repaired of a map area is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a map point has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field content of a map point takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of an incident has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of an incident takes one of incident, mine_accident, demining_accident, missed_mine: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field location_known of an incident is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field killed of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field injured of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field children of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field accuracy_m of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a hazard area has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field origin of a hazard area takes one of official, computed, proposed: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field areatype of a hazard area takes one of SHA, CHA, ammunition_storage, eod_spot: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field status of a hazard area takes one of open, worked_on, closed: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field cancellation of a hazard area takes one of none, proposed, reported: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field evidence of a hazard area takes one of direct, indirect: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field k of a hazard area must be greater than 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field share of a hazard area lies between 0 and 1: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field margin_m of a hazard area cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field area_m2 of a hazard area cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field tripwire of a hazard area is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field antiliftfitted of a hazard area is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field boobytrapped of a hazard area is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a hazard evidence has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field evidence_table of a hazard evidence takes one of mine_row, recorded_mine, map_area, map_point, incident, find, other: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field quantity of a hazard evidence cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a task has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code of a task must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field task_type of a task takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field status of a task takes one of planned, assigned, in_progress, suspended, completed, quality_checked, withdrawn: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field revision of a task cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field area_m2 of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field planned_days of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field depth_cm of a task must be greater than 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field evacuation_minutes of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field route_minutes of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field rank of a task must be greater than 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field planned_end of a task lies before planned_start: correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a task hazard has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a task point has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field pointtype of a task point takes one of landmark, benchmark, start_point, turning_point, intermediate_point, end_point: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field bearing_grid of a task point is at least 0 and below 360 degrees: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field distance_m of a task point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field emplaced of a task point is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a task box has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of a task box takes one of box, lane, left_over: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field status of a task box takes one of open, searched, unchecked: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field area_m2 of a task box cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a site feature has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field type of a site feature must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field safety_distance_m of a site feature cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a work item has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field activity of a work item takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field planned_end of a work item lies before planned_start: correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of an approval has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field revision of an approval cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field approver of an approval must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field state of an approval takes one of valid, ended: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a sheet issue has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field revision of a sheet issue cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field copy_no of a sheet issue must be greater than 0: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field draft of a sheet issue is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field state of a sheet issue takes one of current, superseded, returned, recalled: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a progress report has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field activity of a progress report takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field hours of a progress report lies between 0 and 24: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field deminers of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field machines of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field dogs of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field area_m2 of a progress report cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field area_source of a progress report takes one of typed, drawn, boxes: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field unchecked_m2 of a progress report cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field stoppage_min of a progress report cannot be negative: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field status of a progress report takes one of accepted, held: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a release has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of a release takes one of cancelled, reduced, cleared: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field activity of a release takes one of nts, ts, clearance, bac, eod_spot: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field to_clearance_standard of a release is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field depth_cm of a release must be greater than 0: correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field released_by of a release must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field reason of a release must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field state of a release takes one of released, reopened: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field area_m2 of a release cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a find has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field qty of a find must be greater than 0: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field depth_cm of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field accuracy_m of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field position_doubtful of a find is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field matched_table of a find takes one of nothing, recorded_mine, mine_row: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field match_state of a find takes one of unmatched, proposed, confirmed, broken: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field residual_m of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of an outcome report has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of an outcome report takes one of cancellation, progress, completion, handover: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field reported_by of an outcome report must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field community_involved of an outcome report is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field women of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field men of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field girls of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field boys of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a quality visit has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of a quality visit takes one of qa, qc_sample: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field compliant_sop of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field adequate_supervision of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field equipment_suitable of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field personnel_qualified of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field medic_available of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field qa_logs_current of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field warning_delivered of a quality visit is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field operations_suspended of a quality visit is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field noncompliance_corrected of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field severity of a quality visit takes one of none, minor, major, critical: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field result of a quality visit takes one of nothing, pass, fail: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field sample_m2 of a quality visit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a decision has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field what of a decision must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field decided_by of a decision must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field reason of a decision must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a proposal has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of a proposal must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field grows of a proposal is yes or no: enter 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field state of a proposal takes one of open, accepted, refused: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of an open question has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field topic of an open question must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field state of an open question takes one of open, settled: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a weight set has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field name of a weight set must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of a field mapping has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field name of a field mapping must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field uuid of an attachment has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field file_name of an attachment must be filled in: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field kind of a journal action takes one of edit, bulk, undo, redo, merge, layer_edit, migration, export: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field state of a journal action takes one of done, undone: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field operation of a journal takes one of insert, update, delete, bulk_insert, bulk_delete: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field entries of a journal seal must be greater than 0: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal ends where it begins or later: leave the journal to Mine Planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal context has one row: leave it to Mine Planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field direction of an exchange log takes one of sent, received, handed_over: choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new task cannot be completed already: set the field status to planned and take it step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field status of a task goes from planned to assigned, in progress, completed and quality-checked, one step at a time: take the step between first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task is suspended, withdrawn or taken a step back only with a reason of its own: write it in the field status_reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task is suspended or withdrawn only with a reason: write it in the field status_reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task was suspended after an accident or a missed mine: record the authority's decision lift_suspension first, then resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field flagged of this task warns of an accident nearby: record the authority's decision lift_suspension before you clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code of this task is another task's code: give it the next free number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code of this task begins or ends with a blank: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field revision of a task only counts up, since a team knows its sheet by it: enter a higher number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task on which work was ordered is not deleted: set its status to withdrawn with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code of this team is another team's code: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task has a critical nonconformity that is not corrected: record the corrective measures in its quality visit, or settle the device found in released land, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nonconformity counts as corrected only with the measures that were taken: write them in the field measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality visit that holds a task is not deleted: record the corrective measures instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land is cancelled by non-technical survey, reduced by technical survey and cleared by clearance: correct the field kind or the field activity of this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared land needs the depth to which it was searched: fill in the field depth_cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground of a technical survey counts as cleared only if it was searched to clearance standard and the authority's setting release.survey_may_clear is yes: record it as reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released land needs its outline: draw the field geom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released land is reopened only with a reason: write it in the field reopened_reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task of this release is withdrawn, so its ground stays hazard: plan the task again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded release is not changed: set its state to reopened with a reason and record the right one anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released land is reopened with a day and a reason: fill in the fields reopened_on and reopened_reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened land is hazard again: when it has been searched, record a new release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded release is not deleted: set its state to reopened with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task of this release has a critical nonconformity that is not corrected, so nothing is released: correct or settle it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hazard area is not deleted, since that would release ground: set its field cancellation to proposed and file a cancellation report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of a hazard area is not redrawn by hand, since ground could be released by it: draw a further hazard area, or file a cancellation report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hazard area keeps its outline: file a cancellation report instead of emptying the field geom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field origin of a hazard area goes from proposed to computed to official and not back: leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hazard area is closed only with a reason and a cancellation, completion or handover report: file the report, then fill in the field status_changed_reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new hazard area cannot be closed or cancelled already: set its field status to open and its field cancellation to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancellation counts as reported only with a cancellation report for this hazard area and a reason: file the report, then fill in the field cancellation_reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person classifies a hazard area: fill in the fields classified_by and classified_reason with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller sigma makes a map look more certain: say in the field sigma_basis what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval is not changed: end it with a reason and have the task approved anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval ends with a reason: fill in the field end_reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval is not deleted: end it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issued sheet is not changed, since a team holds it: issue a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue of a sheet is not deleted, since a team holds it: set its state to recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancellation report names its hazard area and its reason: fill in the fields hazard_uuid and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A completion or handover report belongs to a task: fill in the field task_uuid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filed report keeps its subject, kind, day and author: file a new report that corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filed report is not deleted: file a new report that corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded decision is not changed: record a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded decision is not deleted: record a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds one workspace: create another file for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference system and version of a workspace are not changed by hand: create a new workspace instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that names the workspace is not deleted: it is what makes this file a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting named in the field key is there already: change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code is in this list already: change that row, or choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field code of this kind of ordnance is there already: change that row, or choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is never changed: correct the row itself, and the journal will tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is never shortened: make a new workspace if this one is to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal of the journal is never changed: leave the journal to Mine Planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seal of the journal is never removed: leave the journal to Mine Planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries of the journal are sealed already: leave the journal to Mine Planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action in the journal is never changed: correct the row itself, and the journal will tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action in the journal is never removed: undo it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of exchanges is never changed: add a new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of exchanges is never shortened: add a new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices disagree about this field of the hazard area: settle the open question with a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices disagree about this field of the released land: settle the open question with a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices disagree about the state of this task: settle the open question with a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
