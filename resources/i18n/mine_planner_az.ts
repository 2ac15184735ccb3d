<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>MinePlanner</name>
    <message>
        <source>finds in corridors / finds nearby</source>
        <translation>dəhlizlərdəki tapıntılar / yaxınlıqdakı tapıntılar</translation>
    </message>
    <message>
        <source>corridors with a find / searched</source>
        <translation>tapıntılı dəhlizlər / yoxlanılmış dəhlizlər</translation>
    </message>
    <message>
        <source>%, with 95 % interval (Wilson)</source>
        <translation>%, 95 % interval ilə (Wilson)</translation>
    </message>
    <message>
        <source>a find from its nearest record</source>
        <translation>ən yaxın formulyar yerinə görə tapıntı</translation>
    </message>
    <message>
        <source>a searched field, 95 %</source>
        <translation>yoxlanılmış minalı sahə, 95 %</translation>
    </message>
    <message>
        <source>all fields of the group, 95 %</source>
        <translation>qrupun bütün minalı sahələri, 95 %</translation>
    </message>
    <message>
        <source>east of the record, m</source>
        <translation>formulyardakı yerdən şərqə, m</translation>
    </message>
    <message>
        <source>north of the record, m</source>
        <translation>formulyardakı yerdən şimala, m</translation>
    </message>
    <message>
        <source>found / recorded on searched ground</source>
        <translation>yoxlanılmış yerdə tapılmış / qeydə alınmış</translation>
    </message>
    <message>
        <source>Back up the workspace {}</source>
        <translation>{} iş mühitinin ehtiyat nüsxəsini çıxar</translation>
    </message>
    <message>
        <source>The backup was cancelled: nothing was written.</source>
        <translation>Ehtiyat nüsxədən imtina edildi: heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>comes from the network</source>
        <translation>şəbəkədən gəlir</translation>
    </message>
    <message>
        <source>its file is missing, or it has none</source>
        <translation>faylı çatışmır və ya yoxdur</translation>
    </message>
    <message>
        <source>was not chosen</source>
        <translation>seçilməyib</translation>
    </message>
    <message>
        <source>lies outside the area, or cannot be read</source>
        <translation>sahədən kənardadır və ya oxunmur</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>oxunmur</translation>
    </message>
    <message>
        <source>The bundle was cancelled: nothing was kept of it.</source>
        <translation>Paketdən imtina edildi: ondan heç nə saxlanılmadı.</translation>
    </message>
    <message>
        <source>{} could not be written: free some space, or choose another folder.</source>
        <translation>{} yazıla bilmədi: yer boşaldın və ya başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>{} is no bundle: choose the folder that holds {}.</source>
        <translation>{} paket deyil: {} olan qovluğu seçin.</translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known of the bundle yet.</source>
        <translation>Yoxlama ləğv edildi: paket haqqında hələ heç nə məlum deyil.</translation>
    </message>
    <message>
        <source>{} is missing: copy the bundle again.</source>
        <translation>{} çatışmır: paketi yenidən köçürün.</translation>
    </message>
    <message>
        <source>{} was changed or damaged.</source>
        <translation>{} dəyişdirilib və ya zədələnib.</translation>
    </message>
    <message>
        <source>{} did not come with the bundle: ask who put it there.</source>
        <translation>{} paketlə gəlməyib: onu kimin qoyduğunu soruşun.</translation>
    </message>
    <message>
        <source>What QGIS needs there: version 3.40 or newer, with the Python library shapely 2. QGIS for Windows and macOS brings it along; on Linux it may be missing or too old, and then Mine Planner says so.</source>
        <translation type="unfinished">QGIS-ə orada nə lazımdır: 3.40 və ya daha yeni versiya, Python kitabxanası shapely 2 ilə. Windows və macOS üçün QGIS onu özü gətirir; Linux-da o olmaya və ya köhnə ola bilər, onda Mine Planner bunu bildirir.</translation>
    </message>
    <message>
        <source>To install shapely without a network: take along its wheel file (.whl) for that computer's system and Python version, and type there: {}. The profile is the folder that QGIS opens with Settings &gt; User Profiles &gt; Open Active Profile Folder. Start QGIS again.</source>
        <translation type="unfinished">shapely-ni şəbəkəsiz quraşdırmaq üçün: həmin kompüterin sistemi və Python versiyası üçün onun wheel faylını (.whl) götürün və orada yazın: {}. Profil QGIS-in Settings &gt; User Profiles &gt; Open Active Profile Folder ilə açdığı qovluqdur. QGIS-i yenidən başladın.</translation>
    </message>
    <message>
        <source>This folder works without a network, from any drive. Keep its files together.</source>
        <translation>Bu qovluq istənilən diskdən şəbəkəsiz işləyir. Fayllarını bir yerdə saxlayın.</translation>
    </message>
    <message>
        <source>Copy the folder to the laptop; work on the copy, not on the stick.</source>
        <translation>Qovluğu noutbuka köçürün; yaddaş çubuğunda deyil, nüsxə üzərində işləyin.</translation>
    </message>
    <message>
        <source>In QGIS: Plugins &gt; Manage and Install Plugins &gt; Install from ZIP &gt; {}</source>
        <translation>QGIS-də: Plugins &gt; Manage and Install Plugins &gt; Install from ZIP &gt; {}</translation>
    </message>
    <message>
        <source>Copy the files of the folder proj, if there is one, into proj in the QGIS profile.</source>
        <translation>proj qovluğu varsa, onun fayllarını QGIS profilindəki proj qovluğuna köçürün.</translation>
    </message>
    <message>
        <source>Open {} in QGIS, or the workspace {} with Mine Planner.</source>
        <translation>QGIS-də {} faylını və ya Mine Planner ilə {} iş mühitini açın.</translation>
    </message>
    <message>
        <source>Anyone who has this folder can read it, mine positions included.</source>
        <translation>Bu qovluğu əldə edən hər kəs onu, o cümlədən minaların yerini oxuya bilər.</translation>
    </message>
    <message>
        <source>{} could not be written: choose GeoTIFF, or another folder.</source>
        <translation>{} yazıla bilmədi: GeoTIFF və ya başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>shapely {} for {}, {}</source>
        <translation>shapely {}, {}, {}</translation>
    </message>
    <message>
        <source>Two of the wheel files are named {}: choose one of them.</source>
        <translation>İki wheel faylının adı {}: birini seçin.</translation>
    </message>
    <message>
        <source>{} is not named as a wheel of shapely: choose a file such as shapely-2.0.6-cp312-cp312-win_amd64.whl, and do not rename it.</source>
        <translation>{} shapely wheel faylı kimi adlandırılmayıb: shapely-2.0.6-cp312-cp312-win_amd64.whl kimi fayl seçin və adını dəyişməyin.</translation>
    </message>
    <message>
        <source>{} holds {} {}, not what its name says: get the wheel of shapely again.</source>
        <translation>{} içində {} {} var, adının dediyi deyil: shapely wheel faylını yenidən alın.</translation>
    </message>
    <message>
        <source>{} is older than shapely 2: get a wheel of shapely 2 or newer.</source>
        <translation>{} shapely 2-dən köhnədir: shapely 2 və ya daha yeni wheel alın.</translation>
    </message>
    <message>
        <source>{} is damaged or no wheel: get the file again.</source>
        <translation>{} zədələnib və ya wheel deyil: faylı yenidən alın.</translation>
    </message>
    <message>
        <source>{} holds a path that leads out of its folder: do not use this file.</source>
        <translation>{} öz qovluğundan kənara aparan yol saxlayır: bu fayldan istifadə etməyin.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than shapely takes: do not use this file.</source>
        <translation>{} açılanda shapely-dən qat-qat çox yer tutardı: bu fayldan istifadə etməyin.</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>istənilən kompüter</translation>
    </message>
    <message>
        <source>None of the wheel files fits Windows, which most field computers have: add one for it.</source>
        <translation>Wheel fayllarının heç biri Windows-a uyğun deyil, sahə kompüterlərinin çoxunda isə odur: onun üçün birini əlavə edin.</translation>
    </message>
    <message>
        <source>shapely is in the folder {}. If Mine Planner says that it is missing, close QGIS, open a terminal in this folder (on Windows: the OSGeo4W Shell from the start menu, then cd to this folder), type the line for that computer, and start QGIS again:</source>
        <translation>shapely {} qovluğundadır. Mine Planner onun çatışmadığını desə, QGIS-i bağlayın, bu qovluqda terminal açın (Windows-da: başlanğıc menyusundan OSGeo4W Shell, sonra cd ilə bu qovluğa keçin), həmin kompüter üçün sətri yazın və QGIS-i yenidən başladın:</translation>
    </message>
    <message>
        <source>Which Python QGIS has is said in Help &gt; About. The line writes into the profile named default; for another profile put its name there.</source>
        <translation>QGIS-də hansı Python olduğu Help &gt; About pəncərəsində yazılıb. Sətir default adlı profilə yazır; başqa profil üçün onun adını qoyun.</translation>
    </message>
    <message>
        <source>A part of the workspace needs an area and an office: choose both, or take all of it.</source>
        <translation>İş mühitinin bir hissəsi üçün sahə və ofis lazımdır: hər ikisini seçin və ya hamısını götürün.</translation>
    </message>
    <message>
        <source>The bundle {} could not be written: free some space, or choose another folder.</source>
        <translation>{} paketi yazıla bilmədi: yer boşaldın və ya başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name for the bundle.</source>
        <translation>{} artıq var: paket üçün başqa ad seçin.</translation>
    </message>
    <message>
        <source>The bundle needs about {} MB, and {} MB are free: free some space.</source>
        <translation>Paketə təxminən {} MB lazımdır, boş yer {} MB: yer boşaldın.</translation>
    </message>
    <message>
        <source>There is no task {} with an outline: check its code.</source>
        <translation>Konturu olan {} tapşırığı yoxdur: kodunu yoxlayın.</translation>
    </message>
    <message>
        <source>its scan is missing</source>
        <translation>skanı çatışmır</translation>
    </message>
    <message>
        <source>{}: where people probably walked (never counts as search)</source>
        <translation>{}: yəqin ki, insanların keçdiyi yerlər (heç vaxt yoxlama sayılmır)</translation>
    </message>
    <message>
        <source>Probability of traverse</source>
        <translation type="unfinished">Keçilmə ehtimalı</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Boşluqlar</translation>
    </message>
    <message>
        <source>Demo region (made up)</source>
        <translation>Nümunə bölgə (uydurma)</translation>
    </message>
    <message>
        <source>Mine action centre</source>
        <translation>Minatəmizləmə mərkəzi</translation>
    </message>
    <message>
        <source>Schools, clinics, wells</source>
        <translation>Məktəblər, klinikalar, quyular</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Yaşayış məntəqələri</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Binalar</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Yollar</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Çaylar</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Bələdiyyələr</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>Torpaq istifadəsi</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Relyef</translation>
    </message>
    <message>
        <source>Handed over in spring</source>
        <translation>Yazda təhvil verilib</translation>
    </message>
    <message>
        <source>Paper maps</source>
        <translation>Kağız xəritələr</translation>
    </message>
    <message>
        <source>Minefield records</source>
        <translation>Minalanma formulyarları</translation>
    </message>
    <message>
        <source>Tasks and hazard areas</source>
        <translation>Tapşırıqlar və təhlükəli ərazilər</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Xətlər</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Nöqtələr</translation>
    </message>
    <message>
        <source>Device found</source>
        <translation>Tapılmış qurğu</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Gündəlik hesabat</translation>
    </message>
    <message>
        <source>Evidence and its distances</source>
        <translation>Sübut və onun məsafələri</translation>
    </message>
    <message>
        <source>Evidence as handed over</source>
        <translation>Sübut, təhvil verildiyi kimi</translation>
    </message>
    <message>
        <source>Corridor of {} sigmas and margin</source>
        <translation type="unfinished">{} siqma və ehtiyatla dəhliz</translation>
    </message>
    <message>
        <source>Fade-out distance, {} m</source>
        <translation type="unfinished">Əlavə axtarış məsafəsi (fade-out), {} m</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Recorded mines, counted</source>
        <translation>Qeydə alınmış minalar, sayla</translation>
    </message>
    <message>
        <source>Squares of {} m</source>
        <translation>{} m-lik kvadratlar</translation>
    </message>
    <message>
        <source>{} mines per km²</source>
        <translation>km²-də mina: {}</translation>
    </message>
    <message>
        <source>{} recorded mines in this square</source>
        <translation>Bu kvadratda qeydə alınmış mina: {}</translation>
    </message>
    <message>
        <source>Footprints of maps</source>
        <translation type="unfinished">Xəritələrin əhatə sahələri</translation>
    </message>
    <message>
        <source>95 % within {} m</source>
        <translation>95 % {} m daxilində</translation>
    </message>
    <message>
        <source>not located yet</source>
        <translation>yeri hələ müəyyən edilməyib</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>təkzib edilib</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Təkzib edilib</translation>
    </message>
    <message>
        <source>Direct evidence</source>
        <translation>Birbaşa sübut</translation>
    </message>
    <message>
        <source>Indirect evidence</source>
        <translation>Dolayı sübut</translation>
    </message>
    <message>
        <source>Handed-over maps</source>
        <translation>Təhvil verilmiş xəritələr</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Layihə</translation>
    </message>
    <message>
        <source>paths are stored as absolute, so the project opens here alone</source>
        <translation>yollar mütləq saxlanılır, ona görə layihə yalnız burada açılır</translation>
    </message>
    <message>
        <source>Set Project &gt; Properties &gt; General &gt; Save paths to relative.</source>
        <translation>Project &gt; Properties &gt; General &gt; Save paths: “relative” seçin.</translation>
    </message>
    <message>
        <source>the layer is drawn by a plugin that may not be on the other machine</source>
        <translation>təbəqəni o biri kompüterdə olmaya bilən plagin çəkir</translation>
    </message>
    <message>
        <source>Save it as an ordinary layer, or take the plugin's zip along.</source>
        <translation>Onu adi təbəqə kimi saxlayın və ya plaginin zip faylını da götürün.</translation>
    </message>
    <message>
        <source>this QGIS has no provider {}</source>
        <translation>bu QGIS-də {} provayderi yoxdur</translation>
    </message>
    <message>
        <source>Save the layer as GeoPackage where that provider is installed.</source>
        <translation>Həmin provayder quraşdırılmış yerdə təbəqəni GeoPackage kimi saxlayın.</translation>
    </message>
    <message>
        <source>Export the part you need to a file, or remove the layer.</source>
        <translation>Lazım olan hissəni fayla ixrac edin və ya təbəqəni çıxarın.</translation>
    </message>
    <message>
        <source>its file {} is missing</source>
        <translation>onun {} faylı çatışmır</translation>
    </message>
    <message>
        <source>Copy the file beside the project, or choose another source.</source>
        <translation>Faylı layihənin yanına köçürün və ya başqa mənbə seçin.</translation>
    </message>
    <message>
        <source>lies outside the project's folder: {}</source>
        <translation>layihənin qovluğundan kənardadır: {}</translation>
    </message>
    <message>
        <source>Make a bundle, or move the file into the project's folder.</source>
        <translation>Paket hazırlayın və ya faylı layihənin qovluğuna köçürün.</translation>
    </message>
    <message>
        <source>Save the file and use it from the project's folder, or embed it.</source>
        <translation>Faylı layihənin qovluğunda saxlayıb oradan istifadə edin və ya layihəyə daxil edin.</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>fayl çatışmır</translation>
    </message>
    <message>
        <source>Copy it into the project's folder, or choose another one.</source>
        <translation>Onu layihənin qovluğuna köçürün və ya başqasını seçin.</translation>
    </message>
    <message>
        <source>is named by its full path in a style of a layer: {}</source>
        <translation>layın üslubunda tam yolu ilə adlandırılıb: {}</translation>
    </message>
    <message>
        <source>Let the style name it relative to the project.</source>
        <translation>Qoy üslub onu layihəyə nisbətən adlandırsın.</translation>
    </message>
    <message>
        <source>the font is not on this machine, so text may not fit</source>
        <translation>şrift bu kompüterdə yoxdur, mətn yerinə sığmaya bilər</translation>
    </message>
    <message>
        <source>Install the font, or choose one that QGIS brings along.</source>
        <translation>Şrifti quraşdırın və ya QGIS ilə gələn şrifti seçin.</translation>
    </message>
    <message>
        <source>one of its layers is not in the project</source>
        <translation>təbəqələrindən biri layihədə yoxdur</translation>
    </message>
    <message>
        <source>Add the layer again, or remove the relation.</source>
        <translation>Təbəqəni yenidən əlavə edin və ya əlaqəni silin.</translation>
    </message>
    <message>
        <source>the grid is not on this machine, so positions could shift by metres</source>
        <translation>şəbəkə faylı bu kompüterdə yoxdur, mövqelər metrlərlə sürüşə bilər</translation>
    </message>
    <message>
        <source>Copy the grid file into the folder proj of the QGIS profile.</source>
        <translation>Şəbəkə faylını QGIS profilinin proj qovluğuna köçürün.</translation>
    </message>
    <message>
        <source>The folder {} leads out of the project's folder: rename it, and repair again.</source>
        <translation>{} qovluğu layihənin qovluğundan kənara aparır: adını dəyişin və yenidən düzəldin.</translation>
    </message>
    <message>
        <source>{} could not be copied: free some space, or copy it by hand.</source>
        <translation>{} köçürülə bilmədi: yer boşaldın və ya onu əllə köçürün.</translation>
    </message>
    <message>
        <source>has macros: Python that runs when the project is opened</source>
        <translation>makroları var: layihə açılanda işləyən Python kodu</translation>
    </message>
    <message>
        <source>Read them first, and remove them if you did not write them.</source>
        <translation>Əvvəlcə onları oxuyun, özünüz yazmamısınızsa, silin.</translation>
    </message>
    <message>
        <source>has a form with Python that runs when the form opens</source>
        <translation>forması açılanda işləyən Python kodu var</translation>
    </message>
    <message>
        <source>Read it first, and remove it if you did not write it.</source>
        <translation>Əvvəlcə onu oxuyun, özünüz yazmamısınızsa, silin.</translation>
    </message>
    <message>
        <source>asks an address in the network</source>
        <translation type="unfinished">şəbəkədəki ünvana müraciət edir</translation>
    </message>
    <message>
        <source>Do without it there, or point it to a file of the project.</source>
        <translation type="unfinished">Orada onsuz işləyin və ya onu layihənin faylına yönəldin.</translation>
    </message>
    <message>
        <source>{} names a place on this machine: {}</source>
        <translation>{} bu kompüterdəki yeri göstərir: {}</translation>
    </message>
    <message>
        <source>Put the files beside the project and begin with @project_folder, such as @project_folder || '/pictures/' || "photo".</source>
        <translation>Faylları layihənin yanına qoyun və @project_folder ilə başlayın, məsələn @project_folder || '/pictures/' || "photo".</translation>
    </message>
    <message>
        <source>{} asks an address in the network</source>
        <translation>{} şəbəkədəki ünvana müraciət edir</translation>
    </message>
    <message>
        <source>{}: is read from {}</source>
        <translation>{}: buradan oxunur: {}</translation>
    </message>
    <message>
        <source>Paths are stored relative to the project</source>
        <translation>Yollar layihəyə nisbətən saxlanılır</translation>
    </message>
    <message>
        <source>{}: removed</source>
        <translation>{}: silindi</translation>
    </message>
    <message>
        <source>The project could not be saved: save it under another name.</source>
        <translation>Layihə saxlanıla bilmədi: onu başqa adla saxlayın.</translation>
    </message>
    <message>
        <source>The style of {} could not be changed: choose its symbols anew.</source>
        <translation>{} üslubu dəyişdirilə bilmədi: işarələrini yenidən seçin.</translation>
    </message>
    <message>
        <source>{} people near</source>
        <translation>yaxınlıqda insan: {}</translation>
    </message>
    <message>
        <source>{} children near</source>
        <translation>yaxınlıqda uşaq: {}</translation>
    </message>
    <message>
        <source>{} returnees expected</source>
        <translation>gözlənilən qayıdan sakin: {}</translation>
    </message>
    <message>
        <source>schools near: {}</source>
        <translation>yaxınlıqdakı məktəblər: {}</translation>
    </message>
    <message>
        <source>clinics near: {}</source>
        <translation>yaxınlıqdakı klinikalar: {}</translation>
    </message>
    <message>
        <source>water points near: {}</source>
        <translation>yaxınlıqdakı su mənbələri: {}</translation>
    </message>
    <message>
        <source>roads near: {}</source>
        <translation>yaxınlıqdakı yollar: {}</translation>
    </message>
    <message>
        <source>{} m² of farmland</source>
        <translation>{} m² əkin sahəsi</translation>
    </message>
    <message>
        <source>{} incidents</source>
        <translation>hadisə: {}</translation>
    </message>
    <message>
        <source>{} victims</source>
        <translation>zərərçəkən: {}</translation>
    </message>
    <message>
        <source>{} recorded devices</source>
        <translation>qeydə alınmış qurğu: {}</translation>
    </message>
    <message>
        <source>passable road in {} m</source>
        <translation>keçilə bilən yol {} m-də</translation>
    </message>
    <message>
        <source>{} team-days</source>
        <translation>komanda-gün: {}</translation>
    </message>
    <message>
        <source>1 person near</source>
        <translation>yaxınlıqda 1 insan</translation>
    </message>
    <message>
        <source>1 child near</source>
        <translation>yaxınlıqda 1 uşaq</translation>
    </message>
    <message>
        <source>1 returnee expected</source>
        <translation>1 qayıdan sakin gözlənilir</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 hadisə</translation>
    </message>
    <message>
        <source>1 victim</source>
        <translation>1 zərərçəkən</translation>
    </message>
    <message>
        <source>1 recorded device</source>
        <translation>1 qeydə alınmış qurğu</translation>
    </message>
    <message>
        <source>1 team-day</source>
        <translation>1 komanda-gün</translation>
    </message>
    <message>
        <source>school {} m</source>
        <translation>məktəb {} m</translation>
    </message>
    <message>
        <source>clinic {} m</source>
        <translation>klinika {} m</translation>
    </message>
    <message>
        <source>water point {} m</source>
        <translation>su mənbəyi {} m</translation>
    </message>
    <message>
        <source>road {} m</source>
        <translation>yol {} m</translation>
    </message>
    <message>
        <source>People near</source>
        <translation>Yaxınlıqdakı insanlar</translation>
    </message>
    <message>
        <source>Children near</source>
        <translation>Yaxınlıqdakı uşaqlar</translation>
    </message>
    <message>
        <source>Returnees expected</source>
        <translation>Gözlənilən qayıdan sakinlər</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Məktəblər</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Klinikalar</translation>
    </message>
    <message>
        <source>Water points</source>
        <translation>Su mənbələri</translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation>Bağlı qalan yollar</translation>
    </message>
    <message>
        <source>Farmland blocked</source>
        <translation>İstifadəsiz qalan əkin sahəsi</translation>
    </message>
    <message>
        <source>Access by road</source>
        <translation>Yolla çatım</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hadisələr</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Zərərçəkənlər</translation>
    </message>
    <message>
        <source>Devices expected</source>
        <translation>Gözlənilən qurğular</translation>
    </message>
    <message>
        <source>Little effort</source>
        <translation>Az əmək tələb edir</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} və daha {}</translation>
    </message>
    <message>
        <source>no weighed reason speaks for it</source>
        <translation>çəkisi olan heç bir səbəb bunu dəstəkləmir</translation>
    </message>
    <message>
        <source>rank {} even if any one weight moves by {} %</source>
        <translation>sıra {}, hər hansı bir çəki {} % dəyişsə də</translation>
    </message>
    <message>
        <source>rank {} to {} if any one weight moves by {} %</source>
        <translation>hər hansı bir çəki dəyişsə, sıra {}–{} (çəki dəyişməsi {} %)</translation>
    </message>
    <message>
        <source>Searched, ha</source>
        <translation>Yoxlanılıb, ha</translation>
    </message>
    <message>
        <source>To be searched, ha</source>
        <translation>Yoxlanılmalıdır, ha</translation>
    </message>
    <message>
        <source>label</source>
        <translation>yazı</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>işarə</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>susmaya görə qiymət</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>məhdudiyyət</translation>
    </message>
    <message>
        <source>computed field</source>
        <translation>hesablanan sahə</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>maket</translation>
    </message>
    <message>
        <source>map tip</source>
        <translation>xəritə izahı</translation>
    </message>
    <message>
        <source>action</source>
        <translation>əməl</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>xassələr</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>The style of {} could not be stored: try again.</source>
        <translation>{} üslubu saxlanıla bilmədi: yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>Base layers</source>
        <translation>Əsas xəritələr</translation>
    </message>
    <message>
        <source>Reconnaissance of records</source>
        <translation>Formulyarlar üzrə kəşfiyyat</translation>
    </message>
    <message>
        <source>Record {}</source>
        <translation>Formulyar {}</translation>
    </message>
    <message>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
    <message>
        <source>Reconnaissance sheet: record {}</source>
        <translation>Kəşfiyyat vərəqi: formulyar {}</translation>
    </message>
    <message>
        <source>Form no.</source>
        <translation>Formulyar №</translation>
    </message>
    <message>
        <source>Laid</source>
        <translation>Qoyulub</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Dərəcə</translation>
    </message>
    <message>
        <source>Grid of this sheet</source>
        <translation>Bu vərəqin şəbəkəsi</translation>
    </message>
    <message>
        <source>Datum operation</source>
        <translation>Datum çevrilməsi</translation>
    </message>
    <message>
        <source>RECORD NOT VERIFIED. The rows lie in the hatched corridor with 95 % (within {} of the lines), gross errors apart. Look for landmarks from ground known to be safe; never enter the corridor.</source>
        <translation>FORMULYAR YOXLANILMAYIB. Kobud səhvlər istisna olmaqla, cərgələr 95 % ehtimalla ştrixlənmiş dəhlizdədir (xətlərdən {} daxilində). Orientirləri təhlükəsizliyi məlum olan yerdən axtarın; dəhlizə heç vaxt girməyin.</translation>
    </message>
    <message>
        <source>The record contradicts itself: {} placements are drawn.</source>
        <translation>Formulyar özü ilə ziddiyyətdədir: yerləşmə variantı {} çəkilib.</translation>
    </message>
    <message>
        <source>search 95 % within {}</source>
        <translation>axtarış, 95 % {} daxilində</translation>
    </message>
    <message>
        <source>computed from legs</source>
        <translation type="unfinished">tərəflərdən hesablanıb</translation>
    </message>
    <message>
        <source>⚠ The search reaches into the corridor: stop at it.</source>
        <translation>⚠ Axtarış dəhlizə daxil olur: onun sərhədində dayanın.</translation>
    </message>
    <message>
        <source>Not to be looked for, since the rows may lie there: {}.</source>
        <translation>Axtarılmamalıdır, çünki cərgələr orada ola bilər: {}.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>tapılıb</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tapılmayıb</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>yeri dəyişib</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Mövqe</translation>
    </message>
    <message>
        <source>Accuracy, m</source>
        <translation>Dəqiqlik, m</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Necə çatmaq olar</translation>
    </message>
    <message>
        <source>Looked by, date</source>
        <translation>Axtaran, tarix</translation>
    </message>
    <message>
        <source>From point to point (magnetic on {})</source>
        <translation type="unfinished">Nöqtədən nöqtəyə (maqnit azimutu, {})</translation>
    </message>
    <message>
        <source>{} → {}: compass {}, grid {}°, {} m (form: {})</source>
        <translation>{} → {}: kompas {}, şəbəkə {}°, {} m (formulyarda: {})</translation>
    </message>
    <message>
        <source>DO NOT WALK</source>
        <translation>GETMƏYİN</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Komanda rəhbəri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Record {} · printed {} · page {} of {}</source>
        <translation>Formulyar {} · çap edilib {} · səhifə {} / {}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Search order of {}</source>
        <translation>{} üzrə axtarış ardıcıllığı</translation>
    </message>
    <message>
        <source>Search first</source>
        <translation>Əvvəl axtarılır</translation>
    </message>
    <message>
        <source>Search last</source>
        <translation>Sonda axtarılır</translation>
    </message>
    <message>
        <source>Searched already</source>
        <translation>Artıq axtarılıb</translation>
    </message>
    <message>
        <source>Task {}</source>
        <translation>Tapşırıq {}</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>redaksiya {}</translation>
    </message>
    <message>
        <source>issued {}</source>
        <translation>verilib {}</translation>
    </message>
    <message>
        <source>copy {}</source>
        <translation>nüsxə {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>səhifə {} / {}</translation>
    </message>
    <message>
        <source>data as of {}</source>
        <translation>məlumatın tarixi: {}</translation>
    </message>
    <message>
        <source>supersedes revision {}</source>
        <translation>{} sayılı redaksiyanı əvəz edir</translation>
    </message>
    <message>
        <source>approved by {}, {}</source>
        <translation>təsdiq edib: {}, {}</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>təsdiq edilməyib</translation>
    </message>
    <message>
        <source>check code {}</source>
        <translation>yoxlama kodu {}</translation>
    </message>
    <message>
        <source>no datum change</source>
        <translation type="unfinished">datum dəyişmir</translation>
    </message>
    <message>
        <source>to WGS 84 by {}</source>
        <translation>WGS 84-ə keçid: {}</translation>
    </message>
    <message>
        <source>DRAFT – NOT FOR FIELD USE</source>
        <translation>QARALAMA – SAHƏDƏ İSTİFADƏ ÜÇÜN DEYİL</translation>
    </message>
    <message>
        <source>WORK SUSPENDED</source>
        <translation>İŞ DAYANDIRILIB</translation>
    </message>
    <message>
        <source>nobody works here until the authority's decision</source>
        <translation>səlahiyyətli orqanın qərarına qədər burada heç kim işləmir</translation>
    </message>
    <message>
        <source>REVIEW FIRST</source>
        <translation>ƏVVƏLCƏ YOXLAYIN</translation>
    </message>
    <message>
        <source>an accident or a missed mine nearby; ask before work goes on</source>
        <translation>yaxınlıqda qəza və ya buraxılmış mina; iş davam etməzdən əvvəl soruşun</translation>
    </message>
    <message>
        <source>RECORD NOT VERIFIED</source>
        <translation>QEYDİYYAT YOXLANILMAYIB</translation>
    </message>
    <message>
        <source>drawn from {} (grade {}), 95 % within {} m</source>
        <translation>mənbə: {} (dərəcə {}), 95 % {} m daxilində</translation>
    </message>
    <message>
        <source>no handed-over map stands behind this task</source>
        <translation>bu tapşırığın arxasında təhvil verilmiş xəritə yoxdur</translation>
    </message>
    <message>
        <source>and {} more, see Sources</source>
        <translation>və daha {}, bax: Mənbələr</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <source>Tasking authority</source>
        <translation type="unfinished">Tapşırığı verən qurum</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Nöqtə</translation>
    </message>
    <message>
        <source>from</source>
        <translation>haradan</translation>
    </message>
    <message>
        <source>grid °</source>
        <translation type="unfinished">şəbəkə °</translation>
    </message>
    <message>
        <source>true °</source>
        <translation type="unfinished">həqiqi °</translation>
    </message>
    <message>
        <source>compass °</source>
        <translation>kompas °</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metr</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>təhlükə</translation>
    </message>
    <message>
        <source>latitude, longitude</source>
        <translation>enlik, uzunluq</translation>
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
        <translation type="unfinished">qoyulduğu kimi</translation>
    </message>
    <message>
        <source>left</source>
        <translation>solda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sağda</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>qabaqda</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>HƏR İKİ TƏRƏF</translation>
    </message>
    <message>
        <source>closes</source>
        <translation type="unfinished">qapanır</translation>
    </message>
    <message>
        <source>Compass bearings are for {} (declination {}°, grid convergence {}°), to half a degree. Hazard: the side of the walker on which the ground is not safe.</source>
        <translation type="unfinished">Kompas azimutları {} tarixi üçündür (meyl {}°, meridianların yaxınlaşması {}°), yarım dərəcə dəqiqliklə. Təhlükə: gedən adamın hansı tərəfində yer təhlükəlidir.</translation>
    </message>
    <message>
        <source>The declination of {} is not known here: do not walk by compass until it has been measured.</source>
        <translation type="unfinished">{} tarixi üçün maqnit meyli burada məlum deyil: ölçülənədək kompasla getməyin.</translation>
    </message>
    <message>
        <source>Misclosure of the chain: {} m over {} m.</source>
        <translation type="unfinished">Zəncirin bağlanma xətası: {} m, uzunluq {} m.</translation>
    </message>
    <message>
        <source>Expected devices</source>
        <translation>Gözlənilən qurğular</translation>
    </message>
    <message>
        <source>No record of devices: expect any.</source>
        <translation>Qurğular haqqında qeyd yoxdur: istənilən qurğu ola bilər.</translation>
    </message>
    <message>
        <source>Others may be present; reaching the count does not end the search.</source>
        <translation>Başqaları da ola bilər; sayın tamamlanması axtarışı bitirmir.</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>sayı məlum deyil</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>növü məlum deyil</translation>
    </message>
    <message>
        <source>TRIPWIRE</source>
        <translation type="unfinished">DARTMA MƏFTİLİ</translation>
    </message>
    <message>
        <source>ANTI-LIFT</source>
        <translation type="unfinished">ÇIXARILMAYA QARŞI</translation>
    </message>
    <message>
        <source>BOOBY TRAP</source>
        <translation>TƏLƏ-QURĞU</translation>
    </message>
    <message>
        <source>fuze {}</source>
        <translation>partladıcı {}</translation>
    </message>
    <message>
        <source>to {} cm</source>
        <translation>{} sm-ə qədər</translation>
    </message>
    <message>
        <source>Safety and medical</source>
        <translation>Təhlükəsizlik və tibbi yardım</translation>
    </message>
    <message>
        <source>Medical plan</source>
        <translation>Tibbi plan</translation>
    </message>
    <message>
        <source>Medical facility</source>
        <translation>Tibb müəssisəsi</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Təsdiqlənib</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>heç vaxt təsdiqlənməyib</translation>
    </message>
    <message>
        <source>Evacuation route</source>
        <translation>Təxliyə yolu</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} dəq</translation>
    </message>
    <message>
        <source>Call signs</source>
        <translation>Çağırış siqnalları</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Əlaqə</translation>
    </message>
    <message>
        <source>Route from base</source>
        <translation>Bazadan yol</translation>
    </message>
    <message>
        <source>NOT ENTERED</source>
        <translation>DAXİL EDİLMƏYİB</translation>
    </message>
    <message>
        <source>Three norths on {}</source>
        <translation type="unfinished">{} tarixində üç şimal</translation>
    </message>
    <message>
        <source>compass = grid {} {}°</source>
        <translation type="unfinished">kompas = şəbəkə {} {}°</translation>
    </message>
    <message>
        <source>GN grid, TN true, MN magnetic; angles not to scale</source>
        <translation type="unfinished">GN şəbəkə, TN həqiqi, MN maqnit; bucaqlar miqyassızdır</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Yerləşdiyi yer</translation>
    </message>
    <message>
        <source>No base layer was chosen.</source>
        <translation>Əsas xəritə seçilməyib.</translation>
    </message>
    <message>
        <source>{} {} m from {} at {}° grid</source>
        <translation>{} {} m, {} nöqtəsindən, şəbəkə azimutu {}°</translation>
    </message>
    <message>
        <source>{} beyond the map</source>
        <translation>{} xəritədən kənarda</translation>
    </message>
    <message>
        <source>scale 1:{}, grid {} m</source>
        <translation>miqyas 1:{}, şəbəkə {} m</translation>
    </message>
    <message>
        <source>confirmed hazardous area (CHA)</source>
        <translation>təsdiqlənmiş təhlükəli ərazi (CHA)</translation>
    </message>
    <message>
        <source>suspected hazardous area (SHA)</source>
        <translation>şübhəli təhlükəli ərazi (SHA)</translation>
    </message>
    <message>
        <source>shown on a handed-over map</source>
        <translation>təhvil verilmiş xəritədə göstərilib</translation>
    </message>
    <message>
        <source>row of a minefield record</source>
        <translation>minalanma qeydinin cərgəsi</translation>
    </message>
    <message>
        <source>boundary of the task</source>
        <translation>tapşırığın sərhədi</translation>
    </message>
    <message>
        <source>box or lane</source>
        <translation>kvadrat və ya zolaq</translation>
    </message>
    <message>
        <source>other task</source>
        <translation>başqa tapşırıq</translation>
    </message>
    <message>
        <source>released before</source>
        <translation>əvvəl azad edilib</translation>
    </message>
    <message>
        <source>accident, missed mine</source>
        <translation>qəza, buraxılmış mina</translation>
    </message>
    <message>
        <source>feature of the worksite</source>
        <translation>iş sahəsinin obyekti</translation>
    </message>
    <message>
        <source>landmark, benchmark</source>
        <translation type="unfinished">orientir, reper</translation>
    </message>
    <message>
        <source>start, turning, intermediate point</source>
        <translation>başlanğıc, dönüş, ara nöqtə</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tapşırıq</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Məqsəd</translation>
    </message>
    <message>
        <source>End state</source>
        <translation>Son vəziyyət</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Üsul</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Clearance depth</source>
        <translation>Təmizləmə dərinliyi</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlaşdırılıb</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} gün</translation>
    </message>
    <message>
        <source>Vegetation, metal</source>
        <translation>Bitki örtüyü, metal</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Məhdudiyyətlər</translation>
    </message>
    <message>
        <source>Report when</source>
        <translation>Nə vaxt məlumat verməli</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>Torpaq sahibi</translation>
    </message>
    <message>
        <source>No CHA: reason</source>
        <translation>CHA yoxdur: səbəb</translation>
    </message>
    <message>
        <source>Quality plan</source>
        <translation>Keyfiyyət planı</translation>
    </message>
    <message>
        <source>Hazard areas</source>
        <translation>Təhlükəli ərazilər</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Drawn to hold</source>
        <translation>Nəyi əhatə edir</translation>
    </message>
    <message>
        <source>{} % of positions</source>
        <translation>mövqelərin {} %-i</translation>
    </message>
    <message>
        <source>{} % of positions, and {} m more</source>
        <translation>mövqelərin {} %-i və əlavə {} m</translation>
    </message>
    <message>
        <source>cancellation proposed, still hazard</source>
        <translation>ləğvi təklif olunub, hələ təhlükəlidir</translation>
    </message>
    <message>
        <source>this task</source>
        <translation>bu tapşırıq</translation>
    </message>
    <message>
        <source>nearby</source>
        <translation>yaxınlıqda</translation>
    </message>
    <message>
        <source>No hazard area is linked to this task.</source>
        <translation>Bu tapşırığa təhlükəli ərazi bağlanmayıb.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Map or record</source>
        <translation>Xəritə və ya qeyd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sübut</translation>
    </message>
    <message>
        <source>How far off</source>
        <translation type="unfinished">Yerdəyişmə</translation>
    </message>
    <message>
        <source>System and operation</source>
        <translation>Sistem və çevrilmə</translation>
    </message>
    <message>
        <source>Features of the worksite</source>
        <translation>İş sahəsinin obyektləri</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Obyekt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Safety distance</source>
        <translation>Təhlükəsiz məsafə</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kvadratlar</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kvadrat</translation>
    </message>
    <message>
        <source>Searched on</source>
        <translation>Yoxlanıldığı tarix</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Neighbouring tasks</source>
        <translation>Qonşu tapşırıqlar</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Məsafə</translation>
    </message>
    <message>
        <source>Earlier clearance and accidents within {} m</source>
        <translation>{} m daxilində əvvəlki təmizləmə və qəzalar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>killed {}, injured {}</source>
        <translation>həlak olan {}, yaralanan {}</translation>
    </message>
    <message>
        <source>casualties not known</source>
        <translation>zərərçəkənlər məlum deyil</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>What changed since revision {}</source>
        <translation>{} sayılı redaksiyadan sonra dəyişikliklər</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>İmzalar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Name, signature</source>
        <translation>Ad, imza</translation>
    </message>
    <message>
        <source>Issued for the tasking authority</source>
        <translation>Tapşırığı verən qurum adından verilib</translation>
    </message>
    <message>
        <source>Received by the team leader</source>
        <translation>Komanda rəhbəri qəbul edib</translation>
    </message>
    <message>
        <source>Quality control</source>
        <translation>Keyfiyyətə nəzarət</translation>
    </message>
    <message>
        <source>Paramedic: medical plan read and rehearsed</source>
        <translation>Paramedik: tibbi plan oxunub və məşq edilib</translation>
    </message>
    <message>
        <source>No ground is safe outside cleared and marked lanes, on whichever side of the line.</source>
        <translation>Təmizlənmiş və işarələnmiş zolaqlardan kənarda, xəttin hansı tərəfində olursa olsun, yer təhlükəsiz deyil.</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>orientir</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>reper</translation>
    </message>
    <message>
        <source>start point</source>
        <translation>başlanğıc nöqtəsi</translation>
    </message>
    <message>
        <source>turning point</source>
        <translation>dönüş nöqtəsi</translation>
    </message>
    <message>
        <source>intermediate point</source>
        <translation>ara nöqtə</translation>
    </message>
    <message>
        <source>end point</source>
        <translation>son nöqtə</translation>
    </message>
    <message>
        <source>non-technical survey</source>
        <translation>qeyri-texniki tədqiqat</translation>
    </message>
    <message>
        <source>technical survey</source>
        <translation>texniki tədqiqat</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>təmizləmə</translation>
    </message>
    <message>
        <source>battle area clearance</source>
        <translation>döyüş sahəsinin təmizlənməsi</translation>
    </message>
    <message>
        <source>EOD spot task</source>
        <translation type="unfinished">nöqtəvi PHS tapşırığı</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>işarələmə</translation>
    </message>
    <message>
        <source>quality control</source>
        <translation>keyfiyyətə nəzarət</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlaşdırılıb</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>təyin edilib</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>icradadır</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>dayandırılıb</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>tamamlanıb</translation>
    </message>
    <message>
        <source>quality checked</source>
        <translation>keyfiyyəti yoxlanılıb</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açıq</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>işlənilir</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>bağlı</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>birbaşa</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>dolayı</translation>
    </message>
    <message>
        <source>vector map</source>
        <translation>vektor xəritə</translation>
    </message>
    <message>
        <source>scanned map</source>
        <translation>skan edilmiş xəritə</translation>
    </message>
    <message>
        <source>minefield record</source>
        <translation>minalanma formulyarı</translation>
    </message>
    <message>
        <source>received</source>
        <translation>alınıb</translation>
    </message>
    <message>
        <source>digitised</source>
        <translation>rəqəmləşdirilib</translation>
    </message>
    <message>
        <source>located</source>
        <translation>yeri müəyyən edilib</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>yoxlanılıb</translation>
    </message>
    <message>
        <source>cancelled land</source>
        <translation>ləğv edilmiş ərazi</translation>
    </message>
    <message>
        <source>reduced land</source>
        <translation>azaldılmış ərazi</translation>
    </message>
    <message>
        <source>cleared land</source>
        <translation>təmizlənmiş ərazi</translation>
    </message>
    <message>
        <source>released land, REOPENED</source>
        <translation>azad edilmiş ərazi, YENİDƏN AÇILIB</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>hadisə</translation>
    </message>
    <message>
        <source>mine accident</source>
        <translation>mina qəzası</translation>
    </message>
    <message>
        <source>demining accident</source>
        <translation>minatəmizləmə qəzası</translation>
    </message>
    <message>
        <source>missed mine</source>
        <translation>buraxılmış mina</translation>
    </message>
    <message>
        <source>box</source>
        <translation>kvadrat</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>zolaq</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>qalıq</translation>
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
        <translation>döyüş sursatı anbarı</translation>
    </message>
    <message>
        <source>administration area</source>
        <translation>inzibati sahə</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>dayanacaq</translation>
    </message>
    <message>
        <source>access lane</source>
        <translation>giriş zolağı</translation>
    </message>
    <message>
        <source>equipment store</source>
        <translation>avadanlıq anbarı</translation>
    </message>
    <message>
        <source>temporary explosives store</source>
        <translation>müvəqqəti partlayıcı maddə anbarı</translation>
    </message>
    <message>
        <source>rest area</source>
        <translation>istirahət yeri</translation>
    </message>
    <message>
        <source>control point</source>
        <translation>nəzarət məntəqəsi</translation>
    </message>
    <message>
        <source>paramedic post</source>
        <translation>tibb məntəqəsi</translation>
    </message>
    <message>
        <source>start line</source>
        <translation>başlanğıc xətti</translation>
    </message>
    <message>
        <source>base line</source>
        <translation>baza xətti</translation>
    </message>
    <message>
        <source>detector test area</source>
        <translation>detektorun yoxlama sahəsi</translation>
    </message>
    <message>
        <source>scrap pit</source>
        <translation>metal qırıntıları çuxuru</translation>
    </message>
    <message>
        <source>rubbish pit</source>
        <translation>zibil çuxuru</translation>
    </message>
    <message>
        <source>latrine</source>
        <translation>ayaqyolu</translation>
    </message>
    <message>
        <source>helicopter landing site</source>
        <translation>helikopter enişi yeri</translation>
    </message>
    <message>
        <source>demolition site</source>
        <translation>partlatma sahəsi</translation>
    </message>
    <message>
        <source>fuel store</source>
        <translation>yanacaq anbarı</translation>
    </message>
    <message>
        <source>evacuation route</source>
        <translation>təxliyə yolu</translation>
    </message>
    <message>
        <source>perimeter</source>
        <translation>perimetr</translation>
    </message>
    <message>
        <source>Completion report, task {}</source>
        <translation>Tamamlama hesabatı, tapşırıq {}</translation>
    </message>
    <message>
        <source>Handover certificate, task {}</source>
        <translation type="unfinished">Təhvil aktı, tapşırıq {}</translation>
    </message>
    <message>
        <source>reported by {}, {}</source>
        <translation>hesabatı verib: {}, {}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Hesabatı verən</translation>
    </message>
    <message>
        <source>Hazard at the start</source>
        <translation>Başlanğıcda təhlükəli sahə</translation>
    </message>
    <message>
        <source>Hazard that remains</source>
        <translation>Qalan təhlükəli sahə</translation>
    </message>
    <message>
        <source>Days, hours, deminer hours</source>
        <translation type="unfinished">Günlər, saatlar, minaçı-saatlar</translation>
    </message>
    <message>
        <source>Residual risk</source>
        <translation>Qalıq risk</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Land released</source>
        <translation>Azad edilmiş ərazi</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Qurğular</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>qeydə alınıb</translation>
    </message>
    <message>
        <source>reported lifted</source>
        <translation type="unfinished">çıxarıldığı bildirilib</translation>
    </message>
    <message>
        <source>beyond the record</source>
        <translation>qeyddən artıq</translation>
    </message>
    <message>
        <source>UNACCOUNTED FOR</source>
        <translation type="unfinished">TALEYİ MƏLUM DEYİL</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>İzahat</translation>
    </message>
    <message>
        <source>Boundary as emplaced</source>
        <translation type="unfinished">Sərhəd, qoyulduğu kimi</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>plan üzrə</translation>
    </message>
    <message>
        <source>apart</source>
        <translation type="unfinished">fərq</translation>
    </message>
    <message>
        <source>NOT MARKED</source>
        <translation>İŞARƏLƏNMƏYİB</translation>
    </message>
    <message>
        <source>Quality visits</source>
        <translation>Keyfiyyət yoxlamaları</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Nonconformity and measures</source>
        <translation>Uyğunsuzluq və tədbirlər</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Faydalananlar</translation>
    </message>
    <message>
        <source>women</source>
        <translation>qadınlar</translation>
    </message>
    <message>
        <source>men</source>
        <translation>kişilər</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>qızlar</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>oğlanlar</translation>
    </message>
    <message>
        <source>community involved</source>
        <translation>icma cəlb edilib</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>xeyr</translation>
    </message>
    <message>
        <source>Accepted for the tasking authority</source>
        <translation type="unfinished">Tapşırığı verən qurum adından qəbul edilib</translation>
    </message>
    <message>
        <source>Received for the community</source>
        <translation>İcma adından qəbul edilib</translation>
    </message>
    <message>
        <source>Site features: places</source>
        <translation>İş sahəsi: yerlər</translation>
    </message>
    <message>
        <source>Site features: ways</source>
        <translation>İş sahəsi: yollar</translation>
    </message>
    <message>
        <source>Site features: areas</source>
        <translation>İş sahəsi: sahələr</translation>
    </message>
    <message>
        <source>Clearance tasks</source>
        <translation>Minatəmizləmə tapşırıqları</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Dönüş nöqtələri</translation>
    </message>
    <message>
        <source>Boxes and lanes</source>
        <translation>Kvadratlar və zolaqlar</translation>
    </message>
    <message>
        <source>Site features</source>
        <translation>İş sahəsinin obyektləri</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Azad edilmiş ərazi</translation>
    </message>
    <message>
        <source>Searched ground (reports)</source>
        <translation>Yoxlanılmış yer (hesabatlar)</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Tapıntılar</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Konturlar</translation>
    </message>
    <message>
        <source>Mine rows</source>
        <translation>Mina cərgələri</translation>
    </message>
    <message>
        <source>Recorded mines</source>
        <translation>Qeydə alınmış minalar</translation>
    </message>
    <message>
        <source>Reference points</source>
        <translation>İstinad nöqtələri</translation>
    </message>
    <message>
        <source>Task {}: no method is set: choose the tasks, then Set Method in their menu.</source>
        <translation>Tapşırıq {}: metod təyin edilməyib: tapşırıqları seçin, sonra onların menyusunda «Metodu təyin et».</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Haradan</translation>
    </message>
    <message>
        <source>Split task {}</source>
        <translation>{} tapşırığını böl</translation>
    </message>
    <message>
        <source>Cut a piece out of task {}</source>
        <translation>{} tapşırığından hissə kəs</translation>
    </message>
    <message>
        <source>Merge tasks into {}</source>
        <translation>Tapşırıqları {} tapşırığında birləşdir</translation>
    </message>
    <message>
        <source>{} is {} and would be withdrawn.</source>
        <translation>{}: vəziyyəti “{}”, geri götürüləcək.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} is {}: a team knows its boundary, so a person approves the change.</source>
        <translation>{}: vəziyyəti “{}”. Komanda onun sərhədini bilir, ona görə dəyişikliyi məsul şəxs təsdiq edir.</translation>
    </message>
    <message>
        <source>Merged into {}</source>
        <translation>{} ilə birləşdirilib</translation>
    </message>
    <message>
        <source>Part of {}</source>
        <translation>{} tapşırığının hissəsi</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Təyin edilib</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İcradadır</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Dayandırılıb</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlanıb</translation>
    </message>
    <message>
        <source>Quality checked</source>
        <translation>Keyfiyyəti yoxlanılıb</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri götürülüb</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Təmizləmə</translation>
    </message>
    <message>
        <source>Technical survey</source>
        <translation>Texniki tədqiqat</translation>
    </message>
    <message>
        <source>Non-technical survey</source>
        <translation>Qeyri-texniki tədqiqat</translation>
    </message>
    <message>
        <source>Battle area clearance</source>
        <translation>Döyüş sahəsinin təmizlənməsi</translation>
    </message>
    <message>
        <source>EOD spot</source>
        <translation type="unfinished">Nöqtəvi PHS tapşırığı</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>İşarələmə</translation>
    </message>
    <message>
        <source>{} m²</source>
        <translation>{} m²</translation>
    </message>
    <message>
        <source>Check an offline bundle that arrived</source>
        <translation>Gəlmiş oflayn paketi yoxla</translation>
    </message>
    <message>
        <source>Compares every file of a bundle with the checksum in its manifest.json, and names what is missing, changed or did not come with it. Check before the bundle is opened: QGIS writes into what it shows. A checksum tells of damage on the way, not of somebody who changed both.</source>
        <translation>Paketin hər faylını onun manifest.json faylındakı yoxlama cəmi ilə tutuşdurur və çatışmayanı, dəyişəni, paketlə gəlməyəni adı ilə göstərir. Paket açılmazdan əvvəl yoxlayın: QGIS göstərdiyi fayllara yazır. Yoxlama cəmi yolda zədələnməni göstərir, hər ikisini dəyişəni yox.</translation>
    </message>
    <message>
        <source>Folder of the bundle</source>
        <translation>Paketin qovluğu</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemlər</translation>
    </message>
    <message>
        <source>The bundle is as it was sent.</source>
        <translation>Paket göndərildiyi kimidir.</translation>
    </message>
    <message>
        <source>Check a project for work without a network</source>
        <translation>Layihənin şəbəkəsiz işləməsini yoxla</translation>
    </message>
    <message>
        <source>Lists every layer, font, symbol, form, relation, grid and plugin of a project that is remote, absolute or missing, each with a way to mend it. The project is read, not opened: nothing is fetched, and no macro or form code runs; such code is reported.</source>
        <translation>Layihədə uzaqdan gələn, mütləq yollu və ya çatışmayan hər təbəqəni, şrifti, simvolu, formanı, əlaqəni, şəbəkə faylını və plagini düzəltmə yolu ilə birlikdə sadalayır. Layihə açılmır, yalnız oxunur: heç nə yüklənmir, makro və ya forma kodu işləmir; belə kod bildirilir.</translation>
    </message>
    <message>
        <source>
Repair: layers, symbols, pictures and forms outside the project's folder are copied into it and named by relative paths; the project as it was is kept beside it, and nothing else is changed. What is listed is then what remains. Close the project in QGIS first.</source>
        <translation>
Düzəliş: layihənin qovluğundan kənardakı laylar, işarələr, şəkillər və formalar ora köçürülür və nisbi yollarla adlandırılır; layihənin əvvəlki halı yanında saxlanılır, başqa heç nə dəyişmir. Sonra sadalanan qalanlardır. Əvvəlcə layihəni QGIS-də bağlayın.</translation>
    </message>
    <message>
        <source>Repair what loses nothing, and save the project</source>
        <translation>Heç nə itirmədən düzələni düzəlt və layihəni saxla</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Aşkarlananlar</translation>
    </message>
    <message>
        <source>Missing offline</source>
        <translation>Şəbəkəsiz çatışmır</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Düzəldildi</translation>
    </message>
    <message>
        <source>The project as it was before</source>
        <translation>Layihənin əvvəlki halı</translation>
    </message>
    <message>
        <source>Check tasks</source>
        <translation>Tapşırıqları yoxla</translation>
    </message>
    <message>
        <source>Checks outlines, codes, overlaps, gaps, margins of hazards, refuted maps, depths, medical plans, benchmarks, access and evacuation routes, and papers not valid on a task's dates. Nothing is changed; each finding has a place to zoom to.</source>
        <translation>Konturları, kodları, üst-üstə düşmələri, boşluqları, təhlükəli ərazilərin ehtiyat zolaqlarını, təkzib edilmiş xəritələri, dərinlikləri, tibbi planları, reperləri, giriş və təxliyə yollarını, tapşırığın tarixlərində etibarlı olmayan sənədləri yoxlayır. Heç nə dəyişmir; hər aşkarlananın yaxınlaşmaq üçün yeri var.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Xətalar</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Xəbərdarlıqlar</translation>
    </message>
    <message>
        <source>… and {} more of this kind.</source>
        <translation>… və bu növdən daha {}.</translation>
    </message>
    <message>
        <source>Show where people walked</source>
        <translation>İnsanların keçdiyi yerləri göstər</translation>
    </message>
    <message>
        <source>From tracks of receivers: for each square metre of a task the probability that it was traversed, and the gaps. Handheld positions err by metres and a lane is one metre wide: the picture never counts as search and releases nothing.</source>
        <translation>Qəbuledicilərin treklərindən: tapşırığın hər kvadrat metri üçün ondan keçilmə ehtimalı və boşluqlar. Əl qəbuledicilərinin mövqeləri metrlərlə səhv olur, zolağın eni isə bir metrdir: bu şəkil heç vaxt yoxlama sayılmır və heç bir ərazini azad etmir.</translation>
    </message>
    <message>
        <source>Code of the task</source>
        <translation>Tapşırığın kodu</translation>
    </message>
    <message>
        <source>Tracks (GPX, or a file with lines)</source>
        <translation>Treklər (GPX və ya xətləri olan fayl)</translation>
    </message>
    <message>
        <source>Width that one pass covers (m)</source>
        <translation>Bir keçidin əhatə etdiyi en (m)</translation>
    </message>
    <message>
        <source>Error of the receiver, one standard deviation (m)</source>
        <translation>Qəbuledicinin xətası, bir standart meyl (m)</translation>
    </message>
    <message>
        <source>Side of the raster's cells (m)</source>
        <translation>Rastr xanalarının tərəfi (m)</translation>
    </message>
    <message>
        <source>A gap is below (%)</source>
        <translation>Boşluq həddi, bundan aşağı (%)</translation>
    </message>
    <message>
        <source>Folder for raster and gaps</source>
        <translation>Rastr və boşluqlar üçün qovluq</translation>
    </message>
    <message>
        <source>Mean probability (0 to 1)</source>
        <translation>Orta ehtimal (0–1)</translation>
    </message>
    <message>
        <source>Area of the gaps (m²)</source>
        <translation>Boşluqların sahəsi (m²)</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>İş mühiti yarat</translation>
    </message>
    <message>
        <source>Makes a new, empty workspace: one GeoPackage that keeps handed-over maps, hazard areas, clearance tasks and progress. The CRS must be a projected one in metres, for example the UTM zone of the region. The office code starts every task's code.</source>
        <translation>Yeni, boş iş mühiti yaradır: təhvil verilmiş xəritələri, təhlükəli əraziləri, minatəmizləmə tapşırıqlarını və gedişatı saxlayan bir GeoPackage. CRS metrlə proyeksiya sistemi olmalıdır, məsələn, bölgənin UTM zonası. Hər tapşırığın kodu ofis kodu ilə başlayır.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>İş mühiti</translation>
    </message>
    <message>
        <source>CRS (in metres)</source>
        <translation>CRS (metrlə)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>Ofis kodu</translation>
    </message>
    <message>
        <source>Write key figures and tables for IMSMA</source>
        <translation>Əsas göstəriciləri və IMSMA üçün cədvəlləri yaz</translation>
    </message>
    <message>
        <source>Searched, released and remaining ground, devices, hours, m² per device, record hit rate, overdue tasks and nonconformities per programme, area, team or task as CSV. With a folder, one CSV per table of the GICHD's minimum data as well, and missing.csv with every gap. No table holds persons.</source>
        <translation>Yoxlanılmış, azad edilmiş və qalan yer, qurğular, saatlar, hər qurğuya m², qeydlərdə olan qurğuların payı, vaxtı keçmiş tapşırıqlar və uyğunsuzluqlar proqram, ərazi, komanda və ya tapşırıq üzrə CSV kimi. Qovluq seçilibsə, GICHD-nin minimum məlumatlarının hər cədvəli üçün bir CSV və bütün boşluqlarla missing.csv. Heç bir cədvəldə şəxslər yoxdur.</translation>
    </message>
    <message>
        <source>Figures per</source>
        <translation>Rəqəmlərin bölgüsü</translation>
    </message>
    <message>
        <source>Areas, such as municipalities (for figures per area)</source>
        <translation>Ərazilər, məsələn, bələdiyyələr (ərazi üzrə rəqəmlər üçün)</translation>
    </message>
    <message>
        <source>Field with the names of the areas</source>
        <translation>Ərazilərin adları olan sahə</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Əsas göstəricilər</translation>
    </message>
    <message>
        <source>Folder for the tables for IMSMA</source>
        <translation>IMSMA üçün cədvəllərin qovluğu</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Yazılmış sətirlər</translation>
    </message>
    <message>
        <source>Gaps in the tables for IMSMA</source>
        <translation>IMSMA üçün cədvəllərdəki boşluqlar</translation>
    </message>
    <message>
        <source>Export changes for another office</source>
        <translation>Dəyişiklikləri başqa ofis üçün ixrac et</translation>
    </message>
    <message>
        <source>Writes a change file with everything that the other office has not confirmed yet; an office that is not known gets everything. A lost file needs no search: the next one holds its content too. Anyone who has the file can read it, mine positions included: use an encrypted stick. Classes of data can be left out for others; each export is recorded in the journal.</source>
        <translation>O biri ofisin hələ təsdiqləmədiyi hər şeyi dəyişikliklər faylına yazır; tanınmayan ofis hər şeyi alır. İtmiş faylı axtarmağa ehtiyac yoxdur: onun məzmunu növbəti faylda da olur. Faylı əldə edən hər kəs onu, o cümlədən minaların yerini oxuya bilər: şifrələnmiş fləş-yaddaşdan istifadə edin. Məlumat növlərini fayldan çıxarmaq olar; hər ixrac jurnala yazılır.</translation>
    </message>
    <message>
        <source>For office (code)</source>
        <translation>Hansı ofis üçün (kod)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>Hər şeyi göndər</translation>
    </message>
    <message>
        <source>Change file</source>
        <translation>Dəyişikliklər faylı</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Fayldakı sətirlər</translation>
    </message>
    <message>
        <source>Rows: {}, {} kB. Anyone can read this file: carry it encrypted.</source>
        <translation>Sətirlər: {}, {} kB. Bu faylı hər kəs oxuya bilər: şifrələnmiş halda daşıyın.</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>{} sətir</translation>
    </message>
    <message>
        <source>It was cancelled: nothing was changed.</source>
        <translation>İmtina edildi: heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Make completion and handover reports</source>
        <translation>Tamamlama və təhvil hesabatlarını hazırla</translation>
    </message>
    <message>
        <source>Prints the newest completion or handover report of each task: land released by kind with its depth, devices recorded, reported lifted, found and unaccounted for with the explanation, days and hours, the boundary as emplaced, quality visits, residual risk, beneficiaries, signatures. TASKS takes codes separated by commas; empty means every task with such a report. A report with devices unaccounted for and no explanation is not printed.</source>
        <translation>Hər tapşırığın ən yeni tamamlama və ya təhvil hesabatını çap edir: növlər üzrə azad edilmiş ərazi və dərinliyi; qeydə alınmış, çıxarıldığı bildirilmiş, tapılmış və taleyi məlum olmayan qurğular və izahatı; günlər və saatlar; qoyulduğu kimi sərhəd; keyfiyyət yoxlamaları; qalıq risk; faydalananlar; imzalar. TASKS vergüllə ayrılmış kodları qəbul edir; boşdursa, belə hesabatı olan bütün tapşırıqlar götürülür. Taleyi məlum olmayan qurğuları olan və izahatsız hesabat çap edilmir.</translation>
    </message>
    <message>
        <source>Task codes (all when empty)</source>
        <translation>Tapşırıq kodları (boşdursa, hamısı)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Hesabatlar üçün qovluq</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>Language (en, az, ru, uk, or two joined by +)</source>
        <translation>Dil (en, az, ru, uk və ya + ilə birləşdirilmiş ikisi)</translation>
    </message>
    <message>
        <source>Base layers, top first</source>
        <translation>Əsas xəritələr, ən üstdəki birinci</translation>
    </message>
    <message>
        <source>Reports made</source>
        <translation>Hazırlanmış hesabatlar</translation>
    </message>
    <message>
        <source>Tasks left out</source>
        <translation>Kənarda qalan tapşırıqlar</translation>
    </message>
    <message>
        <source>Export tasks for devices</source>
        <translation>Tapşırıqları cihazlar üçün ixrac et</translation>
    </message>
    <message>
        <source>Writes turning points as waypoints, boundaries as tracks or polygons, boxes, site features and hazard areas for receivers, tablets and drawing programs. GPX, KML and GeoJSON are on WGS 84; DXF and GeoPackage keep the workspace's CRS. The only route that a receiver can guide along is the surveyed safe access. With GPKG, a project that is ready for a tablet is written beside the file.</source>
        <translation>Dönüş nöqtələrini yol nöqtələri, sərhədləri trek və ya poliqon kimi, həmçinin kvadratları, iş sahəsinin obyektlərini və təhlükəli əraziləri qəbuledicilər, planşetlər və çertyoj proqramları üçün yazır. GPX, KML və GeoJSON WGS 84-dədir; DXF və GeoPackage iş mühitinin CRS-ini saxlayır. Qəbuledicinin apara biləcəyi yeganə marşrut tədqiq edilmiş təhlükəsiz girişdir. GPKG seçilərsə, faylın yanında planşet üçün hazır layihə yazılır.</translation>
    </message>
    <message>
        <source>Only tasks of this team (its code)</source>
        <translation>Yalnız bu komandanın tapşırıqları (kodu)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Items written</source>
        <translation>Yazılmış elementlər</translation>
    </message>
    <message>
        <source>Open {} on the tablet.</source>
        <translation>{} faylını planşetdə açın.</translation>
    </message>
    <message>
        <source>Make task sheets</source>
        <translation>Tapşırıq vərəqlərini hazırla</translation>
    </message>
    <message>
        <source>Makes a PDF sheet of each task: map, point table with grid, true and compass bearings, sources with grade and accuracy, expected devices, medical plan, quality plan and signatures. TASKS takes codes separated by commas; empty means all. The base map is that of BASE, else of the project file PROJECT, else of the open project. A sheet is marked as a draft until its content has been approved.</source>
        <translation>Hər tapşırıq üçün PDF vərəq hazırlayır: xəritə, şəbəkə, həqiqi və kompas azimutları olan nöqtələr cədvəli, dərəcə və dəqiqliyi ilə mənbələr, gözlənilən qurğular, tibbi plan, keyfiyyət planı və imzalar. TASKS vergüllə ayrılmış kodları qəbul edir; boşdursa, hamısı götürülür. Əsas xəritə BASE-dən, olmadıqda PROJECT layihə faylından, o da olmadıqda açıq layihədən götürülür. Məzmunu təsdiq edilənədək vərəq qaralama kimi işarələnir.</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Vərəqlər üçün qovluq</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Sheets made</source>
        <translation>Hazırlanmış vərəqlər</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Project with the base layers</source>
        <translation>Əsas xəritələri olan layihə</translation>
    </message>
    <message>
        <source>Resolution of the base map (dpi)</source>
        <translation>Əsas xəritənin dəqiqliyi (dpi)</translation>
    </message>
    <message>
        <source>Smallest allowed scale, 1:n</source>
        <translation>Ən kiçik yol verilən miqyas, 1:n</translation>
    </message>
    <message>
        <source>One book with bookmarks in place of single files</source>
        <translation>Ayrı fayllar əvəzinə əlfəcinli bir kitab</translation>
    </message>
    <message>
        <source>Only tasks that changed since their last print</source>
        <translation>Yalnız son çapdan sonra dəyişmiş tapşırıqlar</translation>
    </message>
    <message>
        <source>Enter the prints into the register of issues</source>
        <translation>Çapları verilmə reyestrinə daxil et</translation>
    </message>
    <message>
        <source>Who gets this copy</source>
        <translation>Bu nüsxəni kim alır</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Onlarla necə əlaqə saxlamalı</translation>
    </message>
    <message>
        <source>Layout template of your own</source>
        <translation>Öz səhifə şablonunuz</translation>
    </message>
    <message>
        <source>There is no base map: choose base layers, or a project that has some.</source>
        <translation>Əsas xəritə yoxdur: əsas xəritələr və ya onların olduğu layihəni seçin.</translation>
    </message>
    <message>
        <source>Drafts, because nobody has approved their content: {}.</source>
        <translation>Məzmununu heç kim təsdiqləmədiyi üçün qaralamalar: {}.</translation>
    </message>
    <message>
        <source>Tasks that have not changed since their last print: {}.</source>
        <translation>Son çapdan bəri dəyişməyən tapşırıqlar: {}.</translation>
    </message>
    <message>
        <source>Sheets: {}, pages: {}, folder: {}.</source>
        <translation>Vərəqlər: {}, səhifələr: {}, qovluq: {}.</translation>
    </message>
    <message>
        <source>Forecast the end of the work</source>
        <translation>İşin sonunu proqnozlaşdır</translation>
    </message>
    <message>
        <source>Draws rates, seasons, availability, growth of the hazard and the share of empty land many times and answers when, with how many team-days and at what cost, as ranges. Each figure is written as low, likely, high (source); what is left empty comes from the workspace's own reports or is named in the log. All assumptions are printed.</source>
        <translation>İş sürətini, fəsilləri, işə hazırlığı, təhlükənin artmasını və boş ərazinin payını dəfələrlə təsadüfi seçir, işin nə vaxt, neçə komanda-günlə və hansı xərclə bitəcəyini intervallarla göstərir. Hər rəqəm aşağı, ehtimal olunan, yuxarı (mənbə) kimi yazılır; boş qalan iş mühitinin öz hesabatlarından götürülür və ya jurnalda adı çəkilir. Bütün fərziyyələr çap edilir.</translation>
    </message>
    <message>
        <source>Hazard that remains (m²)</source>
        <translation>Qalan təhlükəli sahə (m²)</translation>
    </message>
    <message>
        <source>Searched per team and day (m²)</source>
        <translation>Komandanın bir gündə yoxladığı (m²)</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Komandalar</translation>
    </message>
    <message>
        <source>Working days per month</source>
        <translation>Ayda iş günləri</translation>
    </message>
    <message>
        <source>Share of teams at work (0 to 1)</source>
        <translation>İşdə olan komandaların payı (0–1)</translation>
    </message>
    <message>
        <source>Cost per team and day</source>
        <translation>Bir komandanın bir günlük xərci</translation>
    </message>
    <message>
        <source>Share of the hazard without devices (0 to 1)</source>
        <translation>Qurğusuz təhlükəli sahənin payı (0–1)</translation>
    </message>
    <message>
        <source>Share of that which is searched in full (0 to 1)</source>
        <translation>Onun tam yoxlanılan payı (0–1)</translation>
    </message>
    <message>
        <source>New hazard per year (m²)</source>
        <translation>İldə yeni təhlükəli sahə (m²)</translation>
    </message>
    <message>
        <source>Cost of release by survey per m²</source>
        <translation>Tədqiqatla azad etmənin 1 m² xərci</translation>
    </message>
    <message>
        <source>Share of working days per month, January first (12 figures)</source>
        <translation>Aylar üzrə iş günlərinin payı, yanvardan başlayaraq (12 rəqəm)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Hesablama sayı</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Təsadüfilik toxumu</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S-əyrisi</translation>
    </message>
    <message>
        <source>Done in {} % of the runs by</source>
        <translation>Hesablamaların {} %-ində bitmə tarixi</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>İllər</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Xərc</translation>
    </message>
    <message>
        <source>Team-days</source>
        <translation>Komanda-günlər</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Fərziyyələr</translation>
    </message>
    <message>
        <source>Compute hazard areas</source>
        <translation>Təhlükəli əraziləri hesabla</translation>
    </message>
    <message>
        <source>Draws rows as corridors, single mines and incidents as discs, outlines with their margin, each k sigmas wide, and merges what overlaps. K 2.45 holds 95 % of positions, 3.03 holds 99 %; empty takes the authority's setting. Areas below the minimum are enlarged or merged, never dropped. A re-run never releases land: what it would vacate stays hazard, marked as cancellation proposed.</source>
        <translation>Cərgələri dəhliz, tək minaları və hadisələri dairə, konturları ehtiyat zolağı ilə, hər birini k siqma enində çəkir və üst-üstə düşənləri birləşdirir. K 2.45 mövqelərin 95 %-ni, 3.03 isə 99 %-ni əhatə edir; boşdursa, səlahiyyətli qurumun parametri götürülür. Minimumdan kiçik ərazilər böyüdülür və ya birləşdirilir, heç vaxt atılmır. Təkrar hesablama heç vaxt ərazini azad etmir: boşaldılacaq yer təhlükəli qalır və ləğvi təklif olunan kimi işarələnir.</translation>
    </message>
    <message>
        <source>K (sigmas)</source>
        <translation>K (siqma)</translation>
    </message>
    <message>
        <source>Maps (names, comma-separated; empty for all)</source>
        <translation>Xəritələr (adlar, vergüllə; boşdursa, hamısı)</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Minimum sahə (m²)</translation>
    </message>
    <message>
        <source>New areas</source>
        <translation>Yeni ərazilər</translation>
    </message>
    <message>
        <source>Areas that grew</source>
        <translation>Böyümüş ərazilər</translation>
    </message>
    <message>
        <source>Areas with cancellation proposed</source>
        <translation>Ləğvi təklif olunan ərazilər</translation>
    </message>
    <message>
        <source>Area of today's evidence (m²)</source>
        <translation>Bugünkü sübutun sahəsi (m²)</translation>
    </message>
    <message>
        <source>New areas: {}, grown: {}, unchanged: {}, with cancellation proposed: {}; corridors hold {} % of positions.</source>
        <translation>Yeni ərazilər: {}, böyüyən: {}, dəyişməyən: {}, ləğvi təklif olunan: {}; dəhlizlər mövqelərin {} %-ni əhatə edir.</translation>
    </message>
    <message>
        <source>Import a handed-over map</source>
        <translation>Təhvil verilmiş xəritəni idxal et</translation>
    </message>
    <message>
        <source>Brings a vector file or layer into the workspace as graded evidence. Every feature comes in or stands in the findings with its reason; crossing outlines are repaired outwards, never smaller. Handed-over cleared areas and lifted minefields are shown and never subtract from a hazard.
Map field: the field whose value says which handed-over map a feature is from.
Sigma: how far positions may be off, as standard deviation per axis in metres; empty takes the authority's worst figure from the workspace's settings.
Newer issue of: the earlier map, where the file holds one map under another name; what changed is listed, and nothing of the earlier issue is taken away.</source>
        <translation>Vektor faylını və ya təbəqəni dərəcələndirilmiş sübut kimi iş mühitinə gətirir. Hər obyekt ya daxil olur, ya da səbəbi ilə aşkarlananlarda göstərilir; kəsişən konturlar xaricə doğru düzəldilir, heç vaxt kiçildilmir. Təhvil verilmiş təmizlənmiş ərazilər və çıxarılmış minalı sahələr göstərilir, lakin heç vaxt təhlükəli ərazidən çıxılmır.
Xəritə sahəsi: obyektin hansı təhvil verilmiş xəritədən olduğunu bildirən atribut sahəsi.
Siqma: mövqelərin xətası, hər ox üzrə standart meyl, metrlə; boşdursa, iş mühitinin parametrlərindən səlahiyyətli qurumun ən pis rəqəmi götürülür.
Daha yeni buraxılışı: fayl bir xəritəni başqa ad altında saxlayırsa, əvvəlki xəritə; dəyişənlər sadalanır, əvvəlki buraxılışdan heç nə götürülmür.</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation>Fayl və ya təbəqə</translation>
    </message>
    <message>
        <source>Map field</source>
        <translation>Xəritə sahəsi</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Məzmun</translation>
    </message>
    <message>
        <source>Source grade (A–F)</source>
        <translation>Mənbənin dərəcəsi (A–F)</translation>
    </message>
    <message>
        <source>Information grade (1–6)</source>
        <translation>Məlumatın dərəcəsi (1–6)</translation>
    </message>
    <message>
        <source>Sigma (m)</source>
        <translation>Siqma (m)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Dəst</translation>
    </message>
    <message>
        <source>Features brought in</source>
        <translation>Gətirilmiş obyektlər</translation>
    </message>
    <message>
        <source>Of these, repaired</source>
        <translation>Bunlardan düzəldilib</translation>
    </message>
    <message>
        <source>Features left out</source>
        <translation>Kənarda qalan obyektlər</translation>
    </message>
    <message>
        <source>CRS where the file names none</source>
        <translation>Fayl CRS göstərmədikdə istifadə olunan CRS</translation>
    </message>
    <message>
        <source>First column of coordinates (tables)</source>
        <translation>Koordinatların birinci sütunu (cədvəllər)</translation>
    </message>
    <message>
        <source>Second column of coordinates (tables)</source>
        <translation>Koordinatların ikinci sütunu (cədvəllər)</translation>
    </message>
    <message>
        <source>Which of the two comes first (tables)</source>
        <translation>İkisindən hansı birinci gəlir (cədvəllər)</translation>
    </message>
    <message>
        <source>Datum operation (EPSG code or PROJ pipeline)</source>
        <translation>Datum çevrilməsi (EPSG kodu və ya PROJ zənciri)</translation>
    </message>
    <message>
        <source>Reason to use a CRS without a known datum shift</source>
        <translation>Datum sürüşməsi məlum olmayan CRS-dən istifadənin səbəbi</translation>
    </message>
    <message>
        <source>Compare with the last issue of the same map</source>
        <translation>Eyni xəritənin son buraxılışı ilə müqayisə et</translation>
    </message>
    <message>
        <source>Newer issue of (name or uuid of the earlier map)</source>
        <translation>Daha yeni buraxılışı (əvvəlki xəritənin adı və ya uuid-i)</translation>
    </message>
    <message>
        <source>Handed over by (office or role)</source>
        <translation>Kim təhvil verib (ofis və ya vəzifə)</translation>
    </message>
    <message>
        <source>Handed over on (2021-06-12)</source>
        <translation>Təhvil tarixi (2021-06-12)</translation>
    </message>
    <message>
        <source>Features brought in: {}, maps: {}, repaired: {}; left out, each with its reason: {}.</source>
        <translation>Gətirilən obyektlər: {}, xəritələr: {}, düzəldilən: {}; hər biri səbəbi ilə kənarda qalan: {}.</translation>
    </message>
    <message>
        <source>Bring in official hazard areas</source>
        <translation>Rəsmi təhlükəli əraziləri gətir</translation>
    </message>
    <message>
        <source>Brings the authority's hazard areas in, or in again by their IMSMA ids. MAPPING is the name of a saved field mapping or text such as {"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"Suspected": "SHA"}}}. No ground is released: an outline that became smaller and a status that became closed are proposed for cancellation, an area that is missing stays. With PREVIEW nothing is written.</source>
        <translation>Səlahiyyətli qurumun təhlükəli ərazilərini gətirir və ya IMSMA id-ləri üzrə yeniləyir. MAPPING saxlanılmış sahə uyğunluğunun adı və ya belə bir mətndir: {"imsma_id": "HA_ID", "areatype": {"field": "TYPE", "values": {"Suspected": "SHA"}}}. Heç bir ərazi azad edilmir: kiçilmiş kontur və bağlanmış vəziyyət ləğv üçün təklif olunur, çatışmayan ərazi qalır. PREVIEW ilə heç nə yazılmır.</translation>
    </message>
    <message>
        <source>Official layer (file)</source>
        <translation>Rəsmi təbəqə (fayl)</translation>
    </message>
    <message>
        <source>Layer in the file (empty for the only one)</source>
        <translation>Fayldakı təbəqə (tək təbəqə üçün boş)</translation>
    </message>
    <message>
        <source>Field mapping (a saved one's name, or JSON)</source>
        <translation>Sahə uyğunluğu (saxlanılmışın adı və ya JSON)</translation>
    </message>
    <message>
        <source>Save this mapping under the name</source>
        <translation>Bu uyğunluğu bu adla saxla</translation>
    </message>
    <message>
        <source>Only show what would change</source>
        <translation>Yalnız nəyin dəyişəcəyini göstər</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>Dəyişmiş ərazilər</translation>
    </message>
    <message>
        <source>Unchanged areas</source>
        <translation>Dəyişməmiş ərazilər</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Gedişatı idxal et</translation>
    </message>
    <message>
        <source>Reads daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a tablet's GeoPackage. Reports of unknown or closed tasks, of the future, or that are there already are held back with a proposal. Finds whose coordinates do not fit their task count as hazard at once. Every row that cannot be read is listed. With Preview nothing is saved.</source>
        <translation>CSV və ya iş kitabından gündəlik hesabatları və tapıntıları, GPX-dən yol nöqtələrini və trekləri, ya da planşetin GeoPackage faylını oxuyur. Naməlum və ya bağlı tapşırıqların, gələcək tarixli və ya artıq mövcud olan hesabatlar təkliflə birlikdə gözlədilir. Koordinatları tapşırığına uyğun gəlməyən tapıntılar dərhal təhlükə sayılır. Oxunmayan hər sətir sadalanır. Önbaxışda heç nə saxlanılmır.</translation>
    </message>
    <message>
        <source>Reports, finds or tracks</source>
        <translation>Hesabatlar, tapıntılar və ya treklər</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Tərkibi</translation>
    </message>
    <message>
        <source>Preview only, save nothing</source>
        <translation>Yalnız önbaxış, heç nə saxlama</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Qəbul edilib</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Gözlədilir</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rədd edilib</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Tapılmış qurğular</translation>
    </message>
    <message>
        <source>Tracks kept</source>
        <translation>Saxlanılmış treklər</translation>
    </message>
    <message>
        <source>Import minefield records</source>
        <translation>Minalanma formulyarlarını idxal et</translation>
    </message>
    <message>
        <source>Brings minefield records in from a folder of CSV files (records, ref_points, legs, rows), from its records.csv, or from a workbook with sheets of these names. Good records come in; a record with a cell that cannot be read waits in the workspace to be corrected in the entry form, and every such cell is listed in the findings.
Reference points are projected by the datum operation that is named (EPSG code or PROJ pipeline), else by the first in PROJ's order that is made for where they lie; it is stored with the record. The declination is that of the record's date. Misclosures and readings that would close better are stored as open questions and proposals; none is applied.</source>
        <translation>Minalanma formulyarlarını CSV faylları qovluğundan (records, ref_points, legs, rows), onun records.csv faylından və ya bu adlı vərəqləri olan iş kitabından gətirir. Düzgün formulyarlar daxil olur; oxunmayan xanası olan formulyar giriş formasında düzəldilmək üçün iş mühitində gözləyir və hər belə xana aşkarlananlarda sadalanır.
İstinad nöqtələri adı verilmiş datum çevrilməsi ilə (EPSG kodu və ya PROJ zənciri), yoxdursa, PROJ sırasında onların yerləşdiyi yer üçün qurulan birincisi ilə çevrilir; o, formulyarla birlikdə saxlanılır. Maqnit meyli formulyarın tarixinə görədir. Bağlanma xətaları və daha yaxşı bağlanan oxunuşlar açıq sual və təklif kimi saxlanılır; heç biri tətbiq edilmir.</translation>
    </message>
    <message>
        <source>Folder, records.csv or workbook</source>
        <translation>Qovluq, records.csv və ya iş kitabı</translation>
    </message>
    <message>
        <source>Source grade where none is stated</source>
        <translation>Göstərilmədikdə mənbənin dərəcəsi</translation>
    </message>
    <message>
        <source>Information grade where none is stated</source>
        <translation>Göstərilmədikdə məlumatın dərəcəsi</translation>
    </message>
    <message>
        <source>Records brought in</source>
        <translation>Gətirilmiş formulyarlar</translation>
    </message>
    <message>
        <source>Rows located</source>
        <translation>Yeri müəyyən edilmiş cərgələr</translation>
    </message>
    <message>
        <source>Records that wait</source>
        <translation>Gözləyən formulyarlar</translation>
    </message>
    <message>
        <source>Records brought in: {}, rows: {}; waiting to be corrected: {}.</source>
        <translation>Gətirilən formulyarlar: {}, cərgələr: {}; düzəliş gözləyən: {}.</translation>
    </message>
    <message>
        <source>Import a scanned map</source>
        <translation>Skan edilmiş xəritəni idxal et</translation>
    </message>
    <message>
        <source>Fits a scan (PNG, JPEG, TIFF or a page of a PDF) to its control points, warps it into the workspace's CRS as a tiled GeoTIFF with overviews, and registers it with its error.
Sigma² is leave-one-out² + plotting² + datum²: grid crosses tell how well the paper fits, not how well mines were plotted on it, so sigma is never below the plotting error (millimetres on paper times the scale).
A georeferencing that the file brings is set aside, and this is said. The datum operation is pinned and stored; one without a stated accuracy is refused unless a reason is given.</source>
        <translation>Skanı (PNG, JPEG, TIFF və ya PDF səhifəsi) nəzarət nöqtələrinə uyğunlaşdırır, iş mühitinin CRS-inə piramidaları olan bloklu GeoTIFF kimi transformasiya edir və xətası ilə qeydə alır.
Siqma² = leave-one-out² + köçürmə² + datum²: şəbəkə xaçları minaların kağıza nə qədər dəqiq köçürüldüyünü deyil, kağızın nə qədər uyğun gəldiyini göstərir, ona görə siqma heç vaxt köçürmə xətasından (kağızda millimetr × miqyas) kiçik olmur.
Faylın özü ilə gətirdiyi georeferens kənara qoyulur və bu bildirilir. Datum çevrilməsi təsbit edilir və saxlanılır; dəqiqliyi göstərilməyən çevrilmə səbəb verilmədikdə rədd edilir.</translation>
    </message>
    <message>
        <source>Control points (.points file)</source>
        <translation>Nəzarət nöqtələri (.points faylı)</translation>
    </message>
    <message>
        <source>CRS of the control points</source>
        <translation>Nəzarət nöqtələrinin CRS-i</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished">Uyğunlaşdırma</translation>
    </message>
    <message>
        <source>Warped raster</source>
        <translation type="unfinished">Transformasiya edilmiş raster</translation>
    </message>
    <message>
        <source>RMS of the residuals (m)</source>
        <translation type="unfinished">Qalıq xətaların RMS-i (m)</translation>
    </message>
    <message>
        <source>Leave-one-out error (m)</source>
        <translation type="unfinished">Leave-one-out xətası (m)</translation>
    </message>
    <message>
        <source>Worst point</source>
        <translation>Ən pis nöqtə</translation>
    </message>
    <message>
        <source>UUID of the map</source>
        <translation>Xəritənin UUID-si</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>Xəritənin adı</translation>
    </message>
    <message>
        <source>Scale of the map (50000 for 1:50,000)</source>
        <translation>Xəritənin miqyası (1:50,000 üçün 50000)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vərəq</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Plotting error on paper (mm)</source>
        <translation type="unfinished">Kağızda köçürmə xətası (mm)</translation>
    </message>
    <message>
        <source>Page of a PDF</source>
        <translation>PDF səhifəsi</translation>
    </message>
    <message>
        <source>Fitted: leave-one-out {} m, residuals {} m, worst point {}. What is traced over it: {}.</source>
        <translation>Uyğunlaşdırıldı: leave-one-out {} m, qalıq xətalar {} m, ən pis nöqtə {}. Üzərindən çəkilənlər: {}.</translation>
    </message>
    <message>
        <source>Make an offline bundle</source>
        <translation>Oflayn paket hazırla</translation>
    </message>
    <message>
        <source>Makes one folder that works without a network from any drive: the workspace, base layers cut to the area or to the surroundings of tasks (codes, with commas between), scans, grids, a project with relative paths, and a list of checksums. With an office code, the workspace becomes that office's own copy, which exchanges changes with this one; it may be only the part that lies in the area, with all that it rests on, and nothing is deleted here. What cannot go along is listed.</source>
        <translation>İstənilən diskdən şəbəkəsiz işləyən bir qovluq hazırlayır: iş mühiti, sahəyə və ya tapşırıqların (kodlar, vergüllə) ətrafına görə kəsilmiş əsas xəritələr, skanlar, şəbəkə faylları, nisbi yollu layihə və nəzarət cəmlərinin siyahısı. Ofis kodu verildikdə iş mühiti həmin ofisin öz nüsxəsi olur və bununla dəyişiklik mübadiləsi aparır; o, yalnız sahədəki hissə və onun əsaslandığı hər şey ola bilər, burada heç nə silinmir. Götürülə bilməyənlər sadalanır.</translation>
    </message>
    <message>
        <source>
Wheel files: shapely 2 or newer for the computers there, for a QGIS that lacks it; each is checked, and README.txt says how to install it without a network.</source>
        <translation>
Wheel faylları: oradakı kompüterlər üçün shapely 2 və ya daha yeni, onu saxlamayan QGIS üçün; hər biri yoxlanılır, şəbəkəsiz necə quraşdırılacağı README.txt faylında yazılıb.</translation>
    </message>
    <message>
        <source>Plugin to take along</source>
        <translation>Götürüləcək plagin</translation>
    </message>
    <message>
        <source>Tasks (codes)</source>
        <translation>Tapşırıqlar (kodlar)</translation>
    </message>
    <message>
        <source>Only the office's part of the workspace</source>
        <translation>Yalnız iş mühitinin ofisə aid hissəsi</translation>
    </message>
    <message>
        <source>Rasters as MBTiles of these zoom levels (GeoTIFF when empty)</source>
        <translation>Rasterlər bu yaxınlaşma səviyyələrində MBTiles kimi (boşdursa, GeoTIFF)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Ölçü (bayt)</translation>
    </message>
    <message>
        <source>Layers left out</source>
        <translation>Kənarda qalan təbəqələr</translation>
    </message>
    <message>
        <source>Wheel files of shapely to take along (*.whl)</source>
        <translation>Götürüləcək shapely wheel faylları (*.whl)</translation>
    </message>
    <message>
        <source>About {} MB.</source>
        <translation>Təxminən {} MB.</translation>
    </message>
    <message>
        <source>{} stays behind: {}.</source>
        <translation>{} götürülmür: {}.</translation>
    </message>
    <message>
        <source>Measure map accuracy</source>
        <translation>Xəritənin dəqiqliyini ölç</translation>
    </message>
    <message>
        <source>Compares records with finds on searched ground only: finds in corridors / finds nearby, corridors with a find / corridors searched, found / recorded per type, displacement, landmarks, each with its 95 % interval. Maps that were not searched get what their batch or source taught. A shift beyond chance, another sigma or grade is proposed and applied by a person only; no estimate releases land.</source>
        <translation>Formulyarları yalnız yoxlanılmış yerdəki tapıntılarla müqayisə edir: dəhlizlərdəki tapıntılar / yaxınlıqdakı tapıntılar, tapıntılı dəhlizlər / yoxlanılmış dəhlizlər, növ üzrə tapılmış / qeydə alınmış, yerdəyişmə, orientirlər, hər biri 95 % intervalı ilə. Yoxlanılmamış xəritələr öz dəstinin və ya mənbəyinin göstərdiyini alır. Təsadüfdən böyük sürüşmə, başqa siqma və ya dərəcə təklif olunur və yalnız məsul şəxs tərəfindən tətbiq edilir; heç bir qiymətləndirmə ərazini azad etmir.</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>Nə üzrə ölç</translation>
    </message>
    <message>
        <source>Finds count up to this far from a corridor (m)</source>
        <translation>Tapıntılar dəhlizdən bu məsafəyədək sayılır (m)</translation>
    </message>
    <message>
        <source>Longest shift to look for (m)</source>
        <translation>Axtarılan ən böyük sürüşmə (m)</translation>
    </message>
    <message>
        <source>Save proposals in the workspace</source>
        <translation>Təklifləri iş mühitində saxla</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Ölçülər</translation>
    </message>
    <message>
        <source>Maps, batches or sources measured</source>
        <translation>Ölçülmüş xəritələr, dəstlər və ya mənbələr</translation>
    </message>
    <message>
        <source>Of these shifted beyond chance</source>
        <translation>Bunlardan təsadüfdən artıq sürüşənlər</translation>
    </message>
    <message>
        <source>Proposals saved</source>
        <translation>Saxlanılmış təkliflər</translation>
    </message>
    <message>
        <source>Merge changes of another office</source>
        <translation>Başqa ofisin dəyişikliklərini birləşdir</translation>
    </message>
    <message>
        <source>Merges a change file of another office. Hazards unite, released land intersects, a suspended task stays suspended, reports and finds add up, other fields merge one by one; where offices disagree, the cautious side is shown and an open question asks a person to settle it. A file that arrives twice, late or out of order does no harm; a damaged or foreign one is refused.</source>
        <translation>Başqa ofisin dəyişikliklər faylını birləşdirir. Təhlükəli ərazilər birləşir, azad edilmiş ərazilərin yalnız kəsişməsi qalır, dayandırılmış tapşırıq dayandırılmış qalır, hesabatlar və tapıntılar toplanır, digər sahələr bir-bir birləşir; ofislər razılaşmadıqda ehtiyatlı variant göstərilir və açıq sual məsul şəxsdən qərar gözləyir. İki dəfə, gec və ya sırasız gələn fayl zərər vermir; zədələnmiş və ya yad fayl rədd edilir.</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>Əlavə edilmiş sətirlər</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Dəyişmiş sətirlər</translation>
    </message>
    <message>
        <source>Rows removed</source>
        <translation>Silinmiş sətirlər</translation>
    </message>
    <message>
        <source>Questions that came up</source>
        <translation>Yaranmış suallar</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Açıq suallar</translation>
    </message>
    <message>
        <source>All of this was here already: nothing was changed.</source>
        <translation>Bunların hamısı burada artıq var idi: heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Places in which offices disagree: {}. Settle the open questions.</source>
        <translation>Ofislərin razılaşmadığı yerlər: {}. Açıq sualları həll edin.</translation>
    </message>
    <message>
        <source>Rank tasks</source>
        <translation>Tapşırıqları sırala</translation>
    </message>
    <message>
        <source>Ranks tasks or hazard areas by a weighted sum of what lies within DISTANCE (people, children, returnees, schools, clinics, water, roads), the farmland they block, the distance to a road, and what the workspace knows: incidents, victims, expected devices, planned days. WEIGHTS is the name of a saved weight set or text such as {"people": 3, "schools": 1}; empty weighs all alike. Each rank comes with its reasons and with the best and worst rank if any one weight moves by 20 %. With SAVE the order is recorded as the decision of DECIDED_BY for REASON.</source>
        <translation>Tapşırıqları və ya təhlükəli əraziləri DISTANCE daxilində olanların (insanlar, uşaqlar, qayıdan sakinlər, məktəblər, klinikalar, su, yollar), istifadəsiz qalan əkin sahəsinin, yola qədər məsafənin və iş mühitinin bildiklərinin (hadisələr, zərərçəkənlər, gözlənilən qurğular, planlaşdırılmış günlər) çəkili cəmi ilə sıralayır. WEIGHTS saxlanılmış çəki dəstinin adı və ya belə bir mətndir: {"people": 3, "schools": 1}; boşdursa, hamısının çəkisi eynidir. Hər sıra səbəbləri ilə və hər hansı bir çəki 20 % dəyişdikdə ən yaxşı və ən pis sıra ilə verilir. SAVE ilə sıralama REASON səbəbindən DECIDED_BY-ın qərarı kimi qeydə alınır.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Nəyi sıralamalı</translation>
    </message>
    <message>
        <source>Near means within (m)</source>
        <translation>Yaxın sayılan məsafə (m)</translation>
    </message>
    <message>
        <source>Weights (a saved set's name, or JSON)</source>
        <translation>Çəkilər (saxlanılmış dəstin adı və ya JSON)</translation>
    </message>
    <message>
        <source>Save these weights under the name</source>
        <translation>Bu çəkiləri bu adla saxla</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Qərarı verən</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Qərarın səbəbi</translation>
    </message>
    <message>
        <source>Save the order as a decision</source>
        <translation>Sıralamanı qərar kimi saxla</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Sıralanıb</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Birinci</translation>
    </message>
    <message>
        <source>People (places with figures)</source>
        <translation>İnsanlar (sayı göstərilən yerlər)</translation>
    </message>
    <message>
        <source>Passable roads</source>
        <translation>Keçilə bilən yollar</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Əkin sahəsi</translation>
    </message>
    <message>
        <source>Field with people</source>
        <translation>İnsanların sayı olan sahə</translation>
    </message>
    <message>
        <source>Field with children</source>
        <translation>Uşaqların sayı olan sahə</translation>
    </message>
    <message>
        <source>Field with returnees expected</source>
        <translation>Gözlənilən qayıdan sakinlərin sayı olan sahə</translation>
    </message>
    <message>
        <source>{} features of {} have no usable place and do not count.</source>
        <translation>{} obyektin ({}) yararlı yeri yoxdur və onlar sayılmır.</translation>
    </message>
    <message>
        <source>Propose tasks</source>
        <translation>Tapşırıqlar təklif et</translation>
    </message>
    <message>
        <source>Cuts open hazard areas into compact candidates of the target size, never above the maximum and not across barriers (rivers, roads, borders). Ground that a task holds already is left out; all other hazard ground is in exactly one candidate. Pieces below the minimum join a neighbour on the same side of the barriers. Candidates that a person refused are left out, which is said, unless REFUSED asks for them. With ACCEPT the candidates are saved as planned tasks with codes, hazard links and points: clearance on CHA; technical survey on SHA, or clearance if REASON says why.</source>
        <translation>Açıq təhlükəli əraziləri hədəf ölçüdə yığcam namizədlərə bölür; maksimumdan böyük olmur və maneələri (çaylar, yollar, sərhədlər) keçmir. Artıq tapşırıqda olan yer kənarda qalır; qalan bütün təhlükəli yer dəqiq bir namizəddədir. Minimumdan kiçik hissələr maneələrin eyni tərəfindəki qonşuya qoşulur. Məsul şəxsin rədd etdiyi namizədlər kənarda qalır və bu bildirilir; REFUSED istəyirsə, onlar da daxil edilir. ACCEPT ilə namizədlər kodları, təhlükəli ərazi bağlantıları və nöqtələri ilə planlaşdırılmış tapşırıqlar kimi saxlanılır: CHA-da təmizləmə; SHA-da texniki tədqiqat, REASON səbəbi göstərirsə, təmizləmə.</translation>
    </message>
    <message>
        <source>Hazard areas (codes, comma-separated; empty for all)</source>
        <translation>Təhlükəli ərazilər (kodlar, vergüllə; boşdursa, hamısı)</translation>
    </message>
    <message>
        <source>Barriers (rivers, roads, borders)</source>
        <translation>Maneələr (çaylar, yollar, sərhədlər)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Namizədlər</translation>
    </message>
    <message>
        <source>Tasks saved</source>
        <translation>Saxlanılmış tapşırıqlar</translation>
    </message>
    <message>
        <source>Target size (m²)</source>
        <translation>Hədəf ölçü (m²)</translation>
    </message>
    <message>
        <source>Maximum size (m²)</source>
        <translation>Maksimum ölçü (m²)</translation>
    </message>
    <message>
        <source>Minimum size (m²)</source>
        <translation>Minimum ölçü (m²)</translation>
    </message>
    <message>
        <source>Straighten arcs outwards by up to (m)</source>
        <translation>Qövsləri xaricə doğru bu qədər düzləndir (m)</translation>
    </message>
    <message>
        <source>Barrier polygons are strips such as river beds</source>
        <translation>Maneə poliqonları çay yatağı kimi zolaqlardır</translation>
    </message>
    <message>
        <source>Offer candidates again that a person refused</source>
        <translation>Məsul şəxsin rədd etdiyi namizədləri yenidən təklif et</translation>
    </message>
    <message>
        <source>Save the candidates as planned tasks</source>
        <translation>Namizədləri planlaşdırılmış tapşırıqlar kimi saxla</translation>
    </message>
    <message>
        <source>Reason for clearing ground that is not CHA</source>
        <translation>CHA olmayan yerin təmizlənməsinin səbəbi</translation>
    </message>
    <message>
        <source>Candidates: {}, saved as planned tasks: {}.</source>
        <translation>Namizədlər: {}, planlaşdırılmış tapşırıq kimi saxlanılan: {}.</translation>
    </message>
    <message>
        <source>Order the search inside a task</source>
        <translation>Tapşırıq daxilində axtarışın sırasını müəyyən et</translation>
    </message>
    <message>
        <source>Draws many ways in which the records near a task may lie off, weighs them by what was found and by what was searched without a find, and orders the cells that are left by the devices expected in them. It only orders work: every cell stays to be searched, and nothing is released.</source>
        <translation>Tapşırığa yaxın qeydlərin necə sürüşə biləcəyinin çoxlu variantını qurur, onları tapılanlara və tapıntısız axtarılmış sahəyə görə çəkir və qalan xanaları gözlənilən qurğulara görə sıralayır. O yalnız işi sıralayır: hər xana axtarılmalı olaraq qalır və heç nə azad edilmir.</translation>
    </message>
    <message>
        <source>Side of a cell (m)</source>
        <translation>Xananın tərəfi (m)</translation>
    </message>
    <message>
        <source>Cells in the order of search</source>
        <translation>Axtarış sırası ilə xanalar</translation>
    </message>
    <message>
        <source>Cells left to search</source>
        <translation>Axtarılacaq xanalar</translation>
    </message>
    <message>
        <source>{} cells are left; the order never ends the search.</source>
        <translation>Qalan xanalar: {}; sıra axtarışı heç vaxt bitirmir.</translation>
    </message>
    <message>
        <source>Divide a task</source>
        <translation>Tapşırığı böl</translation>
    </message>
    <message>
        <source>Divides a task into boxes (for example 50 × 50 m), or into lanes of the width ALONG that run square to the base-line. The base-line is the first feature of BASE_LINE, else the task's longest side. Give sizes in metres or exact counts. A left-over strip narrower than MIN_WIDTH is added to its neighbour; a wider one stands alone and is shown as left over. Boxes are saved in the workspace; earlier ones are replaced only while none is searched.</source>
        <translation>Tapşırığı kvadratlara (məsələn, 50 × 50 m) və ya baza xəttinə perpendikulyar, ALONG enində zolaqlara bölür. Baza xətti BASE_LINE-ın birinci obyekti, yoxdursa, tapşırığın ən uzun tərəfidir. Ölçüləri metrlə və ya dəqiq sayla verin. MIN_WIDTH-dən dar qalıq zolaq qonşusuna əlavə edilir; daha eni ayrıca qalır və qalıq kimi göstərilir. Kvadratlar iş mühitində saxlanılır; əvvəlkilər yalnız heç biri yoxlanılmayıbsa əvəz olunur.</translation>
    </message>
    <message>
        <source>Task code</source>
        <translation>Tapşırığın kodu</translation>
    </message>
    <message>
        <source>Base-line (the longest side when empty)</source>
        <translation>Baza xətti (boşdursa, ən uzun tərəf)</translation>
    </message>
    <message>
        <source>Lanes instead of boxes</source>
        <translation>Kvadratlar əvəzinə zolaqlar</translation>
    </message>
    <message>
        <source>Boxes made</source>
        <translation>Hazırlanmış kvadratlar</translation>
    </message>
    <message>
        <source>Left over (m²)</source>
        <translation>Qalıq (m²)</translation>
    </message>
    <message>
        <source>Earlier boxes replaced</source>
        <translation>Əvəz edilmiş əvvəlki kvadratlar</translation>
    </message>
    <message>
        <source>Size along the base-line (m)</source>
        <translation>Baza xətti boyunca ölçü (m)</translation>
    </message>
    <message>
        <source>Size across the base-line (m)</source>
        <translation>Baza xəttinə köndələn ölçü (m)</translation>
    </message>
    <message>
        <source>Number along the base-line</source>
        <translation>Baza xətti boyunca say</translation>
    </message>
    <message>
        <source>Number across the base-line</source>
        <translation>Baza xəttinə köndələn say</translation>
    </message>
    <message>
        <source>Minimum width of a left-over (m)</source>
        <translation>Qalığın minimum eni (m)</translation>
    </message>
    <message>
        <source>{} boxes along {:.1f}° grid; {:.0f} m² left over ({:.2f} m along, {:.2f} m across); {} earlier boxes replaced.</source>
        <translation>{} kvadrat, {:.1f}° şəbəkə azimutu boyunca; qalıq {:.0f} m² ({:.2f} m boyunca, {:.2f} m köndələn); əvəz edilmiş əvvəlki kvadrat: {}.</translation>
    </message>
    <message>
        <source>Verify a workspace</source>
        <translation>İş mühitini yoxla</translation>
    </message>
    <message>
        <source>Checks the file's pages, its rules, indexes, links and outlines, the seals of the journal, and whether rows were changed around the journal; each finding says what to do. Nothing is changed, unless missing rules and incomplete spatial indexes are to be put back: that is an action in the journal, and what is found after it is listed.</source>
        <translation>Faylın səhifələrini, qaydalarını, indekslərini, bağlantılarını və konturlarını, jurnalın möhürlərini və sətirlərin jurnaldan yan keçərək dəyişib-dəyişmədiyini yoxlayır; hər aşkarlanan üçün nə etməli olduğu deyilir. Çatışmayan qaydaların və natamam məkan indekslərinin bərpası seçilməyibsə, heç nə dəyişmir: bərpa jurnalda bir əməldir və ondan sonra aşkarlananlar sadalanır.</translation>
    </message>
    <message>
        <source>Put back missing rules and incomplete spatial indexes</source>
        <translation>Çatışmayan qaydaları və natamam məkan indekslərini bərpa et</translation>
    </message>
    <message>
        <source>Serious findings</source>
        <translation>Ciddi aşkarlananlar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Put back: {}.</source>
        <translation>Bərpa edildi: {}.</translation>
    </message>
    <message>
        <source>Nothing was found: the workspace is sound.</source>
        <translation>Heç nə aşkarlanmadı: iş mühiti sazdır.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Task sheets</source>
        <translation>Tapşırıq vərəqləri</translation>
    </message>
    <message>
        <source>{} cannot be "{}": choose one of {}.</source>
        <translation>{} üçün "{}" olmaz: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>How Good Are the Maps</source>
        <translation>Xəritələr nə dərəcədə dəqiqdir</translation>
    </message>
    <message>
        <source>Counted on searched ground only. The finds of one field share its errors and count as one observation of it. Nothing here changes a map; what follows is proposed, and decided by a person.</source>
        <translation>Yalnız yoxlanılmış yerdə sayılır. Bir minalı sahənin tapıntılarının xətaları ortaqdır və onun bir müşahidəsi sayılır. Burada heç nə xəritəni dəyişmir; aşağıdakılar təklifdir və qərarı məsul şəxs verir.</translation>
    </message>
    <message>
        <source>Maps, batches or sources</source>
        <translation>Xəritələr, dəstlər və ya mənbələr</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Hələ heç nə ölçülməyib.</translation>
    </message>
    <message>
        <source>Show Proposals</source>
        <translation>Təklifləri göstər</translation>
    </message>
    <message>
        <source>Shifts, sigmas and grades that wait for a decision</source>
        <translation>Qərar gözləyən sürüşmələr, siqmalar və dərəcələr</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>dəst üzrə</translation>
    </message>
    <message>
        <source>by map</source>
        <translation>xəritə üzrə</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>mənbə üzrə</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ölç</translation>
    </message>
    <message>
        <source>What the finds say</source>
        <translation>Tapıntılar nə göstərir</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Yerdəyişmə</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Paylar</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Növlər</translation>
    </message>
    <message>
        <source>Comparing finds with maps</source>
        <translation>Tapıntılar xəritələrlə müqayisə edilir</translation>
    </message>
    <message>
        <source>No find lies near a recorded row of this map on searched ground yet.</source>
        <translation>Yoxlanılmış yerdə bu xəritənin qeydə alınmış cərgəsinin yaxınlığında hələ tapıntı yoxdur.</translation>
    </message>
    <message>
        <source>No recorded mine lies on searched ground yet.</source>
        <translation>Yoxlanılmış yerdə hələ qeydə alınmış mina yoxdur.</translation>
    </message>
    <message>
        <source>Map, batch or source</source>
        <translation>Xəritə, dəst və ya mənbə</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Yoxlanılıb</translation>
    </message>
    <message>
        <source>Finds in</source>
        <translation>Dəhlizdə tapıntılar</translation>
    </message>
    <message>
        <source>Finds in its corridors, of the finds nearby</source>
        <translation>Yaxınlıqdakı tapıntılardan dəhlizlərində olanlar</translation>
    </message>
    <message>
        <source>Corridors hit</source>
        <translation>Tapıntılı dəhlizlər</translation>
    </message>
    <message>
        <source>Corridors with a find, of those searched from end to end</source>
        <translation>Başdan-başa yoxlanılmış dəhlizlərdən tapıntısı olanlar</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Sahələr</translation>
    </message>
    <message>
        <source>Common shift</source>
        <translation>Ümumi sürüşmə</translation>
    </message>
    <message>
        <source>{} (95 % interval {} to {} %)</source>
        <translation>{} (95 % interval {}–{} %)</translation>
    </message>
    <message>
        <source>nothing can be told yet</source>
        <translation>hələ heç nə demək olmaz</translation>
    </message>
    <message>
        <source>one field says nothing about the others</source>
        <translation>bir minalı sahə digərləri barədə heç nə demir</translation>
    </message>
    <message>
        <source>{} m east, {} m north; 95 % within {} m</source>
        <translation>{} m şərqə, {} m şimala; 95 % {} m daxilində</translation>
    </message>
    <message>
        <source>{} m east, {} m north; 95 % within {} m across, open along</source>
        <translation>{} m şərqə, {} m şimala; 95 % eninə {} m daxilində, uzununa qeyri-müəyyən</translation>
    </message>
    <message>
        <source>not beyond chance: {}</source>
        <translation>təsadüfdən artıq deyil: {}</translation>
    </message>
    <message>
        <source>Finds in corridors</source>
        <translation>Dəhlizlərdəki tapıntılar</translation>
    </message>
    <message>
        <source>Corridors with a find</source>
        <translation>Tapıntılı dəhlizlər</translation>
    </message>
    <message>
        <source>Landmarks found</source>
        <translation>Tapılmış orientirlər</translation>
    </message>
    <message>
        <source>median {} m, 90 % within {} m ({} finds)</source>
        <translation>median {} m, 90 % {} m daxilində (tapıntı: {})</translation>
    </message>
    <message>
        <source>Nearest record</source>
        <translation>Ən yaxın qeyd</translation>
    </message>
    <message>
        <source>95 % within {} m (now {} m), from {} searched fields</source>
        <translation>95 % {} m daxilində (hazırda {} m), yoxlanılmış minalı sahə: {}</translation>
    </message>
    <message>
        <source>Uncertainty supported</source>
        <translation>Tapıntılarla əsaslandırılan qeyri-müəyyənlik</translation>
    </message>
    <message>
        <source>Maps not searched yet</source>
        <translation>Hələ yoxlanılmamış xəritələr</translation>
    </message>
    <message>
        <source>{} m east, {} m north ({} finds; 95 % within {} × {} m)</source>
        <translation>{} m şərqə, {} m şimala (tapıntı: {}; 95 % {} × {} m daxilində)</translation>
    </message>
    <message>
        <source>; along {}° it cannot be told</source>
        <translation>; {}° boyunca müəyyən etmək olmur</translation>
    </message>
    <message>
        <source>{} searched fields fit nowhere clearly</source>
        <translation>heç yerə aydın uyğun gəlməyən yoxlanılmış minalı sahə: {}</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Aydın deyil</translation>
    </message>
    <message>
        <source>probably {} % of their finds in corridors (95 % interval {} to {} %; a map is one trial)</source>
        <translation>yəqin ki, tapıntılarının {} %-i dəhlizlərdədir (95 % interval {}–{} %; bir xəritə bir sınaqdır)</translation>
    </message>
    <message>
        <source>Folder of the Bundle That Arrived</source>
        <translation>Gəlmiş paketin qovluğu</translation>
    </message>
    <message>
        <source>The bundle {} is as it was sent.</source>
        <translation>{} paketi göndərildiyi kimidir.</translation>
    </message>
    <message>
        <source>Files of {} that are not as they were sent: {}. Have the bundle copied again. {}</source>
        <translation>{} paketində göndərildiyi kimi olmayan fayllar: {}. Paketi yenidən köçürtdürün. {}</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>{} yoxlanılır</translation>
    </message>
    <message>
        <source>QField: project and GeoPackage to fill in</source>
        <translation>QField: doldurmaq üçün layihə və GeoPackage</translation>
    </message>
    <message>
        <source>GPX: handheld receivers</source>
        <translation>GPX: əl qəbulediciləri</translation>
    </message>
    <message>
        <source>KML: telephones and globes</source>
        <translation>KML: telefonlar və qloblar</translation>
    </message>
    <message>
        <source>GeoJSON: web maps and drones</source>
        <translation>GeoJSON: veb-xəritələr və dronlar</translation>
    </message>
    <message>
        <source>DXF: drawing programs, total stations</source>
        <translation>DXF: çertyoj proqramları, taxeometrlər</translation>
    </message>
    <message>
        <source>CSV: tables of points</source>
        <translation>CSV: nöqtə cədvəlləri</translation>
    </message>
    <message>
        <source>Export for Devices</source>
        <translation>Cihazlar üçün ixrac</translation>
    </message>
    <message>
        <source>Filter by code, name or team</source>
        <translation>Kod, ad və ya komanda üzrə filtr</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Göstərilənlərin hamısı</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Qovluğu aç</translation>
    </message>
    <message>
        <source>Show the folder with what was written</source>
        <translation>Yazılanların olduğu qovluğu göstərir</translation>
    </message>
    <message>
        <source>Write the ticked formats into the folder</source>
        <translation>Seçilmiş formatları qovluğa yazır</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatlar</translation>
    </message>
    <message>
        <source>The only route that a receiver can guide along is the surveyed safe access. Anyone who has the device can read its files.</source>
        <translation>Qəbuledicinin apara biləcəyi yeganə marşrut tədqiq edilmiş təhlükəsiz girişdir. Cihazı əldə edən hər kəs onun fayllarını oxuya bilər.</translation>
    </message>
    <message>
        <source>Export 1 Task</source>
        <translation>1 tapşırığı ixrac et</translation>
    </message>
    <message>
        <source>Export {} Tasks</source>
        <translation>{} tapşırığı ixrac et</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Fayllar üçün qovluq seçin.</translation>
    </message>
    <message>
        <source>Export for devices</source>
        <translation>Cihazlar üçün ixrac et</translation>
    </message>
    <message>
        <source>Written to {}: {}.</source>
        <translation>{} qovluğuna yazıldı: {}.</translation>
    </message>
    <message>
        <source>It was cancelled. Files written: {}.</source>
        <translation>İmtina edildi. Yazılmış fayl: {}.</translation>
    </message>
    <message>
        <source>Make Offline Bundle…</source>
        <translation>Oflayn paket hazırla…</translation>
    </message>
    <message>
        <source>Put workspace, base layers and project of an area into one folder</source>
        <translation>Sahənin iş mühitini, əsas xəritələrini və layihəsini bir qovluğa yığ</translation>
    </message>
    <message>
        <source>Export for Devices…</source>
        <translation>Cihazlar üçün ixrac et…</translation>
    </message>
    <message>
        <source>Write chosen tasks for tablets, receivers and drawing programs</source>
        <translation>Seçilmiş tapşırıqları planşetlər, qəbuledicilər və çertyoj proqramları üçün yaz</translation>
    </message>
    <message>
        <source>Check Arrived Bundle…</source>
        <translation>Gəlmiş paketi yoxla…</translation>
    </message>
    <message>
        <source>Compare every file of a bundle with the checksum it was sent with</source>
        <translation>Paketin hər faylını göndərildiyi yoxlama cəmi ilə tutuşdur</translation>
    </message>
    <message>
        <source>Wheel files (*.whl)</source>
        <translation>Wheel faylları (*.whl)</translation>
    </message>
    <message>
        <source>Wheel files of shapely 2</source>
        <translation>shapely 2 wheel faylları</translation>
    </message>
    <message>
        <source>Not needed where QGIS brings shapely 2 along</source>
        <translation>QGIS-in özündə shapely 2 olan yerdə lazım deyil</translation>
    </message>
    <message>
        <source>Wheel files of shapely 2 for the computers there; README.txt says how to install them</source>
        <translation>Oradakı kompüterlər üçün shapely 2 wheel faylları; necə quraşdırılacağı README.txt faylında yazılıb</translation>
    </message>
    <message>
        <source>The files are being checked…</source>
        <translation>Fayllar yoxlanılır…</translation>
    </message>
    <message>
        <source>Check wheel files</source>
        <translation>Wheel fayllarını yoxla</translation>
    </message>
    <message>
        <source>Make Offline Bundle</source>
        <translation>Oflayn paket</translation>
    </message>
    <message>
        <source>1,000 m around {} chosen tasks</source>
        <translation>Seçilmiş {} tapşırığın ətrafında 1,000 m</translation>
    </message>
    <message>
        <source>small</source>
        <translation>kiçik</translation>
    </message>
    <message>
        <source>in the workspace</source>
        <translation>iş mühitində</translation>
    </message>
    <message>
        <source>About {}</source>
        <translation>Təxminən {}</translation>
    </message>
    <message>
        <source>, {} free in {}</source>
        <translation>, boş yer {}, {}</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>Paketi hazırla</translation>
    </message>
    <message>
        <source>The bundle is complete: {}</source>
        <translation>Paket hazırdır: {}</translation>
    </message>
    <message>
        <source>Files: {}, {}, in {}. Anyone who has the folder can read it.</source>
        <translation>Fayl: {}, {}, yeri: {}. Qovluğu əldə edən hər kəs onu oxuya bilər.</translation>
    </message>
    <message>
        <source>Stays behind: {}.</source>
        <translation>Götürülmür: {}.</translation>
    </message>
    <message>
        <source>For office</source>
        <translation>Ofis üçün</translation>
    </message>
    <message>
        <source>Rasters as</source>
        <translation>Rasterlərin formatı</translation>
    </message>
    <message>
        <source>Put it into</source>
        <translation>Yerləşdir</translation>
    </message>
    <message>
        <source>Take shapely along</source>
        <translation>shapely-ni götür</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Xəritədə görünən</translation>
    </message>
    <message>
        <source>1,000 m around the chosen tasks</source>
        <translation>Seçilmiş tapşırıqların ətrafında 1,000 m</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hər şey</translation>
    </message>
    <message>
        <source>Code; empty for a copy that only reads</source>
        <translation>Kod; yalnız oxunan nüsxə üçün boş</translation>
    </message>
    <message>
        <source>Only what lies in the area; nothing is deleted here</source>
        <translation>Yalnız sahədə olanlar; burada heç nə silinmir</translation>
    </message>
    <message>
        <source>Tasks, hazards and records in the area with all that they rest on; the rest stays at home</source>
        <translation>Sahədəki tapşırıqlar, təhlükəli ərazilər və formulyarlar, əsaslandıqları hər şeylə birlikdə; qalanı burada qalır</translation>
    </message>
    <message>
        <source>GeoTIFF, as exact as they are</source>
        <translation>GeoTIFF, olduğu dəqiqliklə</translation>
    </message>
    <message>
        <source>MBTiles, pictures at these scales</source>
        <translation>MBTiles, bu miqyaslarda şəkillər</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Layers of the project</source>
        <translation>Layihənin təbəqələri</translation>
    </message>
    <message>
        <source>Size, about</source>
        <translation>Ölçü, təxminən</translation>
    </message>
    <message>
        <source>Make Bundle</source>
        <translation>Paketi hazırla</translation>
    </message>
    <message>
        <source>Copy workspace, project and base layers of the area into the folder</source>
        <translation>İş sahəsini, layihəni və ərazinin əsas laylarını qovluğa köçürür</translation>
    </message>
    <message>
        <source>{} · {}</source>
        <translation>{} · {}</translation>
    </message>
    <message>
        <source>The project was never saved: only the workspace goes along.</source>
        <translation>Layihə heç vaxt saxlanılmayıb: yalnız iş mühiti götürülür.</translation>
    </message>
    <message>
        <source>The project has unsaved changes: what goes along is its saved file.</source>
        <translation>Layihədə saxlanılmamış dəyişikliklər var: onun saxlanılmış faylı götürülür.</translation>
    </message>
    <message>
        <source>1:{}</source>
        <translation>1:{}</translation>
    </message>
    <message>
        <source>Compare the chosen maps, or all shown ones, with the base layers</source>
        <translation>Seçilmiş və ya göstərilən bütün xəritələri əsas xəritələrlə müqayisə et</translation>
    </message>
    <message>
        <source>Compare Maps</source>
        <translation>Xəritələri müqayisə et</translation>
    </message>
    <message>
        <source>Compare by Swiping</source>
        <translation>Pərdə ilə müqayisə et</translation>
    </message>
    <message>
        <source>A line parts the map: handed-over maps here, base layers there</source>
        <translation>Xətt xəritəni bölür: burada təhvil verilmiş xəritələr, orada əsas xəritələr</translation>
    </message>
    <message>
        <source>Compare through a Spyglass</source>
        <translation>Lupa ilə müqayisə et</translation>
    </message>
    <message>
        <source>A round glass shows the handed-over maps over the base layers</source>
        <translation>Dairəvi lupa təhvil verilmiş xəritələri əsas xəritələrin üzərində göstərir</translation>
    </message>
    <message>
        <source>End Comparison</source>
        <translation>Müqayisəni bitir</translation>
    </message>
    <message>
        <source>Show the map as it was (Esc on the map)</source>
        <translation>Xəritəni əvvəlki kimi göstər (xəritədə Esc)</translation>
    </message>
    <message>
        <source>The chosen maps show nothing on the map yet: locate them first.</source>
        <translation>Seçilmiş xəritələr hələ heç nə göstərmir: əvvəlcə yerini müəyyən edin.</translation>
    </message>
    <message>
        <source>Base layers alone</source>
        <translation>Yalnız əsas xəritələr</translation>
    </message>
    <message>
        <source>Move the glass over the map · wheel: its size · Ctrl+wheel: zoom · Esc: end</source>
        <translation>Lupanı xəritədə hərəkət etdirin · təkər: ölçüsü · Ctrl+təkər: yaxınlaşma · Esc: bitir</translation>
    </message>
    <message>
        <source>Drag the line, or press the arrow keys · Enter: turn it · Esc: end</source>
        <translation>Xətti sürüşdürün və ya ox düymələrini basın · Enter: döndər · Esc: bitir</translation>
    </message>
    <message>
        <source>maps: {}</source>
        <translation>xəritə: {}</translation>
    </message>
    <message>
        <source>Where People Walked</source>
        <translation>İnsanların keçdiyi yerlər</translation>
    </message>
    <message>
        <source>Work Out Coverage</source>
        <translation>Əhatəni hesabla</translation>
    </message>
    <message>
        <source>Work out from the tracks how well the ground was traversed; no ground is released by it</source>
        <translation>İzlərə görə ərazinin necə keçildiyini hesablayır; bununla heç bir ərazi azad edilmir</translation>
    </message>
    <message>
        <source>Handheld positions err by metres and a lane is one metre wide: this picture shows where people probably walked and never counts as search.</source>
        <translation>Əl qəbuledicilərinin mövqeləri metrlərlə səhv olur, zolağın eni isə bir metrdir: bu şəkil yəqin ki insanların keçdiyi yerləri göstərir və heç vaxt yoxlama sayılmır.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Tracks of the day</source>
        <translation>Günün trekləri</translation>
    </message>
    <message>
        <source>walked</source>
        <translation>keçilib</translation>
    </message>
    <message>
        <source>Width that one pass of the detector covers</source>
        <translation>Detektorun bir keçidinin əhatə etdiyi en</translation>
    </message>
    <message>
        <source>One standard deviation across the track</source>
        <translation>Trekə eninə bir standart meyl</translation>
    </message>
    <message>
        <source>Side of a cell of the raster</source>
        <translation>Rastr xanasının tərəfi</translation>
    </message>
    <message>
        <source>Cells less probable than this are gaps</source>
        <translation>Ehtimalı bundan aşağı olan xanalar boşluqdur</translation>
    </message>
    <message>
        <source>Tracks from a GPX file</source>
        <translation>GPX faylından treklər</translation>
    </message>
    <message>
        <source>or from a layer of lines</source>
        <translation>və ya xətt təbəqəsindən</translation>
    </message>
    <message>
        <source>Width of a pass</source>
        <translation>Keçidin eni</translation>
    </message>
    <message>
        <source>Error of the receiver</source>
        <translation>Qəbuledicinin xətası</translation>
    </message>
    <message>
        <source>Cells of</source>
        <translation>Xananın tərəfi</translation>
    </message>
    <message>
        <source>A gap is below</source>
        <translation>Boşluq həddi, bundan aşağı</translation>
    </message>
    <message>
        <source>Save in folder</source>
        <translation>Saxlanılacaq qovluq</translation>
    </message>
    <message>
        <source>Working out where people walked</source>
        <translation>İnsanların keçdiyi yerlər hesablanır</translation>
    </message>
    <message>
        <source>{} tracks pass {}. A square metre of it was traversed with a probability of {} % on average; {} gaps, {} together, are on the map. None of it is searched by this.</source>
        <translation>{} trek {} tapşırığından keçir. Onun bir kvadrat metrindən keçilmə ehtimalı orta hesabla {} %-dir; xəritədəki boşluq: {}, cəmi {}. Bununla heç bir yer yoxlanılmış sayılmır.</translation>
    </message>
    <message>
        <source>enter it</source>
        <translation>daxil edin</translation>
    </message>
    <message>
        <source>The demo is open; it lies in {}</source>
        <translation>Nümunə açıqdır; yeri: {}</translation>
    </message>
    <message>
        <source>Make the demo workspace</source>
        <translation>Nümunə iş mühitini hazırla</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Xəritələr</translation>
    </message>
    <message>
        <source>Maps and records that were handed over</source>
        <translation>Təhvil verilmiş xəritələr və formulyarlar</translation>
    </message>
    <message>
        <source>Bring in what others recorded, with its grade and how far it may be off, and lay it over your own base maps.</source>
        <translation>Başqalarının qeyd etdiklərini dərəcəsi və mümkün xətası ilə gətirin və öz əsas xəritələrinizin üzərinə qoyun.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tapşırıqlar</translation>
    </message>
    <message>
        <source>Ground that teams are to search</source>
        <translation>Komandaların yoxlayacağı yer</translation>
    </message>
    <message>
        <source>Draw tasks over the hazard areas, describe them, and see which comes next.</source>
        <translation>Tapşırıqları təhlükəli ərazilərin üzərində çəkin, təsvir edin və növbətinin hansı olduğunu görün.</translation>
    </message>
    <message>
        <source>What was searched and found</source>
        <translation>Nə yoxlanılıb və nə tapılıb</translation>
    </message>
    <message>
        <source>Enter the daily reports of the teams and see how the work goes on.</source>
        <translation>Komandaların gündəlik hesabatlarını daxil edin və işin necə getdiyini görün.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Vərəqələr</translation>
    </message>
    <message>
        <source>Paper for the team leader</source>
        <translation>Komanda rəhbəri üçün kağız</translation>
    </message>
    <message>
        <source>Print a task with its map, turning points, sources and warnings.</source>
        <translation>Tapşırığı xəritəsi, dönüş nöqtələri, mənbələri və xəbərdarlıqları ilə çap edin.</translation>
    </message>
    <message>
        <source>Open Questions</source>
        <translation type="unfinished">Açıq suallar</translation>
    </message>
    <message>
        <source>Filter by code or words</source>
        <translation type="unfinished">Kod və ya sözlər üzrə süzmək</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Bütün növlər</translation>
    </message>
    <message>
        <source>Nothing waits for a person, or nothing that the filter shows.</source>
        <translation type="unfinished">Heç nə qərar gözləmir və ya süzgəc heç nə göstərmir.</translation>
    </message>
    <message>
        <source>Go to Where It Is Answered</source>
        <translation type="unfinished">Cavab yerinə keçmək</translation>
    </message>
    <message>
        <source>Open the window in which this is decided</source>
        <translation type="unfinished">Bunun həll edildiyi pəncərəni açır</translation>
    </message>
    <message>
        <source>Decided by (role)</source>
        <translation>Qərarı verən (vəzifə)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Answer, with its reason</source>
        <translation type="unfinished">Cavab və səbəbi</translation>
    </message>
    <message>
        <source>Record Answer</source>
        <translation type="unfinished">Cavabı qeyd etmək</translation>
    </message>
    <message>
        <source>Keep who answered and what; no ground changes by it</source>
        <translation type="unfinished">Kimin nə cavab verdiyi saxlanılır; bununla heç bir sahə dəyişmir</translation>
    </message>
    <message>
        <source>Reading the open questions…</source>
        <translation>Açıq suallar oxunur…</translation>
    </message>
    <message>
        <source>Read the open questions</source>
        <translation>Açıq sualları oxu</translation>
    </message>
    <message>
        <source>Answer an open question</source>
        <translation type="unfinished">Açıq suala cavab vermək</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">qeyd edilməyib</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Haqqında</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Nə açıqdır</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Nə vaxtdan</translation>
    </message>
    <message>
        <source>Export Changes</source>
        <translation>Dəyişiklikləri ixrac et</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Ofisin kodu</translation>
    </message>
    <message>
        <source>Send everything again</source>
        <translation>Hər şeyi yenidən göndər</translation>
    </message>
    <message>
        <source>Whatever the office confirmed; for one whose file was lost</source>
        <translation>Ofisin təsdiqlədikləri də daxil; faylı itmiş ofis üçün</translation>
    </message>
    <message>
        <source>What will be in the file</source>
        <translation>Faylda nə olacaq</translation>
    </message>
    <message>
        <source>Rows, about</source>
        <translation>Sətirlər, təxminən</translation>
    </message>
    <message>
        <source>Change file (*.mpchanges)</source>
        <translation>Dəyişikliklər faylı (*.mpchanges)</translation>
    </message>
    <message>
        <source>Where the change file is to be</source>
        <translation>Dəyişikliklər faylı harada olacaq</translation>
    </message>
    <message>
        <source>Write the file for the chosen office; the export is recorded</source>
        <translation>Seçilmiş ofis üçün faylı yazır; ixrac qeydə alınır</translation>
    </message>
    <message>
        <source>Anyone who has this file can read it, mine positions included. Carry it on an encrypted stick, or leave out what the receiver need not know.</source>
        <translation>Bu faylı əldə edən hər kəs onu, o cümlədən minaların yerini oxuya bilər. Onu şifrələnmiş fləş-yaddaşda daşıyın və ya alanın bilməsi lazım olmayanı çıxarın.</translation>
    </message>
    <message>
        <source>Choose an office, or enter the code of a new one.</source>
        <translation>Ofis seçin və ya yeni ofisin kodunu daxil edin.</translation>
    </message>
    <message>
        <source>A new office: it gets everything.</source>
        <translation>Yeni ofis: hər şeyi alır.</translation>
    </message>
    <message>
        <source>Last sent: {}. Last received: {}.</source>
        <translation>Son göndərilən: {}. Son alınan: {}.</translation>
    </message>
    <message>
        <source>Choose the office first: what it has not got yet is listed here.</source>
        <translation>Əvvəlcə ofisi seçin: onda hələ olmayanlar burada sadalanır.</translation>
    </message>
    <message>
        <source>This office has everything already.</source>
        <translation>Bu ofisdə artıq hər şey var.</translation>
    </message>
    <message>
        <source>Choose where the change file is to be written.</source>
        <translation>Dəyişikliklər faylının yazılacağı yeri seçin.</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Dəyişiklikləri ixrac et</translation>
    </message>
    <message>
        <source>For office {}: {}, {}, in {} ({}).</source>
        <translation>{} ofisi üçün: {}, {}, yeri: {} ({}).</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Çıxarılıb: {}.</translation>
    </message>
    <message>
        <source>Merge Changes</source>
        <translation>Dəyişiklikləri birləşdir</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Sətirlər</translation>
    </message>
    <message>
        <source>What changes here</source>
        <translation>Burada nə dəyişir</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>Başqa fayl seç…</translation>
    </message>
    <message>
        <source>Look at another change file; nothing is merged yet</source>
        <translation>Başqa dəyişiklik faylına baxır; hələ heç nə birləşdirilmir</translation>
    </message>
    <message>
        <source>The next step; nothing is written before the file was looked at</source>
        <translation>Növbəti addım; fayla baxılmazdan əvvəl heç nə yazılmır</translation>
    </message>
    <message>
        <source>Merge another office's changes</source>
        <translation>Başqa ofisin dəyişikliklərini birləşdir</translation>
    </message>
    <message>
        <source>The file is checked first, and you see what it would change. Arriving twice, late or out of order does no harm. Where offices disagree, the cautious side is shown until a person settles it.</source>
        <translation>Əvvəlcə fayl yoxlanılır və nəyi dəyişəcəyini görürsünüz. İki dəfə, gec və ya sırasız gəlməsi zərər vermir. Ofislər razılaşmadıqda məsul şəxs həll edənədək ehtiyatlı variant göstərilir.</translation>
    </message>
    <message>
        <source>Choose Change File…</source>
        <translation>Dəyişikliklər faylını seç…</translation>
    </message>
    <message>
        <source>Change file of another office</source>
        <translation>Başqa ofisin dəyişikliklər faylı</translation>
    </message>
    <message>
        <source>Checking {}</source>
        <translation>{} yoxlanılır</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Faylı yoxla</translation>
    </message>
    <message>
        <source>Nothing was merged</source>
        <translation>Heç nə birləşdirilmədi</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>İş mühiti olduğu kimi qaldı.</translation>
    </message>
    <message>
        <source>All of this is here already</source>
        <translation>Bunların hamısı artıq buradadır</translation>
    </message>
    <message>
        <source>Merging {} again changes nothing.</source>
        <translation>{} faylını yenidən birləşdirmək heç nəyi dəyişmir.</translation>
    </message>
    <message>
        <source>Changes of office {}</source>
        <translation>{} ofisinin dəyişiklikləri</translation>
    </message>
    <message>
        <source>In the file {}; here {}.</source>
        <translation>Faylda {}; burada {}.</translation>
    </message>
    <message>
        <source>The offices disagree in nothing.</source>
        <translation>Ofislər arasında fikir ayrılığı yoxdur.</translation>
    </message>
    <message>
        <source>Offices disagree; the cautious side will be shown. {}</source>
        <translation>Ofislər razılaşmır; ehtiyatlı variant göstəriləcək. {}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Merge changes</source>
        <translation>Dəyişiklikləri birləşdir</translation>
    </message>
    <message>
        <source>Merged the changes of office {}: {}.</source>
        <translation>{} ofisinin dəyişiklikləri birləşdirildi: {}.</translation>
    </message>
    <message>
        <source>{}. The cautious side is shown meanwhile.</source>
        <translation>{}. Hələlik ehtiyatlı variant göstərilir.</translation>
    </message>
    <message>
        <source>No question is open between offices.</source>
        <translation>Ofislər arasında açıq sual yoxdur.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Show Open Questions</source>
        <translation>Açıq sualları göstər</translation>
    </message>
    <message>
        <source>Export Changes…</source>
        <translation>Dəyişiklikləri ixrac et…</translation>
    </message>
    <message>
        <source>Write what another office has not got yet into a small file</source>
        <translation>Başqa ofisdə hələ olmayanları kiçik fayla yaz</translation>
    </message>
    <message>
        <source>Merge Changes…</source>
        <translation>Dəyişiklikləri birləşdir…</translation>
    </message>
    <message>
        <source>Check another office's file, see what it would change, and merge it</source>
        <translation>Başqa ofisin faylını yoxla, nəyi dəyişəcəyini gör və birləşdir</translation>
    </message>
    <message>
        <source>List all that waits for a person, and go to where it is answered</source>
        <translation type="unfinished">Qərar gözləyən hər şeyi sadalayır və cavab yerinə aparır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>təxminən {} s qalıb</translation>
    </message>
    <message>
        <source>{} kB</source>
        <translation>{} kB</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>Device in released land</source>
        <translation type="unfinished">Azad edilmiş ərazidə qurğu</translation>
    </message>
    <message>
        <source>Evidence on released land</source>
        <translation type="unfinished">Azad edilmiş ərazi barədə sübut</translation>
    </message>
    <message>
        <source>Task suspended</source>
        <translation type="unfinished">Tapşırıq dayandırılıb</translation>
    </message>
    <message>
        <source>Task flagged</source>
        <translation type="unfinished">Tapşırıq işarələnib</translation>
    </message>
    <message>
        <source>Critical nonconformity</source>
        <translation type="unfinished">Kritik uyğunsuzluq</translation>
    </message>
    <message>
        <source>Between offices</source>
        <translation type="unfinished">Ofislər arasında</translation>
    </message>
    <message>
        <source>Doubtful position</source>
        <translation type="unfinished">Şübhəli mövqe</translation>
    </message>
    <message>
        <source>Ground beyond the boundary</source>
        <translation type="unfinished">Sərhəddən kənar sahə</translation>
    </message>
    <message>
        <source>New boundary of a task</source>
        <translation type="unfinished">Tapşırığın yeni sərhədi</translation>
    </message>
    <message>
        <source>Report held back</source>
        <translation type="unfinished">Saxlanılmış hesabat</translation>
    </message>
    <message>
        <source>Record: north</source>
        <translation type="unfinished">Qeyd: şimal</translation>
    </message>
    <message>
        <source>Record: does not close</source>
        <translation type="unfinished">Qeyd: qapanmır</translation>
    </message>
    <message>
        <source>Record: not located</source>
        <translation type="unfinished">Qeyd: yeri tapılmayıb</translation>
    </message>
    <message>
        <source>Record: reading</source>
        <translation type="unfinished">Qeyd: oxunuş</translation>
    </message>
    <message>
        <source>Record: datum operation</source>
        <translation>Qeyd: datum çevirməsi</translation>
    </message>
    <message>
        <source>Record: other reading</source>
        <translation type="unfinished">Qeyd: başqa oxunuş</translation>
    </message>
    <message>
        <source>Record: landmark found</source>
        <translation type="unfinished">Qeyd: oriyentir tapılıb</translation>
    </message>
    <message>
        <source>Record that waits</source>
        <translation type="unfinished">Gözləyən qeyd</translation>
    </message>
    <message>
        <source>Reading of a map</source>
        <translation type="unfinished">Xəritənin oxunuşu</translation>
    </message>
    <message>
        <source>Cancellation proposed</source>
        <translation>Ləğvi təklif olunub</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>Xəritəni sürüşdür</translation>
    </message>
    <message>
        <source>Other uncertainty</source>
        <translation>Başqa qeyri-müəyyənlik</translation>
    </message>
    <message>
        <source>Other kind of evidence</source>
        <translation>Sübutun başqa növü</translation>
    </message>
    <message>
        <source>New hazard</source>
        <translation>Yeni təhlükə</translation>
    </message>
    <message>
        <source>Order of tasks</source>
        <translation>Tapşırıqların sırası</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Ofislər</translation>
    </message>
    <message>
        <source>Role, such as operations officer</source>
        <translation>Vəzifə, məsələn, əməliyyatlar üzrə məsul</translation>
    </message>
    <message>
        <source>Evidence, order, agreement</source>
        <translation>Sübut, əmr, razılaşma</translation>
    </message>
    <message>
        <source>Show on Map</source>
        <translation>Xəritədə göstər</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Həll et</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qərarı verən</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Həll ediləcək heç nə yoxdur</translation>
    </message>
    <message>
        <source>{} · office {}</source>
        <translation>{} · ofis {}</translation>
    </message>
    <message>
        <source>Cautious: {}</source>
        <translation>Ehtiyatlı: {}</translation>
    </message>
    <message>
        <source>All listed: the cautious side</source>
        <translation>Siyahıdakıların hamısı: ehtiyatlı variant</translation>
    </message>
    <message>
        <source>All listed: as office {} says</source>
        <translation>Siyahıdakıların hamısı: {} ofisinin dediyi kimi</translation>
    </message>
    <message>
        <source>Settle All {}</source>
        <translation>{} sualın hamısını həll et</translation>
    </message>
    <message>
        <source>Open Questions between Offices</source>
        <translation>Ofislər arasında açıq suallar</translation>
    </message>
    <message>
        <source>Take Back My Last Decision</source>
        <translation>Son qərarımı geri götür</translation>
    </message>
    <message>
        <source>Open again what you settled last, while no other office has got it</source>
        <translation>Son həll etdiyinizi, başqa ofis hələ almayıbsa, yenidən açın</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Bütün ofislər</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Kod və ya ad üzrə filtr</translation>
    </message>
    <message>
        <source>{} · the cautious side is shown until somebody decides</source>
        <translation>{} · kimsə qərar verənədək ehtiyatlı variant göstərilir</translation>
    </message>
    <message>
        <source>The offices disagree in nothing</source>
        <translation>Ofislər arasında fikir ayrılığı yoxdur</translation>
    </message>
    <message>
        <source>Office {}</source>
        <translation>Ofis {}</translation>
    </message>
    <message>
        <source>A decision needs who decides and why: enter both.</source>
        <translation>Qərar üçün onu verən və səbəb lazımdır: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>Settle open questions</source>
        <translation>Açıq sualları həll et</translation>
    </message>
    <message>
        <source>Taken back. Open again: {}.</source>
        <translation>Geri götürüldü. Yenidən açıqdır: {}.</translation>
    </message>
    <message>
        <source>Questions settled: {}.</source>
        <translation>Həll edilmiş suallar: {}.</translation>
    </message>
    <message>
        <source>both stay; rename one of them afterwards</source>
        <translation>hər ikisi qalır; sonra birinin adını dəyişin</translation>
    </message>
    <message>
        <source>{}, office {}: {}</source>
        <translation>{}, ofis {}: {}</translation>
    </message>
    <message>
        <source>keep the row, with the changes</source>
        <translation>sətri dəyişiklikləri ilə saxla</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Sətri sil</translation>
    </message>
    <message>
        <source>A removed row cannot be brought back: it would be entered anew.</source>
        <translation>Silinmiş sətir geri qaytarılmır: yenidən daxil edilməli olar.</translation>
    </message>
    <message>
        <source>all of it together, {}</source>
        <translation>hamısı birlikdə, {}</translation>
    </message>
    <message>
        <source>as shown, {}</source>
        <translation>göstərildiyi kimi, {}</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation>konturu yoxdur</translation>
    </message>
    <message>
        <source>{}, of which {} only here</source>
        <translation>{}, bunlardan yalnız burada: {}</translation>
    </message>
    <message>
        <source>Office {} says that a team is on site. Reach it first.</source>
        <translation>{} ofisinin məlumatına görə sahədə komanda var. Əvvəlcə onunla əlaqə saxlayın.</translation>
    </message>
    <message>
        <source>This is less cautious than what is shown, and office {} says otherwise. Give the evidence as reason.</source>
        <translation>Bu, göstəriləndən az ehtiyatlıdır və {} ofisi başqa cür deyir. Səbəb kimi sübutu göstərin.</translation>
    </message>
    <message>
        <source>This is less cautious than what office {} says. Give the evidence as reason.</source>
        <translation>Bu, {} ofisinin dediyindən az ehtiyatlıdır. Səbəb kimi sübutu göstərin.</translation>
    </message>
    <message>
        <source>Hazards of tasks</source>
        <translation>Tapşırıqların təhlükəli əraziləri</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Gedişat hesabatları</translation>
    </message>
    <message>
        <source>Papers of teams</source>
        <translation>Komandaların sənədləri</translation>
    </message>
    <message>
        <source>Batches of maps</source>
        <translation>Xəritə dəstləri</translation>
    </message>
    <message>
        <source>Areas of maps</source>
        <translation>Xəritələrin əraziləri</translation>
    </message>
    <message>
        <source>Points of maps</source>
        <translation>Xəritələrin nöqtələri</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>Nəzarət nöqtələri</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished">Tərəflər</translation>
    </message>
    <message>
        <source>Rows of mines</source>
        <translation>Mina cərgələri</translation>
    </message>
    <message>
        <source>Evidence of hazards</source>
        <translation>Təhlükəli ərazilərin sübutları</translation>
    </message>
    <message>
        <source>Outcome reports</source>
        <translation>Nəticə hesabatları</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation type="unfinished">İş bəndləri</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Təsdiqlər</translation>
    </message>
    <message>
        <source>Issued sheets</source>
        <translation>Verilmiş vərəqlər</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Qərarlar</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Təkliflər</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Kod siyahıları</translation>
    </message>
    <message>
        <source>Ordnance</source>
        <translation>Döyüş sursatları</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Əlavələr</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Təhlükə</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Deleted or changed</source>
        <translation>Silinib və ya dəyişib</translation>
    </message>
    <message>
        <source>Name given twice</source>
        <translation>Ad iki dəfə verilib</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Başqa sahə</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>kontur</translation>
    </message>
    <message>
        <source>state</source>
        <translation>vəziyyət</translation>
    </message>
    <message>
        <source>kept or deleted</source>
        <translation>saxlanılıb və ya silinib</translation>
    </message>
    <message>
        <source>suspected or confirmed</source>
        <translation>şübhəli və ya təsdiqlənmiş</translation>
    </message>
    <message>
        <source>team</source>
        <translation>komanda</translation>
    </message>
    <message>
        <source>depth, cm</source>
        <translation>dərinlik, sm</translation>
    </message>
    <message>
        <source>accuracy, m</source>
        <translation>dəqiqlik, m</translation>
    </message>
    <message>
        <source>Positions of mines and minefield records</source>
        <translation>Minaların yeri və minalanma formulyarları</translation>
    </message>
    <message>
        <source>Contacts: people, telephones, call signs</source>
        <translation>Əlaqə: insanlar, telefonlar, çağırış siqnalları</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>heç nə daxil edilməyib</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silinib</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>dəyişib</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>bərpa edilib</translation>
    </message>
    <message>
        <source>still used by other rows</source>
        <translation>başqa sətirlər hələ istifadə edir</translation>
    </message>
    <message>
        <source>confirmed (CHA)</source>
        <translation>təsdiqlənmiş (CHA)</translation>
    </message>
    <message>
        <source>suspected (SHA)</source>
        <translation>şübhəli (SHA)</translation>
    </message>
    <message>
        <source>rows: {}</source>
        <translation>sətir: {}</translation>
    </message>
    <message>
        <source>Open questions: {}</source>
        <translation>Açıq suallar: {}</translation>
    </message>
    <message>
        <source>Where two offices changed the same thing, it is listed here after a merge.</source>
        <translation>İki ofis eyni şeyi dəyişdikdə, birləşdirmədən sonra burada sadalanır.</translation>
    </message>
    <message>
        <source>added: {}, changed: {}, removed: {}</source>
        <translation>əlavə edilib: {}, dəyişib: {}, silinib: {}</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Hələ heç nə daxil edilməyib.</translation>
    </message>
    <message>
        <source>Devices by type</source>
        <translation>Növ üzrə qurğular</translation>
    </message>
    <message>
        <source>Choose a task above. Nothing is recorded or found in it, or none is chosen.</source>
        <translation>Yuxarıda tapşırıq seçin. Bu tapşırıqda heç nə qeydə alınmayıb və ya tapılmayıb, ya da tapşırıq seçilməyib.</translation>
    </message>
    <message>
        <source>How the missing devices are explained; it is printed on the report</source>
        <translation>Çatışmayan qurğuların izahı; hesabatda çap olunur</translation>
    </message>
    <message>
        <source>Save Explanation</source>
        <translation>İzahatı saxla</translation>
    </message>
    <message>
        <source>Keep it in a completion report; without it the task cannot be completed</source>
        <translation>Onu tamamlama hesabatında saxla; onsuz tapşırıq tamamlana bilməz</translation>
    </message>
    <message>
        <source>Choose a task: devices are counted per task.</source>
        <translation>Tapşırıq seçin: qurğular tapşırıq üzrə sayılır.</translation>
    </message>
    <message>
        <source>Counting devices</source>
        <translation>Qurğular sayılır</translation>
    </message>
    <message>
        <source>Recorded devices that are unaccounted for: {}. Search on, or explain them.</source>
        <translation>Hesabı verilməmiş qeydə alınmış qurğular: {}. Axtarışı davam etdirin və ya izah edin.</translation>
    </message>
    <message>
        <source>Every recorded device is accounted for.</source>
        <translation>Qeydə alınmış hər qurğunun taleyi məlumdur.</translation>
    </message>
    <message>
        <source>Explained by {} on {}: {}</source>
        <translation>İzah edib: {}, {}: {}</translation>
    </message>
    <message>
        <source>Explain devices unaccounted for in task {}</source>
        <translation>{} tapşırığında taleyi məlum olmayan qurğuları izah et</translation>
    </message>
    <message>
        <source>Type not known</source>
        <translation>Növü məlum deyil</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Qeydə alınıb</translation>
    </message>
    <message>
        <source>Reported lifted</source>
        <translation>Çıxarıldığı bildirilib</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapılıb</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>Taleyi məlum deyil</translation>
    </message>
    <message>
        <source>Found beyond the record</source>
        <translation>Qeyddən artıq tapılıb</translation>
    </message>
    <message>
        <source>Doubtful positions</source>
        <translation>Şübhəli mövqelər</translation>
    </message>
    <message>
        <source>Every position fits its task.</source>
        <translation>Hər mövqe öz tapşırığına uyğundur.</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Başqa oxunuşlar</translation>
    </message>
    <message>
        <source>No reading to choose from: measure the place again.</source>
        <translation>Seçiləcək oxunuş yoxdur: yeri yenidən ölçün.</translation>
    </message>
    <message>
        <source>Readings that would lie in the task</source>
        <translation>Tapşırığa düşən oxunuşlar</translation>
    </message>
    <message>
        <source>What shows that this reading is right</source>
        <translation>Bu oxunuşun düzgün olduğunu nə göstərir</translation>
    </message>
    <message>
        <source>Take This Reading</source>
        <translation>Bu oxunuşu götür</translation>
    </message>
    <message>
        <source>Move the find; the hazard where it was first reported stays until cancelled</source>
        <translation>Tapıntının yerini dəyiş; ilk bildirildiyi yer ləğv edilənədək təhlükəli qalır</translation>
    </message>
    <message>
        <source>Correct the position of a find</source>
        <translation>Tapıntının mövqeyini düzəlt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Qurğu</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Daxil edildiyi kimi</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Nə səhvdir</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Oxunuş</translation>
    </message>
    <message>
        <source>Easting (m)</source>
        <translation>Şərq koordinatı (m)</translation>
    </message>
    <message>
        <source>Northing (m)</source>
        <translation>Şimal koordinatı (m)</translation>
    </message>
    <message>
        <source>Match Finds</source>
        <translation>Tapıntıları uzlaşdır</translation>
    </message>
    <message>
        <source>Match finds to recorded mines one to one within the corridors; a proposal</source>
        <translation>Dəhlizlərdə tapıntıları qeydə alınmış minalarla bir-bir uzlaşdır; yalnız təklif</translation>
    </message>
    <message>
        <source>No device was reported here yet.</source>
        <translation>Burada hələ qurğu bildirilməyib.</translation>
    </message>
    <message>
        <source>What shows that it is, or is not, the recorded device</source>
        <translation>Bunun qeydə alınmış qurğu olduğunu və ya olmadığını nə göstərir</translation>
    </message>
    <message>
        <source>Break Match</source>
        <translation>Uyğunluğu poz</translation>
    </message>
    <message>
        <source>Say that this find is not that mine; the pair is never proposed again</source>
        <translation>Bu tapıntının həmin mina olmadığını bildir; cüt bir daha təklif olunmur</translation>
    </message>
    <message>
        <source>Confirm Match</source>
        <translation>Uyğunluğu təsdiqlə</translation>
    </message>
    <message>
        <source>Say that this find is that mine; matching again keeps it</source>
        <translation>Bu tapıntının həmin mina olduğunu bildir; yenidən uzlaşdırma onu saxlayır</translation>
    </message>
    <message>
        <source>Finds: {}, matched: {}</source>
        <translation>Tapıntı: {}, uzlaşdırılıb: {}</translation>
    </message>
    <message>
        <source>Matches that are new or changed: {}.</source>
        <translation>Yeni və ya dəyişmiş uyğunluqlar: {}.</translation>
    </message>
    <message>
        <source>Matching finds to records</source>
        <translation>Tapıntılar formulyarlarla uzlaşdırılır</translation>
    </message>
    <message>
        <source>Confirm a match</source>
        <translation>Uyğunluğu təsdiqlə</translation>
    </message>
    <message>
        <source>Break a match</source>
        <translation>Uyğunluğu poz</translation>
    </message>
    <message>
        <source>as entered: {} / {} in {}</source>
        <translation>daxil edildiyi kimi: {} / {}, {}</translation>
    </message>
    <message>
        <source>lies {} m from where {} has it</source>
        <translation>{} m məsafədədir, müqayisə: {}</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Uyğunluq</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Dərinlik</translation>
    </message>
    <message>
        <source>Position (m)</source>
        <translation>Mövqe (m)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Formulyar</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Fərq</translation>
    </message>
    <message>
        <source>Finds and Matches</source>
        <translation>Tapıntılar və uyğunluqlar</translation>
    </message>
    <message>
        <source>A match says which recorded device a find probably is and how far apart the two lie. It never releases anything.</source>
        <translation>Uyğunluq tapıntının ehtimal ki hansı qeydə alınmış qurğu olduğunu və aralarındakı məsafəni göstərir. O, heç vaxt heç nəyi azad etmir.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Bütün tapşırıqlar</translation>
    </message>
    <message>
        <source>Doubtful Positions</source>
        <translation>Şübhəli mövqelər</translation>
    </message>
    <message>
        <source>Unaccounted For</source>
        <translation>Taleyi məlum deyil</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Uyğunluq yoxdur</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Təklif edilib</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Pozulub</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ölçülməyib</translation>
    </message>
    <message>
        <source>{} (doubtful)</source>
        <translation>{} (şübhəli)</translation>
    </message>
    <message>
        <source>{} ± not said</source>
        <translation>{} ± göstərilməyib</translation>
    </message>
    <message>
        <source>{} ± {} m</source>
        <translation>{} ± {} m</translation>
    </message>
    <message>
        <source>{}, row {}</source>
        <translation>{}, cərgə {}</translation>
    </message>
    <message>
        <source>{} cm</source>
        <translation>{} sm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Bu pəncərəni bağla (Esc)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişmiş</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Dəyişməmiş</translation>
    </message>
    <message>
        <source>Not in the layer: stays</source>
        <translation>Təbəqədə yoxdur: qalır</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Necə</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… və daha {}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kənarda qalıb</translation>
    </message>
    <message>
        <source>cancellation of {} proposed; it stays hazard</source>
        <translation>{} sahənin ləğvi təklif olunub; təhlükəli qalır</translation>
    </message>
    <message>
        <source>Compute Areas</source>
        <translation>Əraziləri hesabla</translation>
    </message>
    <message>
        <source>Work the hazard areas out from the maps; no ground is released by it</source>
        <translation>Təhlükəli əraziləri xəritələrə görə hesablayır; bununla heç bir ərazi azad edilmir</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Bütün xəritələr</translation>
    </message>
    <message>
        <source>Smaller areas are enlarged or merged; none is dropped</source>
        <translation>Kiçik ərazilər böyüdülür və ya birləşdirilir; heç biri atılmır</translation>
    </message>
    <message>
        <source>Margin, K</source>
        <translation>Ehtiyat, K</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Ən kiçik ərazi</translation>
    </message>
    <message>
        <source>Computing hazard areas…</source>
        <translation>Təhlükəli ərazilər hesablanır…</translation>
    </message>
    <message>
        <source>New Contamination</source>
        <translation>Yeni çirklənmə</translation>
    </message>
    <message>
        <source>Draw on Map</source>
        <translation>Xəritədə çək</translation>
    </message>
    <message>
        <source>Draw the outline on the map; right click ends it</source>
        <translation>Konturu xəritədə çəkin; sağ klik onu bitirir</translation>
    </message>
    <message>
        <source>Nothing drawn yet; or enter a point below</source>
        <translation>Hələ heç nə çəkilməyib; və ya aşağıda nöqtə daxil edin</translation>
    </message>
    <message>
        <source>Easting or longitude</source>
        <translation>Şərq koordinatı və ya uzunluq</translation>
    </message>
    <message>
        <source>Northing or latitude</source>
        <translation>Şimal koordinatı və ya enlik</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>How far items may lie from the point, with the error of its position</source>
        <translation>Əşyaların nöqtədən nə qədər uzaqda ola biləcəyi, mövqeyin xətası ilə birlikdə</translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation>Sayı məlum deyil</translation>
    </message>
    <message>
        <source>Tripwires</source>
        <translation>Dartma məftilləri</translation>
    </message>
    <message>
        <source>Anti-lift devices</source>
        <translation>Çıxarılmaya qarşı qurğular</translation>
    </message>
    <message>
        <source>Booby traps</source>
        <translation>Tələ-qurğular</translation>
    </message>
    <message>
        <source>What was seen and by whom; no names of persons</source>
        <translation>Nə və kim tərəfindən görülüb; şəxs adları yazılmır</translation>
    </message>
    <message>
        <source>A role, for example: Survey team 2 leader</source>
        <translation>Vəzifə, məsələn: 2-ci tədqiqat komandasının rəhbəri</translation>
    </message>
    <message>
        <source>Only if the authority has registered it</source>
        <translation>Yalnız səlahiyyətli qurum qeydiyyata alıbsa</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Or a point</source>
        <translation>Və ya nöqtə</translation>
    </message>
    <message>
        <source>Point given in</source>
        <translation>Nöqtənin verildiyi sistem</translation>
    </message>
    <message>
        <source>Items within</source>
        <translation>Əşyalar bu məsafədə</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Nə görülüb</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Görüldüyü tarix</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Daxil edən</translation>
    </message>
    <message>
        <source>IMSMA id</source>
        <translation>IMSMA id</translation>
    </message>
    <message>
        <source>Save Hazard Area</source>
        <translation>Təhlükəli ərazini saxla</translation>
    </message>
    <message>
        <source>Save the area as hazard with its evidence</source>
        <translation>Ərazini sübutu ilə birlikdə təhlükəli kimi saxlayır</translation>
    </message>
    <message>
        <source>It counts as hazard at once. No computation replaces or shrinks it.</source>
        <translation>Dərhal təhlükəli sayılır. Heç bir hesablama onu əvəz etmir və kiçiltmir.</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>Choose what speaks for it</source>
        <translation>Bunu əsaslandıran sübutu seçin</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Drawn, {}</source>
        <translation>Çəkilib, {}</translation>
    </message>
    <message>
        <source>Saved; draw the next one, or close</source>
        <translation>Saxlanıldı; növbətisini çəkin və ya bağlayın</translation>
    </message>
    <message>
        <source>Hazard area {} is saved and counts at once.</source>
        <translation>{} təhlükəli ərazisi saxlanıldı və dərhal nəzərə alınır.</translation>
    </message>
    <message>
        <source>Enter new contamination</source>
        <translation>Yeni çirklənməni daxil et</translation>
    </message>
    <message>
        <source>The kind of evidence is not chosen: choose one.</source>
        <translation>Sübutun növü seçilməyib: birini seçin.</translation>
    </message>
    <message>
        <source>The day lies in the future: correct it.</source>
        <translation>Tarix gələcəkdədir: düzəldin.</translation>
    </message>
    <message>
        <source>There is no ground: draw it on the map, or enter a point.</source>
        <translation>Yer göstərilməyib: xəritədə çəkin və ya nöqtə daxil edin.</translation>
    </message>
    <message>
        <source>A point has no ground: enter how far items may lie from it.</source>
        <translation>Nöqtənin sahəsi yoxdur: əşyaların ondan nə qədər uzaqda ola biləcəyini daxil edin.</translation>
    </message>
    <message>
        <source>{} (suggested by the grades)</source>
        <translation>{} (dərəcələrə görə təklif)</translation>
    </message>
    <message>
        <source>Classify {} as {}</source>
        <translation>{} ərazisini {} kimi təsnif et</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify {}.&lt;/b&gt; A person decides; the grades only suggest.</source>
        <translation>&lt;b&gt;{} təsnif edilir.&lt;/b&gt; Qərarı məsul şəxs verir; dərəcələr yalnız təklif edir.</translation>
    </message>
    <message>
        <source>Save Class</source>
        <translation>Sinfi saxla</translation>
    </message>
    <message>
        <source>A survey cannot lie in the future: correct the day of the report.</source>
        <translation>Tədqiqat gələcəkdə ola bilməz: hesabatın tarixini düzəldin.</translation>
    </message>
    <message>
        <source>File a cancellation report on {}</source>
        <translation>{} üzrə ləğv hesabatı təqdim et</translation>
    </message>
    <message>
        <source>{} of {} are cancelled after non-technical survey.</source>
        <translation>{} (cəmi {}) qeyri-texniki tədqiqatdan sonra ləğv edildi.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cancellation report on {}.&lt;/b&gt; Method: non-technical survey. {} The ground becomes cancelled land; evidence that comes later opens it again.</source>
        <translation>&lt;b&gt;{} üzrə ləğv hesabatı.&lt;/b&gt; Üsul: qeyri-texniki tədqiqat. {} Yer ləğv edilmiş ərazi olur; sonradan gələn sübut onu yenidən açır.</translation>
    </message>
    <message>
        <source>File Report</source>
        <translation>Hesabatı təqdim et</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Tədqiqat tarixi</translation>
    </message>
    <message>
        <source>areas: {}</source>
        <translation>ərazi: {}</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>Təsnif edən</translation>
    </message>
    <message>
        <source>nobody yet; the class is a suggestion</source>
        <translation>hələ heç kim; sinif yalnız təklifdir</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>Grades suggest</source>
        <translation>Dərəcələrin təklifi</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Mənşə</translation>
    </message>
    <message>
        <source>Status because</source>
        <translation>Vəziyyətin səbəbi</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Ləğv</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>tripwires</source>
        <translation>dartma məftilləri</translation>
    </message>
    <message>
        <source>anti-lift devices</source>
        <translation>çıxarılmaya qarşı qurğular</translation>
    </message>
    <message>
        <source>booby traps</source>
        <translation>tələ-qurğular</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Əsaslanır</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>{} sigmas: {} % of positions</source>
        <translation>{} siqma: mövqelərin {} %-i</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Dəhliz</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished">Ehtiyat</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Hesablanıb</translation>
    </message>
    <message>
        <source>… and {} more maps</source>
        <translation>… və daha {} xəritə</translation>
    </message>
    <message>
        <source>Draw around everything suspected; right-click ends.</source>
        <translation>Bütün şübhəli yerin ətrafını çəkin; sağ klik bitirir.</translation>
    </message>
    <message>
        <source>Evidence, its corridor and the fade-out distance are on the map.</source>
        <translation type="unfinished">Sübut, onun dəhlizi və əlavə axtarış məsafəsi xəritədədir.</translation>
    </message>
    <message>
        <source>Draw evidence and its distances</source>
        <translation>Sübutu və məsafələrini çək</translation>
    </message>
    <message>
        <source>Margin (m)</source>
        <translation>Ehtiyat (m)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>In the layer</source>
        <translation>Təbəqədə</translation>
    </message>
    <message>
        <source>not in the layer</source>
        <translation>təbəqədə yoxdur</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Son hesablama</translation>
    </message>
    <message>
        <source>Hazard Areas…</source>
        <translation>Təhlükəli ərazilər…</translation>
    </message>
    <message>
        <source>Compute, classify and cancel hazard areas, with what each rests on</source>
        <translation>Təhlükəli əraziləri hesabla, təsnif et və ləğv et; hər birinin əsasını gör</translation>
    </message>
    <message>
        <source>New Contamination…</source>
        <translation>Yeni çirklənmə…</translation>
    </message>
    <message>
        <source>Enter a hazard that no map shows, with its own evidence</source>
        <translation>Heç bir xəritədə olmayan təhlükəni öz sübutu ilə daxil et</translation>
    </message>
    <message>
        <source>Official Hazard Layer…</source>
        <translation>Rəsmi təhlükə təbəqəsi…</translation>
    </message>
    <message>
        <source>Bring the authority's hazard areas in, or in again, by their ids</source>
        <translation>Səlahiyyətli qurumun təhlükəli ərazilərini id-ləri üzrə gətir və ya yenilə</translation>
    </message>
    <message>
        <source>Official Hazard Layer</source>
        <translation>Rəsmi təhlükə təbəqəsi</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Fayl seç…</translation>
    </message>
    <message>
        <source>Choose a file with official hazard areas</source>
        <translation>Rəsmi təhlükəli ərazilər olan faylı seçin</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Uyğunluğu saxla</translation>
    </message>
    <message>
        <source>Keep which field means what, for the next time</source>
        <translation>Hansı sahənin nə demək olduğunu növbəti dəfə üçün saxlayır</translation>
    </message>
    <message>
        <source>Show What Changes</source>
        <translation>Dəyişəcəkləri göstər</translation>
    </message>
    <message>
        <source>List what the layer would change; nothing is written yet</source>
        <translation>Layın nəyi dəyişəcəyini göstərir; hələ heç nə yazılmır</translation>
    </message>
    <message>
        <source>Bring In</source>
        <translation>Gətir</translation>
    </message>
    <message>
        <source>Write what is listed; a smaller outline only proposes a cancellation</source>
        <translation>Siyahıdakıları yazır; kiçilmiş kontur yalnız ləğvi təklif edir</translation>
    </message>
    <message>
        <source>Choose a layer of the project</source>
        <translation>Layihənin təbəqəsini seçin</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Təbəqə</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Sahə uyğunluğu</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Uyğunluğun adı</translation>
    </message>
    <message>
        <source>What the layer would change</source>
        <translation>Təbəqə nəyi dəyişərdi</translation>
    </message>
    <message>
        <source>What the layer would change is listed here before anything is written.</source>
        <translation>Təbəqənin nəyi dəyişəcəyi heç nə yazılmazdan əvvəl burada sadalanır.</translation>
    </message>
    <message>
        <source>Choose a layer of the project or a file above: its fields are listed here, and you say what each of them means.</source>
        <translation>Layihənin təbəqəsini və ya yuxarıda fayl seçin: onun sahələri burada sadalanır və siz hər birinin nə demək olduğunu göstərirsiniz.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; · features: {} · {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; · obyekt: {} · {}</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>CRS yoxdur</translation>
    </message>
    <message>
        <source>The mapping has no name: enter one.</source>
        <translation>Uyğunluğun adı yoxdur: ad daxil edin.</translation>
    </message>
    <message>
        <source>The field mapping {} is saved.</source>
        <translation>{} sahə uyğunluğu saxlanıldı.</translation>
    </message>
    <message>
        <source>Bring in {}</source>
        <translation>{} təbəqəsini gətir</translation>
    </message>
    <message>
        <source>New: {}, changed: {}, unchanged: {}, proposed for cancellation: {}. Nothing is written yet.</source>
        <translation>Yeni: {}, dəyişmiş: {}, dəyişməmiş: {}, ləğvi təklif olunan: {}. Hələ heç nə yazılmayıb.</translation>
    </message>
    <message>
        <source>Brought in. New: {}, changed: {}, unchanged: {}, proposed for cancellation: {}.</source>
        <translation>Gətirildi. Yeni: {}, dəyişmiş: {}, dəyişməmiş: {}, ləğvi təklif olunan: {}.</translation>
    </message>
    <message>
        <source>Say what the fields mean, then look at what would change.</source>
        <translation>Sahələrin mənasını göstərin, sonra nəyin dəyişəcəyinə baxın.</translation>
    </message>
    <message>
        <source>Read {}</source>
        <translation>{} faylını oxu</translation>
    </message>
    <message>
        <source>A role, for example: Operations officer</source>
        <translation>Vəzifə, məsələn: Əməliyyatlar üzrə məsul</translation>
    </message>
    <message>
        <source>A reason that can be shown</source>
        <translation>Göstərilə bilən səbəb</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Forget what was entered here; nothing is saved</source>
        <translation>Burada daxil edilənlər atılır; heç nə saxlanmır</translation>
    </message>
    <message>
        <source>Hazard Areas</source>
        <translation>Təhlükəli ərazilər</translation>
    </message>
    <message>
        <source>Zoom to Area</source>
        <translation>Əraziyə yaxınlaş</translation>
    </message>
    <message>
        <source>Show the chosen areas on the map and flash them</source>
        <translation>Seçilmiş əraziləri xəritədə göstər və yanıb-söndür</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Təsnif et…</translation>
    </message>
    <message>
        <source>Say by a person's word what class the chosen areas have</source>
        <translation>Seçilmiş ərazilərin sinfini məsul şəxsin sözü ilə göstər</translation>
    </message>
    <message>
        <source>File Cancellation Report…</source>
        <translation>Ləğv hesabatı təqdim et…</translation>
    </message>
    <message>
        <source>Cancel the proposed ground of the chosen area after non-technical survey</source>
        <translation>Seçilmiş ərazinin təklif olunmuş yerini qeyri-texniki tədqiqatdan sonra ləğv et</translation>
    </message>
    <message>
        <source>Propose Tasks…</source>
        <translation>Tapşırıqlar təklif et…</translation>
    </message>
    <message>
        <source>Cut the chosen areas into candidates; you accept, change or refuse each</source>
        <translation>Seçilmiş əraziləri namizədlərə bölün; hər birini qəbul edir, dəyişir və ya rədd edirsiniz</translation>
    </message>
    <message>
        <source>Show Three Lines</source>
        <translation>Üç xətti göstər</translation>
    </message>
    <message>
        <source>Draw evidence, its corridor and the fade-out distance as layers of their own</source>
        <translation type="unfinished">Sübutu, onun dəhlizini və əlavə axtarış məsafəsini ayrı təbəqələr kimi çək</translation>
    </message>
    <message>
        <source>Official Layer…</source>
        <translation>Rəsmi təbəqə…</translation>
    </message>
    <message>
        <source>Code, IMSMA id, device…</source>
        <translation>Kod, IMSMA id, qurğu…</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Bütün ərazilər</translation>
    </message>
    <message>
        <source>&lt;b&gt;Areas chosen: {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;Seçilmiş ərazi: {}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Grown</source>
        <translation>Böyümüş</translation>
    </message>
    <message>
        <source>Not in the last run</source>
        <translation>Son hesablamada yoxdur</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rəsmi</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Birbaşa</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Dolayı</translation>
    </message>
    <message>
        <source>SHA, suspected</source>
        <translation>SHA, şübhəli</translation>
    </message>
    <message>
        <source>CHA, confirmed</source>
        <translation>CHA, təsdiqlənmiş</translation>
    </message>
    <message>
        <source>Ammunition storage</source>
        <translation>Döyüş sursatı anbarı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>İşlənilir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>rows of mines: {}</source>
        <translation>mina cərgələri: {}</translation>
    </message>
    <message>
        <source>recorded mines: {}</source>
        <translation>qeydə alınmış minalar: {}</translation>
    </message>
    <message>
        <source>outlines: {}</source>
        <translation>konturlar: {}</translation>
    </message>
    <message>
        <source>points: {}</source>
        <translation>nöqtələr: {}</translation>
    </message>
    <message>
        <source>incidents: {}</source>
        <translation>hadisələr: {}</translation>
    </message>
    <message>
        <source>finds: {}</source>
        <translation>tapıntılar: {}</translation>
    </message>
    <message>
        <source>reports: {}</source>
        <translation>hesabatlar: {}</translation>
    </message>
    <message>
        <source>{} (grades: {})</source>
        <translation>{} (dərəcələr: {})</translation>
    </message>
    <message>
        <source>{} (nobody classified it)</source>
        <translation>{} (heç kim təsnif etməyib)</translation>
    </message>
    <message>
        <source>holds {} % of positions (95 % needs 2.45)</source>
        <translation>mövqelərin {} %-ni əhatə edir (95 % üçün 2.45 lazımdır)</translation>
    </message>
    <message>
        <source>There is no hazard area yet: bring in maps or records, then press Compute Areas; or enter new contamination, or the authority's layer.</source>
        <translation>Hələ təhlükəli ərazi yoxdur: xəritələri və ya formulyarları gətirin, sonra Əraziləri hesabla düyməsini basın; və ya yeni çirklənməni və ya səlahiyyətli qurumun təbəqəsini daxil edin.</translation>
    </message>
    <message>
        <source>No area fits the filter: empty it to see all.</source>
        <translation>Filtrə uyğun ərazi yoxdur: hamısını görmək üçün filtri boşaldın.</translation>
    </message>
    <message>
        <source>* suggested by the grades; nobody classified it yet</source>
        <translation>* dərəcələrə görə təklif; hələ heç kim təsnif etməyib</translation>
    </message>
    <message>
        <source>Areas shown: {} of {}</source>
        <translation>Göstərilən ərazi: {} / {}</translation>
    </message>
    <message>
        <source>&amp;Only on</source>
        <translation>&amp;Yalnız bu tarixdə</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back your newest action</source>
        <translation>Ən son əməliyyatınızı geri götürün</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Geri götürdüyünüzü yenidən edin</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>Ş&amp;əxs</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Cədvəl</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Əməliyyatlar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Əməliyyat</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Cədvəllər</translation>
    </message>
    <message>
        <source>What the chosen action changed</source>
        <translation>Seçilmiş əməliyyat nəyi dəyişib</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Double-click a row to see its whole history</source>
        <translation>Bütün tarixçəsini görmək üçün sətri iki dəfə klikləyin</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Bütün cədvəllər</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Jurnalı oxu</translation>
    </message>
    <message>
        <source>{} (taken back)</source>
        <translation>{} (geri götürülüb)</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Geri götürüldü: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Yenidən edildi: {}</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Geri götür: {}</translation>
    </message>
    <message>
        <source>Do again: {}</source>
        <translation>Yenidən et: {}</translation>
    </message>
    <message>
        <source>Show History…</source>
        <translation>Tarixçəni göstər…</translation>
    </message>
    <message>
        <source>Show every change of the chosen row, and the row as it was on any day</source>
        <translation>Seçilmiş sətrin bütün dəyişikliklərini və istənilən gündəki halını göstər</translation>
    </message>
    <message>
        <source>Show All Actions…</source>
        <translation>Bütün əməliyyatları göstər…</translation>
    </message>
    <message>
        <source>Show what was done in the workspace, by whom and when</source>
        <translation>İş mühitində nəyin, kim tərəfindən və nə vaxt edildiyini göstər</translation>
    </message>
    <message>
        <source>A history is of one row: choose one in the list, and ask again.</source>
        <translation>Tarixçə bir sətir üçündür: siyahıda birini seçib yenidən soruşun.</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Bu tarixdəki kimi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bu gün</translation>
    </message>
    <message>
        <source>Show the row as it is today</source>
        <translation>Sətri bugünkü halında göstərir</translation>
    </message>
    <message>
        <source>Zoom to Outlines</source>
        <translation>Konturlara yaxınlaş</translation>
    </message>
    <message>
        <source>Move the map to the outlines that are compared</source>
        <translation>Xəritəni müqayisə edilən konturlara aparır</translation>
    </message>
    <message>
        <source>&amp;As it was on</source>
        <translation>&amp;Bu tarixdəki kimi</translation>
    </message>
    <message>
        <source>Changes of this row</source>
        <translation>Bu sətrin dəyişiklikləri</translation>
    </message>
    <message>
        <source>What the chosen change was</source>
        <translation>Seçilmiş dəyişiklik nə idi</translation>
    </message>
    <message>
        <source>The row as it was</source>
        <translation>Sətir, olduğu kimi</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Sətir seçilməyib.</translation>
    </message>
    <message>
        <source>At the end of {}</source>
        <translation>{} gününün sonunda</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>İndi olduğu kimi</translation>
    </message>
    <message>
        <source>After {}</source>
        <translation>Sonra: {}</translation>
    </message>
    <message>
        <source>It was not recorded yet.</source>
        <translation>Hələ qeydə alınmamışdı.</translation>
    </message>
    <message>
        <source>{}: it was not there.</source>
        <translation>{}: orada yox idi.</translation>
    </message>
    <message>
        <source>{} (now: {})</source>
        <translation>{} (indi: {})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>This Row</source>
        <translation>Bu sətir</translation>
    </message>
    <message>
        <source>All Actions</source>
        <translation>Bütün əməliyyatlar</translation>
    </message>
    <message>
        <source>class</source>
        <translation>sinif</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>reference system</source>
        <translation>istinad sistemi</translation>
    </message>
    <message>
        <source>content</source>
        <translation>məzmun</translation>
    </message>
    <message>
        <source>description</source>
        <translation>təsvir</translation>
    </message>
    <message>
        <source>grade of the information</source>
        <translation>məlumatın dərəcəsi</translation>
    </message>
    <message>
        <source>reason for ground that is no CHA</source>
        <translation>CHA olmayan yerin səbəbi</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nöqtə</translation>
    </message>
    <message>
        <source>kind of point</source>
        <translation>nöqtənin növü</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>miqdar</translation>
    </message>
    <message>
        <source>sigma (m)</source>
        <translation>siqma (m)</translation>
    </message>
    <message>
        <source>grade of the source</source>
        <translation>mənbənin dərəcəsi</translation>
    </message>
    <message>
        <source>status</source>
        <translation>vəziyyət</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>fəaliyyət</translation>
    </message>
    <message>
        <source>added</source>
        <translation>əlavə edilib</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>gətirilib</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri götürülüb</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>fayl</translation>
    </message>
    <message>
        <source>no shape</source>
        <translation>forması yoxdur</translation>
    </message>
    <message>
        <source>line of {} m</source>
        <translation>{} m xətt</translation>
    </message>
    <message>
        <source>While you were editing, others saved values that your edit has replaced: {}.</source>
        <translation>Siz redaktə edərkən başqaları saxladıqları dəyərləri redaktəniz əvəz etdi: {}.</translation>
    </message>
    <message>
        <source>Compare and Choose…</source>
        <translation>Müqayisə et və seç…</translation>
    </message>
    <message>
        <source>The {} in {} was deleted by {} ({}) while you edited it: your edits are kept in the layer; undo the deletion and save again, or discard them.</source>
        <translation>Siz redaktə edərkən {} ({}) silindi, silən {} ({}): redaktələriniz təbəqədə saxlanılıb; silinməni geri alıb yenidən saxlayın və ya onları atın.</translation>
    </message>
    <message>
        <source>an outline</source>
        <translation>kontur</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>sətir {}</translation>
    </message>
    <message>
        <source>Edits That Met</source>
        <translation>Toqquşan redaktələr</translation>
    </message>
    <message>
        <source>Yours is saved; what the other person had saved is in the history. Choose what is to stand. On the map your outline is blue, theirs is dashed.</source>
        <translation>Sizinki saxlanıldı; o biri şəxsin saxladığı tarixçədədir. Hansının qalacağını seçin. Xəritədə sizin kontur mavi, onunku qırıq xətlədir.</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Siz başlayanda</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Onlarınkı</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizinki</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxlanılan</translation>
    </message>
    <message>
        <source>Save the Choice</source>
        <translation>Seçimi saxla</translation>
    </message>
    <message>
        <source>Keep Yours</source>
        <translation>Özününkünü saxla</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>bütün sətir</translation>
    </message>
    <message>
        <source>Keep what others had saved</source>
        <translation>Başqalarının saxladığını qoru</translation>
    </message>
    <message>
        <source>Edit the layer {}</source>
        <translation>{} təbəqəsini redaktə et</translation>
    </message>
    <message>
        <source>There is no new backup of the workspace. {}</source>
        <translation>İş mühitinin yeni ehtiyat nüsxəsi yoxdur. {}</translation>
    </message>
    <message>
        <source>Check the workspace {}</source>
        <translation>{} iş mühitini yoxla</translation>
    </message>
    <message>
        <source>{} is damaged ({}): look at its newest good backups.</source>
        <translation>{} zədələnib ({}): onun ən yeni saz ehtiyat nüsxələrinə baxın.</translation>
    </message>
    <message>
        <source>The project “{}” and its styles are stored in {}: this one file is the whole office, and saving the project saves it there.</source>
        <translation>“{}” layihəsi və üslubları {} faylında saxlanılıb: bütün ofis bu bir fayldır və layihə saxlananda ora yazılır.</translation>
    </message>
    <message>
        <source>A project is stored in {}: “{}”.</source>
        <translation>{} faylında layihə saxlanılıb: “{}”.</translation>
    </message>
    <message>
        <source>Open the Project</source>
        <translation>Layihəni aç</translation>
    </message>
    <message>
        <source>QGIS cannot read the project in {}: open the workspace without it.</source>
        <translation>QGIS {} faylındakı layihəni oxuya bilmir: iş mühitini onsuz açın.</translation>
    </message>
    <message>
        <source>Show Backups…</source>
        <translation>Ehtiyat nüsxələri göstər…</translation>
    </message>
    <message>
        <source>Backups of a Damaged Workspace</source>
        <translation>Zədələnmiş iş mühitinin ehtiyat nüsxələri</translation>
    </message>
    <message>
        <source>The damaged file stays as it is, since something may still be got out of it. What the backup lacks has to be entered again.</source>
        <translation>Zədələnmiş fayl olduğu kimi qalır, çünki ondan hələ nəsə çıxarmaq mümkün ola bilər. Ehtiyat nüsxədə çatışmayanlar yenidən daxil edilməlidir.</translation>
    </message>
    <message>
        <source>Open a Copy of It…</source>
        <translation>Onun surətini aç…</translation>
    </message>
    <message>
        <source>Good backups</source>
        <translation>Saz ehtiyat nüsxələr</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Ehtiyat nüsxə</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Son qeyd</translation>
    </message>
    <message>
        <source>Actions it lacks</source>
        <translation>Çatışmayan əməliyyatlar</translation>
    </message>
    <message>
        <source>Look for good backups of {}</source>
        <translation>{} üçün saz ehtiyat nüsxələri axtar</translation>
    </message>
    <message>
        <source>No good backup lies beside {}: ask the other offices for a copy, and keep the damaged file.</source>
        <translation>{} yanında saz ehtiyat nüsxə yoxdur: o biri ofislərdən surət istəyin və zədələnmiş faylı saxlayın.</translation>
    </message>
    <message>
        <source>Open a Copy of the Backup</source>
        <translation>Ehtiyat nüsxənin surətini aç</translation>
    </message>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation>İş mühiti (*.gpkg)</translation>
    </message>
    <message>
        <source>Copy the backup {}</source>
        <translation>{} ehtiyat nüsxəsini köçür</translation>
    </message>
    <message>
        <source>It was cancelled: nothing was written.</source>
        <translation>İmtina edildi: heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>məlum deyil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>The workspace refused a row of {}, and QGIS does not keep it: {}</source>
        <translation>İş mühiti {} təbəqəsinin bir sətrini rədd etdi və QGIS onu saxlamır: {}</translation>
    </message>
    <message>
        <source>Another program was saving to the workspace at the same moment: your edits in {} are kept, so save the layer again.</source>
        <translation>Eyni anda başqa proqram iş mühitinə yazırdı: {} təbəqəsindəki redaktələriniz saxlanılıb, təbəqəni yenidən saxlayın.</translation>
    </message>
    <message>
        <source>Refused: {}</source>
        <translation>Rədd edilib: {}</translation>
    </message>
    <message>
        <source>QGIS dropped {} new rows of {} that the workspace refused: they stand in the layer “{}”, where you correct them and copy them back.</source>
        <translation>QGIS iş mühitinin rədd etdiyi {} yeni sətri ({}) atdı: onlar “{}” təbəqəsindədir, orada düzəldib geri köçürün.</translation>
    </message>
    <message>
        <source>This project edits in buffered transaction groups, where QGIS drops rows that the workspace refuses: switch to the plain mode, which keeps them.</source>
        <translation>Bu layihə buferli tranzaksiya qrupları ilə redaktə edir, burada QGIS iş mühitinin rədd etdiyi sətirləri atır: onları saxlayan sadə rejimə keçin.</translation>
    </message>
    <message>
        <source>This project edits in automatic transaction groups, where QGIS locks the workspace for everybody else until the edits are saved: switch to the plain mode.</source>
        <translation>Bu layihə avtomatik tranzaksiya qrupları ilə redaktə edir, burada QGIS redaktələr saxlanılanadək iş mühitini hamı üçün kilidləyir: sadə rejimə keçin.</translation>
    </message>
    <message>
        <source>Switch to the Plain Mode</source>
        <translation>Sadə rejimə keç</translation>
    </message>
    <message>
        <source>A layer is being edited: save or discard its edits, and switch then.</source>
        <translation>Təbəqə redaktə olunur: redaktələrini saxlayın və ya atın, sonra keçin.</translation>
    </message>
    <message>
        <source>QGIS did not change the transaction mode: set it in the project's properties.</source>
        <translation>QGIS tranzaksiya rejimini dəyişmədi: onu layihənin xüsusiyyətlərində təyin edin.</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Bənd et</translation>
    </message>
    <message>
        <source>Snap to corners and edges of the layers on the map</source>
        <translation>Xəritədəki təbəqələrin künclərinə və kənarlarına bənd et</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>İzlə</translation>
    </message>
    <message>
        <source>Follow hazard areas, roads and rivers between two clicks (Ctrl+T)</source>
        <translation>İki klik arasında təhlükəli əraziləri, yolları və çayları izlə (Ctrl+T)</translation>
    </message>
    <message>
        <source>Take Corner Back</source>
        <translation>Küncü geri al</translation>
    </message>
    <message>
        <source>Take the last corner back (Backspace)</source>
        <translation>Son küncü geri al (Backspace)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>End the drawing (right-click)</source>
        <translation>Çəkməni bitir (sağ klik)</translation>
    </message>
    <message>
        <source>Give the drawing up (Esc)</source>
        <translation>Çəkmədən imtina et (Esc)</translation>
    </message>
    <message>
        <source>Click the corners of the task; right-click ends, Esc starts over.</source>
        <translation>Tapşırığın künclərini klikləyin; sağ klik bitirir, Esc yenidən başladır.</translation>
    </message>
    <message>
        <source>{} · {} corners</source>
        <translation>{} · {} künc</translation>
    </message>
    <message>
        <source>overlaps {} by {}</source>
        <translation>{} ilə üst-üstə düşür, {}</translation>
    </message>
    <message>
        <source>direct evidence, suggests CHA</source>
        <translation>birbaşa sübut, CHA təklif edir</translation>
    </message>
    <message>
        <source>indirect evidence, suggests SHA</source>
        <translation>dolayı sübut, SHA təklif edir</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Məlumat</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Miqyas</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Çevrilmə</translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished">Məcburi qəbul</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Obyektlər</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınıb</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Gətirilib</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>{} % of the list of CCW Amended Protocol II</source>
        <translation>CCW-nin düzəliş edilmiş II Protokolu siyahısının {} %-i</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nə edilib</translation>
    </message>
    <message>
        <source>Everything came in as it was.</source>
        <translation>Hər şey olduğu kimi daxil oldu.</translation>
    </message>
    <message>
        <source>Compare maps with what was found</source>
        <translation>Xəritələri tapılanlarla müqayisə et</translation>
    </message>
    <message>
        <source>found {} of {} searched ({} %; 95 % interval {} to {} %)</source>
        <translation>tapılıb {}, yoxlanılıb {} ({} %; 95 % interval {}–{} %)</translation>
    </message>
    <message>
        <source>Arrange maps</source>
        <translation>Xəritələri sırala</translation>
    </message>
    <message>
        <source>Arrange batches</source>
        <translation>Dəstləri sırala</translation>
    </message>
    <message>
        <source>Batch of Maps</source>
        <translation>Xəritələr dəsti</translation>
    </message>
    <message>
        <source>Handed over together</source>
        <translation>Birlikdə təhvil verilib</translation>
    </message>
    <message>
        <source>Who handed it over</source>
        <translation>Kim təhvil verib</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Kimdən</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>A&amp;lınma tarixi</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Qeyd</translation>
    </message>
    <message>
        <source>The batch has no name: enter one.</source>
        <translation>Dəstin adı yoxdur: ad daxil edin.</translation>
    </message>
    <message>
        <source>Change batch {}</source>
        <translation>{} dəstini dəyiş</translation>
    </message>
    <message>
        <source>Make batch {}</source>
        <translation>{} dəstini yarat</translation>
    </message>
    <message>
        <source>Two reference points</source>
        <translation>İki istinad nöqtəsi</translation>
    </message>
    <message>
        <source>Size of the area</source>
        <translation>Ərazinin ölçüsü</translation>
    </message>
    <message>
        <source>Perimeter and extent</source>
        <translation>Perimetr və hüdudlar</translation>
    </message>
    <message>
        <source>Type of every mine</source>
        <translation>Hər minanın növü</translation>
    </message>
    <message>
        <source>Number of every type</source>
        <translation>Hər növün sayı</translation>
    </message>
    <message>
        <source>Emplacing method</source>
        <translation>Quraşdırma üsulu</translation>
    </message>
    <message>
        <source>Type of fuze</source>
        <translation type="unfinished">Partladıcının növü</translation>
    </message>
    <message>
        <source>Life time of the fuzes</source>
        <translation type="unfinished">Partladıcıların işləmə müddəti</translation>
    </message>
    <message>
        <source>Date and time of laying</source>
        <translation>Quraşdırma tarixi və vaxtı</translation>
    </message>
    <message>
        <source>Anti-handling devices</source>
        <translation type="unfinished">Toxunmaya qarşı qurğular</translation>
    </message>
    <message>
        <source>Place of mines or rows</source>
        <translation>Minaların və ya cərgələrin yeri</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Tamlıq</translation>
    </message>
    <message>
        <source>What CCW Amended Protocol II asks a record of mines to hold</source>
        <translation>CCW-nin düzəliş edilmiş II Protokolunun mina formulyarından tələb etdikləri</translation>
    </message>
    <message>
        <source>{}, from the cells of the record.</source>
        <translation>{}, formulyarın xanalarından.</translation>
    </message>
    <message>
        <source>Not scored.</source>
        <translation>Qiymətləndirilməyib.</translation>
    </message>
    <message>
        <source>Nobody looked yet: tick what the map shows.</source>
        <translation>Hələ heç kim baxmayıb: xəritənin göstərdiklərini işarələyin.</translation>
    </message>
    <message>
        <source>{}, by {}.</source>
        <translation>{}, qiymətləndirən: {}.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Nəyə əsaslanır</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>&amp;Qərarı verən</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Səbəb</translation>
    </message>
    <message>
        <source>&amp;Sigma per axis</source>
        <translation>Hər ox üzrə si&amp;qma</translation>
    </message>
    <message>
        <source>Count recorded mines in squares</source>
        <translation>Qeydə alınmış minaları kvadratlar üzrə say</translation>
    </message>
    <message>
        <source>Map Details</source>
        <translation>Xəritənin təfərrüatı</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>details corrected</source>
        <translation>təfərrüat düzəldildi</translation>
    </message>
    <message>
        <source>Change details of {}: {}</source>
        <translation>{} təfərrüatını dəyiş: {}</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Dəst</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Nəşr</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Vərəq</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Miqyas</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Necə gəlib</translation>
    </message>
    <message>
        <source>The file, as it came in</source>
        <translation>Fayl, gəldiyi kimi</translation>
    </message>
    <message>
        <source>Map Details · {}</source>
        <translation>Xəritənin təfərrüatı · {}</translation>
    </message>
    <message>
        <source>No batch</source>
        <translation>Dəstsiz</translation>
    </message>
    <message>
        <source>No maps yet</source>
        <translation>Hələ xəritə yoxdur</translation>
    </message>
    <message>
        <source>Bring in what was handed over: scans, records, tables, KML, GPX, DXF, shapefile, GeoPackage.</source>
        <translation>Təhvil veriləni gətirin: skanlar, formulyarlar, cədvəllər, KML, GPX, DXF, shapefile, GeoPackage.</translation>
    </message>
    <message>
        <source>No map matches</source>
        <translation>Uyğun xəritə yoxdur</translation>
    </message>
    <message>
        <source>Empty the filter to see all maps.</source>
        <translation>Bütün xəritələri görmək üçün filtri boşaldın.</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Dəyişiklik</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Keep what was entered about this batch</source>
        <translation>Bu toplu haqqında daxil edilənləri saxlayır</translation>
    </message>
    <message>
        <source>Enter who decides and the reason: both are kept.</source>
        <translation>Qərarı verəni və səbəbi daxil edin: hər ikisi saxlanılır.</translation>
    </message>
    <message>
        <source>not made for this place</source>
        <translation>bu yer üçün qurulmayıb</translation>
    </message>
    <message>
        <source>Hazard areas: {} new, {} grown, {} unchanged, {} proposed for cancellation.</source>
        <translation>Təhlükəli ərazilər. Yeni: {}, böyümüş: {}, dəyişməmiş: {}, ləğvi təklif olunan: {}.</translation>
    </message>
    <message>
        <source>Coordinates in columns</source>
        <translation>Koordinatlar sütunlardadır</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Tanı</translation>
    </message>
    <message>
        <source>F&amp;irst</source>
        <translation>&amp;Birinci</translation>
    </message>
    <message>
        <source>Seco&amp;nd</source>
        <translation>İ&amp;kinci</translation>
    </message>
    <message>
        <source>Firs&amp;t is</source>
        <translation>Birincisi b&amp;udur</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(yoxdur)</translation>
    </message>
    <message>
        <source>The columns and their system are stated.</source>
        <translation>Sütunlar və onların sistemi göstərilib.</translation>
    </message>
    <message>
        <source>Why it is taken all the same</source>
        <translation>Buna baxmayaraq nə üçün götürülür</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>The first that is made for the place</source>
        <translation>Bu yer üçün qurulan ilk çevirmə</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Lazım deyil</translation>
    </message>
    <message>
        <source>{} · {} m</source>
        <translation>{} · {} m</translation>
    </message>
    <message>
        <source>Add Handed-over Map</source>
        <translation>Təhvil verilmiş xəritə əlavə et</translation>
    </message>
    <message>
        <source>{}, of these {} without geometry</source>
        <translation>{}, bunlardan həndəsəsiz: {}</translation>
    </message>
    <message>
        <source>Not known: choose it</source>
        <translation>Məlum deyil: seçin</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>Sizin göstərdiyiniz kimi.</translation>
    </message>
    <message>
        <source>The file does not say its CRS: choose it, or ask who handed it over.</source>
        <translation>Fayl öz CRS-ini bildirmir: onu seçin və ya təhvil verəndən soruşun.</translation>
    </message>
    <message>
        <source>As the file says.</source>
        <translation>Faylda deyildiyi kimi.</translation>
    </message>
    <message>
        <source>Several systems in one table: each row in its own.</source>
        <translation>Bir cədvəldə bir neçə sistem: hər sətir özününküdə.</translation>
    </message>
    <message>
        <source>As recognised from the figures: check it.</source>
        <translation>Rəqəmlərdən tanındığı kimi: yoxlayın.</translation>
    </message>
    <message>
        <source>None: the file is one map</source>
        <translation>Yoxdur: fayl bir xəritədir</translation>
    </message>
    <message>
        <source>The authority has set no worst figure: enter how far positions may be off.</source>
        <translation>Səlahiyyətli qurum ən pis rəqəmi təyin etməyib: mövqelərin xətasını daxil edin.</translation>
    </message>
    <message>
        <source>Not known: the authority's worst figure is taken, {}.</source>
        <translation>Məlum deyil: səlahiyyətli qurumun ən pis rəqəmi götürülür, {}.</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Alınıb</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; is being read…</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; oxunur…</translation>
    </message>
    <message>
        <source>Features: {} in, {} repaired, {} left out; maps: {}.</source>
        <translation>Obyektlər: gətirildi {}, düzəldildi {}, kənarda qaldı {}; xəritələr: {}.</translation>
    </message>
    <message>
        <source>Handed over before?</source>
        <translation>Əvvəl təhvil verilib?</translation>
    </message>
    <message>
        <source>The map that this is a newer issue of</source>
        <translation>Bunun daha yeni buraxılışı olduğu xəritə</translation>
    </message>
    <message>
        <source>Newer issue of</source>
        <translation>Hansının yeni buraxılışıdır</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Nəyin dəyişdiyini göstər</translation>
    </message>
    <message>
        <source>List what is new, moved or gone before it is brought in, with zoom</source>
        <translation>Gətirməzdən əvvəl yeni, yeri dəyişmiş və ya itmiş olanları yaxınlaşma ilə sadala</translation>
    </message>
    <message>
        <source>No, it is new</source>
        <translation>Xeyr, yenidir</translation>
    </message>
    <message>
        <source>Newer issue of {}</source>
        <translation>{} xəritəsinin yeni buraxılışı</translation>
    </message>
    <message>
        <source>This very file was brought in before, on {}, as {}. Brought in again, everything of it is drawn twice.</source>
        <translation>Bu faylın özü əvvəl gətirilib: {}, adı {}. Yenidən gətirilsə, hər şeyi iki dəfə çəkilir.</translation>
    </message>
    <message>
        <source>Compare with the last issue</source>
        <translation>Son buraxılışla müqayisə et</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Nə daxil olacaq</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Xəritədə göstər</translation>
    </message>
    <message>
        <source>Draw it over the map in blue; nothing is saved yet</source>
        <translation>Xəritənin üzərində mavi ilə çək; hələ heç nə saxlanılmır</translation>
    </message>
    <message>
        <source>Zoom to Preview</source>
        <translation>Önbaxışa yaxınlaş</translation>
    </message>
    <message>
        <source>Show on the map where the features would lie</source>
        <translation>Obyektlərin harada olacağını xəritədə göstər</translation>
    </message>
    <message>
        <source>No rows were read yet.</source>
        <translation>Hələ sətir oxunmayıb.</translation>
    </message>
    <message>
        <source>The positions are being computed…</source>
        <translation>Mövqelər hesablanır…</translation>
    </message>
    <message>
        <source>Preview a handed-over map</source>
        <translation>Təhvil verilmiş xəritəyə önbaxış</translation>
    </message>
    <message>
        <source>{} of {} have a place.</source>
        <translation>Yeri olan: {} / {}.</translation>
    </message>
    <message>
        <source>Datum operation: {}.</source>
        <translation>Datum çevrilməsi: {}.</translation>
    </message>
    <message>
        <source>What Changed since the Last Issue</source>
        <translation>Son buraxılışdan sonra nə dəyişib</translation>
    </message>
    <message>
        <source>&amp;Older issue</source>
        <translation>&amp;Köhnə buraxılış</translation>
    </message>
    <message>
        <source>Choose the older issue of &lt;b&gt;{}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; xəritəsinin köhnə buraxılışını seçin.</translation>
    </message>
    <message>
        <source>No other map of this kind is here to compare &lt;b&gt;{}&lt;/b&gt; with.</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; xəritəsini müqayisə etmək üçün bu növdən başqa xəritə yoxdur.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt;, not brought in yet: {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt;, hələ gətirilməyib: {}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişiklik</translation>
    </message>
    <message>
        <source>By up to</source>
        <translation>Ən çoxu</translation>
    </message>
    <message>
        <source>Left beside it</source>
        <translation>Kənarda qalır</translation>
    </message>
    <message>
        <source>Ground of the older issue outside the newer one; it stays</source>
        <translation>Köhnə buraxılışın yenidən kənarda qalan yeri; təhlükəli qalır</translation>
    </message>
    <message>
        <source>What is new, moved or gone is listed here.</source>
        <translation>Yeni, yerini dəyişmiş və ya itmiş olanlar burada sadalanır.</translation>
    </message>
    <message>
        <source>On the map: dark dashes, the older issue; blue line, the newer one. Differences that both error budgets allow are counted as within tolerance and not listed.</source>
        <translation>Xəritədə: tünd qırıq xətt köhnə, mavi xətt yeni buraxılışdır. Hər iki xəta büdcəsinin yol verdiyi fərqlər yol verilən həddə sayılır və sadalanmır.</translation>
    </message>
    <message>
        <source>Zoom to Change</source>
        <translation>Dəyişikliyə yaxınlaş</translation>
    </message>
    <message>
        <source>The two issues are being compared…</source>
        <translation>İki buraxılış müqayisə edilir…</translation>
    </message>
    <message>
        <source>Compare two issues of a map</source>
        <translation>Xəritənin iki buraxılışını müqayisə et</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Müqayisə ediləcək heç nə yoxdur</translation>
    </message>
    <message>
        <source>Add Map</source>
        <translation>Xəritə əlavə et</translation>
    </message>
    <message>
        <source>Bring in a vector file or table that was handed over, graded</source>
        <translation>Təhvil verilmiş vektor faylını və ya cədvəli dərəcəsi ilə gətir</translation>
    </message>
    <message>
        <source>Zoom to Map</source>
        <translation>Xəritəyə yaxınlaş</translation>
    </message>
    <message>
        <source>Show the chosen maps on the canvas and flash their footprints</source>
        <translation>Seçilmiş xəritələri göstər və əhatə sahələrini yanıb-söndür</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Filtrə keç</translation>
    </message>
    <message>
        <source>Compute Hazards</source>
        <translation>Təhlükəli əraziləri hesabla</translation>
    </message>
    <message>
        <source>Compute hazard areas from all maps; what stands never shrinks by it</source>
        <translation>Təhlükəli əraziləri bütün xəritələrdən hesabla; mövcud olan bundan heç vaxt kiçilmir</translation>
    </message>
    <message>
        <source>Show Footprints</source>
        <translation>Əhatə sahələrini göstər</translation>
    </message>
    <message>
        <source>Draw where each map lies, with its trust and how far it may be off</source>
        <translation>Hər xəritənin yerini, etibarını və mümkün xətasını çək</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Yuxarı apar</translation>
    </message>
    <message>
        <source>Put the chosen maps, or the whole batch, one place higher</source>
        <translation>Seçilmiş xəritələri və ya bütün dəsti bir yer yuxarı qoy</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Aşağı apar</translation>
    </message>
    <message>
        <source>Put the chosen maps, or the whole batch, one place lower</source>
        <translation>Seçilmiş xəritələri və ya bütün dəsti bir yer aşağı qoy</translation>
    </message>
    <message>
        <source>Change Map Details…</source>
        <translation>Xəritənin təfərrüatını dəyiş…</translation>
    </message>
    <message>
        <source>Correct name, sheet, scale, provenance or batch of the chosen map</source>
        <translation>Seçilmiş xəritənin adını, vərəqini, miqyasını, mənşəyini və ya dəstini düzəlt</translation>
    </message>
    <message>
        <source>Change Batch…</source>
        <translation>Dəsti dəyiş…</translation>
    </message>
    <message>
        <source>Rename and describe the batch: who handed it over, when</source>
        <translation>Dəstin adını dəyiş və onu təsvir et: kim, nə vaxt təhvil verib</translation>
    </message>
    <message>
        <source>Vector Map or Table…</source>
        <translation>Vektor xəritə və ya cədvəl…</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Qiymətləndir</translation>
    </message>
    <message>
        <source>New Batch…</source>
        <translation>Yeni dəst…</translation>
    </message>
    <message>
        <source>Make a batch for maps that were handed over together</source>
        <translation>Birlikdə təhvil verilmiş xəritələr üçün dəst yarat</translation>
    </message>
    <message>
        <source>What Changed since the Last Issue…</source>
        <translation>Son buraxılışdan sonra nə dəyişib…</translation>
    </message>
    <message>
        <source>List what is new, moved or gone on the chosen map, with zoom</source>
        <translation>Seçilmiş xəritədə yeni, yeri dəyişmiş və ya itmiş olanları yaxınlaşma ilə sadala</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Sıralandığı kimi</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ad üzrə</translation>
    </message>
    <message>
        <source>Best located first</source>
        <translation>Yeri ən dəqiq olan birinci</translation>
    </message>
    <message>
        <source>Best grade first</source>
        <translation>Dərəcəsi ən yaxşı olan birinci</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Ən yenisi birinci</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>Findings ({})</source>
        <translation>Aşkarlananlar ({})</translation>
    </message>
    <message>
        <source>Hide maps</source>
        <translation>Xəritələri gizlət</translation>
    </message>
    <message>
        <source>Show maps</source>
        <translation>Xəritələri göstər</translation>
    </message>
    <message>
        <source>Change a map's opacity</source>
        <translation>Xəritənin qeyri-şəffaflığını dəyiş</translation>
    </message>
    <message>
        <source>Not located yet, so nothing can be said.</source>
        <translation>Yeri hələ müəyyən edilməyib, ona görə heç nə demək olmaz.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>sigma {} m per axis</source>
        <translation>siqma: hər ox üzrə {} m</translation>
    </message>
    <message>
        <source>{}; their squares add up to {}.</source>
        <translation>{}; kvadratlarının cəmi {}.</translation>
    </message>
    <message>
        <source>fit {} m (leave-one-out)</source>
        <translation type="unfinished">uyğunlaşdırma {} m (leave-one-out)</translation>
    </message>
    <message>
        <source>plotting on paper{} {} m</source>
        <translation type="unfinished">kağıza köçürmə{} {} m</translation>
    </message>
    <message>
        <source>datum {} m</source>
        <translation>datum {} m</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Etibar</translation>
    </message>
    <message>
        <source>95 % in</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Bars: 0 to 3, the worse half of the grade counts</source>
        <translation>Zolaqlar: 0-dan 3-ə, dərəcənin pis yarısı sayılır</translation>
    </message>
    <message>
        <source>95 % of the positions lie within this radius</source>
        <translation>Mövqelərin 95 %-i bu radiusun daxilindədir</translation>
    </message>
    <message>
        <source>unlocated</source>
        <translation>yeri müəyyən edilməyib</translation>
    </message>
    <message>
        <source>{} · {} · features: {}</source>
        <translation>{} · {} · obyekt: {}</translation>
    </message>
    <message>
        <source>Trust: {} of 3 bars, grade {}</source>
        <translation>Etibar: {} / 3 zolaq, dərəcə {}</translation>
    </message>
    <message>
        <source>Weigh the chosen maps anew: grade, accuracy, status</source>
        <translation>Seçilmiş xəritələri yenidən qiymətləndir: dərəcə, dəqiqlik, vəziyyət</translation>
    </message>
    <message>
        <source>Weigh Maps</source>
        <translation>Xəritələri qiymətləndir</translation>
    </message>
    <message>
        <source>Set Grade</source>
        <translation>Dərəcəni təyin et</translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation>Vəziyyəti təyin et</translation>
    </message>
    <message>
        <source>Set Accuracy…</source>
        <translation>Dəqiqliyi təyin et…</translation>
    </message>
    <message>
        <source>Grade the chosen maps {} ({}; {}).</source>
        <translation>Seçilmiş xəritələrə {} dərəcəsini ver ({}; {}).</translation>
    </message>
    <message>
        <source>Set the chosen maps to {}.</source>
        <translation>Seçilmiş xəritələrin vəziyyətini təyin et: {}.</translation>
    </message>
    <message>
        <source>Ground that rests on them stays hazard; tasks on them are warned of.</source>
        <translation>Onlara əsaslanan yer təhlükəli qalır; onlara əsaslanan tapşırıqlar üçün xəbərdarlıq verilir.</translation>
    </message>
    <message>
        <source>How far may positions on the chosen maps be off?</source>
        <translation>Seçilmiş xəritələrdə mövqelərin xətası nə qədər ola bilər?</translation>
    </message>
    <message>
        <source>Set Accuracy</source>
        <translation>Dəqiqliyi təyin et</translation>
    </message>
    <message>
        <source>Grade maps {}: {}</source>
        <translation>Xəritələrə {} dərəcəsini ver: {}</translation>
    </message>
    <message>
        <source>Set maps to {}: {}</source>
        <translation>Xəritələrin vəziyyətini təyin et, {}: {}</translation>
    </message>
    <message>
        <source>stated by {}: {}</source>
        <translation>göstərib: {}, {}</translation>
    </message>
    <message>
        <source>Set the accuracy of maps: {}</source>
        <translation>Xəritələrin dəqiqliyini təyin et: {}</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>Rəqəmləşdirilib</translation>
    </message>
    <message>
        <source>Located</source>
        <translation>Yeri müəyyən edilib</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Yoxlanılıb</translation>
    </message>
    <message>
        <source>Suspected areas</source>
        <translation>Şübhəli ərazilər</translation>
    </message>
    <message>
        <source>Confirmed areas</source>
        <translation>Təsdiqlənmiş ərazilər</translation>
    </message>
    <message>
        <source>Mine positions or rows</source>
        <translation>Minaların yeri və ya cərgələri</translation>
    </message>
    <message>
        <source>Cleared areas (shown, never subtracted)</source>
        <translation>Təmizlənmiş ərazilər (göstərilir, heç vaxt çıxılmır)</translation>
    </message>
    <message>
        <source>Lifted minefields (shown, never subtracted)</source>
        <translation>Çıxarılmış minalı sahələr (göstərilir, heç vaxt çıxılmır)</translation>
    </message>
    <message>
        <source>A · completely reliable</source>
        <translation>A · tam etibarlı</translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation>B · adətən etibarlı</translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation>C · kifayət qədər etibarlı</translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation>D · adətən etibarlı deyil</translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation>E · etibarsız</translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation>F · qiymətləndirmək mümkün deyil</translation>
    </message>
    <message>
        <source>1 · confirmed by others</source>
        <translation>1 · başqa mənbələrlə təsdiqlənib</translation>
    </message>
    <message>
        <source>2 · probably true</source>
        <translation>2 · ehtimal ki doğrudur</translation>
    </message>
    <message>
        <source>3 · possibly true</source>
        <translation>3 · ola bilsin doğrudur</translation>
    </message>
    <message>
        <source>4 · doubtful</source>
        <translation>4 · şübhəlidir</translation>
    </message>
    <message>
        <source>5 · improbable</source>
        <translation>5 · ehtimalı azdır</translation>
    </message>
    <message>
        <source>6 · cannot be judged</source>
        <translation>6 · qiymətləndirmək mümkün deyil</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ötürülüb</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>düzəldilib</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>qeyd edilib</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>itib</translation>
    </message>
    <message>
        <source>re-shaped</source>
        <translation>forması dəyişib</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>within tolerance</source>
        <translation>yol verilən həddə</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>eyni</translation>
    </message>
    <message>
        <source>95 % within {}</source>
        <translation>95 % {} daxilində</translation>
    </message>
    <message>
        <source>{} of {}, left out: {}</source>
        <translation>{} / {}, kənarda qalan: {}</translation>
    </message>
    <message>
        <source>Where the workspace is to be</source>
        <translation>İş mühiti harada olacaq</translation>
    </message>
    <message>
        <source>Create Workspace</source>
        <translation>İş mühiti yarat</translation>
    </message>
    <message>
        <source>{} and so on</source>
        <translation>{} və s.</translation>
    </message>
    <message>
        <source>? {}</source>
        <translation type="unfinished">? {}</translation>
    </message>
    <message>
        <source>Open questions between offices: {}. Show them.</source>
        <translation>Ofislər arasında açıq suallar: {}. Onları göstər.</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>Burada daha nə etmək olar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çox</translation>
    </message>
    <message>
        <source>Check for Work without a Network…</source>
        <translation>Şəbəkəsiz işləməyi yoxla…</translation>
    </message>
    <message>
        <source>List what the project would miss without a network, with repairs</source>
        <translation>Layihədə şəbəkəsiz nəyin çatışmayacağını düzəltmə yolları ilə sadala</translation>
    </message>
    <message>
        <source>Store relative paths</source>
        <translation>Nisbi yolları saxla</translation>
    </message>
    <message>
        <source>Copy into the project's folder</source>
        <translation>Layihənin qovluğuna köçür</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Layihədən çıxar</translation>
    </message>
    <message>
        <source>Check for Work without a Network</source>
        <translation>Şəbəkəsiz işləməyi yoxla</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Nə düzəldildi</translation>
    </message>
    <message>
        <source>Check Another Project…</source>
        <translation>Başqa layihəni yoxla…</translation>
    </message>
    <message>
        <source>Choose a project file and list what it would miss without a network</source>
        <translation>Layihə faylını seçib şəbəkəsiz nəyin çatmayacağını göstərir</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Yenidən yoxla</translation>
    </message>
    <message>
        <source>Look through the project as it is now</source>
        <translation>Layihəni indiki halında yoxlayır</translation>
    </message>
    <message>
        <source>Make the ticked repairs in the project</source>
        <translation>Layihədə seçilmiş düzəlişləri edir</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>Save the project first: only its file is read.</source>
        <translation>Əvvəlcə layihəni saxlayın: yalnız onun faylı oxunur.</translation>
    </message>
    <message>
        <source>Project to check</source>
        <translation>Yoxlanılacaq layihə</translation>
    </message>
    <message>
        <source>QGIS project (*.qgz *.qgs)</source>
        <translation>QGIS layihəsi (*.qgz *.qgs)</translation>
    </message>
    <message>
        <source>{} works without a network</source>
        <translation>{} şəbəkəsiz işləyir</translation>
    </message>
    <message>
        <source>{}, missing without a network: {}</source>
        <translation>{}, şəbəkəsiz çatışmır: {}</translation>
    </message>
    <message>
        <source>The file was read, not opened. Open the project to mend it here.</source>
        <translation>Fayl açılmadı, yalnız oxundu. Burada düzəltmək üçün layihəni açın.</translation>
    </message>
    <message>
        <source>The file as last saved was read; the open project has changes since.</source>
        <translation>Faylın son saxlanılmış halı oxundu; açıq layihədə sonrakı dəyişikliklər var.</translation>
    </message>
    <message>
        <source>Nothing was fetched, and no macro or form code ran.</source>
        <translation>Heç nə yüklənmədi, heç bir makro və ya forma kodu işləmədi.</translation>
    </message>
    <message>
        <source>Nothing was checked</source>
        <translation>Heç nə yoxlanılmadı</translation>
    </message>
    <message>
        <source>Every layer, picture and grid of the project lies on this machine.</source>
        <translation>Layihənin hər təbəqəsi, şəkli və şəbəkəsi bu kompüterdədir.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Olduğu kimi qalsın</translation>
    </message>
    <message>
        <source>Repair of {}</source>
        <translation>{} üçün düzəliş</translation>
    </message>
    <message>
        <source>Repair and Save Project</source>
        <translation>Düzəlt və layihəni saxla</translation>
    </message>
    <message>
        <source>Repair ({}) and Save Project</source>
        <translation>Düzəlt ({}) və layihəni saxla</translation>
    </message>
    <message>
        <source>Repaired: {}, and the project is saved.</source>
        <translation>Düzəldildi: {}, layihə saxlanıldı.</translation>
    </message>
    <message>
        <source>The project as it was before: {}</source>
        <translation>Layihənin əvvəlki halı: {}</translation>
    </message>
    <message>
        <source>beyond the horizon</source>
        <translation>proqnoz müddətindən sonra</translation>
    </message>
    <message>
        <source>Not done within the horizon: more teams, or less ground to search.</source>
        <translation>Proqnoz müddətində bitmir: daha çox komanda və ya yoxlanılacaq yerin azalması lazımdır.</translation>
    </message>
    <message>
        <source>Done in {} at the earliest; one run in twenty or more has no end.</source>
        <translation>Ən tezi {} bitir; iyirmi hesablamadan ən azı birində son yoxdur.</translation>
    </message>
    <message>
        <source>Done between {} and {} (9 of 10 runs), probably in {}.</source>
        <translation>Bitmə vaxtı {} – {} (10 hesablamadan 9-u), ehtimal ki, {}.</translation>
    </message>
    <message>
        <source>cost {} {}</source>
        <translation>xərc {} {}</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Bitmə vaxtı</translation>
    </message>
    <message>
        <source>Years from now</source>
        <translation>İndidən sonra illər</translation>
    </message>
    <message>
        <source>{}: team-days</source>
        <translation>{}: komanda-gün</translation>
    </message>
    <message>
        <source>Ground searched</source>
        <translation>Yoxlanılmış yer</translation>
    </message>
    <message>
        <source>Enter which share of the hazard holds no device and is searched all the same, and what halving that would save is shown here.</source>
        <translation>Təhlükəli sahənin qurğusuz olduğu halda yenə də yoxlanılan payını daxil edin; onu yarıya endirməyin nə qədər qənaət edəcəyi burada göstərilir.</translation>
    </message>
    <message>
        <source>Halving searched-but-empty land would save {} of search, {} years{}.</source>
        <translation>Yoxlanılan boş ərazini yarıya endirmək qənaət edərdi: yoxlama {}, il {}{}.</translation>
    </message>
    <message>
        <source> and {} in cost</source>
        <translation> və xərc {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{}–{}</translation>
    </message>
    <message>
        <source>Choose a layer of areas</source>
        <translation>Ərazi təbəqəsini seçin</translation>
    </message>
    <message>
        <source>Layer of areas</source>
        <translation>Ərazi təbəqəsi</translation>
    </message>
    <message>
        <source>Areas from</source>
        <translation>Ərazilərin təbəqəsi</translation>
    </message>
    <message>
        <source>named by</source>
        <translation>ad sahəsi</translation>
    </message>
    <message>
        <source>Hazard left, m²</source>
        <translation>Qalan təhlükəli sahə, m²</translation>
    </message>
    <message>
        <source>Empty of it, %</source>
        <translation>Ondan boş, %</translation>
    </message>
    <message>
        <source>Empty but searched, %</source>
        <translation>Boş, lakin yoxlanılan, %</translation>
    </message>
    <message>
        <source>New hazard, m²/year</source>
        <translation>Yeni təhlükəli sahə, m²/il</translation>
    </message>
    <message>
        <source>Survey, cost per m²</source>
        <translation>Tədqiqat, 1 m² xərci</translation>
    </message>
    <message>
        <source>m² a team-day</source>
        <translation>Komanda-gündə m²</translation>
    </message>
    <message>
        <source>Days a month</source>
        <translation>Ayda gün</translation>
    </message>
    <message>
        <source>Teams at work, %</source>
        <translation>İşdə olan komandalar, %</translation>
    </message>
    <message>
        <source>Cost a team-day</source>
        <translation>Komanda-günün xərci</translation>
    </message>
    <message>
        <source>Hazard that remains to be dealt with</source>
        <translation>Hələ görüləsi işi olan təhlükəli sahə</translation>
    </message>
    <message>
        <source>Share of the hazard that holds no device</source>
        <translation>Təhlükəli sahənin qurğusuz payı</translation>
    </message>
    <message>
        <source>Share of that empty land which is searched in full all the same; survey frees the rest</source>
        <translation>Həmin boş ərazinin yenə də tam yoxlanılan payı; qalanını tədqiqat azad edir</translation>
    </message>
    <message>
        <source>Hazard that becomes known each year</source>
        <translation>Hər il məlum olan təhlükəli sahə</translation>
    </message>
    <message>
        <source>Cost of releasing empty land by survey</source>
        <translation>Boş ərazini tədqiqatla azad etməyin xərci</translation>
    </message>
    <message>
        <source>Teams of this kind</source>
        <translation>Bu növdən olan komandalar</translation>
    </message>
    <message>
        <source>Ground searched by a team on a working day</source>
        <translation>Komandanın bir iş günündə yoxladığı yer</translation>
    </message>
    <message>
        <source>Working days of a team in a month of full season</source>
        <translation>Tam mövsüm ayında komandanın iş günləri</translation>
    </message>
    <message>
        <source>Share of the teams at work: training, leave, repairs</source>
        <translation>İşdə olan komandaların payı: təlim, məzuniyyət, təmir</translation>
    </message>
    <message>
        <source>Cost of a team on a working day</source>
        <translation>Komandanın bir iş gününün xərci</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Fərziyyə</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Ən aşağı</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Ehtimal olunan</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Ən yuxarı</translation>
    </message>
    <message>
        <source>Assumptions of the forecast</source>
        <translation>Proqnozun fərziyyələri</translation>
    </message>
    <message>
        <source>user's input</source>
        <translation>istifadəçinin daxil etdiyi</translation>
    </message>
    <message>
        <source>Key Figures</source>
        <translation>Əsas göstəricilər</translation>
    </message>
    <message>
        <source>Bars of the chosen figure</source>
        <translation>Seçilmiş göstəricinin sütunları</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Göstəricilər</translation>
    </message>
    <message>
        <source>Tables for IMSMA</source>
        <translation>IMSMA üçün cədvəllər</translation>
    </message>
    <message>
        <source>Write the tables as CSV files into a folder</source>
        <translation>Cədvəlləri CSV faylları kimi qovluğa yazır</translation>
    </message>
    <message>
        <source>Save Figures…</source>
        <translation>Göstəriciləri saxla…</translation>
    </message>
    <message>
        <source>Save all figures of this grouping as CSV</source>
        <translation>Bu bölgünün bütün göstəricilərini CSV kimi saxla</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Bölgü</translation>
    </message>
    <message>
        <source>Bars of</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Reading the key figures</source>
        <translation>Əsas göstəricilər oxunur</translation>
    </message>
    <message>
        <source>Reading the tables for IMSMA</source>
        <translation>IMSMA üçün cədvəllər oxunur</translation>
    </message>
    <message>
        <source>No task, team or area has figures yet.</source>
        <translation>Hələ heç bir tapşırığın, komandanın və ya ərazinin göstəricisi yoxdur.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Göstəriciləri saxla</translation>
    </message>
    <message>
        <source>Cleared {}, reduced {}, cancelled {}; {} of hazard remain, inside tasks and outside. Devices: {} in {} of search. Overdue tasks: {}, nonconformities: {}.</source>
        <translation>Təmizlənib {}, azaldılıb {}, ləğv edilib {}; tapşırıqların daxilində və xaricində qalan təhlükə: {}. Qurğular: {}, axtarılmış sahə {}. Gecikmiş tapşırıqlar: {}, uyğunsuzluqlar: {}.</translation>
    </message>
    <message>
        <source>whole programme</source>
        <translation>bütün proqram</translation>
    </message>
    <message>
        <source>area</source>
        <translation>ərazi</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tapşırıq</translation>
    </message>
    <message>
        <source>Searched, m²</source>
        <translation>Yoxlanılıb, m²</translation>
    </message>
    <message>
        <source>Cleared, m²</source>
        <translation>Təmizlənmiş, m²</translation>
    </message>
    <message>
        <source>Reduced, m²</source>
        <translation>Azaldılmış, m²</translation>
    </message>
    <message>
        <source>Cancelled, m²</source>
        <translation>Ləğv edilmiş, m²</translation>
    </message>
    <message>
        <source>Remaining in tasks, m²</source>
        <translation>Tapşırıqlarda qalan, m²</translation>
    </message>
    <message>
        <source>m² per device</source>
        <translation>Hər qurğuya m²</translation>
    </message>
    <message>
        <source>On record, %</source>
        <translation>Qeydlərdə, %</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>m² per hour</source>
        <translation>Saatda m²</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Hesabatlar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vaxtı keçmiş</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Uyğunsuzluqlar</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Proqnoz</translation>
    </message>
    <message>
        <source>No figure is built in: each comes from the reports of this workspace or from you, with its source. What you change is bold.</source>
        <translation>Heç bir rəqəm proqrama əvvəlcədən qoyulmayıb: hər biri bu iş mühitinin hesabatlarından və ya sizdən, mənbəyi ilə gəlir. Dəyişdikləriniz qalın şriftlədir.</translation>
    </message>
    <message>
        <source>Save Answers…</source>
        <translation>Cavabları saxla…</translation>
    </message>
    <message>
        <source>Answers with every assumption and its source, as CSV</source>
        <translation>Hər fərziyyə və mənbəyi ilə cavablar, CSV kimi</translation>
    </message>
    <message>
        <source>Save Assumptions…</source>
        <translation>Fərziyyələri saxla…</translation>
    </message>
    <message>
        <source>Save the assumptions, with who decides and why</source>
        <translation>Fərziyyələri kimin və niyə qərar verdiyi ilə saxlayır</translation>
    </message>
    <message>
        <source>Follow the Reports Again</source>
        <translation>Yenidən hesabatlara əsaslan</translation>
    </message>
    <message>
        <source>Let the chosen row follow the workspace's own figures again</source>
        <translation>Seçilmiş sətir yenidən iş mühitinin öz rəqəmlərinə əsaslansın</translation>
    </message>
    <message>
        <source>Searched So Far and to Come</source>
        <translation>İndiyədək yoxlanılmış və yoxlanılacaq</translation>
    </message>
    <message>
        <source>Still to Be Searched</source>
        <translation>Hələ yoxlanılmalıdır</translation>
    </message>
    <message>
        <source>Running the forecast</source>
        <translation>Proqnoz hesablanır</translation>
    </message>
    <message>
        <source>&lt;b&gt;Assumptions of the forecast.&lt;/b&gt; They are used wherever it is shown.</source>
        <translation>&lt;b&gt;Proqnozun fərziyyələri.&lt;/b&gt; Proqnozun göstərildiyi hər yerdə onlardan istifadə olunur.</translation>
    </message>
    <message>
        <source>Save Assumptions</source>
        <translation>Fərziyyələri saxla</translation>
    </message>
    <message>
        <source>Set assumptions of the forecast</source>
        <translation>Proqnozun fərziyyələrini təyin et</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Cavabları saxla</translation>
    </message>
    <message>
        <source>12 shares in %, January first; empty is 100</source>
        <translation>%-lə 12 pay, yanvardan başlayaraq; boş – 100</translation>
    </message>
    <message>
        <source>Share of the working days that weather leaves in each month, January first</source>
        <translation>Hər ayda havanın imkan verdiyi iş günlərinin payı, yanvardan başlayaraq</translation>
    </message>
    <message>
        <source> years</source>
        <translation> il</translation>
    </message>
    <message>
        <source>Working days left by season</source>
        <translation>Mövsüm üzrə qalan iş günləri</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Proqnoz müddəti</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Fəaliyyətlər</translation>
    </message>
    <message>
        <source>Contaminated areas</source>
        <translation>Çirklənmiş ərazilər</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Qəzalar</translation>
    </message>
    <message>
        <source>Tables with the minimum data of the GICHD, one CSV each, and missing.csv with every gap. No table holds persons.</source>
        <translation>GICHD-nin minimum məlumatları ilə cədvəllər, hər biri ayrıca CSV, və bütün boşluqlarla missing.csv. Heç bir cədvəldə şəxslər yoxdur.</translation>
    </message>
    <message>
        <source>What the chosen table lacks</source>
        <translation>Seçilmiş cədvəldə nə çatışmır</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Heç nə çatışmır.</translation>
    </message>
    <message>
        <source>Save Tables…</source>
        <translation>Cədvəlləri saxla…</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Cədvəllər üçün qovluq</translation>
    </message>
    <message>
        <source>Files written: {}, folder: {}.</source>
        <translation>Yazılan fayllar: {}, qovluq: {}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Çatışmır</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>In records</source>
        <translation>Neçə yazıda</translation>
    </message>
    <message>
        <source>How Good Are the Maps…</source>
        <translation>Xəritələr nə dərəcədə dəqiqdir…</translation>
    </message>
    <message>
        <source>Recorded against found, by map, batch or source, with pictures</source>
        <translation>Qeydə alınmışla tapılmışın xəritə, dəst və ya mənbə üzrə müqayisəsi, şəkillərlə</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Proqnoz…</translation>
    </message>
    <message>
        <source>When, how many team-days, what cost, with which teams; change the assumptions</source>
        <translation>Nə vaxt, neçə komanda-gün, hansı xərc, hansı komandalarla; fərziyyələri dəyiş</translation>
    </message>
    <message>
        <source>Key Figures…</source>
        <translation>Əsas göstəricilər…</translation>
    </message>
    <message>
        <source>Figures per programme, area, team and task; tables for IMSMA</source>
        <translation>Proqram, ərazi, komanda və tapşırıq üzrə göstəricilər; IMSMA üçün cədvəllər</translation>
    </message>
    <message>
        <source>Show Where People Walked…</source>
        <translation>İnsanların keçdiyi yerləri göstər…</translation>
    </message>
    <message>
        <source>Coverage and gaps from tracks; a picture that never counts as search</source>
        <translation>Treklərdən əhatə və boşluqlar; heç vaxt yoxlama sayılmayan şəkil</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>Şəkli saxla…</translation>
    </message>
    <message>
        <source>Save the picture as PNG or SVG, or its figures as CSV</source>
        <translation>Şəkli PNG və ya SVG, yaxud rəqəmlərini CSV kimi saxla</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Şəkli saxla</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>Şəkil çək</translation>
    </message>
    <message>
        <source>Accepting it makes {} new hazard; {} would be marked “cancellation proposed” and stay hazard.</source>
        <translation>Qəbul edilsə, yeni təhlükəli sahə: {}; {} “ləğvi təklif olunub” kimi qeyd edilər və təhlükəli qalar.</translation>
    </message>
    <message>
        <source>Take over staff, hours and method of the team's last report</source>
        <translation>Komandanın son hesabatından heyəti, saatları və üsulu götür</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Tick the boxes that were searched</source>
        <translation>Yoxlanılmış kvadratları işarələyin</translation>
    </message>
    <message>
        <source>Draw the ground that was searched</source>
        <translation>Yoxlanılmış yeri çək</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Çək</translation>
    </message>
    <message>
        <source>Add a device that was found</source>
        <translation>Tapılmış qurğunu əlavə et</translation>
    </message>
    <message>
        <source>Add Find</source>
        <translation>Tapıntı əlavə et</translation>
    </message>
    <message>
        <source>Stop the task at once and flag its neighbours</source>
        <translation>Tapşırığı dərhal dayandır və qonşularına xəbərdarlıq qoy</translation>
    </message>
    <message>
        <source>Accident or Missed Mine…</source>
        <translation>Qəza, buraxılmış mina…</translation>
    </message>
    <message>
        <source>Look at a file of reports, finds or tracks, and bring in what you choose</source>
        <translation>Hesabat, tapıntı və ya trek faylına bax və seçdiyini gətir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İdxal et…</translation>
    </message>
    <message>
        <source>Role of who decides</source>
        <translation>Qərarı verənin vəzifəsi</translation>
    </message>
    <message>
        <source>Why, in a sentence; it is kept</source>
        <translation>Niyə, bir cümlə ilə; saxlanılır</translation>
    </message>
    <message>
        <source>Nobody decides yet: enter a role.</source>
        <translation>Qərarı verən hələ yoxdur: vəzifəni daxil edin.</translation>
    </message>
    <message>
        <source>The reason is missing: enter it.</source>
        <translation>Səbəb çatışmır: daxil edin.</translation>
    </message>
    <message>
        <source>Type of device; type a part of its name</source>
        <translation>Qurğunun növü; adının bir hissəsini yazın</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> sm</translation>
    </message>
    <message>
        <source>Depth?</source>
        <translation>Dərinlik?</translation>
    </message>
    <message>
        <source>From the ground surface to the top of the device</source>
        <translation>Yerin səthindən qurğunun üstünə qədər</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Onunla nə edilib</translation>
    </message>
    <message>
        <source>Coordinate system of the two numbers</source>
        <translation>İki ədədin koordinat sistemi</translation>
    </message>
    <message>
        <source>Take this find off the report</source>
        <translation>Bu tapıntını hesabatdan çıxar</translation>
    </message>
    <message>
        <source>Remove find</source>
        <translation>Tapıntını çıxar</translation>
    </message>
    <message>
        <source>Type of device</source>
        <translation>Qurğunun növü</translation>
    </message>
    <message>
        <source>Condition?</source>
        <translation>Hal?</translation>
    </message>
    <message>
        <source>Done with it?</source>
        <translation>Nə edilib?</translation>
    </message>
    <message>
        <source>Choose a task</source>
        <translation>Tapşırıq seçin</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Dəyişiklikləri saxla</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Hesabatı saxla</translation>
    </message>
    <message>
        <source>There is no earlier report of this team: enter the first one.</source>
        <translation>Bu komandanın əvvəlki hesabatı yoxdur: birincisini daxil edin.</translation>
    </message>
    <message>
        <source>The report has no task: choose one.</source>
        <translation>Hesabatda tapşırıq yoxdur: birini seçin.</translation>
    </message>
    <message>
        <source>Report {} for task {}</source>
        <translation>Hesabat {}, tapşırıq {}</translation>
    </message>
    <message>
        <source>Team's code</source>
        <translation>Komandanın kodu</translation>
    </message>
    <message>
        <source>Draw the ground that was searched; right-click ends.</source>
        <translation>Yoxlanılmış yeri çəkin; sağ klik bitirir.</translation>
    </message>
    <message>
        <source>Box {} · {}</source>
        <translation>Kvadrat {} · {}</translation>
    </message>
    <message>
        <source>Whatever it holds</source>
        <translation>Tərkibi nə olursa olsun</translation>
    </message>
    <message>
        <source>Daily reports</source>
        <translation>Gündəlik hesabatlar</translation>
    </message>
    <message>
        <source>Finds and waypoints</source>
        <translation>Tapıntılar və yol nöqtələri</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Treklər</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Artıq var</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Oxunmur</translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation>Hesabatları idxal et</translation>
    </message>
    <message>
        <source>Daily reports and finds from a CSV or a workbook, waypoints and tracks from a GPX, or a tablet's GeoPackage. Nothing is saved before you have seen every row.</source>
        <translation>CSV və ya iş kitabından gündəlik hesabatlar və tapıntılar, GPX-dən yol nöqtələri və treklər və ya planşetin GeoPackage faylı. Siz hər sətri görənədək heç nə saxlanılmır.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Faylın sətirləri</translation>
    </message>
    <message>
        <source>Choose a file: its rows are shown here, and nothing is saved yet.</source>
        <translation>Fayl seçin: sətirləri burada göstərilir, hələ heç nə saxlanılmır.</translation>
    </message>
    <message>
        <source>Choose a file with reports, finds or tracks</source>
        <translation>Hesabat, tapıntı və ya trek faylını seçin</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Hələ fayl yoxdur</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Faylın tərkibi</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Belə oxu</translation>
    </message>
    <message>
        <source>Keep held rows as well</source>
        <translation>Gözlədilən sətirləri də saxla</translation>
    </message>
    <message>
        <source>They are kept beside the reports with the proposal, and count for nothing yet</source>
        <translation>Onlar təkliflə birlikdə hesabatların yanında saxlanılır və hələ sayılmır</translation>
    </message>
    <message>
        <source>Save the ticked rows as one step; can be undone</source>
        <translation>İşarələnmiş sətirləri bir addımda saxla; geri almaq olar</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>{} oxunur</translation>
    </message>
    <message>
        <source>Bringing in {}</source>
        <translation>{} gətirilir</translation>
    </message>
    <message>
        <source>Brought in: {}, held back with a proposal: {}, devices found: {}.</source>
        <translation>Daxil oldu: {}, təkliflə gözlədilir: {}, tapılmış qurğu: {}.</translation>
    </message>
    <message>
        <source>Doubtful positions, which count as hazard: {}.</source>
        <translation>Təhlükəli sayılan şübhəli mövqelər: {}.</translation>
    </message>
    <message>
        <source>Bring In Rows ({})</source>
        <translation>Sətirləri gətir ({})</translation>
    </message>
    <message>
        <source>Keep Tracks ({})</source>
        <translation>Trekləri saxla ({})</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Nə olur</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Səbəb və nə etməli</translation>
    </message>
    <message>
        <source>Easting</source>
        <translation>Şərq koordinatı</translation>
    </message>
    <message>
        <source>Northing</source>
        <translation>Şimal koordinatı</translation>
    </message>
    <message>
        <source>What happened; no names of persons</source>
        <translation>Nə baş verib; şəxs adları yazılmır</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {} stops at once.&lt;/b&gt; Neighbours are flagged.</source>
        <translation>&lt;b&gt;{} tapşırığı dərhal dayandırılır.&lt;/b&gt; Qonşularına xəbərdarlıq qoyulur.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Verildiyi sistem</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Daxilində</translation>
    </message>
    <message>
        <source>Flag within</source>
        <translation>Xəbərdarlıq məsafəsi</translation>
    </message>
    <message>
        <source>Record and Stop Task</source>
        <translation>Qeydə al və tapşırığı dayandır</translation>
    </message>
    <message>
        <source>Only the authority's recorded decision lets work go on afterwards</source>
        <translation>Sonra işi yalnız səlahiyyətli qurumun qeydə alınmış qərarı davam etdirir</translation>
    </message>
    <message>
        <source>Tasks within this distance of the task or the place are flagged</source>
        <translation>Tapşırıqdan və ya yerdən bu məsafədə olan tapşırıqlara xəbərdarlıq qoyulur</translation>
    </message>
    <message>
        <source>The place is missing: enter both coordinates.</source>
        <translation>Yer göstərilməyib: hər iki koordinatı daxil edin.</translation>
    </message>
    <message>
        <source>Stop task {} after an incident</source>
        <translation>Hadisədən sonra {} tapşırığını dayandır</translation>
    </message>
    <message>
        <source>Import Reports…</source>
        <translation>Hesabatları idxal et…</translation>
    </message>
    <message>
        <source>Release Land…</source>
        <translation>Ərazini azad et…</translation>
    </message>
    <message>
        <source>Release searched ground by a person with a reason; see what remains</source>
        <translation>Yoxlanılmış yeri məsul şəxsin qərarı və səbəbi ilə azad et; nəyin qaldığını gör</translation>
    </message>
    <message>
        <source>Show Released Land</source>
        <translation>Azad edilmiş ərazini göstər</translation>
    </message>
    <message>
        <source>List what was released, reopen it, and review it after a device was found</source>
        <translation>Nəyin azad edildiyini sadala, yenidən aç və qurğu tapıldıqdan sonra nəzərdən keçir</translation>
    </message>
    <message>
        <source>Show Finds and Matches</source>
        <translation>Tapıntıları və uyğunluqları göstər</translation>
    </message>
    <message>
        <source>Match finds to records, correct positions, explain what is unaccounted for</source>
        <translation>Tapıntıları formulyarlarla uzlaşdır, mövqeləri düzəlt, taleyi məlum olmayanları izah et</translation>
    </message>
    <message>
        <source>Measure the maps by the finds, and accept or refuse what follows</source>
        <translation>Xəritələri tapıntılarla ölç, nəticələri qəbul və ya rədd et</translation>
    </message>
    <message>
        <source>Record Quality Visit…</source>
        <translation>Keyfiyyət yoxlamasını qeydə al…</translation>
    </message>
    <message>
        <source>Record a visit or a sample with its nonconformities</source>
        <translation>Yoxlamanı və ya nümunəni uyğunsuzluqları ilə qeydə al</translation>
    </message>
    <message>
        <source>Show Quality Visits</source>
        <translation>Keyfiyyət yoxlamalarını göstər</translation>
    </message>
    <message>
        <source>List visits and samples, and record corrections</source>
        <translation>Yoxlamaları və nümunələri sadala, düzəlişləri qeydə al</translation>
    </message>
    <message>
        <source>Lift Suspension…</source>
        <translation>Dayandırmanı götür…</translation>
    </message>
    <message>
        <source>List suspended and flagged tasks; record the authority's decision</source>
        <translation>Dayandırılmış və xəbərdarlıq qoyulmuş tapşırıqları sadala; səlahiyyətli qurumun qərarını qeydə al</translation>
    </message>
    <message>
        <source>Curve with its band</source>
        <translation>Əyri, intervalı ilə</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Hesablanır…</translation>
    </message>
    <message>
        <source>To be searched</source>
        <translation>Yoxlanılmalıdır</translation>
    </message>
    <message>
        <source>Which curve is shown</source>
        <translation>Hansı əyri göstərilir</translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation>Xəritələr…</translation>
    </message>
    <message>
        <source>Work out the outlook</source>
        <translation>Proqnozu hesabla</translation>
    </message>
    <message>
        <source>Per device</source>
        <translation>Hər qurğuya</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Qeydlərdə</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Vaxtı keçmiş tapşırıqlar</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>Bir gün geri</translation>
    </message>
    <message>
        <source>One day on</source>
        <translation>Bir gün irəli</translation>
    </message>
    <message>
        <source>This task has no boxes: make them in Clearance tasks, or type the m².</source>
        <translation>Bu tapşırığın kvadratları yoxdur: onları Minatəmizləmə tapşırıqları panelində hazırlayın və ya m² yazın.</translation>
    </message>
    <message>
        <source>Choose the task where it happened first.</source>
        <translation>Əvvəlcə hadisənin baş verdiyi tapşırığı seçin.</translation>
    </message>
    <message>
        <source>Held back: {}</source>
        <translation>Gözlədilir: {}</translation>
    </message>
    <message>
        <source>Delete report {} of task {}</source>
        <translation>{} hesabatını sil, tapşırıq {}</translation>
    </message>
    <message>
        <source>Take held report {} of task {}</source>
        <translation>Gözlədilən {} hesabatını götür, tapşırıq {}</translation>
    </message>
    <message>
        <source>Why is this report right all the same?</source>
        <translation>Bu hesabat niyə yenə də düzgündür?</translation>
    </message>
    <message>
        <source>Take Report</source>
        <translation>Hesabatı götür</translation>
    </message>
    <message>
        <source>Only held back ({})</source>
        <translation>Yalnız gözlədilənlər ({})</translation>
    </message>
    <message>
        <source>Change Report</source>
        <translation>Hesabatı dəyiş</translation>
    </message>
    <message>
        <source>Take Report…</source>
        <translation>Hesabatı götür…</translation>
    </message>
    <message>
        <source>Delete Report</source>
        <translation>Hesabatı sil</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <translation>İşin gedişatı</translation>
    </message>
    <message>
        <source>Type a part of the code or name</source>
        <translation>Kodun və ya adın bir hissəsini yazın</translation>
    </message>
    <message>
        <source>Devices in released land: {}</source>
        <translation>Azad edilmiş ərazidəki qurğular: {}</translation>
    </message>
    <message>
        <source>Tasks suspended: {}</source>
        <translation>Dayandırılmış tapşırıq: {}</translation>
    </message>
    <message>
        <source>Critical nonconformities: {}</source>
        <translation>Kritik uyğunsuzluq: {}</translation>
    </message>
    <message>
        <source>Tasks flagged: {}</source>
        <translation>Xəbərdarlıq qoyulmuş tapşırıq: {}</translation>
    </message>
    <message>
        <source>Doubtful positions: {}</source>
        <translation>Şübhəli mövqelər: {}</translation>
    </message>
    <message>
        <source>Plots beyond the boundary: {}</source>
        <translation>Sərhəddən kənara çıxan sahə: {}</translation>
    </message>
    <message>
        <source>Proposals waiting: {}</source>
        <translation>Gözləyən təklif: {}</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Qərar gözləyənlər</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Əl ilə</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>Mexaniki</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>İtlər</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Birgə</translation>
    </message>
    <message>
        <source>Visual search</source>
        <translation>Vizual axtarış</translation>
    </message>
    <message>
        <source>Demining accident</source>
        <translation>Minatəmizləmə qəzası</translation>
    </message>
    <message>
        <source>Mine accident</source>
        <translation>Mina qəzası</translation>
    </message>
    <message>
        <source>Missed mine</source>
        <translation>Buraxılmış mina</translation>
    </message>
    <message>
        <source>Will be held back: {} {}</source>
        <translation>Gözlədiləcək: {} {}</translation>
    </message>
    <message>
        <source>What the finds say about the maps. Nothing changes before a person accepts it. What grows is hazard at once; what would shrink stays hazard until a cancellation report.</source>
        <translation>Tapıntıların xəritələr haqqında dedikləri. Məsul şəxs qəbul etməyincə heç nə dəyişmir. Böyüyən yer dərhal təhlükəlidir; kiçilməli olan ləğv hesabatınadək təhlükəli qalır.</translation>
    </message>
    <message>
        <source>No proposal waits. Measure the maps when new ground was searched.</source>
        <translation>Gözləyən təklif yoxdur. Yeni yer yoxlanıldıqda xəritələri ölçün.</translation>
    </message>
    <message>
        <source>What speaks for the proposal</source>
        <translation>Təklifi nə dəstəkləyir</translation>
    </message>
    <message>
        <source>Measure Maps</source>
        <translation>Xəritələri ölç</translation>
    </message>
    <message>
        <source>Compare finds with all maps on searched ground, and propose what follows</source>
        <translation>Yoxlanılmış yerdə tapıntıları bütün xəritələrlə müqayisə et və nəticələri təklif et</translation>
    </message>
    <message>
        <source>What is measured together</source>
        <translation>Nə birlikdə ölçülür</translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation>Qərar verilmişlər də</translation>
    </message>
    <message>
        <source>On the map: before dashed grey, after red</source>
        <translation>Xəritədə: əvvəl qırıq boz, sonra qırmızı</translation>
    </message>
    <message>
        <source>Offer Again</source>
        <translation>Yenidən təklif et</translation>
    </message>
    <message>
        <source>Open a refused proposal again</source>
        <translation>Rədd edilmiş təklifi yenidən aç</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Geri götür</translation>
    </message>
    <message>
        <source>Undo an accepted proposal; hazard that grew with it stays</source>
        <translation>Qəbul edilmiş təklifi geri al; onunla böyümüş təhlükəli yer qalır</translation>
    </message>
    <message>
        <source>Taking the decision back</source>
        <translation>Qərar geri götürülür</translation>
    </message>
    <message>
        <source>Refuse Proposal</source>
        <translation>Təklifi rədd et</translation>
    </message>
    <message>
        <source>Leave everything as it is; the refusal and its reason are kept</source>
        <translation>Hər şeyi olduğu kimi saxla; rədd və səbəbi saxlanılır</translation>
    </message>
    <message>
        <source>Refusing the proposal</source>
        <translation>Təklif rədd edilir</translation>
    </message>
    <message>
        <source>Accept Proposal</source>
        <translation>Təklifi qəbul et</translation>
    </message>
    <message>
        <source>Apply it and compute the hazard areas anew; no land is released by it</source>
        <translation>Onu tətbiq et və təhlükəli əraziləri yenidən hesabla; bununla heç bir ərazi azad edilmir</translation>
    </message>
    <message>
        <source>Accepting the proposal</source>
        <translation>Təklif qəbul edilir</translation>
    </message>
    <message>
        <source>Proposals that wait for a decision: {}.</source>
        <translation>Qərar gözləyən təklif: {}.</translation>
    </message>
    <message>
        <source>Done. New hazard areas: {}, grown: {}, with a cancellation proposed: {}.</source>
        <translation>Hazırdır. Yeni təhlükəli ərazilər: {}, böyüyən: {}, ləğvi təklif olunan: {}.</translation>
    </message>
    <message>
        <source>Offer a proposal again</source>
        <translation>Təklifi yenidən təqdim et</translation>
    </message>
    <message>
        <source>This ground stays hazard. A person cancels it with a report in Handed-over Maps, Hazard Areas.</source>
        <translation>Bu yer təhlükəli qalır. Onu məsul şəxs “Təhvil verilmiş xəritələr”, “Təhlükəli ərazilər” bölməsində hesabatla ləğv edir.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Təklif</translation>
    </message>
    <message>
        <source>direct (suggests CHA)</source>
        <translation>birbaşa (CHA təklif edir)</translation>
    </message>
    <message>
        <source>indirect (suggests SHA)</source>
        <translation>dolayı (SHA təklif edir)</translation>
    </message>
    <message>
        <source>Grows</source>
        <translation>Böyüyür</translation>
    </message>
    <message>
        <source>{}: stays hazard, marked “cancellation proposed”</source>
        <translation>{}: təhlükəli qalır, “ləğvi təklif olunub” kimi işarələnir</translation>
    </message>
    <message>
        <source>Would vacate</source>
        <translation>Boşalacaq</translation>
    </message>
    <message>
        <source>{} searched fields support {}.</source>
        <translation>Axtarılmış sahələr: {}; onlar {} dəstəkləyir.</translation>
    </message>
    <message>
        <source>Now: {}.</source>
        <translation>İndi: {}.</translation>
    </message>
    <message>
        <source>{} m towards {}°</source>
        <translation>{} m, {}° istiqamətində</translation>
    </message>
    <message>
        <source>, turned by {}°</source>
        <translation>, {}° dönmə ilə</translation>
    </message>
    <message>
        <source>{} searched fields, of these {} set aside as odd</source>
        <translation>Axtarılmış sahələr: {}, onlardan qəribə sayılıb kənara qoyulan: {}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sürüşmə</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Əminlik</translation>
    </message>
    <message>
        <source>Could be chance</source>
        <translation>Təsadüf ola bilər</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Müşahidələr</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Əsasında</translation>
    </message>
    <message>
        <source>95 % within {} m across {}°; along it the shift cannot be told</source>
        <translation>{} m daxilində 95 %, {}° istiqamətinə köndələn; onun boyunca sürüşmə müəyyən edilə bilmir</translation>
    </message>
    <message>
        <source>95 % within {} m along {}° and {} m across</source>
        <translation>{} m daxilində 95 %, {}° boyunca, köndələn isə {} m</translation>
    </message>
    <message>
        <source>95 % within {} m of this</source>
        <translation>95 % bundan {} m daxilində</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>Best estimate</source>
        <translation>Ən yaxşı qiymətləndirmə</translation>
    </message>
    <message>
        <source>not below the true one with 95 % confidence, on {} searched fields</source>
        <translation>95 % etibarla həqiqi qiymətdən az deyil, axtarılmış sahələr: {}</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Ehtiyatlı</translation>
    </message>
    <message>
        <source>{} % of the fields lie at the corridor's edge: it may be larger</source>
        <translation>Sahələrin {} %-i dəhlizin kənarındadır: o daha böyük ola bilər</translation>
    </message>
    <message>
        <source>{} → {} · {} devices expected, {} per 1,000 m²</source>
        <translation>{} → {} · gözlənilən qurğu {}, 1,000 m²-də {}</translation>
    </message>
    <message>
        <source>less than once in 10,000 times</source>
        <translation>10,000 dəfədən birindən az</translation>
    </message>
    <message>
        <source>once in {} times</source>
        <translation>{} dəfədən birində</translation>
    </message>
    <message>
        <source>Suspended Tasks</source>
        <translation>Dayandırılmış tapşırıqlar</translation>
    </message>
    <message>
        <source>After an accident or a missed mine a task stands still and its neighbours are flagged. Only the authority's decision, recorded here, lets work go on.</source>
        <translation>Qəza və ya buraxılmış minadan sonra tapşırıq dayandırılır və qonşularına xəbərdarlıq qoyulur. İşi yalnız səlahiyyətli qurumun burada qeydə alınmış qərarı davam etdirir.</translation>
    </message>
    <message>
        <source>Suspended and flagged tasks</source>
        <translation>Dayandırılmış və xəbərdarlıq qoyulmuş tapşırıqlar</translation>
    </message>
    <message>
        <source>No task is suspended or flagged.</source>
        <translation>Dayandırılmış və ya xəbərdarlıq qoyulmuş tapşırıq yoxdur.</translation>
    </message>
    <message>
        <source>Lift suspension</source>
        <translation>Dayandırmanı götür</translation>
    </message>
    <message>
        <source>National mine action authority</source>
        <translation>Milli minatəmizləmə qurumu</translation>
    </message>
    <message>
        <source>Role of who decided</source>
        <translation>Qərarı verənin vəzifəsi</translation>
    </message>
    <message>
        <source>Number of the letter or order</source>
        <translation>Məktubun və ya əmrin nömrəsi</translation>
    </message>
    <message>
        <source>What the investigation found</source>
        <translation>Araşdırmanın nəticəsi</translation>
    </message>
    <message>
        <source>Lift Suspension</source>
        <translation>Dayandırmanı götür</translation>
    </message>
    <message>
        <source>Record the authority's decision, clear the warning and let work go on</source>
        <translation>Səlahiyyətli qurumun qərarını qeydə al, xəbərdarlığı götür və işi davam etdir</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Səlahiyyətli qurum</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>İstinad</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>A quality visit stopped this task: correct it in Quality, then resume it there.</source>
        <translation>Bu tapşırığı keyfiyyət yoxlaması dayandırıb: Keyfiyyət bölməsində düzəldin, sonra orada davam etdirin.</translation>
    </message>
    <message>
        <source>No accident stopped this task: resume it in Clearance tasks.</source>
        <translation>Bu tapşırığı qəza dayandırmayıb: Minatəmizləmə tapşırıqları panelində davam etdirin.</translation>
    </message>
    <message>
        <source>No task is chosen: choose one.</source>
        <translation>Tapşırıq seçilməyib: birini seçin.</translation>
    </message>
    <message>
        <source>Who decided is missing: enter the role of the person.</source>
        <translation>Qərarı verən göstərilməyib: şəxsin vəzifəsini daxil edin.</translation>
    </message>
    <message>
        <source>Lift the suspension of task {}</source>
        <translation>{} tapşırığının dayandırılmasını götür</translation>
    </message>
    <message>
        <source>Work in task {} may go on by decision {}.</source>
        <translation>{} tapşırığında iş {} sayılı qərarla davam edə bilər.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Xəbərdarlıq qoyulub</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Götürən</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>səlahiyyətli qurum</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>keyfiyyət</translation>
    </message>
    <message>
        <source>the planner</source>
        <translation>planlaşdıran</translation>
    </message>
    <message>
        <source>Organisation or role</source>
        <translation>Təşkilat və ya vəzifə</translation>
    </message>
    <message>
        <source>What was not as it should be</source>
        <translation>Nə lazım olduğu kimi deyildi</translation>
    </message>
    <message>
        <source>What was ordered or done on the spot</source>
        <translation>Yerində nə tapşırılıb və ya edilib</translation>
    </message>
    <message>
        <source>Warning delivered</source>
        <translation>Xəbərdarlıq edilib</translation>
    </message>
    <message>
        <source>Operations suspended</source>
        <translation>İşlər dayandırılıb</translation>
    </message>
    <message>
        <source>Save Visit</source>
        <translation>Yoxlamanı saxla</translation>
    </message>
    <message>
        <source>Record the visit; a critical one stops work at once</source>
        <translation>Yoxlamanı qeydə al; kritik olan işi dərhal dayandırır</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Yoxlayan</translation>
    </message>
    <message>
        <source>Organisation inspected</source>
        <translation>Yoxlanılan təşkilat</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Uyğunsuzluq</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Görülmüş tədbirlər</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Yoxlanılmayıb</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Etibarlılıq</translation>
    </message>
    <message>
        <source>Share of bad units to notice</source>
        <translation>Aşkar ediləcək qüsurlu vahidlərin payı</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Nümunə götürülüb</translation>
    </message>
    <message>
        <source>Units that failed</source>
        <translation>Uyğun gəlməyən vahidlər</translation>
    </message>
    <message>
        <source>Work stops when this is saved: until it is corrected the task is not completed and nothing is released.</source>
        <translation>Saxlanıldıqda iş dayanır: düzəldilənədək tapşırıq tamamlanmır və heç nə azad edilmir.</translation>
    </message>
    <message>
        <source>Record quality visit to task {}</source>
        <translation>{} tapşırığının keyfiyyət yoxlamasını qeydə al</translation>
    </message>
    <message>
        <source>The visit to task {} is recorded.</source>
        <translation>{} tapşırığının yoxlaması qeydə alındı.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Keyfiyyət</translation>
    </message>
    <message>
        <source>While a critical nonconformity is not corrected, its task is not completed and none of its land is released.</source>
        <translation>Kritik uyğunsuzluq düzəldilməyincə tapşırıq tamamlanmır və onun heç bir ərazisi azad edilmir.</translation>
    </message>
    <message>
        <source>Visits and Samples</source>
        <translation>Yoxlamalar və nümunələr</translation>
    </message>
    <message>
        <source>New Visit</source>
        <translation>Yeni yoxlama</translation>
    </message>
    <message>
        <source>Visits and samples</source>
        <translation>Yoxlamalar və nümunələr</translation>
    </message>
    <message>
        <source>No visit is recorded yet: record the first one under New Visit.</source>
        <translation>Hələ yoxlama qeydə alınmayıb: birincisini “Yeni yoxlama” bölməsində qeydə alın.</translation>
    </message>
    <message>
        <source>Role of who confirms it</source>
        <translation>Təsdiq edənin vəzifəsi</translation>
    </message>
    <message>
        <source>The measures that were taken, or why work goes on</source>
        <translation>Görülmüş tədbirlər və ya işin davam etməsinin səbəbi</translation>
    </message>
    <message>
        <source>Record Correction</source>
        <translation>Düzəlişi qeydə al</translation>
    </message>
    <message>
        <source>Say that the nonconformity is corrected, and how</source>
        <translation>Uyğunsuzluğun düzəldildiyini və necə düzəldildiyini bildir</translation>
    </message>
    <message>
        <source>Resume Work</source>
        <translation>İşi davam etdir</translation>
    </message>
    <message>
        <source>Let work go on in the task that the visit had stopped</source>
        <translation>Yoxlamanın dayandırdığı tapşırıqda işi davam etdir</translation>
    </message>
    <message>
        <source>Record the correction of a nonconformity</source>
        <translation>Uyğunsuzluğun düzəlişini qeydə al</translation>
    </message>
    <message>
        <source>Resume task {}</source>
        <translation>{} tapşırığını davam etdir</translation>
    </message>
    <message>
        <source>Not fulfilled: {}</source>
        <translation>Yerinə yetirilməyib: {}</translation>
    </message>
    <message>
        <source>Measures: {}</source>
        <translation>Tədbirlər: {}</translation>
    </message>
    <message>
        <source>Sampled: {} m²</source>
        <translation>Nümunə: {} m²</translation>
    </message>
    <message>
        <source>Holds the task</source>
        <translation>Tapşırığı saxlayır</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>Düzəldilməyib</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzəldilib</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Keçib</translation>
    </message>
    <message>
        <source>Compliant with SOP and standards</source>
        <translation>SOP və standartlara uyğundur</translation>
    </message>
    <message>
        <source>Supervision adequate</source>
        <translation>Nəzarət kifayətdir</translation>
    </message>
    <message>
        <source>Equipment suitable</source>
        <translation>Avadanlıq yararlıdır</translation>
    </message>
    <message>
        <source>Personnel qualified</source>
        <translation>Heyət ixtisaslıdır</translation>
    </message>
    <message>
        <source>Qualified medic available</source>
        <translation>İxtisaslı tibb işçisi var</translation>
    </message>
    <message>
        <source>Internal QA logs current</source>
        <translation>Daxili QA jurnalları aktualdır</translation>
    </message>
    <message>
        <source>QA visit</source>
        <translation>QA yoxlaması</translation>
    </message>
    <message>
        <source>QC sample</source>
        <translation type="unfinished">QC nümunəsi</translation>
    </message>
    <message>
        <source>No nonconformity</source>
        <translation>Uyğunsuzluq yoxdur</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Kiçik</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Böyük</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Çəki</translation>
    </message>
    <message>
        <source>no layer</source>
        <translation>təbəqə yoxdur</translation>
    </message>
    <message>
        <source>the roads above</source>
        <translation>yuxarıdakı yollar</translation>
    </message>
    <message>
        <source>planned days</source>
        <translation>planlaşdırılmış günlər</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>iş mühiti</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>sahə yoxdur</translation>
    </message>
    <message>
        <source>The field of the layer of people that holds this figure</source>
        <translation>İnsanlar təbəqəsində bu rəqəmi saxlayan sahə</translation>
    </message>
    <message>
        <source>Rank by weighed reasons</source>
        <translation>Çəkili səbəblərlə sırala</translation>
    </message>
    <message>
        <source>Why {} has rank {} of {}: {}.</source>
        <translation>{} niyə {} sıradadır (cəmi {}): {}.</translation>
    </message>
    <message>
        <source>The weights have no name: enter one.</source>
        <translation>Çəkilərin adı yoxdur: ad daxil edin.</translation>
    </message>
    <message>
        <source>Save the weights {}</source>
        <translation>{} çəkilərini saxla</translation>
    </message>
    <message>
        <source>The weights {} are saved.</source>
        <translation>{} çəkiləri saxlanıldı.</translation>
    </message>
    <message>
        <source>A person decides on the order, with a reason: enter both.</source>
        <translation>Sıralama barədə qərarı məsul şəxs səbəblə verir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accept this order of {}.&lt;/b&gt; Weights, distance, ranks and reasons are recorded with it.</source>
        <translation>&lt;b&gt;Bu sıralamanı qəbul et, {}.&lt;/b&gt; Çəkilər, məsafə, sıralar və səbəblər onunla birlikdə qeydə alınır.</translation>
    </message>
    <message>
        <source>Record Decision</source>
        <translation>Qərarı qeydə al</translation>
    </message>
    <message>
        <source>The order of {} is decided and recorded.</source>
        <translation>{} üçün sıralama qərara alındı və qeydə alındı.</translation>
    </message>
    <message>
        <source>Record the decision on an order</source>
        <translation>Sıralama barədə qərarı qeydə al</translation>
    </message>
    <message>
        <source>Still to search</source>
        <translation>Axtarılmalı qalan</translation>
    </message>
    <message>
        <source>What each task still takes</source>
        <translation>Hər tapşırığın hələ nə qədər əmək tələb etdiyi</translation>
    </message>
    <message>
        <source>Enter and save the rates at the left, then press Reckon: what each task still takes is listed here.</source>
        <translation>Solda normaları daxil edib saxlayın, sonra Hesabla düyməsini basın: hər tapşırığın hələ nə qədər əmək tələb etdiyi burada sadalanır.</translation>
    </message>
    <message>
        <source>Tasks: {} of {} · team-days: {} · cost: {}</source>
        <translation>Tapşırıq: {} / {} · komanda-gün: {} · xərc: {}</translation>
    </message>
    <message>
        <source>Effort and Cost</source>
        <translation>Əmək və xərc</translation>
    </message>
    <message>
        <source>Add Method</source>
        <translation>Üsul əlavə et</translation>
    </message>
    <message>
        <source>Add Factor</source>
        <translation>Əmsal əlavə et</translation>
    </message>
    <message>
        <source>Add Slope Class</source>
        <translation>Maillik sinfi əlavə et</translation>
    </message>
    <message>
        <source>Add a line to the table; enter its figures there</source>
        <translation>Cədvələ sətir əlavə edir; rəqəmləri orada daxil edin</translation>
    </message>
    <message>
        <source>Propose Rate from Reports</source>
        <translation type="unfinished">Hesabatlardan norma təklif et</translation>
    </message>
    <message>
        <source>What the chosen method really reached</source>
        <translation>Seçilmiş üsulun faktiki göstəricisi</translation>
    </message>
    <message>
        <source>Save Rates…</source>
        <translation type="unfinished">Normaları saxla…</translation>
    </message>
    <message>
        <source>Save the rates, with who decides and why</source>
        <translation>Normaları kimin və niyə qərar verdiyi ilə saxlayır</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Hesabla</translation>
    </message>
    <message>
        <source>Work out what each task still takes; nothing is saved</source>
        <translation>Hər tapşırığa daha nə qədər lazım olduğunu hesabla; heç nə saxlanılmır</translation>
    </message>
    <message>
        <source>Save Planned Days…</source>
        <translation>Planlaşdırılmış günləri saxla…</translation>
    </message>
    <message>
        <source>Save the days, with who decides and why</source>
        <translation>Günləri kimin və niyə qərar verdiyi ilə saxlayır</translation>
    </message>
    <message>
        <source>Rates of the methods</source>
        <translation type="unfinished">Üsulların normaları</translation>
    </message>
    <message>
        <source>How many m² a team searches in a day, by method.</source>
        <translation>Komandanın bir gündə neçə m² axtardığı, metod üzrə.</translation>
    </message>
    <message>
        <source>What slows a method down</source>
        <translation>Üsulu nə yavaşladır</translation>
    </message>
    <message>
        <source>How many times longer it takes in dense vegetation, much metal, steep ground.</source>
        <translation>Sıx bitki örtüyündə, çoxlu metalda, sıldırım yerdə neçə dəfə uzun çəkdiyi.</translation>
    </message>
    <message>
        <source>Classes of slope</source>
        <translation>Maillik sinifləri</translation>
    </message>
    <message>
        <source>Which slope counts as flat, and which as steep.</source>
        <translation>Hansı mailliyin düz, hansının sıldırım sayıldığı.</translation>
    </message>
    <message>
        <source>Without slope</source>
        <translation>Maillik nəzərə alınmadan</translation>
    </message>
    <message>
        <source>Elevation raster</source>
        <translation>Yüksəklik rasteri</translation>
    </message>
    <message>
        <source>Slope from elevation raster</source>
        <translation>Yüksəklik rasterindən maillik</translation>
    </message>
    <message>
        <source>No rates are known: enter the programme's own figures; none is made up here.</source>
        <translation>Normalar məlum deyil: proqramın öz rəqəmlərini daxil edin; burada heç nə uydurulmur.</translation>
    </message>
    <message>
        <source>Save the rates first, then choose a method to look at.</source>
        <translation>Əvvəlcə normaları saxlayın, sonra baxmaq üçün üsul seçin.</translation>
    </message>
    <message>
        <source>{}: {} m² a team-day from {} reports over {} team-days (most days {} to {}); until now {}. It counts when a person saves it.</source>
        <translation>{}: komanda-günə {} m², hesabat: {}, komanda-gün: {} (günlərin çoxunda {}–{}); indiyədək {}. Məsul şəxs saxladıqda qüvvəyə minir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Rates of the programme.&lt;/b&gt; The authority's settings.</source>
        <translation>&lt;b&gt;Proqramın normaları.&lt;/b&gt; Səlahiyyətli qurumun parametrləri.</translation>
    </message>
    <message>
        <source>Save Rates</source>
        <translation type="unfinished">Normaları saxla</translation>
    </message>
    <message>
        <source>Set the programme's rates</source>
        <translation>Proqramın normalarını təyin et</translation>
    </message>
    <message>
        <source>Reckon effort</source>
        <translation>Əməyi hesabla</translation>
    </message>
    <message>
        <source>Planned days are saved with their assumptions; tasks: {}.</source>
        <translation>Planlaşdırılmış günlər fərziyyələri ilə saxlanıldı; tapşırıq: {}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Planned days.&lt;/b&gt; Each task keeps how they were reckoned.</source>
        <translation>&lt;b&gt;Planlaşdırılmış günlər.&lt;/b&gt; Hər tapşırıq onların necə hesablandığını saxlayır.</translation>
    </message>
    <message>
        <source>Save Planned Days</source>
        <translation>Planlaşdırılmış günləri saxla</translation>
    </message>
    <message>
        <source>points: {} of {}</source>
        <translation>nöqtələr: {} / {}</translation>
    </message>
    <message>
        <source>± 20 %</source>
        <translation>± 20 %</translation>
    </message>
    <message>
        <source>Best and worst rank if any one weight moves by 20 %</source>
        <translation>Hər hansı bir çəki 20 % dəyişdikdə ən yaxşı və ən pis sıra</translation>
    </message>
    <message>
        <source>Which Ground Next…</source>
        <translation>Növbəti yer hansıdır…</translation>
    </message>
    <message>
        <source>Rank tasks or hazard areas by weighed reasons; a person decides</source>
        <translation>Tapşırıqları və ya təhlükəli əraziləri çəkili səbəblərlə sırala; qərarı məsul şəxs verir</translation>
    </message>
    <message>
        <source>Effort and Cost…</source>
        <translation>Əmək və xərc…</translation>
    </message>
    <message>
        <source>Reckon team-days and cost from the programme's own rates</source>
        <translation>Komanda-günləri və xərci proqramın öz normaları ilə hesabla</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Bitki örtüyü</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Maillik</translation>
    </message>
    <message>
        <source>m² a day</source>
        <translation>gündə m²</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Günlük xərc</translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation>İşlənmiş günlər</translation>
    </message>
    <message>
        <source>Factor of</source>
        <translation>Əmsal növü</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Dəfə</translation>
    </message>
    <message>
        <source>Slope up to, %</source>
        <translation>Maillik, ən çoxu, %</translation>
    </message>
    <message>
        <source>The factor for "{}" names no method: enter one of the table above.</source>
        <translation>"{}" əmsalında üsul göstərilməyib: yuxarıdakı cədvəldən birini daxil edin.</translation>
    </message>
    <message>
        <source>"{}" of {} is no number: correct it.</source>
        <translation>"{}" ({}) ədəd deyil: düzəldin.</translation>
    </message>
    <message>
        <source>"{}" of {} is below 0: correct it.</source>
        <translation>"{}" ({}) 0-dan kiçikdir: düzəldin.</translation>
    </message>
    <message>
        <source>Which Ground Next, and Why?</source>
        <translation>Növbəti yer hansıdır və niyə?</translation>
    </message>
    <message>
        <source>Tasks that are not done</source>
        <translation>Bitməmiş tapşırıqlar</translation>
    </message>
    <message>
        <source>Open hazard areas</source>
        <translation>Açıq təhlükəli ərazilər</translation>
    </message>
    <message>
        <source>Name of the weights</source>
        <translation>Çəkilərin adı</translation>
    </message>
    <message>
        <source>Save Weights</source>
        <translation>Çəkiləri saxla</translation>
    </message>
    <message>
        <source>Save these weights under this name</source>
        <translation>Bu çəkiləri bu adla saxla</translation>
    </message>
    <message>
        <source>Rank Ground</source>
        <translation>Ərazini sırala</translation>
    </message>
    <message>
        <source>Work the order out; it counts once accepted</source>
        <translation>Sıranı hesablayır; yalnız qəbul edildikdən sonra qüvvədədir</translation>
    </message>
    <message>
        <source>Accept Order…</source>
        <translation>Sıralamanı qəbul et…</translation>
    </message>
    <message>
        <source>Save the ranks, with who decides and why</source>
        <translation>Sıra yerlərini kimin və niyə qərar verdiyi ilə saxlayır</translation>
    </message>
    <message>
        <source>What to rank</source>
        <translation>Nəyi sıralamalı</translation>
    </message>
    <message>
        <source>Near is within</source>
        <translation>Yaxınlıq məsafəsi</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Çəkilər</translation>
    </message>
    <message>
        <source>Choose a layer or field for {}, or set its weight to 0.</source>
        <translation>{} üçün təbəqə və ya sahə seçin, ya da çəkisini 0 edin.</translation>
    </message>
    <message>
        <source>{} ranked. This is a proposal: nothing is decided yet.</source>
        <translation>{} sıralandı. Bu, təklifdir: hələ heç nə qərara alınmayıb.</translation>
    </message>
    <message>
        <source>Why rank {}: {}.</source>
        <translation>Niyə sıra {}: {}.</translation>
    </message>
    <message>
        <source>Decided by {}, {}.</source>
        <translation>Qərarı verən: {}, {}.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Say at the left what counts and how much, choose the layers that it is read from, and press Rank Ground. The order is a proposal; a person decides.</source>
        <translation>Solda nəyin və nə qədər önəmli olduğunu göstərin, onun oxunduğu təbəqələri seçin və Sırala düyməsini basın. Sıra təklifdir; qərarı məsul şəxs verir.</translation>
    </message>
    <message>
        <source>Why the chosen ground stands there</source>
        <translation>Seçilmiş yerin niyə bu sırada olduğu</translation>
    </message>
    <message>
        <source>Why the chosen ground stands where it does</source>
        <translation>Seçilmiş yerin niyə məhz bu sırada olduğu</translation>
    </message>
    <message>
        <source>The ranking was cancelled: nothing was changed.</source>
        <translation>Sıralamadan imtina edildi: heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Features without a usable place, which do not count: {}, of {}.</source>
        <translation>Yararlı yeri olmayan və sayılmayan obyektlər: {} / {}.</translation>
    </message>
    <message>
        <source>e.g. {}</source>
        <translation>məs. {}</translation>
    </message>
    <message>
        <source>as the record</source>
        <translation>formulyardakı kimi</translation>
    </message>
    <message>
        <source>Tab: next cell · Enter: next line · Ctrl+Del: remove line</source>
        <translation>Tab: növbəti xana · Enter: növbəti sətir · Ctrl+Del: sətri sil</translation>
    </message>
    <message>
        <source>&amp;1 Head of the form</source>
        <translation>&amp;1 Formulyarın başlığı</translation>
    </message>
    <message>
        <source>&amp;2 Points, legs and rows</source>
        <translation type="unfinished">&amp;2 Nöqtələr, tərəflər və cərgələr</translation>
    </message>
    <message>
        <source>How the record's datum is led to the workspace's; kept with the record</source>
        <translation>Formulyarın datumunun iş mühitinin datumuna necə çevrildiyi; formulyarla saxlanılır</translation>
    </message>
    <message>
        <source>Only where no datum shift is known</source>
        <translation>Yalnız datum çevrilməsi məlum deyilsə</translation>
    </message>
    <message>
        <source>Reason to override</source>
        <translation>İstisnanın səbəbi</translation>
    </message>
    <message>
        <source>Zoom There</source>
        <translation>Ora yaxınlaş</translation>
    </message>
    <message>
        <source>Move the map to where the record is placed now</source>
        <translation>Xəritəni formulyarın indi yerləşdirildiyi yerə aparır</translation>
    </message>
    <message>
        <source>What the record comes to</source>
        <translation>Formulyardan alınan nəticə</translation>
    </message>
    <message>
        <source>Enter the head, then points, legs and rows as they stand on the form. How far the rows may be off, and why, is said here while you type.</source>
        <translation>Başlığı, sonra nöqtələri, tərəfləri və cərgələri formada olduğu kimi daxil edin. Cərgələrin xətasının nə qədər ola biləcəyi və səbəbi siz yazdıqca burada göstərilir.</translation>
    </message>
    <message>
        <source>Why the saved record is changed</source>
        <translation>Saxlanılmış formulyarın niyə dəyişdirildiyi</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Dəyişən</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Saxlamadan bağla</translation>
    </message>
    <message>
        <source>Close; what is typed and not saved is dropped</source>
        <translation>Bağla; yazılmış və saxlanılmamışlar itir</translation>
    </message>
    <message>
        <source>Keep for Later</source>
        <translation>Sonraya saxla</translation>
    </message>
    <message>
        <source>Put the record, as far as it is typed, among the waiting records</source>
        <translation>Formulyarı, yazıldığı qədər, gözləyən formulyarların arasına qoy</translation>
    </message>
    <message>
        <source>Save Record</source>
        <translation>Formulyarı saxla</translation>
    </message>
    <message>
        <source>Save the record and its located rows (Ctrl+S)</source>
        <translation>Formulyarı və yeri müəyyən edilmiş cərgələrini saxla (Ctrl+S)</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>saxlanıldığı kimi</translation>
    </message>
    <message>
        <source>Enter record {}</source>
        <translation>{} formulyarını daxil et</translation>
    </message>
    <message>
        <source>Change record {}</source>
        <translation>{} formulyarını dəyiş</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>nömrəsiz</translation>
    </message>
    <message>
        <source>Kept for later; nothing is wrong with it.</source>
        <translation>Sonraya saxlanılıb; səhvi yoxdur.</translation>
    </message>
    <message>
        <source>Keep record {} for later</source>
        <translation>{} formulyarını sonraya saxla</translation>
    </message>
    <message>
        <source>A person decided how this record is read: “{}” Saving a change ends that decision and offers the readings anew; ground that it made hazard stays hazard.</source>
        <translation>Bu formulyarın necə oxunacağına məsul şəxs qərar verib: “{}” Dəyişiklik saxlanılsa, həmin qərar bitir və oxunuşlar yenidən təklif olunur; onun təhlükəli etdiyi yer təhlükəli qalır.</translation>
    </message>
    <message>
        <source>Rows that lie as decided: {}. {}</source>
        <translation>Qərara uyğun yerləşən cərgə: {}. {}</translation>
    </message>
    <message>
        <source>Record {} is not saved: save it, or keep it for later, first.</source>
        <translation>{} formulyarı saxlanılmayıb: əvvəlcə onu saxlayın və ya sonraya saxlayın.</translation>
    </message>
    <message>
        <source>Change Record {}</source>
        <translation>{} formulyarını dəyiş</translation>
    </message>
    <message>
        <source>Enter Record</source>
        <translation>Formulyar daxil et</translation>
    </message>
    <message>
        <source>Compute record {}</source>
        <translation>{} formulyarını hesabla</translation>
    </message>
    <message>
        <source>Record {} is saved: {}.</source>
        <translation>{} formulyarı saxlanıldı: {}.</translation>
    </message>
    <message>
        <source>Record {} is kept among the waiting records.</source>
        <translation>{} formulyarı gözləyən formulyarlar arasında saxlanıldı.</translation>
    </message>
    <message>
        <source>Records ({})</source>
        <translation>Formulyarlar ({})</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Açıq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>To correct ({})</source>
        <translation>Düzəldilməli ({})</translation>
    </message>
    <message>
        <source>Choose Workbook or CSV…</source>
        <translation>İş kitabı və ya CSV seç…</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV of records; it is read, nothing is saved yet</source>
        <translation>Formulyarların iş kitabını və ya CSV faylını seçin; oxunur, hələ heç nə saxlanmır</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Qovluq seç…</translation>
    </message>
    <message>
        <source>Choose a folder with one CSV for each table; it is read, nothing is saved yet</source>
        <translation>Hər cədvəl üçün bir CSV olan qovluğu seçin; oxunur, hələ heç nə saxlanmır</translation>
    </message>
    <message>
        <source>Save Empty Tables…</source>
        <translation>Boş cədvəlləri saxla…</translation>
    </message>
    <message>
        <source>Save the workbook that records are typed into, with its explanations</source>
        <translation>Formulyarların yazıldığı iş kitabını izahları ilə saxla</translation>
    </message>
    <message>
        <source>Source grade if none</source>
        <translation>Göstərilməsə, mənbənin dərəcəsi</translation>
    </message>
    <message>
        <source>Info. grade if none</source>
        <translation>Göstərilməsə, məlumatın dərəcəsi</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Yenidən oxu</translation>
    </message>
    <message>
        <source>Locate the records anew as said above</source>
        <translation>Formulyarların yerini yuxarıda deyildiyi kimi yenidən müəyyən et</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % daxilində</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Koordinat sırası</translation>
    </message>
    <message>
        <source>Azimuths from</source>
        <translation>Azimutların şimalı</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Addım</translation>
    </message>
    <message>
        <source>Points · legs · rows</source>
        <translation type="unfinished">Nöqtələr · tərəflər · cərgələr</translation>
    </message>
    <message>
        <source>Choose a workbook, a CSV file or a folder above. Every record is listed here with how far it may be off, before anything is saved.</source>
        <translation>Yuxarıda iş kitabı, CSV faylı və ya qovluq seçin. Hər formulyar, xətasının nə qədər ola biləcəyi ilə, heç nə saxlanılmazdan əvvəl burada sadalanır.</translation>
    </message>
    <message>
        <source>State for Chosen</source>
        <translation>Seçilmişlər üçün göstər</translation>
    </message>
    <message>
        <source>Fill what the chosen records leave open; noted in each, none replaced</source>
        <translation>Seçilmiş formulyarlarda boş qalanları doldur; hər birində qeyd olunur, heç biri əvəz edilmir</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Şimal</translation>
    </message>
    <message>
        <source>Pace, m</source>
        <translation>Addım, m</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Orada nə yazılıb</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Nə gözlənilirdi</translation>
    </message>
    <message>
        <source>Every cell could be read.</source>
        <translation>Bütün xanalar oxundu.</translation>
    </message>
    <message>
        <source>The good records come in; these wait in the workspace and are corrected in the entry form.</source>
        <translation>Düzgün formulyarlar daxil olur; bunlar iş mühitində gözləyir və giriş formasında düzəldilir.</translation>
    </message>
    <message>
        <source>Save what is good; what is not is kept, waiting to be corrected</source>
        <translation>Düzgün olanları saxlayır; qalanlar düzəliş gözləyərək qalır</translation>
    </message>
    <message>
        <source>Import Records</source>
        <translation>Formulyarları idxal et</translation>
    </message>
    <message>
        <source>Tables of records (*.xlsx *.xlsm *.ods *.csv)</source>
        <translation>Formulyar cədvəlləri (*.xlsx *.xlsm *.ods *.csv)</translation>
    </message>
    <message>
        <source>Folder with records.csv, ref_points.csv, legs.csv and rows.csv</source>
        <translation>records.csv, ref_points.csv, legs.csv və rows.csv olan qovluq</translation>
    </message>
    <message>
        <source>stated by {} at the import</source>
        <translation>idxal zamanı göstərib: {}</translation>
    </message>
    <message>
        <source>Records brought in: {}, with rows: {}; waiting to be corrected: {}.</source>
        <translation>Gətirilmiş formulyar: {}, cərgə: {}; düzəliş gözləyən: {}.</translation>
    </message>
    <message>
        <source>In the workspace already, exactly so: {}.</source>
        <translation>İş mühitində artıq eynilə var idi: {}.</translation>
    </message>
    <message>
        <source>Bring In Records ({})</source>
        <translation>Formulyarları gətir ({})</translation>
    </message>
    <message>
        <source>Found away by</source>
        <translation>Tapılan yerin fərqi</translation>
    </message>
    <message>
        <source>The record names no point that could be visited.</source>
        <translation>Formulyarda yerinə baxmaq mümkün olan nöqtə yoxdur.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Baxış</translation>
    </message>
    <message>
        <source>Latitude, or MGRS</source>
        <translation>Enlik və ya MGRS</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Uzunluq</translation>
    </message>
    <message>
        <source>Metres; empty: the authority's figure</source>
        <translation>Metrlə; boş: səlahiyyətli qurumun rəqəmi</translation>
    </message>
    <message>
        <source>Role, such as Team 3 leader</source>
        <translation>Vəzifə, məsələn: 3-cü komandanın rəhbəri</translation>
    </message>
    <message>
        <source>Keep what came back; nothing moves by it</source>
        <translation>Sahədən gələni saxla; bununla heç nə yerini dəyişmir</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Orientir</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Dəqiqlik</translation>
    </message>
    <message>
        <source>Visited by, on</source>
        <translation>Yerində olan, tarix</translation>
    </message>
    <message>
        <source>Proposed refit</source>
        <translation>Təklif olunan yeni uyğunlaşdırma</translation>
    </message>
    <message>
        <source>Accept Refit</source>
        <translation>Yeni uyğunlaşdırmanı qəbul et</translation>
    </message>
    <message>
        <source>Moves the record's points and rows; hazard stays hazard</source>
        <translation>Formulyarın nöqtə və cərgələrini yerindən tərpədir; təhlükəli yer təhlükəli qalır</translation>
    </message>
    <message>
        <source>Landmarks of Record {}</source>
        <translation>{} formulyarının orientirləri</translation>
    </message>
    <message>
        <source>None is open: what was found has been decided on.</source>
        <translation>Açıq heç nə yoxdur: tapılanlar barədə qərar verilib.</translation>
    </message>
    <message>
        <source>None: no landmark was found with a position yet.</source>
        <translation>Yoxdur: hələ mövqeyi ilə orientir tapılmayıb.</translation>
    </message>
    <message>
        <source>Enter visit to {}</source>
        <translation>{} üzrə baxışı daxil et</translation>
    </message>
    <message>
        <source>Rows moved to the found landmarks: {}; no hazard area shrank.</source>
        <translation>Tapılmış orientirlərə görə köçürülmüş cərgə: {}; heç bir təhlükəli ərazi kiçilmədi.</translation>
    </message>
    <message>
        <source>Standard deviation along one axis: two of three readings lie within it. For a receiver, the figure that it shows.</source>
        <translation>Bir ox üzrə standart meyl: üç ölçmədən ikisi onun daxilində olur. Qəbuledici üçün: onun göstərdiyi rəqəm.</translation>
    </message>
    <message>
        <source>Import Records…</source>
        <translation>Formulyarları idxal et…</translation>
    </message>
    <message>
        <source>Bring in minefield records from a workbook or a folder of CSV files</source>
        <translation>Minalanma formulyarlarını iş kitabından və ya CSV faylları qovluğundan gətir</translation>
    </message>
    <message>
        <source>Enter Record…</source>
        <translation>Formulyar daxil et…</translation>
    </message>
    <message>
        <source>Type a minefield record in as it stands on the form</source>
        <translation>Minalanma formulyarını blankda olduğu kimi yaz</translation>
    </message>
    <message>
        <source>Waiting Records…</source>
        <translation>Gözləyən formulyarlar…</translation>
    </message>
    <message>
        <source>Records that could not be read or were kept for later</source>
        <translation>Oxunmayan və ya sonraya saxlanılmış formulyarlar</translation>
    </message>
    <message>
        <source>Change Record…</source>
        <translation>Formulyarı dəyiş…</translation>
    </message>
    <message>
        <source>Correct the chosen record, see other readings of it, and choose one</source>
        <translation>Seçilmiş formulyarı düzəlt, başqa oxunuşlarına bax və birini seç</translation>
    </message>
    <message>
        <source>Print Reconnaissance Sheets…</source>
        <translation>Kəşfiyyat vərəqlərini çap et…</translation>
    </message>
    <message>
        <source>Print what a team needs to find the landmarks of the chosen records</source>
        <translation>Komandaya seçilmiş formulyarların orientirlərini tapmaq üçün lazım olanı çap et</translation>
    </message>
    <message>
        <source>Landmark Found…</source>
        <translation>Orientir tapılıb…</translation>
    </message>
    <message>
        <source>Enter what came back: found, not found or moved; a refit is proposed</source>
        <translation>Sahədən gələni daxil et: tapılıb, tapılmayıb və ya yeri dəyişib; yeni uyğunlaşdırma təklif olunur</translation>
    </message>
    <message>
        <source>reconnaissance.pdf</source>
        <translation>kesfiyyat.pdf</translation>
    </message>
    <message>
        <source>Print Reconnaissance Sheets</source>
        <translation>Kəşfiyyat vərəqlərini çap et</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message>
        <source>Pages: {}, for records: {}, in {}.</source>
        <translation>Səhifə: {}, formulyar: {}, yeri: {}.</translation>
    </message>
    <message>
        <source>minefield_records.xlsx</source>
        <translation>minalanma_formulyarlari.xlsx</translation>
    </message>
    <message>
        <source>Save Empty Tables</source>
        <translation>Boş cədvəlləri saxla</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>İş kitabları (*.xlsx)</translation>
    </message>
    <message>
        <source>{} holds the sheets records, ref_points, legs and rows; explanations is last.</source>
        <translation>{} records, ref_points, legs və rows vərəqlərindən ibarətdir; sonuncusu izahlardır.</translation>
    </message>
    <message>
        <source>Spread the misclosure over the legs by least squares.</source>
        <translation type="unfinished">Bağlanma xətasını tərəflər üzrə ən kiçik kvadratlar üsulu ilə payla.</translation>
    </message>
    <message>
        <source>By (role)</source>
        <translation>Kim (vəzifə)</translation>
    </message>
    <message>
        <source>Saves the record and moves its rows; no hazard area shrinks by it</source>
        <translation>Formulyarı saxlayır və cərgələrini köçürür; bununla heç bir təhlükəli ərazi kiçilmir</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other readings&lt;/b&gt;, until a person takes one</source>
        <translation>&lt;b&gt;Başqa oxunuşlar&lt;/b&gt;, məsul şəxs birini götürənədək</translation>
    </message>
    <message>
        <source>Not located yet</source>
        <translation>Yeri hələ müəyyən edilməyib</translation>
    </message>
    <message>
        <source>{} placements, each: {}</source>
        <translation>Yerləşmə variantı: {}, hər biri: {}</translation>
    </message>
    <message>
        <source>Includes a gross error that does not show in {} % of such records.</source>
        <translation>Belə formulyarların {} %-ində görünməyən kobud səhv nəzərə alınıb.</translation>
    </message>
    <message>
        <source>Gross errors apart: a wrong landmark or a leg read backwards is not in this figure.</source>
        <translation>Kobud səhvlər istisnadır: səhv orientir və ya tərsinə oxunmuş tərəf bu rəqəmə daxil deyil.</translation>
    </message>
    <message>
        <source>Where it comes from, at {} (each alone):</source>
        <translation>Haradan yaranır, {} nöqtəsində (hər biri ayrıca):</translation>
    </message>
    <message>
        <source>All enlarged ×{}, since the record misses its own points.</source>
        <translation>Hamısı ×{} böyüdülüb, çünki formulyar öz nöqtələrinə düz gəlmir.</translation>
    </message>
    <message>
        <source>Misclosure</source>
        <translation type="unfinished">Bağlanma xətası</translation>
    </message>
    <message>
        <source>nothing closes: no leg reaches a second known point</source>
        <translation>heç nə bağlanmır: heç bir tərəf ikinci məlum nöqtəyə çatmır</translation>
    </message>
    <message>
        <source>{} at {} over {} (1:{})</source>
        <translation>{}, nöqtə {}, uzunluq {} (1:{})</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinat sistemi</translation>
    </message>
    <message>
        <source>{}° east</source>
        <translation>{}° şərq</translation>
    </message>
    <message>
        <source>Declination of {}</source>
        <translation>Maqnit meyli, {}</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Meridianların yaxınlaşması</translation>
    </message>
    <message>
        <source>Sketch of the record</source>
        <translation>Formulyarın sxemi</translation>
    </message>
    <message>
        <source>The sketch appears when a point has coordinates.</source>
        <translation>Sxem nöqtənin koordinatları olduqda görünür.</translation>
    </message>
    <message>
        <source>Waiting Records</source>
        <translation>Gözləyən formulyarlar</translation>
    </message>
    <message>
        <source>Waiting records</source>
        <translation>Gözləyən formulyarlar</translation>
    </message>
    <message>
        <source>Records that could not be read, or that you keep for later, wait here.</source>
        <translation>Oxunmayan və ya sonraya saxladığınız formulyarlar burada gözləyir.</translation>
    </message>
    <message>
        <source>Reason to set it aside</source>
        <translation>Kənara qoymağın səbəbi</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Kənara qoy</translation>
    </message>
    <message>
        <source>It waits no more; its cells and the reason stay in the workspace</source>
        <translation>Daha gözləmir; xanaları və səbəb iş mühitində qalır</translation>
    </message>
    <message>
        <source>Correct in Form…</source>
        <translation>Formada düzəlt…</translation>
    </message>
    <message>
        <source>Open the chosen record in the form, with what is wrong marked</source>
        <translation>Seçilmiş formulyarı formada açır, səhvlər işarələnir</translation>
    </message>
    <message>
        <source>entry form</source>
        <translation>giriş forması</translation>
    </message>
    <message>
        <source>These records are kept cell by cell, as handed in or typed.</source>
        <translation>Bu formulyarlar təhvil verildiyi və ya yazıldığı kimi, xana-xana saxlanılır.</translation>
    </message>
    <message>
        <source>No record waits.</source>
        <translation>Gözləyən formulyar yoxdur.</translation>
    </message>
    <message>
        <source>Set record {} aside</source>
        <translation>{} formulyarını kənara qoy</translation>
    </message>
    <message>
        <source>Copy no.</source>
        <translation>Nüsxə №</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Təhvil verən</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Alınma tarixi</translation>
    </message>
    <message>
        <source>Laying unit</source>
        <translation type="unfinished">Minalayan bölmə</translation>
    </message>
    <message>
        <source>Laid from</source>
        <translation>Minalamanın başlanğıcı</translation>
    </message>
    <message>
        <source>Laid to</source>
        <translation>Minalamanın sonu</translation>
    </message>
    <message>
        <source>Fuze life</source>
        <translation type="unfinished">Partladıcının işləmə müddəti</translation>
    </message>
    <message>
        <source>Map scale</source>
        <translation>Xəritənin miqyası</translation>
    </message>
    <message>
        <source>Map sheet</source>
        <translation>Xəritə vərəqi</translation>
    </message>
    <message>
        <source>Azimuths in</source>
        <translation>Azimutların vahidi</translation>
    </message>
    <message>
        <source>Declination, °</source>
        <translation>Maqnit meyli, °</translation>
    </message>
    <message>
        <source>Declination of</source>
        <translation>Meylin tarixi</translation>
    </message>
    <message>
        <source>One pace, m</source>
        <translation>Bir addım, m</translation>
    </message>
    <message>
        <source>Frontage, m</source>
        <translation type="unfinished">Cəbhə boyu, m</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>Dərinlik, m</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Cərgələrin sayı</translation>
    </message>
    <message>
        <source>Source grade</source>
        <translation>Mənbənin dərəcəsi</translation>
    </message>
    <message>
        <source>Info. grade</source>
        <translation>Məlumatın dərəcəsi</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Sxem</translation>
    </message>
    <message>
        <source>X on the form</source>
        <translation>Formulyarda X</translation>
    </message>
    <message>
        <source>Y on the form</source>
        <translation>Formulyarda Y</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Baxılıb</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hara</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vahid</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Məsafə vahidi</translation>
    </message>
    <message>
        <source>Offset, m</source>
        <translation type="unfinished">Kənarlaşma, m</translation>
    </message>
    <message>
        <source>Spacing, m</source>
        <translation>Aralıq, m</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Fuze</source>
        <translation type="unfinished">Partladıcı</translation>
    </message>
    <message>
        <source>Anti-lift</source>
        <translation>Çıxarılmaya qarşı</translation>
    </message>
    <message>
        <source>Depth, cm</source>
        <translation>Dərinlik, sm</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Çıxarılıb</translation>
    </message>
    <message>
        <source>anti-tank</source>
        <translation>tank əleyhinə</translation>
    </message>
    <message>
        <source>anti-personnel</source>
        <translation>piyada əleyhinə</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>qarışıq</translation>
    </message>
    <message>
        <source>northing first</source>
        <translation>əvvəl şimal koordinatı</translation>
    </message>
    <message>
        <source>easting first</source>
        <translation>əvvəl şərq koordinatı</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>dərəcə</translation>
    </message>
    <message>
        <source>degrees, minutes</source>
        <translation>dərəcə, dəqiqə</translation>
    </message>
    <message>
        <source>60-00 mils</source>
        <translation type="unfinished">60-00 bucaqölçən bölgüsü</translation>
    </message>
    <message>
        <source>6400 mils</source>
        <translation type="unfinished">6400 mil</translation>
    </message>
    <message>
        <source>magnetic north</source>
        <translation>maqnit şimalı</translation>
    </message>
    <message>
        <source>grid north</source>
        <translation>şəbəkə şimalı</translation>
    </message>
    <message>
        <source>true north</source>
        <translation>həqiqi şimal</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>künc</translation>
    </message>
    <message>
        <source>start</source>
        <translation>başlanğıc</translation>
    </message>
    <message>
        <source>end</source>
        <translation>son</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>baxılmayıb</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>irəli</translation>
    </message>
    <message>
        <source>back</source>
        <translation>geri</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>paces</source>
        <translation>addım</translation>
    </message>
    <message>
        <source>pairs of paces</source>
        <translation>cüt addım</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>plotting</source>
        <translation type="unfinished">köçürmə</translation>
    </message>
    <message>
        <source>azimuths</source>
        <translation>azimutlar</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>məsafələr</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation>istinad nöqtəsi</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Fəaliyyət</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Beyond the task</source>
        <translation>Tapşırıqdan kənarda</translation>
    </message>
    <message>
        <source>Searched outside the boundary: released with its extension</source>
        <translation>Sərhəddən kənarda axtarılıb: sərhədin genişlənməsi ilə birlikdə azad edilir</translation>
    </message>
    <message>
        <source>Only typed</source>
        <translation>Yalnız yazılıb</translation>
    </message>
    <message>
        <source>Reported in m² without a place on the map: not released</source>
        <translation>Xəritədə yeri olmadan m² ilə bildirilib: azad edilmir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Azad edən</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Nəzərdən keçirilib</translation>
    </message>
    <message>
        <source>Reported for</source>
        <translation>Hesabat tarixi</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Yenidən açılıb</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Nəzərdən keçirilməli</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bu nə deməkdir</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Nə gözləyir</translation>
    </message>
    <message>
        <source>No land was released yet.</source>
        <translation>Hələ heç bir ərazi azad edilməyib.</translation>
    </message>
    <message>
        <source>Reopen Land</source>
        <translation>Ərazini yenidən aç</translation>
    </message>
    <message>
        <source>Make this ground hazard again; it is released only by a new release</source>
        <translation>Bu yeri yenidən təhlükəli et; o, yalnız yeni azad etmə ilə azad olunur</translation>
    </message>
    <message>
        <source>Reopen released land</source>
        <translation>Azad edilmiş ərazini yenidən aç</translation>
    </message>
    <message>
        <source>Released by {}: {}</source>
        <translation>Azad edən {}: {}</translation>
    </message>
    <message>
        <source>Hazard again since {}: {}</source>
        <translation>Yenidən təhlükəlidir, {} tarixindən: {}</translation>
    </message>
    <message>
        <source>Devices found in released land</source>
        <translation>Azad edilmiş ərazidə tapılmış qurğular</translation>
    </message>
    <message>
        <source>No device was found in released land.</source>
        <translation>Azad edilmiş ərazidə qurğu tapılmayıb.</translation>
    </message>
    <message>
        <source>What the review of the other land found; it is kept</source>
        <translation>Digər ərazinin nəzərdən keçirilməsinin nəticəsi; saxlanılır</translation>
    </message>
    <message>
        <source>Record Review</source>
        <translation>Nəzərdən keçirməni qeydə al</translation>
    </message>
    <message>
        <source>Settle the nonconformity; what was reopened stays hazard</source>
        <translation>Uyğunsuzluğu həll et; yenidən açılan yer təhlükəli qalır</translation>
    </message>
    <message>
        <source>Other land by the same team and method</source>
        <translation>Eyni komandanın eyni üsulla azad etdiyi digər ərazi</translation>
    </message>
    <message>
        <source>No other land was released by the same team with the same method.</source>
        <translation>Eyni komanda eyni üsulla başqa ərazi azad etməyib.</translation>
    </message>
    <message>
        <source>Other land by the same team with the same method, to be reviewed</source>
        <translation>Eyni komandanın eyni üsulla azad etdiyi, nəzərdən keçirilməli digər ərazi</translation>
    </message>
    <message>
        <source>Record the review of released land</source>
        <translation>Azad edilmiş ərazinin nəzərdən keçirilməsini qeydə al</translation>
    </message>
    <message>
        <source>Reviewed by {}: {}</source>
        <translation>Nəzərdən keçirən {}: {}</translation>
    </message>
    <message>
        <source>Ground beyond a boundary</source>
        <translation type="unfinished">Sərhəddən kənar yer</translation>
    </message>
    <message>
        <source>No ground beyond a boundary waits for a decision.</source>
        <translation>Qərar gözləyən sərhəddən kənar yer yoxdur.</translation>
    </message>
    <message>
        <source>Refuse Extension</source>
        <translation>Genişlənməni rədd et</translation>
    </message>
    <message>
        <source>Leave the boundary; the ground stays searched and unreleased</source>
        <translation>Sərhədi saxla; yer yoxlanılmış, lakin azad edilməmiş qalır</translation>
    </message>
    <message>
        <source>Approve Extension</source>
        <translation>Genişlənməni təsdiq et</translation>
    </message>
    <message>
        <source>Make the ground part of the hazard, so that its release counts</source>
        <translation>Yeri təhlükəli əraziyə daxil et ki, azad edilməsi hesaba alınsın</translation>
    </message>
    <message>
        <source>Approve a boundary extension</source>
        <translation>Sərhədin genişlənməsini təsdiq et</translation>
    </message>
    <message>
        <source>Refuse a boundary extension</source>
        <translation>Sərhədin genişlənməsini rədd et</translation>
    </message>
    <message>
        <source>Nothing with an outline was searched in this task that is not released yet. Ground that was only typed as a figure releases nothing: draw it, or tick boxes in the report.</source>
        <translation>Bu tapşırıqda yoxlanılıb hələ azad edilməmiş konturlu yer yoxdur. Yalnız rəqəmlə yazılmış yer heç nəyi azad etmir: onu çəkin və ya hesabatda kvadratları işarələyin.</translation>
    </message>
    <message>
        <source>Searched ground that is not released</source>
        <translation>Yoxlanılmış, azad edilməmiş yer</translation>
    </message>
    <message>
        <source>What was done, and why the ground may be used</source>
        <translation>Nə edilib və yerdən niyə istifadə etmək olar</translation>
    </message>
    <message>
        <source>Release Land</source>
        <translation>Ərazini azad et</translation>
    </message>
    <message>
        <source>Record the release with its report; can be undone</source>
        <translation>Azad etməni hesabatı ilə qeydə al; geri almaq olar</translation>
    </message>
    <message>
        <source>What was done on ground that you draw</source>
        <translation>Çəkdiyiniz yerdə nə edilib</translation>
    </message>
    <message>
        <source>Draw Ground…</source>
        <translation>Yer çək…</translation>
    </message>
    <message>
        <source>Draw ground on the map that no report holds, for example cancelled by survey</source>
        <translation>Heç bir hesabatda olmayan yeri xəritədə çək, məsələn, tədqiqatla ləğv edilmişi</translation>
    </message>
    <message>
        <source>by</source>
        <translation>kim</translation>
    </message>
    <message>
        <source>to a depth of</source>
        <translation>dərinlik, ən azı</translation>
    </message>
    <message>
        <source>Searched to clearance standard</source>
        <translation type="unfinished">Təmizləmə standartı üzrə yoxlanılıb</translation>
    </message>
    <message>
        <source>Counts as cleared only where the authority's setting allows it</source>
        <translation>Yalnız səlahiyyətli qurumun parametri icazə verdikdə təmizlənmiş sayılır</translation>
    </message>
    <message>
        <source>on</source>
        <translation>tarix</translation>
    </message>
    <message>
        <source>After this release {} of hazard remain in the task.</source>
        <translation>Bu azad etmədən sonra tapşırıqda {} təhlükəli sahə qalır.</translation>
    </message>
    <message>
        <source>{} lie beyond the boundary: they are kept and stay unreleased until the extension is approved.</source>
        <translation>{} sərhəddən kənardadır: saxlanılır və genişlənmə təsdiq edilənədək azad edilməmiş qalır.</translation>
    </message>
    <message>
        <source>{} were only typed and release nothing.</source>
        <translation>{} yalnız yazılıb və heç nəyi azad etmir.</translation>
    </message>
    <message>
        <source>Nothing is chosen that can be released.</source>
        <translation>Azad edilə bilən heç nə seçilməyib.</translation>
    </message>
    <message>
        <source>Release land of task {}</source>
        <translation>{} tapşırığının ərazisini azad et</translation>
    </message>
    <message>
        <source>{} are {} and recorded.</source>
        <translation>{}: {}, qeydə alındı.</translation>
    </message>
    <message>
        <source>Non-technical survey cancels, technical survey reduces, clearance clears to a depth. What remains is the difference of the outlines, so ground released twice counts once.</source>
        <translation>Qeyri-texniki tədqiqat ləğv edir, texniki tədqiqat azaldır, təmizləmə müəyyən dərinliyədək təmizləyir. Qalan sahə konturların fərqidir, ona görə iki dəfə azad edilmiş yer bir dəfə sayılır.</translation>
    </message>
    <message>
        <source>Zoom to Task</source>
        <translation>Tapşırığa yaxınlaş</translation>
    </message>
    <message>
        <source>Show the task on the map</source>
        <translation>Tapşırığı xəritədə göstər</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Azad etmə</translation>
    </message>
    <message>
        <source>Released Land</source>
        <translation>Azad edilmiş ərazi</translation>
    </message>
    <message>
        <source>Devices in Released Land</source>
        <translation>Azad edilmiş ərazidəki qurğular</translation>
    </message>
    <message>
        <source>Beyond the Boundary</source>
        <translation>Sərhəddən kənar</translation>
    </message>
    <message>
        <source>Spot task</source>
        <translation type="unfinished">Nöqtəvi tapşırıq</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ləğv edilmiş</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Azaldılmış</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Təmizlənmiş</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Azad edilmiş</translation>
    </message>
    <message>
        <source>Hazard again</source>
        <translation>Yenidən təhlükəli</translation>
    </message>
    <message>
        <source>Hazard {} · released: {} · remaining {}</source>
        <translation>Təhlükəli {} · azad edilib: {} · qalır {}</translation>
    </message>
    <message>
        <source>Make a Safe Copy</source>
        <translation>Etibarlı nüsxə hazırla</translation>
    </message>
    <message>
        <source>The copy is complete and was checked: {} (its SHA-256 lies beside it).</source>
        <translation>Nüsxə hazırdır və yoxlanılıb: {} (SHA-256 onun yanındadır).</translation>
    </message>
    <message>
        <source>Copy the workspace {}</source>
        <translation>{} iş mühitini köçür</translation>
    </message>
    <message>
        <source>The copy was cancelled: nothing was written.</source>
        <translation>Nüsxədən imtina edildi: heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>A copy cannot replace the workspace itself: choose another name.</source>
        <translation>Nüsxə iş mühitinin özünü əvəz edə bilməz: başqa ad seçin.</translation>
    </message>
    <message>
        <source>A new fit moves what was traced: fill in who decides and why.</source>
        <translation>Yeni uyğunlaşdırma üzərindən çəkilənləri tərpədir: qərarı verəni və səbəbi yazın.</translation>
    </message>
    <message>
        <source>The scan lies on the map; what is drawn on it: {} (worst point {}).</source>
        <translation>Skan xəritədədir; üzərində çəkilənlər: {} (ən pis nöqtə {}).</translation>
    </message>
    <message>
        <source>Load Points…</source>
        <translation>Nöqtələri yüklə…</translation>
    </message>
    <message>
        <source>Load control points from a .points file of QGIS's georeferencer</source>
        <translation>QGIS georeferensləşdiricisinin .points faylından nəzarət nöqtələrini yüklə</translation>
    </message>
    <message>
        <source>Pick on Map</source>
        <translation>Xəritədən götür</translation>
    </message>
    <message>
        <source>Click on the main map where the chosen point lies</source>
        <translation>Əsas xəritədə seçilmiş nöqtənin yerini klikləyin</translation>
    </message>
    <message>
        <source>Look at Point</source>
        <translation>Nöqtəyə bax</translation>
    </message>
    <message>
        <source>Show the chosen point on the scan, close up</source>
        <translation>Seçilmiş nöqtəni skanda yaxından göstər</translation>
    </message>
    <message>
        <source>Show Whole Scan</source>
        <translation>Bütün skanı göstər</translation>
    </message>
    <message>
        <source>Show the whole scan</source>
        <translation>Bütün skanı göstər</translation>
    </message>
    <message>
        <source>Remove Points</source>
        <translation>Nöqtələri sil</translation>
    </message>
    <message>
        <source>Remove the chosen points; can be taken back</source>
        <translation>Seçilmiş nöqtələri sil; geri almaq olar</translation>
    </message>
    <message>
        <source>Take the last change of the points back</source>
        <translation>Nöqtələrin son dəyişikliyini geri al</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Geri alınanı yenidən et</translation>
    </message>
    <message>
        <source>Load Control Points</source>
        <translation>Nəzarət nöqtələrini yüklə</translation>
    </message>
    <message>
        <source>Control points of QGIS (*.points);;All files (*)</source>
        <translation>QGIS nəzarət nöqtələri (*.points);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Number?</source>
        <translation>Say?</translation>
    </message>
    <message>
        <source>Number; 0 where the map does not say</source>
        <translation>Say; xəritədə göstərilmədikdə 0</translation>
    </message>
    <message>
        <source>anti-lift</source>
        <translation>çıxarılmaya qarşı</translation>
    </message>
    <message>
        <source>The map says that anti-lift devices are fitted</source>
        <translation>Xəritəyə görə çıxarılmaya qarşı qurğular qoyulub</translation>
    </message>
    <message>
        <source>Another Type</source>
        <translation>Başqa növ</translation>
    </message>
    <message>
        <source>Take {}, {}</source>
        <translation>{} götür, {}</translation>
    </message>
    <message>
        <source>The figures look like {}: take it if the sheet says so</source>
        <translation>Rəqəmlər {} sisteminə oxşayır: vərəqdə belə yazılıbsa, götürün</translation>
    </message>
    <message>
        <source>Coordinates on the sheet</source>
        <translation>Vərəqdəki koordinatlar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Hələ məlum deyil</translation>
    </message>
    <message>
        <source>Recognise from the figures</source>
        <translation>Rəqəmlərdən tanı</translation>
    </message>
    <message>
        <source>Northing first (X = northing)</source>
        <translation>Əvvəl şimal koordinatı (X = şimal)</translation>
    </message>
    <message>
        <source>Easting first</source>
        <translation>Əvvəl şərq koordinatı</translation>
    </message>
    <message>
        <source>Why it is used all the same</source>
        <translation>Yenə də istifadə olunmasının səbəbi</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Kağız</translation>
    </message>
    <message>
        <source>As printed, such as 1:25,000</source>
        <translation>Çap edildiyi kimi, məsələn, 1:25,000</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Plotting</source>
        <translation type="unfinished">Köçürmə</translation>
    </message>
    <message>
        <source>How far off things were drawn on the paper; read with the scale, part of sigma</source>
        <translation>Kağızda çəkilənlərin xətası; miqyasla birlikdə oxunur, siqmanın hissəsi</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Haradan gəlib</translation>
    </message>
    <message>
        <source>Office or role; no names of persons</source>
        <translation>Ofis və ya vəzifə; şəxs adları yazılmır</translation>
    </message>
    <message>
        <source>What is better about the new fit</source>
        <translation>Yeni uyğunlaşdırmada nə yaxşıdır</translation>
    </message>
    <message>
        <source>Helmert: shift, turn, scale (3 points or more)</source>
        <translation>Helmert: sürüşmə, dönmə, miqyas (3 və daha çox nöqtə)</translation>
    </message>
    <message>
        <source>Affine: also stretched paper (4 or more)</source>
        <translation>Afin: dartılmış kağız da (4 və daha çox)</translation>
    </message>
    <message>
        <source>Projective: a photograph (5 or more)</source>
        <translation>Proyektiv: fotoşəkil (5 və daha çox)</translation>
    </message>
    <message>
        <source>2nd-order polynomial: bent paper (7 or more)</source>
        <translation>2-ci dərəcəli polinom: əyilmiş kağız (7 və daha çox)</translation>
    </message>
    <message>
        <source>⚠ Thin plate: torn paper (6 or more)</source>
        <translation type="unfinished">⚠ Nazik lövhə: cırılmış kağız (6 və daha çox)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Page of the PDF</source>
        <translation>PDF-in səhifəsi</translation>
    </message>
    <message>
        <source>Then pick on the map</source>
        <translation>Sonra xəritədən götür</translation>
    </message>
    <message>
        <source>After each click on the scan the window steps aside for a click on the map</source>
        <translation>Skandakı hər klikdən sonra pəncərə xəritədə klik üçün kənara çəkilir</translation>
    </message>
    <message>
        <source>What the fit is worth</source>
        <translation>Uyğunlaşdırmanın keyfiyyəti</translation>
    </message>
    <message>
        <source>⚠ This file brings a georeferencing of its own; nobody knows how good it is.</source>
        <translation>⚠ Bu fayl öz georeferensini gətirir; onun nə qədər yaxşı olduğunu heç kim bilmir.</translation>
    </message>
    <message>
        <source>Set it aside: the control points alone decide</source>
        <translation>Kənara qoy: yalnız nəzarət nöqtələri həll edir</translation>
    </message>
    <message>
        <source>{} mm (not set)</source>
        <translation>{} mm (təyin edilməyib)</translation>
    </message>
    <message>
        <source>{} mm (authority)</source>
        <translation>{} mm (səlahiyyətli qurum)</translation>
    </message>
    <message>
        <source>Scans of {}</source>
        <translation>{} skanları</translation>
    </message>
    <message>
        <source>This scan has no fit in the workspace: bring it in anew with Add Scan.</source>
        <translation>Bu skanın iş mühitində uyğunlaşdırması yoxdur: onu “Skan əlavə et” ilə yenidən gətirin.</translation>
    </message>
    <message>
        <source>Click where point {} lies on the map; Esc goes back to the scan.</source>
        <translation>Xəritədə {} nöqtəsinin yerini klikləyin; Esc skana qaytarır.</translation>
    </message>
    <message>
        <source>This place lies outside the workspace's CRS: pick another one.</source>
        <translation>Bu yer iş mühitinin CRS-indən kənardadır: başqasını seçin.</translation>
    </message>
    <message>
        <source>Add Scan…</source>
        <translation>Skan əlavə et…</translation>
    </message>
    <message>
        <source>Bring in a scanned paper map: PNG, JPEG, TIFF or a page of a PDF</source>
        <translation>Skan edilmiş kağız xəritəni gətir: PNG, JPEG, TIFF və ya PDF səhifəsi</translation>
    </message>
    <message>
        <source>Revise Fit…</source>
        <translation>Uyğunlaşdırmaya yenidən bax…</translation>
    </message>
    <message>
        <source>Fit the chosen scan anew: its control points are loaded again</source>
        <translation>Seçilmiş skanı yenidən uyğunlaşdır: nəzarət nöqtələri təkrar yüklənir</translation>
    </message>
    <message>
        <source>Trace Row</source>
        <translation>Cərgəni çək</translation>
    </message>
    <message>
        <source>Draw a row of mines over the chosen scan; it takes its grade and sigma</source>
        <translation>Seçilmiş skan üzərində mina cərgəsi çək; skanın dərəcə və siqmasını götürür</translation>
    </message>
    <message>
        <source>Trace Outline</source>
        <translation>Konturu çək</translation>
    </message>
    <message>
        <source>Draw an area over the chosen scan; it takes its grade and sigma</source>
        <translation>Seçilmiş skan üzərində ərazi çək; skanın dərəcə və siqmasını götürür</translation>
    </message>
    <message>
        <source>Trace Landmark</source>
        <translation>Orientiri qeyd et</translation>
    </message>
    <message>
        <source>Mark a landmark of the chosen scan, which a team can look for</source>
        <translation>Seçilmiş skanda komandanın axtara biləcəyi orientiri qeyd et</translation>
    </message>
    <message>
        <source>Open a workspace that can be written first.</source>
        <translation>Əvvəlcə yazıla bilən iş mühiti açın.</translation>
    </message>
    <message>
        <source>Add Scan</source>
        <translation>Skan əlavə et</translation>
    </message>
    <message>
        <source>Where Is {}, the Scan as It Was Handed Over?</source>
        <translation>{} haradadır, təhvil verildiyi kimi skan?</translation>
    </message>
    <message>
        <source>{} is not the file that was brought in (its checksum differs): look for {}.</source>
        <translation>{} gətirilmiş fayl deyil (nəzarət cəmi fərqlidir): axtarılan fayl {}.</translation>
    </message>
    <message>
        <source>Scans (*.png *.jpg *.jpeg *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>Skanlar (*.png *.jpg *.jpeg *.tif *.tiff *.pdf);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>{} is opened first; drop the other scans one after the other.</source>
        <translation>Əvvəlcə {} açılır; o biri skanları bir-bir buraxın.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished">Qalıq xəta</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Kağızda</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>{} mm</source>
        <translation>{} mm</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>istifadə edilmir</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>hələ yeri yoxdur</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>ən pis</translation>
    </message>
    <message>
        <source>picked on the map, {}</source>
        <translation>xəritədən götürülüb, {}</translation>
    </message>
    <message>
        <source>On the scan: {} right, {} down, in pixels</source>
        <translation>Skanda: {} sağa, {} aşağı, piksellə</translation>
    </message>
    <message>
        <source>X (northing)</source>
        <translation>X (şimal)</translation>
    </message>
    <message>
        <source>Y (easting)</source>
        <translation>Y (şərq)</translation>
    </message>
    <message>
        <source>First figure</source>
        <translation>Birinci rəqəm</translation>
    </message>
    <message>
        <source>Second figure</source>
        <translation>İkinci rəqəm</translation>
    </message>
    <message>
        <source>Ticked points take part in the fit</source>
        <translation>İşarələnmiş nöqtələr uyğunlaşdırmada iştirak edir</translation>
    </message>
    <message>
        <source>How far the fit misses its own point, on the ground</source>
        <translation>Uyğunlaşdırmanın öz nöqtəsindən kənarlaşması, yerdə</translation>
    </message>
    <message>
        <source>The same on the paper; more than 1 mm is a slip, not the paper</source>
        <translation>Eyni, kağızda; 1 mm-dən çoxu kağızın yox, insanın səhvidir</translation>
    </message>
    <message>
        <source>How far the other points miss this one when it takes no part; this enters sigma</source>
        <translation>Bu nöqtə iştirak etmədikdə o biri nöqtələrin ondan kənarlaşması; siqmaya daxildir</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{} faylını aç</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Göstərilməyib</translation>
    </message>
    <message>
        <source>Then trace the next one</source>
        <translation>Sonra növbətisini çək</translation>
    </message>
    <message>
        <source>The map says</source>
        <translation>Xəritədə yazılan</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Aralıq</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; · {} · corridor: {}</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; · {} · dəhliz: {}</translation>
    </message>
    <message>
        <source>As a team would find it: bridge, tower, corner of wall</source>
        <translation>Komandanın tapa biləcəyi kimi: körpü, qüllə, divarın küncü</translation>
    </message>
    <message>
        <source>What was drawn crosses itself: draw it again.</source>
        <translation>Çəkilən özü ilə kəsişir: yenidən çəkin.</translation>
    </message>
    <message>
        <source>Click along the row of mines; right-click ends, Esc starts over.</source>
        <translation>Mina cərgəsi boyunca klikləyin; sağ klik bitirir, Esc yenidən başladır.</translation>
    </message>
    <message>
        <source>Click the corners of the area; right-click ends, Esc starts over.</source>
        <translation>Ərazinin künclərini klikləyin; sağ klik bitirir, Esc yenidən başladır.</translation>
    </message>
    <message>
        <source>Click the landmark; Esc gives up.</source>
        <translation>Orientiri klikləyin; Esc imtina edir.</translation>
    </message>
    <message>
        <source>{} % within {} m</source>
        <translation>{} %, {} m daxilində</translation>
    </message>
    <message>
        <source>Add Scan · {}</source>
        <translation>Skan əlavə et · {}</translation>
    </message>
    <message>
        <source>Revise Fit · {}</source>
        <translation>Uyğunlaşdırmaya yenidən bax · {}</translation>
    </message>
    <message>
        <source>Save New Fit</source>
        <translation>Yeni uyğunlaşdırmanı saxla</translation>
    </message>
    <message>
        <source>Bring this scan in or discard it before the next one.</source>
        <translation>Növbətidən əvvəl bu skanı gətirin və ya atın.</translation>
    </message>
    <message>
        <source>Opening {}…</source>
        <translation>{} açılır…</translation>
    </message>
    <message>
        <source>Control points read: {}, file: {}.</source>
        <translation>Oxunan nəzarət nöqtələri: {}, fayl: {}.</translation>
    </message>
    <message>
        <source>Click grid crosses or landmarks on the scan, and say where they lie.</source>
        <translation>Skanda şəbəkə xaçlarını və ya orientirləri klikləyin və yerlərini göstərin.</translation>
    </message>
    <message>
        <source>from leave-one-out {} m, plotting {} m, datum {} m</source>
        <translation type="unfinished">leave-one-out {} m, köçürmə {} m, datum {} m əsasında</translation>
    </message>
    <message>
        <source>RMS {} m, leave-one-out {} m · worst: ▲ {} ({} m)</source>
        <translation type="unfinished">RMS {} m, leave-one-out {} m · ən pis: ▲ {} ({} m)</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>İş qrafiki…</translation>
    </message>
    <message>
        <source>See who works where and when, with clashes, and move work</source>
        <translation>Kimin harada və nə vaxt işlədiyini toqquşmalarla gör, işin yerini dəyiş</translation>
    </message>
    <message>
        <source>{}, {} to {}</source>
        <translation>{}, {}–{}</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>İş qrafiki</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günlər</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Həftələr</translation>
    </message>
    <message>
        <source>Show the weeks around today</source>
        <translation>Bu günə yaxın həftələri göstərir</translation>
    </message>
    <message>
        <source>Save Days</source>
        <translation>Günləri saxla</translation>
    </message>
    <message>
        <source>Save the days of the tasks that were moved</source>
        <translation>Yeri dəyişdirilmiş tapşırıqların günlərini saxlayır</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>Toqquşma yoxdur.</translation>
    </message>
    <message>
        <source>Every task has a team and days.</source>
        <translation>Hər tapşırığın komandası və günləri var.</translation>
    </message>
    <message>
        <source>… and {} more, lower in rank</source>
        <translation>… və daha {}, sırası aşağı</translation>
    </message>
    <message>
        <source>Clashes ({})</source>
        <translation>Toqquşmalar ({})</translation>
    </message>
    <message>
        <source>Without team or days ({})</source>
        <translation>Komandasız və ya günsüz ({})</translation>
    </message>
    <message>
        <source>No team is entered yet: enter teams in the settings first.</source>
        <translation>Hələ komanda daxil edilməyib: əvvəlcə parametrlərdə komandaları daxil edin.</translation>
    </message>
    <message>
        <source>rank {}</source>
        <translation>sıra {}</translation>
    </message>
    <message>
        <source>Choose work on the board or in the list.</source>
        <translation>Lövhədə və ya siyahıda iş seçin.</translation>
    </message>
    <message>
        <source>Plan {}</source>
        <translation>{} planlaşdır</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>qərara alınmayıb</translation>
    </message>
    <message>
        <source>Set figures of the authority</source>
        <translation>Səlahiyyətli qurumun rəqəmlərini təyin et</translation>
    </message>
    <message>
        <source>"{}" was set anew while you edited it: press Take Back, and read what stands there now.</source>
        <translation>"{}" siz redaktə edərkən yenidən təyin edildi: “Geri götür” düyməsini basın və indi nə yazıldığını oxuyun.</translation>
    </message>
    <message>
        <source>It is not said who decides: enter the role or office under the table.</source>
        <translation>Qərarı verən göstərilməyib: cədvəlin altında vəzifəni və ya ofisi daxil edin.</translation>
    </message>
    <message>
        <source>It is not said why: enter a reason or the decision's reference.</source>
        <translation>Səbəb göstərilməyib: səbəbi və ya qərarın istinadını daxil edin.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rəqəm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Təyin edən</translation>
    </message>
    <message>
        <source>Map of unknown accuracy: 95 % within</source>
        <translation>Dəqiqliyi məlum olmayan xəritə: 95 % daxilində</translation>
    </message>
    <message>
        <source>Plotting error on a paper map</source>
        <translation type="unfinished">Kağız xəritədə köçürmə xətası</translation>
    </message>
    <message>
        <source>Scale where none is stated: 1 to</source>
        <translation>Göstərilmədikdə miqyas: 1 :</translation>
    </message>
    <message>
        <source>Records with a gross error that nothing shows</source>
        <translation>Heç nə ilə görünməyən kobud səhvi olan formulyarlar</translation>
    </message>
    <message>
        <source>How far a wrongly recognised landmark may lie</source>
        <translation>Səhv tanınmış orientirin ola biləcəyi ən böyük məsafə</translation>
    </message>
    <message>
        <source>Half width of the hazard corridor in sigmas (k)</source>
        <translation type="unfinished">Təhlükə dəhlizinin yarım eni, siqma ilə (k)</translation>
    </message>
    <message>
        <source>Margin around every piece of evidence</source>
        <translation>Hər sübutun ətrafında ehtiyat</translation>
    </message>
    <message>
        <source>Fade-out: search beyond the last find</source>
        <translation type="unfinished">Əlavə axtarış məsafəsi (fade-out): son tapıntıdan sonrakı axtarış</translation>
    </message>
    <message>
        <source>Record, azimuth of one leg: 95 % within</source>
        <translation>Formulyar, bir tərəfin azimutu: 95 % daxilində</translation>
    </message>
    <message>
        <source>Record, compass and declination: 95 % within</source>
        <translation>Formulyar, kompas və maqnit meyli: 95 % daxilində</translation>
    </message>
    <message>
        <source>Record, length of one leg: 95 % within this share</source>
        <translation>Formulyar, bir tərəfin uzunluğu: 95 % bu pay daxilində</translation>
    </message>
    <message>
        <source>Record, pace or tape: 95 % within this share</source>
        <translation>Formulyar, addım və ya lent: 95 % bu pay daxilində</translation>
    </message>
    <message>
        <source>Record, reference point not found: 95 % within</source>
        <translation>Formulyar, istinad nöqtəsi tapılmayıb: 95 % daxilində</translation>
    </message>
    <message>
        <source>Record, reference point found: 95 % within</source>
        <translation>Formulyar, istinad nöqtəsi tapılıb: 95 % daxilində</translation>
    </message>
    <message>
        <source>Margin of a task around a hazard area</source>
        <translation>Təhlükəli ərazi ətrafında tapşırığın ehtiyatı</translation>
    </message>
    <message>
        <source>Overlap with neighbouring tasks</source>
        <translation>Qonşu tapşırıqlarla üst-üstə düşmə</translation>
    </message>
    <message>
        <source>Longest leg of an outline</source>
        <translation type="unfinished">Konturun ən uzun tərəfi</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points</source>
        <translation>Bundan uzun tərəflərə ara nöqtələr qoyulur</translation>
    </message>
    <message>
        <source>A planned point this near to a marker is its point</source>
        <translation>Nişana bu qədər yaxın planlaşdırılmış nöqtə onun nöqtəsidir</translation>
    </message>
    <message>
        <source>Accuracy of a find whose report states none</source>
        <translation>Hesabatda göstərilmədikdə tapıntının dəqiqliyi</translation>
    </message>
    <message>
        <source>Incident: tasks within this distance are flagged</source>
        <translation>Hadisə: bu məsafədəki tapşırıqlara xəbərdarlıq qoyulur</translation>
    </message>
    <message>
        <source>Longest search on one day</source>
        <translation>Bir gündə ən uzun axtarış</translation>
    </message>
    <message>
        <source>Share of finds on a map from which it is direct evidence</source>
        <translation>Xəritənin birbaşa sübut sayıldığı tapıntı payı</translation>
    </message>
    <message>
        <source>Share of finds on a map below which it is indirect evidence</source>
        <translation>Xəritənin dolayı sübut sayıldığı tapıntı payı, bundan az</translation>
    </message>
    <message>
        <source>Survey to clearance standard may clear land (yes or no)</source>
        <translation>Təmizləmə standartı üzrə tədqiqat ərazini təmizlənmiş edə bilər (bəli və ya xeyr)</translation>
    </message>
    <message>
        <source>Slope classes, limits in percent (JSON list)</source>
        <translation>Maillik sinifləri, hədlər faizlə (JSON siyahısı)</translation>
    </message>
    <message>
        <source>Methods with rates and costs (JSON list)</source>
        <translation>Norma və xərcləri ilə üsullar (JSON siyahısı)</translation>
    </message>
    <message>
        <source>Working distance between teams</source>
        <translation>Komandalar arasında iş məsafəsi</translation>
    </message>
    <message>
        <source>Safety distance: control point</source>
        <translation>Təhlükəsiz məsafə: nəzarət məntəqəsi</translation>
    </message>
    <message>
        <source>Safety distance: administration area</source>
        <translation>Təhlükəsiz məsafə: inzibati sahə</translation>
    </message>
    <message>
        <source>Safety distance: parking</source>
        <translation>Təhlükəsiz məsafə: dayanacaq</translation>
    </message>
    <message>
        <source>Safety distance: paramedic post</source>
        <translation>Təhlükəsiz məsafə: tibb məntəqəsi</translation>
    </message>
    <message>
        <source>Safety distance: rest area</source>
        <translation>Təhlükəsiz məsafə: istirahət yeri</translation>
    </message>
    <message>
        <source>Safety distance: equipment store</source>
        <translation>Təhlükəsiz məsafə: avadanlıq anbarı</translation>
    </message>
    <message>
        <source>Safety distance: store of explosives</source>
        <translation>Təhlükəsiz məsafə: partlayıcı maddə anbarı</translation>
    </message>
    <message>
        <source>Safety distance: fuel store</source>
        <translation>Təhlükəsiz məsafə: yanacaq anbarı</translation>
    </message>
    <message>
        <source>Safety distance: helicopter landing site</source>
        <translation>Təhlükəsiz məsafə: helikopter enişi yeri</translation>
    </message>
    <message>
        <source>Safety distance: demolition site</source>
        <translation>Təhlükəsiz məsafə: partlatma sahəsi</translation>
    </message>
    <message>
        <source>A map would be direct and indirect evidence at once: let the share for direct evidence be no less than the share for indirect evidence.</source>
        <translation>Xəritə eyni anda birbaşa və dolayı sübut olardı: birbaşa sübut payı dolayı sübut payından az olmasın.</translation>
    </message>
    <message>
        <source>"{}" is no number: correct "{}" or leave it empty.</source>
        <translation>"{}" ədəd deyil: "{}" düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>"{}" can be read in two ways: write "{}" without a sign between the thousands, and with one or two decimals.</source>
        <translation>"{}" iki cür oxuna bilər: "{}" yazın, minliklər arasında işarəsiz, bir və ya iki onluq rəqəmlə.</translation>
    </message>
    <message>
        <source>"{}" must be above {} and at most {}: correct it or leave it empty.</source>
        <translation>"{}" {}-dan böyük və ən çoxu {} olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>"{}" must be {} to {}: correct it or leave it empty.</source>
        <translation>"{}" {}–{} arasında olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>"{}" must be above {}: correct it or leave it empty.</source>
        <translation>"{}" {}-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>"{}" must be {} or more: correct it or leave it empty.</source>
        <translation>"{}" ən azı {} olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>"{}" takes yes or no: correct it or leave it empty.</source>
        <translation>"{}" bəli və ya xeyr qəbul edir: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>"{}" is no JSON list, such as [[10, "flat"], [30, "steep"]]: correct it or leave it empty.</source>
        <translation>"{}" JSON siyahısı deyil, məsələn: [[10, "düz"], [30, "sıldırım"]]: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>{} is “{}” there and “{}” here</source>
        <translation>{}: orada “{}”, burada “{}”</translation>
    </message>
    <message>
        <source>Somebody else saved {} meanwhile ({}): press Save again to put yours in its place, or take yours back.</source>
        <translation>{} bu arada başqası tərəfindən saxlanıldı ({}): sizinkini yerinə qoymaq üçün yenidən “Saxla” basın və ya özünüzünkünü geri götürün.</translation>
    </message>
    <message>
        <source>{} was deleted by somebody else meanwhile: press Take Back.</source>
        <translation>{} bu arada başqası tərəfindən silindi: “Geri götür” düyməsini basın.</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source>Pattern of task codes</source>
        <translation>Tapşırıq kodlarının şablonu</translation>
    </message>
    <message>
        <source>The workspace has no title: enter one.</source>
        <translation>İş mühitinin başlığı yoxdur: daxil edin.</translation>
    </message>
    <message>
        <source>the office's data</source>
        <translation>ofisin məlumatları</translation>
    </message>
    <message>
        <source>Edit the office</source>
        <translation>Ofisi redaktə et</translation>
    </message>
    <message>
        <source>the grades</source>
        <translation>dərəcələr</translation>
    </message>
    <message>
        <source>Set the grades of direct evidence</source>
        <translation>Birbaşa sübutun dərəcələrini təyin et</translation>
    </message>
    <message>
        <source>Not decided. What is ticked is this program's suggestion and is marked so; save it with who and why to decide it.</source>
        <translation>Qərara alınmayıb. İşarələnənlər bu proqramın təklifidir və belə də qeyd olunur; qərar üçün onu məsul şəxs və səbəblə saxlayın.</translation>
    </message>
    <message>
        <source>Set by {}: {}</source>
        <translation>Təyin edən {}: {}</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Akkreditasiya</translation>
    </message>
    <message>
        <source>Medic</source>
        <translation>Tibb işçisi</translation>
    </message>
    <message>
        <source>Deminer</source>
        <translation>Minaçı</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>İt</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maşın</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Digər</translation>
    </message>
    <message>
        <source>No team yet: press Add Team.</source>
        <translation>Hələ komanda yoxdur: komanda əlavə edin.</translation>
    </message>
    <message>
        <source>Accreditations and certificates of the chosen team, with their last day.</source>
        <translation>Seçilmiş komandanın akkreditasiyaları və şəhadətnamələri, son günü ilə.</translation>
    </message>
    <message>
        <source>Edit teams</source>
        <translation>Komandaları redaktə et</translation>
    </message>
    <message>
        <source>The qualifications of {} are not saved: save them or take them back first.</source>
        <translation>{}: ixtisaslar saxlanılmayıb; əvvəlcə onları saxlayın və ya geri götürün.</translation>
    </message>
    <message>
        <source>Qualifications of {}</source>
        <translation>İxtisaslar: {}</translation>
    </message>
    <message>
        <source>Qualifications: choose a saved team</source>
        <translation>İxtisaslar: saxlanılmış komanda seçin</translation>
    </message>
    <message>
        <source>The team in row {} has no code: enter one.</source>
        <translation>{} sətrindəki komandanın kodu yoxdur: daxil edin.</translation>
    </message>
    <message>
        <source>Two teams have the code {}: give one another code.</source>
        <translation>İki komandanın kodu {}: birinə başqa kod verin.</translation>
    </message>
    <message>
        <source>"{}" in team {} is no whole number: enter 0 or more, or leave it empty.</source>
        <translation>"{}", komanda {}: tam ədəd deyil; 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>A qualification ends on {} before it begins on {}: correct one of them.</source>
        <translation>İxtisas {} tarixində bitir, {} tarixində başlayır: birini düzəldin.</translation>
    </message>
    <message>
        <source>"{}" is no date: write year-month-day, such as 2025-03-31.</source>
        <translation>"{}" tarix deyil: il-ay-gün yazın, məsələn, 2025-03-31.</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Çağırış siqnalı</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Deminers</source>
        <translation>Minaçılar</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maşınlar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Başlanğıc tarixi</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>Approve Sheet…</source>
        <translation>Vərəqi təsdiq et…</translation>
    </message>
    <message>
        <source>Approve the content of this sheet for field use</source>
        <translation>Bu vərəqin məzmununu sahədə istifadə üçün təsdiq et</translation>
    </message>
    <message>
        <source>Verify Sheet…</source>
        <translation>Vərəqi yoxla…</translation>
    </message>
    <message>
        <source>Type the code of a sheet to learn whether it still holds</source>
        <translation>Hələ qüvvədə olub-olmadığını bilmək üçün vərəqin kodunu yaz</translation>
    </message>
    <message>
        <source>Show Register</source>
        <translation>Reyestri göstər</translation>
    </message>
    <message>
        <source>Show who holds which copy and revision</source>
        <translation>Hansı nüsxə və redaksiyanın kimdə olduğunu göstər</translation>
    </message>
    <message>
        <source>Who approves revision {} of {} for field use? Any later change of content ends it.</source>
        <translation>{} sayılı redaksiyanı ({}) sahədə istifadə üçün kim təsdiq edir? Məzmunun sonrakı hər dəyişikliyi təsdiqi bitirir.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Təsdiq et</translation>
    </message>
    <message>
        <source>for example: Operations officer</source>
        <translation>məsələn: Əməliyyatlar üzrə məsul</translation>
    </message>
    <message>
        <source>The sheet of {} is approved for field use.</source>
        <translation>{} vərəqi sahədə istifadə üçün təsdiq edildi.</translation>
    </message>
    <message>
        <source>Code beside the QR code of the sheet:</source>
        <translation>Vərəqin QR kodunun yanındakı kod:</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Yoxla</translation>
    </message>
    <message>
        <source>Sheet {} revision {} is the current, approved one.</source>
        <translation>{} vərəqi, redaksiya {}: qüvvədədir və təsdiq edilib.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} is a draft: not for field use.</source>
        <translation>{} vərəqi, redaksiya {}: qaralamadır, sahədə istifadə üçün deyil.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} was replaced by a newer one: do not work from it.</source>
        <translation>{} vərəqi, redaksiya {}: yenisi ilə əvəz edilib, onunla işləməyin.</translation>
    </message>
    <message>
        <source>Sheet {} revision {} was recalled: do not work from it.</source>
        <translation>{} vərəqi, redaksiya {}: geri çağırılıb, onunla işləməyin.</translation>
    </message>
    <message>
        <source>The plan of {} changed since revision {}: do not work from this sheet.</source>
        <translation>{} planı {} sayılı redaksiyadan sonra dəyişib: bu vərəqlə işləməyin.</translation>
    </message>
    <message>
        <source>The approval of sheet {} revision {} ended: do not work from it.</source>
        <translation>{} vərəqi, redaksiya {}: təsdiqi bitib, onunla işləməyin.</translation>
    </message>
    <message>
        <source>No sheet with this code is in the register: check the code, or do not use it.</source>
        <translation>Reyestrdə bu kodlu vərəq yoxdur: kodu yoxlayın və ya vərəqdən istifadə etməyin.</translation>
    </message>
    <message>
        <source>Changed since last print</source>
        <translation>Son çapdan sonra dəyişib</translation>
    </message>
    <message>
        <source>{} upright</source>
        <translation>{} dik</translation>
    </message>
    <message>
        <source>{} across</source>
        <translation>{} köndələn</translation>
    </message>
    <message>
        <source>Completion and Handover Reports</source>
        <translation>Tamamlama və təhvil hesabatları</translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation>Tamamlama hesabatı</translation>
    </message>
    <message>
        <source>Handover certificate</source>
        <translation>Təhvil aktı</translation>
    </message>
    <message>
        <source>Tasks with a report</source>
        <translation>Hesabatı olan tapşırıqlar</translation>
    </message>
    <message>
        <source>No such report is filed yet: file one with File Completion or Handover in this menu.</source>
        <translation>Belə hesabat hələ təqdim edilməyib: bu menyuda “Tamamlama və ya təhvil təqdim et” ilə təqdim edin.</translation>
    </message>
    <message>
        <source>Make Reports…</source>
        <translation>Hesabatları hazırla…</translation>
    </message>
    <message>
        <source>Write a PDF of each ticked report into a folder</source>
        <translation>Seçilmiş hər hesabatın PDF faylını qovluğa yazır</translation>
    </message>
    <message>
        <source>What was released and to which depth, what was found and what is unaccounted for, what risk remains, and who benefits; to be signed.</source>
        <translation>Nə və hansı dərinliyədək azad edilib, nə tapılıb və nəyin taleyi məlum deyil, hansı risk qalır və kim faydalanır; imzalanmaq üçün.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Make reports</source>
        <translation>Hesabatları hazırla</translation>
    </message>
    <message>
        <source>Reports made: {}, in {}.</source>
        <translation>Hazırlanmış hesabat: {}, yeri: {}.</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Təqdim edilib</translation>
    </message>
    <message>
        <source>Rev.</source>
        <translation>Red.</translation>
    </message>
    <message>
        <source>No outline</source>
        <translation>Kontur yoxdur</translation>
    </message>
    <message>
        <source>Out of date: {} out</source>
        <translation>Köhnəlib: verilmiş nüsxə {}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Təsdiq edilib</translation>
    </message>
    <message>
        <source>Draft, not printed</source>
        <translation>Qaralama, çap edilməyib</translation>
    </message>
    <message>
        <source>Draft, printed</source>
        <translation>Qaralama, çap edilib</translation>
    </message>
    <message>
        <source>Register of Copies…</source>
        <translation>Nüsxələrin reyestri…</translation>
    </message>
    <message>
        <source>See who holds which copy, and whom to call when the plan has changed</source>
        <translation>Hansı nüsxənin kimdə olduğunu və plan dəyişdikdə kimə zəng etmək lazım olduğunu gör</translation>
    </message>
    <message>
        <source>File Completion or Handover…</source>
        <translation>Tamamlama və ya təhvil təqdim et…</translation>
    </message>
    <message>
        <source>Enter what is left to be said of a task that is done, and who benefits</source>
        <translation>Bitmiş tapşırıq haqqında qalanı və kimin fayda götürdüyünü daxil edin</translation>
    </message>
    <message>
        <source>Completion Reports…</source>
        <translation>Tamamlama hesabatları…</translation>
    </message>
    <message>
        <source>Print completion reports and handover certificates of tasks</source>
        <translation>Tapşırıqların tamamlama hesabatlarını və təhvil aktlarını çap et</translation>
    </message>
    <message>
        <source>Sheet Templates…</source>
        <translation>Vərəq şablonları…</translation>
    </message>
    <message>
        <source>Change the sheet's layout in QGIS's layout designer; keep it here</source>
        <translation>Vərəqin tərtibatını QGIS səhifə tərtibatçısında dəyiş və burada saxla</translation>
    </message>
    <message>
        <source>File Completion or Handover</source>
        <translation>Tamamlama və ya təhvil təqdim et</translation>
    </message>
    <message>
        <source>Role, such as Team leader</source>
        <translation>Vəzifə, məsələn: Komanda rəhbəri</translation>
    </message>
    <message>
        <source>The community took part in the handover</source>
        <translation>İcma təhvildə iştirak edib</translation>
    </message>
    <message>
        <source>Save the report with who files it and why</source>
        <translation>Hesabatı kimin və niyə verdiyi ilə saxlayır</translation>
    </message>
    <message>
        <source>Land, finds, days and quality visits are taken from the workspace; here stands what only a person can say. A filed report is not changed: file a new one that corrects it.</source>
        <translation>Torpaq, tapıntılar, günlər və keyfiyyət yoxlamaları iş mühitindən götürülür; burada yalnız insanın deyə biləcəyi yazılır. Təqdim edilmiş hesabat dəyişdirilmir: onu düzəldən yenisini təqdim edin.</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Kim faydalanır</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Qadınlar</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Kişilər</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Qızlar</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Oğlanlar</translation>
    </message>
    <message>
        <source>Recorded devices that nobody met: {}. Explain it below.</source>
        <translation>Heç kimin rast gəlmədiyi qeydə alınmış qurğular: {}. Aşağıda izah edin.</translation>
    </message>
    <message>
        <source>nothing that is on record</source>
        <translation>qeydə alınmış heç nə</translation>
    </message>
    <message>
        <source>The report of {} is filed; print it with Completion Reports.</source>
        <translation>{} hesabatı təqdim edildi; onu “Tamamlama hesabatları” ilə çap edin.</translation>
    </message>
    <message>
        <source>File the completion of {}</source>
        <translation>{} tamamlamasını təqdim et</translation>
    </message>
    <message>
        <source>File the handover of {}</source>
        <translation>{} təhvilini təqdim et</translation>
    </message>
    <message>
        <source>Compare sheets with the workspace</source>
        <translation>Vərəqləri iş mühiti ilə müqayisə et</translation>
    </message>
    <message>
        <source>Make Sheets ({})…</source>
        <translation>Vərəqləri hazırla ({})…</translation>
    </message>
    <message>
        <source>Draw a task first; its sheet is shown here.</source>
        <translation>Əvvəlcə tapşırıq çəkin; vərəqi burada göstərilir.</translation>
    </message>
    <message>
        <source>Preview the sheet of {}</source>
        <translation>{} vərəqinə önbaxış</translation>
    </message>
    <message>
        <source>Folder for the task sheets</source>
        <translation>Tapşırıq vərəqləri üçün qovluq</translation>
    </message>
    <message>
        <source>Sheets made: {}, of them drafts: {}, in {}.</source>
        <translation>Hazırlanmış vərəq: {}, bunlardan qaralama: {}, yeri: {}.</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vərəqə önbaxış</translation>
    </message>
    <message>
        <source>Register of Copies</source>
        <translation>Nüsxələrin reyestri</translation>
    </message>
    <message>
        <source>Only copies whose holder must be called</source>
        <translation>Yalnız sahibinə zəng edilməli nüsxələr</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nüsxələr</translation>
    </message>
    <message>
        <source>No copy is registered. Tick “Enter in register” when sheets are made.</source>
        <translation>Qeydə alınmış nüsxə yoxdur. Vərəqlər hazırlananda “Reyestrə daxil et” seçimini işarələyin.</translation>
    </message>
    <message>
        <source>Copy Came Back</source>
        <translation>Nüsxə qayıtdı</translation>
    </message>
    <message>
        <source>Recall Copy</source>
        <translation>Nüsxəni geri çağır</translation>
    </message>
    <message>
        <source>Paper that is out does not change by itself. Call who holds a copy that no longer says what the plan says, and hand out a new one.</source>
        <translation>Verilmiş kağız öz-özünə dəyişmir. Nüsxəsi artıq plana uyğun gəlməyənə zəng edin və yeni nüsxə verin.</translation>
    </message>
    <message>
        <source>Enter that the chosen copy was handed back</source>
        <translation>Seçilmiş nüsxənin qaytarıldığını qeyd et</translation>
    </message>
    <message>
        <source>Enter that nobody may work from the chosen copy</source>
        <translation>Seçilmiş nüsxə ilə heç kimin işləyə bilməyəcəyini qeyd et</translation>
    </message>
    <message>
        <source>Compare copies with the plan</source>
        <translation>Nüsxələri planla müqayisə et</translation>
    </message>
    <message>
        <source>Copy {} of {} came back</source>
        <translation>{} sayılı nüsxə ({}) qayıtdı</translation>
    </message>
    <message>
        <source>Recall copy {} of {}</source>
        <translation>{} sayılı nüsxəni geri çağır ({})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nüsxə</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Verilib</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Kimdədir</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>adı göstərilməyib</translation>
    </message>
    <message>
        <source>Holds?</source>
        <translation>Qüvvədədir?</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Qayıdıb</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Geri çağırılıb</translation>
    </message>
    <message>
        <source>Draft: not for field use</source>
        <translation>Qaralama: sahədə istifadə üçün deyil</translation>
    </message>
    <message>
        <source>⚠ Call: {} changed</source>
        <translation>⚠ Zəng edin: dəyişib: {}</translation>
    </message>
    <message>
        <source>Replaced by a newer copy that says the same</source>
        <translation>Eyni məzmunlu yeni nüsxə ilə əvəz edilib</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Qüvvədədir</translation>
    </message>
    <message>
        <source>Copies registered: {}. None of them is out of date.</source>
        <translation>Qeydə alınmış nüsxə: {}. Heç biri köhnəlməyib.</translation>
    </message>
    <message>
        <source>&lt;b&gt;No longer right: {} of {} copies.&lt;/b&gt; Call: {}</source>
        <translation>&lt;b&gt;Artıq düzgün deyil: {} / {} nüsxə.&lt;/b&gt; Zəng edin: {}</translation>
    </message>
    <message>
        <source>Sheet Templates</source>
        <translation>Vərəq şablonları</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Kağızlar</translation>
    </message>
    <message>
        <source>Change in Designer…</source>
        <translation>Tərtibatçıda dəyiş…</translation>
    </message>
    <message>
        <source>Open this template in QGIS's layout designer</source>
        <translation>Bu şablonu QGIS səhifə tərtibatçısında aç</translation>
    </message>
    <message>
        <source>Take Over from Designer</source>
        <translation>Tərtibatçıdan götür</translation>
    </message>
    <message>
        <source>Keep in the workspace what was changed in the designer</source>
        <translation>Tərtibatçıda dəyişdiriləni iş mühitində saxla</translation>
    </message>
    <message>
        <source>Load Template…</source>
        <translation>Şablonu yüklə…</translation>
    </message>
    <message>
        <source>Keep a template file (QPT) in the workspace</source>
        <translation>Şablon faylını (QPT) iş mühitində saxla</translation>
    </message>
    <message>
        <source>Save Template As…</source>
        <translation>Şablonu fərqli saxla…</translation>
    </message>
    <message>
        <source>Write this template to a file (QPT)</source>
        <translation>Bu şablonu fayla yaz (QPT)</translation>
    </message>
    <message>
        <source>Use Shipped Template</source>
        <translation>Proqramla gələn şablondan istifadə et</translation>
    </message>
    <message>
        <source>Put the workspace's own template aside and print with the shipped one</source>
        <translation>İş mühitinin öz şablonunu kənara qoy və proqramla gələnlə çap et</translation>
    </message>
    <message>
        <source>Move, resize and restyle what is on the sheet, and add logos. What carries a name that begins with “sheet_” must stay: there the plan is printed. Your templates travel with the workspace.</source>
        <translation>Vərəqdəkilərin yerini, ölçüsünü və üslubunu dəyişin, loqolar əlavə edin. Adı “sheet_” ilə başlayanlar qalmalıdır: plan orada çap olunur. Şablonlarınız iş mühiti ilə birlikdə gedir.</translation>
    </message>
    <message>
        <source>The template in the designer</source>
        <translation>Tərtibatçıdakı şablon</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>Şablonu daxil et</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Şablonu saxla</translation>
    </message>
    <message>
        <source>The template was saved as {}.</source>
        <translation>Şablon saxlanıldı: {}.</translation>
    </message>
    <message>
        <source>Printed with</source>
        <translation>Çap şablonu</translation>
    </message>
    <message>
        <source>your own template, kept in the workspace</source>
        <translation>öz şablonunuz, iş mühitində saxlanılıb</translation>
    </message>
    <message>
        <source>the shipped template</source>
        <translation>proqramla gələn şablon</translation>
    </message>
    <message>
        <source>another is open in the designer, not taken over yet</source>
        <translation>tərtibatçıda başqası açıqdır, hələ götürülməyib</translation>
    </message>
    <message>
        <source>&amp;Mine Planner</source>
        <translation>&amp;Mine Planner</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panellər</translation>
    </message>
    <message>
        <source>Add Handed-over Map…</source>
        <translation>Təhvil verilmiş xəritə əlavə et…</translation>
    </message>
    <message>
        <source>Bring a handed-over vector map into the workspace, graded</source>
        <translation>Təhvil verilmiş vektor xəritəni dərəcəsi ilə iş mühitinə gətir</translation>
    </message>
    <message>
        <source>Draw Task</source>
        <translation>Tapşırıq çək</translation>
    </message>
    <message>
        <source>Draw the outline of a new clearance task on the map</source>
        <translation>Xəritədə yeni minatəmizləmə tapşırığının konturunu çək</translation>
    </message>
    <message>
        <source>Enter Daily Report</source>
        <translation>Gündəlik hesabatı daxil et</translation>
    </message>
    <message>
        <source>Enter what a team searched and found on one day</source>
        <translation>Komandanın bir gündə nəyi yoxladığını və tapdığını daxil et</translation>
    </message>
    <message>
        <source>Make Task Sheets</source>
        <translation>Tapşırıq vərəqlərini hazırla</translation>
    </message>
    <message>
        <source>Choose tasks and make their sheets as PDF</source>
        <translation>Tapşırıqları seç və vərəqlərini PDF kimi hazırla</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Parametrlər…</translation>
    </message>
    <message>
        <source>Set the figures of the authority, the teams and the office</source>
        <translation>Səlahiyyətli qurumun rəqəmlərini, komandaları və ofisi təyin et</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Kömək</translation>
    </message>
    <message>
        <source>Show how to begin; works without a network</source>
        <translation>Necə başlamalı olduğunu göstər; şəbəkəsiz işləyir</translation>
    </message>
    <message>
        <source>Show the help of this panel (F1)</source>
        <translation>Bu panelin köməyini göstər (F1)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Yalnız oxunan</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Hamısı saxlanılıb</translation>
    </message>
    <message>
        <source>All saved · {}</source>
        <translation>Hamısı saxlanılıb · {}</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>Açıq iş mühiti yoxdur</translation>
    </message>
    <message>
        <source>Draw a new task on the map</source>
        <translation>Xəritədə yeni tapşırıq çək</translation>
    </message>
    <message>
        <source>Change Task</source>
        <translation>Tapşırığı dəyiş</translation>
    </message>
    <message>
        <source>Change what is entered</source>
        <translation>Daxil edilənləri dəyiş</translation>
    </message>
    <message>
        <source>Work Items and Attachments…</source>
        <translation>İş bəndləri və əlavələr…</translation>
    </message>
    <message>
        <source>Work items, photos and scans, and expected devices of the task</source>
        <translation>Tapşırığın iş bəndləri, fotoları, skanları və gözlənilən qurğuları</translation>
    </message>
    <message>
        <source>Show the chosen tasks on the map and flash them</source>
        <translation>Seçilmiş tapşırıqları xəritədə göstər və yanıb-söndür</translation>
    </message>
    <message>
        <source>Move Corners</source>
        <translation>Küncləri tərpət</translation>
    </message>
    <message>
        <source>Move, add or take out corners of the chosen task on the map</source>
        <translation>Seçilmiş tapşırığın künclərini xəritədə tərpət, əlavə et və ya çıxar</translation>
    </message>
    <message>
        <source>Draw Boundary Anew</source>
        <translation>Sərhədi yenidən çək</translation>
    </message>
    <message>
        <source>Draw the boundary of the chosen task anew</source>
        <translation>Seçilmiş tapşırığın sərhədini yenidən çək</translation>
    </message>
    <message>
        <source>Redraw a Part</source>
        <translation>Bir hissəni yenidən çək</translation>
    </message>
    <message>
        <source>Draw a part of the boundary anew; the rest stays</source>
        <translation>Sərhədin bir hissəsini yenidən çək; qalanı olduğu kimi qalır</translation>
    </message>
    <message>
        <source>Split Task</source>
        <translation>Tapşırığı böl</translation>
    </message>
    <message>
        <source>Cut the chosen task in two along a line</source>
        <translation>Seçilmiş tapşırığı xətt boyunca ikiyə böl</translation>
    </message>
    <message>
        <source>Cut Out a Piece</source>
        <translation>Hissə kəs</translation>
    </message>
    <message>
        <source>Draw a piece of the chosen task that becomes a task of its own</source>
        <translation>Seçilmiş tapşırığın ayrıca tapşırıq olacaq hissəsini çək</translation>
    </message>
    <message>
        <source>Merge Tasks</source>
        <translation>Tapşırıqları birləşdir</translation>
    </message>
    <message>
        <source>Join the chosen tasks into one; the others are withdrawn</source>
        <translation>Seçilmiş tapşırıqları birləşdir; qalanları geri götürülür</translation>
    </message>
    <message>
        <source>Widen to Margin…</source>
        <translation type="unfinished">Ehtiyatadək genişləndir…</translation>
    </message>
    <message>
        <source>Grow the task until it holds its hazard areas with a margin</source>
        <translation>Tapşırığı təhlükəli ərazilərini ehtiyatla əhatə edənədək böyüt</translation>
    </message>
    <message>
        <source>Boxes and Lanes…</source>
        <translation>Kvadratlar və zolaqlar…</translation>
    </message>
    <message>
        <source>Divide the task into boxes or lanes along a base-line</source>
        <translation>Tapşırığı baza xətti boyunca kvadratlara və ya zolaqlara böl</translation>
    </message>
    <message>
        <source>From Bearings and Distances…</source>
        <translation>Azimut və məsafələrdən…</translation>
    </message>
    <message>
        <source>Enter the boundary of a new task as it stands on paper</source>
        <translation>Yeni tapşırığın sərhədini kağızda olduğu kimi daxil et</translation>
    </message>
    <message>
        <source>Cut hazard areas into candidates; you accept, change or refuse each</source>
        <translation>Təhlükəli əraziləri namizədlərə böl; hər birini siz qəbul edir, dəyişir və ya rədd edirsiniz</translation>
    </message>
    <message>
        <source>Boundary Revisions…</source>
        <translation>Sərhəd redaksiyaları…</translation>
    </message>
    <message>
        <source>Approve or refuse new boundaries of tasks under work</source>
        <translation>İşlənən tapşırıqların yeni sərhədlərini təsdiq və ya rədd et</translation>
    </message>
    <message>
        <source>Delete Task</source>
        <translation>Tapşırığı sil</translation>
    </message>
    <message>
        <source>Delete the chosen tasks; can be undone</source>
        <translation>Seçilmiş tapşırıqları sil; geri almaq olar</translation>
    </message>
    <message>
        <source>Take back your last change</source>
        <translation>Son dəyişikliyinizi geri al</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Dəyişikliyi yenidən et</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Change the ground of the chosen tasks</source>
        <translation>Seçilmiş tapşırıqların yerini dəyiş</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Nə göstərir</translation>
    </message>
    <message>
        <source>No file yet: attach a photo, a sketch or a scan.</source>
        <translation>Hələ fayl yoxdur: foto, eskiz və ya skan əlavə edin.</translation>
    </message>
    <message>
        <source>Attach File…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Copy a file into the workspace and attach it to this task</source>
        <translation>Faylı iş sahəsinə köçürüb bu tapşırığa əlavə edir</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Təsvir et…</translation>
    </message>
    <message>
        <source>Enter what the chosen file shows</source>
        <translation>Seçilmiş faylın nəyi göstərdiyini daxil edin</translation>
    </message>
    <message>
        <source>Save Copy…</source>
        <translation>Nüsxəsini saxla…</translation>
    </message>
    <message>
        <source>Write the chosen file to a folder of yours</source>
        <translation>Seçilmiş faylı öz qovluğunuza yazır</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Take the chosen file off this task</source>
        <translation>Seçilmiş faylı bu tapşırıqdan çıxarır</translation>
    </message>
    <message>
        <source>Photos, sketches and scans are kept in the workspace itself.</source>
        <translation>Fotolar, sxemlər və skanlar iş mühitinin özündə saxlanılır.</translation>
    </message>
    <message>
        <source>No picture: save a copy to look at it.</source>
        <translation>Şəkil yoxdur: baxmaq üçün nüsxəsini saxlayın.</translation>
    </message>
    <message>
        <source>Attach File</source>
        <translation>Fayl əlavə et</translation>
    </message>
    <message>
        <source>What the attachment shows:</source>
        <translation>Əlavə nə göstərir:</translation>
    </message>
    <message>
        <source>Save Copy</source>
        <translation>Nüsxəsini saxla</translation>
    </message>
    <message>
        <source>Easting northing, latitude longitude, or MGRS</source>
        <translation>Şərq və şimal koordinatları, enlik və uzunluq və ya MGRS</translation>
    </message>
    <message>
        <source>Click the place on the map</source>
        <translation>Yeri xəritədə klikləyin</translation>
    </message>
    <message>
        <source>Start point (TP1)</source>
        <translation>Başlanğıc nöqtəsi (TP1)</translation>
    </message>
    <message>
        <source>Benchmark, then TP1</source>
        <translation>Reper, sonra TP1</translation>
    </message>
    <message>
        <source>Landmark, then benchmark and TP1</source>
        <translation>Orientir, sonra reper və TP1</translation>
    </message>
    <message>
        <source>Landmark, then TP1</source>
        <translation>Orientir, sonra TP1</translation>
    </message>
    <message>
        <source>The point whose place is known; the first row leads on from it</source>
        <translation>Yeri məlum olan nöqtə; birinci sətir ondan davam edir</translation>
    </message>
    <message>
        <source>Magnetic north</source>
        <translation>Maqnit şimalı</translation>
    </message>
    <message>
        <source>Grid north</source>
        <translation>Şəbəkə şimalı</translation>
    </message>
    <message>
        <source>True north</source>
        <translation>Həqiqi şimal</translation>
    </message>
    <message>
        <source>The day on which the bearings were read, for the declination</source>
        <translation>Azimutların ölçüldüyü gün, maqnit meyli üçün</translation>
    </message>
    <message>
        <source>Add Leg</source>
        <translation type="unfinished">Tərəf əlavə et</translation>
    </message>
    <message>
        <source>Add a line for one more bearing and distance</source>
        <translation>Daha bir istiqamət və məsafə üçün sətir əlavə edir</translation>
    </message>
    <message>
        <source>Remove Leg</source>
        <translation type="unfinished">Tərəfi sil</translation>
    </message>
    <message>
        <source>Take the chosen line out</source>
        <translation>Seçilmiş sətri çıxarır</translation>
    </message>
    <message>
        <source>Spread the misclosure over the legs (Bowditch); both are kept</source>
        <translation type="unfinished">Bağlanma xətasını tərəflər üzrə payla (Bowditch); hər ikisi saxlanılır</translation>
    </message>
    <message>
        <source>Needed where ground that is no CHA is to be cleared</source>
        <translation>CHA olmayan yer təmizlənəcəksə, lazımdır</translation>
    </message>
    <message>
        <source>Save Task</source>
        <translation>Tapşırığı saxla</translation>
    </message>
    <message>
        <source>Save the outline as a planned task</source>
        <translation>Konturu planlaşdırılmış tapşırıq kimi saxlayır</translation>
    </message>
    <message>
        <source>Bearing °</source>
        <translation>Azimut °</translation>
    </message>
    <message>
        <source>Distance m</source>
        <translation>Məsafə m</translation>
    </message>
    <message>
        <source>Known point</source>
        <translation>Məlum nöqtə</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Onun yeri</translation>
    </message>
    <message>
        <source>Bearings from</source>
        <translation>Azimutların şimalı</translation>
    </message>
    <message>
        <source>Why not CHA</source>
        <translation>Niyə CHA deyil</translation>
    </message>
    <message>
        <source>Task from Bearings and Distances</source>
        <translation>Azimut və məsafələrdən tapşırıq</translation>
    </message>
    <message>
        <source>Click where the known point is; Esc gives up.</source>
        <translation>Məlum nöqtənin yerini klikləyin; Esc imtina edir.</translation>
    </message>
    <message>
        <source>Enter the known point and three legs or more, the last back to TP1.</source>
        <translation>Məlum nöqtəni və üç və ya daha çox tərəfi daxil edin, sonuncusu TP1-ə qayıtsın.</translation>
    </message>
    <message>
        <source>Perimeter {} m · {}</source>
        <translation>Perimetr {} m · {}</translation>
    </message>
    <message>
        <source>Declination {}° on {}, grid convergence {}°</source>
        <translation>Maqnit meyli {}° ({}), meridianların yaxınlaşması {}°</translation>
    </message>
    <message>
        <source>Task {} is entered.</source>
        <translation>{} tapşırığı daxil edildi.</translation>
    </message>
    <message>
        <source>Boxes and Lanes</source>
        <translation>Kvadratlar və zolaqlar</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {}&lt;/b&gt; · {}</source>
        <translation>&lt;b&gt;{} tapşırığı&lt;/b&gt; · {}</translation>
    </message>
    <message>
        <source>Lanes, square to the base-line</source>
        <translation>Zolaqlar, baza xəttinə perpendikulyar</translation>
    </message>
    <message>
        <source>A left-over strip that is narrower is added to the box beside it</source>
        <translation>Daha dar qalıq zolaq yanındakı kvadrata əlavə edilir</translation>
    </message>
    <message>
        <source>Divide into</source>
        <translation>Bölmə növü</translation>
    </message>
    <message>
        <source>Base-line</source>
        <translation type="unfinished">Baza xətti</translation>
    </message>
    <message>
        <source>Along it</source>
        <translation>Onun boyunca</translation>
    </message>
    <message>
        <source>Square to it</source>
        <translation>Ona perpendikulyar</translation>
    </message>
    <message>
        <source>Narrowest left-over</source>
        <translation>Ən dar qalıq</translation>
    </message>
    <message>
        <source>Save Division</source>
        <translation>Bölgünü saxla</translation>
    </message>
    <message>
        <source>Save these boxes in place of those that were not searched</source>
        <translation>Axtarılmamış kvadratların yerinə bunları saxlayır</translation>
    </message>
    <message>
        <source>Longest Side</source>
        <translation>Ən uzun tərəf</translation>
    </message>
    <message>
        <source>Lay the boxes along the longest side of the task</source>
        <translation>Kvadratları tapşırığın ən uzun tərəfi boyunca düzür</translation>
    </message>
    <message>
        <source>Click where the base-line begins; Esc gives up.</source>
        <translation>Baza xəttinin başlanğıcını klikləyin; Esc imtina edir.</translation>
    </message>
    <message>
        <source>Click where the base-line ends.</source>
        <translation>Baza xəttinin sonunu klikləyin.</translation>
    </message>
    <message>
        <source>longest side</source>
        <translation>ən uzun tərəf</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>götürülüb</translation>
    </message>
    <message>
        <source>Width of a lane</source>
        <translation>Zolağın eni</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>Hesablanır…</translation>
    </message>
    <message>
        <source>Save the boxes of a task</source>
        <translation>Tapşırığın kvadratlarını saxla</translation>
    </message>
    <message>
        <source>Task {}, boxes: {}.</source>
        <translation>Tapşırıq {}, kvadratlar: {}.</translation>
    </message>
    <message>
        <source>Task {}, boxes: {}, pieces left over: {}.</source>
        <translation>Tapşırıq {}, kvadratlar: {}, qalan parçalar: {}.</translation>
    </message>
    <message>
        <source>Boxes: {}, whole or cut by the boundary, along {}° grid</source>
        <translation>Kvadratlar: {}, bütöv və ya hüdudla kəsilmiş, tor üzrə {}°</translation>
    </message>
    <message>
        <source>Left over, red on the map: {} ({} m along, {} m across)</source>
        <translation>Qalıq, xəritədə qırmızı: {} ({} m boyunca, {} m köndələn)</translation>
    </message>
    <message>
        <source>Nothing is left over</source>
        <translation>Qalıq yoxdur</translation>
    </message>
    <message>
        <source>Boxes that it replaces: {}, none of them searched</source>
        <translation>Əvəz etdiyi kvadratlar: {}, heç biri axtarılmayıb</translation>
    </message>
    <message>
        <source>Decide and Save</source>
        <translation>Qərar ver və saxla</translation>
    </message>
    <message>
        <source>Change the boundary of task {}</source>
        <translation>{} tapşırığının sərhədini dəyiş</translation>
    </message>
    <message>
        <source>Order Markers Moved</source>
        <translation>Nişanların köçürülməsini tapşır</translation>
    </message>
    <message>
        <source>The new boundary of task {} waits for approval; the old one holds.</source>
        <translation>{} tapşırığının yeni sərhədi təsdiq gözləyir; köhnəsi qüvvədədir.</translation>
    </message>
    <message>
        <source>Lay out the points of task {} anew</source>
        <translation>{} tapşırığının nöqtələrini yenidən yerləşdir</translation>
    </message>
    <message>
        <source>This task</source>
        <translation>Bu tapşırıq</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Yoxla</translation>
    </message>
    <message>
        <source>Check again now; nothing is changed</source>
        <translation>İndi yenidən yoxla; heç nə dəyişmir</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yaxınlaş</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>From before the last change</source>
        <translation>Son dəyişiklikdən əvvəlki</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Yoxlanılır…</translation>
    </message>
    <message>
        <source>Errors: {} · Warnings: {}</source>
        <translation>Səhvlər: {} · Xəbərdarlıqlar: {}</translation>
    </message>
    <message>
        <source>To know: {}</source>
        <translation>Nəzərə alın: {}</translation>
    </message>
    <message>
        <source>✓ Nothing found</source>
        <translation>✓ Heç nə aşkarlanmadı</translation>
    </message>
    <message>
        <source>{}
Safe fix: {}</source>
        <translation>{}
Təhlükəsiz düzəliş: {}</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>Geri al: {}</translation>
    </message>
    <message>
        <source>Redo: {}</source>
        <translation>Təkrarla: {}</translation>
    </message>
    <message>
        <source>Set status {}</source>
        <translation>{} vəziyyətini təyin et</translation>
    </message>
    <message>
        <source>Why is the status set to {}?</source>
        <translation>Niyə vəziyyət {} təyin edilir?</translation>
    </message>
    <message>
        <source>Give tasks to team {}</source>
        <translation>Tapşırıqları {} komandasına ver</translation>
    </message>
    <message>
        <source>Delete task {}</source>
        <translation>{} tapşırığını sil</translation>
    </message>
    <message>
        <source>Deleted: {}; Undo brings it back</source>
        <translation>Silindi: {}; “Geri al” onu qaytarır</translation>
    </message>
    <message>
        <source>What led to this decision</source>
        <translation>Bu qərara nə gətirib çıxardı</translation>
    </message>
    <message>
        <source>Enter who decides, and the reason: both are kept.</source>
        <translation>Qərarı verəni və səbəbi daxil edin: hər ikisi saxlanılır.</translation>
    </message>
    <message>
        <source>The outline crosses itself: move the corner back.</source>
        <translation>Kontur özü ilə kəsişir: küncü geri qaytarın.</translation>
    </message>
    <message>
        <source>{} · click a corner or an edge, then where it goes; Shift+click takes it out; right-click ends.</source>
        <translation>{} · küncü və ya kənarı, sonra onun gedəcəyi yeri klikləyin; Shift+klik onu çıxarır; sağ klik bitirir.</translation>
    </message>
    <message>
        <source>A Person Decides</source>
        <translation>Qərarı məsul şəxs verir</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>Olduğu kimi saxla</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Yoxlamalar</translation>
    </message>
    <message>
        <source>Checks ⚠</source>
        <translation>Yoxlamalar ⚠</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>təsdiq gözləyir</translation>
    </message>
    <message>
        <source>New boundary</source>
        <translation>Yeni sərhəd</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Redaksiya</translation>
    </message>
    <message>
        <source>End-state</source>
        <translation>Son vəziyyət</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Müəssisə</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Təxliyə</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Tasked by</source>
        <translation>Tapşırığı verən</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation type="unfinished">İş bəndi</translation>
    </message>
    <message>
        <source>Way from base</source>
        <translation>Bazadan yol</translation>
    </message>
    <message>
        <source>Hazard area</source>
        <translation>Təhlükəli ərazi</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>sərhəd</translation>
    </message>
    <message>
        <source>Work Items and Attachments</source>
        <translation>İş bəndləri və əlavələr</translation>
    </message>
    <message>
        <source>Work Items</source>
        <translation>İş bəndləri</translation>
    </message>
    <message>
        <source>Expected Devices</source>
        <translation>Gözlənilən qurğular</translation>
    </message>
    <message>
        <source>Recorded for the whole of its open hazard areas; there may be others.</source>
        <translation>Onun bütün açıq təhlükəli əraziləri üçün qeydə alınıb; başqaları da ola bilər.</translation>
    </message>
    <message>
        <source>Draw a line across the task, from outside to outside; right-click ends.</source>
        <translation>Tapşırıqdan keçən xətt çəkin, kənardan kənara; sağ klik bitirir.</translation>
    </message>
    <message>
        <source>{} Draw the outline again.</source>
        <translation>{} Konturu yenidən çəkin.</translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation>Uyğun tapşırıq yoxdur</translation>
    </message>
    <message>
        <source>Empty the filter, or choose other statuses.</source>
        <translation>Filtri boşaldın və ya başqa vəziyyətlər seçin.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Hələ tapşırıq yoxdur</translation>
    </message>
    <message>
        <source>Draw the ground that a team is to search over the hazard areas on the map.</source>
        <translation>Komandanın yoxlayacağı yeri xəritədə təhlükəli ərazilərin üzərində çəkin.</translation>
    </message>
    <message>
        <source>Repair Outwards</source>
        <translation>Xaricə doğru düzəlt</translation>
    </message>
    <message>
        <source>Remove Repeated Corners</source>
        <translation>Təkrarlanan küncləri sil</translation>
    </message>
    <message>
        <source>Trim Code</source>
        <translation>Kodu təmizlə</translation>
    </message>
    <message>
        <source>Widen to Margin</source>
        <translation type="unfinished">Ehtiyatadək genişləndir</translation>
    </message>
    <message>
        <source>Task {task}: the outline is not sound ({reason}).</source>
        <translation>{task} tapşırığı: kontur düzgün deyil ({reason}).</translation>
    </message>
    <message>
        <source>Task {task}: a corner is not a number, enter it again.</source>
        <translation>{task} tapşırığı: künc ədəd deyil, yenidən daxil edin.</translation>
    </message>
    <message>
        <source>Task {task}: its own parts overlap.</source>
        <translation>{task} tapşırığı: öz hissələri üst-üstə düşür.</translation>
    </message>
    <message>
        <source>Task {task}: an outline needs three different corners.</source>
        <translation>{task} tapşırığı: konturun üç fərqli küncü olmalıdır.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} have the same outline.</source>
        <translation>{task} və {other} tapşırıqlarının konturu eynidir.</translation>
    </message>
    <message>
        <source>Task {task}: corners that lie on another corner: {count}.</source>
        <translation>{task} tapşırığı: başqa küncün üstünə düşən künclər: {count}.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} have the same code, {name}.</source>
        <translation>{task} və {other} tapşırıqlarının kodu eynidir: {name}.</translation>
    </message>
    <message>
        <source>Task {task}: blanks stand around its code.</source>
        <translation>{task} tapşırığı: kodunun ətrafında boşluqlar var.</translation>
    </message>
    <message>
        <source>Task {task} has no code.</source>
        <translation>{task} tapşırığının kodu yoxdur.</translation>
    </message>
    <message>
        <source>Task {task}: a leg is {length} m long, check its corners.</source>
        <translation>{task} tapşırığı: tərəfin uzunluğu {length} m, künclərini yoxlayın.</translation>
    </message>
    <message>
        <source>Tasks {task} and {other} claim the same {area} m².</source>
        <translation>{task} və {other} tapşırıqları eyni {area} m² yeri tutur.</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² of its {margin} m margin lie outside its tasks.</source>
        <translation>{hazard} təhlükəli ərazisi: {area} m² ({margin} m ehtiyatdan) tapşırıqlarından kənardadır.</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² between its tasks {task} and {other} belong to neither.</source>
        <translation>{hazard} təhlükəli ərazisi: {area} m², {task} və {other} tapşırıqlarının arasında, heç birinə aid deyil.</translation>
    </message>
    <message>
        <source>Hazard {hazard}: {area} m² are in no task yet.</source>
        <translation>Təhlükə {hazard}: {area} m² hələ heç bir tapşırıqda deyil.</translation>
    </message>
    <message>
        <source>Task {task} rests on map {map}, which was refuted.</source>
        <translation>{task} tapşırığı təkzib edilmiş {map} xəritəsinə əsaslanır.</translation>
    </message>
    <message>
        <source>Task {task} has no clearance depth.</source>
        <translation>{task} tapşırığının təmizləmə dərinliyi yoxdur.</translation>
    </message>
    <message>
        <source>Task {task} has no medical plan.</source>
        <translation>{task} tapşırığının tibbi planı yoxdur.</translation>
    </message>
    <message>
        <source>The {kind} {feature} lies inside hazard {hazard}.</source>
        <translation>{feature} ({kind}) {hazard} təhlükəli ərazisinin içindədir.</translation>
    </message>
    <message>
        <source>The {kind} {feature} runs through hazard {hazard} for {length} m.</source>
        <translation>{feature} ({kind}) {hazard} təhlükəli ərazisindən keçir, {length} m.</translation>
    </message>
    <message>
        <source>Task {task}: {what} is not valid on all its dates.</source>
        <translation>{task} tapşırığı: {what} bütün tarixlərində etibarlı deyil.</translation>
    </message>
    <message>
        <source>Task {task}: the dates of {what} are not known.</source>
        <translation>{task} tapşırığı: {what}, tarixləri məlum deyil.</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Planlaşdırılmayıb</translation>
    </message>
    <message>
        <source>&lt;b&gt;New task&lt;/b&gt;</source>
        <translation>&lt;b&gt;Yeni tapşırıq&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Task {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{} tapşırığı&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Draw task {}</source>
        <translation>{} tapşırığını çək</translation>
    </message>
    <message>
        <source>Change task {}</source>
        <translation>{} tapşırığını dəyiş</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Hələ komanda yoxdur</translation>
    </message>
    <message>
        <source>{} · {} · {}</source>
        <translation>{} · {} · {}</translation>
    </message>
    <message>
        <source>{} of it lie in this task</source>
        <translation>Bunun {} hissəsi bu tapşırıqdadır</translation>
    </message>
    <message>
        <source>Draw the new part of the boundary: begin and end across the old one; right-click ends.</source>
        <translation>Sərhədin yeni hissəsini çəkin: köhnə sərhədi keçərək başlayın və bitirin; sağ klik bitirir.</translation>
    </message>
    <message>
        <source>The rest and the piece are {}</source>
        <translation>Qalan və kəsilən hissə: {}</translation>
    </message>
    <message>
        <source>The parts are {}</source>
        <translation>Hissələr: {}</translation>
    </message>
    <message>
        <source>The tasks are merged into {}</source>
        <translation>Tapşırıqlar {} tapşırığında birləşdirildi</translation>
    </message>
    <message>
        <source>Margin around the hazard areas that the task has to hold:</source>
        <translation>Tapşırığın əhatə etməli olduğu, təhlükəli ərazilər ətrafındakı ehtiyat:</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Genişləndir</translation>
    </message>
    <message>
        <source>The boundary was made in a layer and is not approved</source>
        <translation>Sərhəd təbəqədə çəkilib və təsdiqlənməyib</translation>
    </message>
    <message>
        <source>The boundary of {} was changed in a layer and is not approved: decide in Boundary Revisions.</source>
        <translation>{} tapşırığının sərhədi təbəqədə dəyişdirilib və təsdiqlənməyib: Sərhəd redaksiyaları pəncərəsində qərar verin.</translation>
    </message>
    <message>
        <source>As measured: easting northing, latitude longitude, or MGRS</source>
        <translation>Ölçüldüyü kimi: şərq və şimal koordinatları, enlik və uzunluq və ya MGRS</translation>
    </message>
    <message>
        <source>Pick the position on the map</source>
        <translation>Mövqeyi xəritədən götür</translation>
    </message>
    <message>
        <source>Save Marker</source>
        <translation>Nişanı saxla</translation>
    </message>
    <message>
        <source>&lt;b&gt;{}&lt;/b&gt; stands on the ground, measured at:</source>
        <translation>&lt;b&gt;{}&lt;/b&gt; yerindədir, ölçülüb:</translation>
    </message>
    <message>
        <source>Click where the marker was measured.</source>
        <translation>Nişanın ölçüldüyü yeri klikləyin.</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Komandasız</translation>
    </message>
    <message>
        <source>{} ({}) · {}</source>
        <translation>{} ({}) · {}</translation>
    </message>
    <message>
        <source>Searched {} of {}</source>
        <translation>Yoxlanılıb: {} / {}</translation>
    </message>
    <message>
        <source>Task from Bearings and Distances…</source>
        <translation>Azimut və məsafələrdən tapşırıq…</translation>
    </message>
    <message>
        <source>Divide the chosen task along a base-line</source>
        <translation>Seçilmiş tapşırığı baza xətti boyunca böl</translation>
    </message>
    <message>
        <source>Order the Search…</source>
        <translation>Axtarışı sırala…</translation>
    </message>
    <message>
        <source>Show which cells of the chosen task to search next, after what was found</source>
        <translation>Tapılanlara görə seçilmiş tapşırığın hansı xanalarının növbəti axtarılacağını göstərir</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>İstənilən vəziyyət</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Qruplaşdırmadan</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Vəziyyət üzrə</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Komanda üzrə</translation>
    </message>
    <message>
        <source>Magnetic</source>
        <translation>Maqnit</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Şəbəkə</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Həqiqi</translation>
    </message>
    <message>
        <source>Lat/long ° ′ ″</source>
        <translation>Enlik/uzunluq ° ′ ″</translation>
    </message>
    <message>
        <source>Lat/long °</source>
        <translation>Enlik/uzunluq °</translation>
    </message>
    <message>
        <source>Workspace grid</source>
        <translation>İş mühitinin şəbəkəsi</translation>
    </message>
    <message>
        <source>{}°</source>
        <translation>{}°</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>{}, {}: not emplaced yet</source>
        <translation>{}, {}: hələ yerində qoyulmayıb</translation>
    </message>
    <message>
        <source>{}, {}: marker measured at {} {}, since {}</source>
        <translation>{}, {}: nişan ölçülüb, {} {}, {} tarixindən</translation>
    </message>
    <message>
        <source>The north that bearings count from</source>
        <translation>Azimutların sayıldığı şimal</translation>
    </message>
    <message>
        <source>The form of positions</source>
        <translation>Mövqelərin yazılışı</translation>
    </message>
    <message>
        <source>Work the points out anew from the boundary; markers keep their place</source>
        <translation>Nöqtələri sərhəddən yenidən hesabla; nişanların yeri dəyişmir</translation>
    </message>
    <message>
        <source>Lay Out</source>
        <translation>Yerləşdir</translation>
    </message>
    <message>
        <source>Put landmark, benchmark or start point on the map</source>
        <translation>Orientir, reper və ya başlanğıc nöqtəsini xəritəyə qoy</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Reper</translation>
    </message>
    <message>
        <source>Start Point, and Renumber</source>
        <translation>Başlanğıc nöqtəsi və yenidən nömrələmə</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points; set it here</source>
        <translation>Bundan uzun tərəflərə ara nöqtələr qoyulur; burada təyin edin</translation>
    </message>
    <message>
        <source>Show all bearings and positions in a window</source>
        <translation>Bütün azimut və mövqeləri pəncərədə göstər</translation>
    </message>
    <message>
        <source>&gt; {} m</source>
        <translation>&gt; {} m</translation>
    </message>
    <message>
        <source>No points yet: Lay Out makes them from the boundary.</source>
        <translation>Hələ nöqtə yoxdur: “Yerləşdir” onları sərhəddən hazırlayır.</translation>
    </message>
    <message>
        <source>⚠ The boundary was changed in a layer: press Lay Out.</source>
        <translation>⚠ Sərhəd təbəqədə dəyişdirilib: “Yerləşdir” düyməsini basın.</translation>
    </message>
    <message>
        <source>Grid convergence {}°</source>
        <translation>Meridianların yaxınlaşması {}°</translation>
    </message>
    <message>
        <source>No magnetic model covers this day: use grid or true bearings.</source>
        <translation>Bu gün üçün maqnit modeli yoxdur: şəbəkə və ya həqiqi azimutlardan istifadə edin.</translation>
    </message>
    <message>
        <source>Magnetic on {}, declination {}°</source>
        <translation>Maqnit ({}), meyl {}°</translation>
    </message>
    <message>
        <source>Zoom to Point</source>
        <translation>Nöqtəyə yaxınlaş</translation>
    </message>
    <message>
        <source>Describe Point</source>
        <translation>Nöqtəni təsvir et</translation>
    </message>
    <message>
        <source>Mark as Emplaced…</source>
        <translation>Yerində qoyulmuş kimi qeyd et…</translation>
    </message>
    <message>
        <source>Click the landmark: fixed, outside, easy to recognise.</source>
        <translation>Orientiri klikləyin: sabit, kənarda, asan tanınan.</translation>
    </message>
    <message>
        <source>Click the benchmark: safe, a short distance outside.</source>
        <translation>Reperi klikləyin: təhlükəsiz, bir qədər kənarda.</translation>
    </message>
    <message>
        <source>Click near the corner that becomes the start point, TP1.</source>
        <translation>Başlanğıc nöqtəsi (TP1) olacaq küncün yaxınlığını klikləyin.</translation>
    </message>
    <message>
        <source>Set in the list of points</source>
        <translation>Nöqtələr siyahısında təyin edilib</translation>
    </message>
    <message>
        <source>Legs longer than this get intermediate points, in every task:</source>
        <translation>Bundan uzun tərəflərə ara nöqtələr qoyulur, hər tapşırıqda:</translation>
    </message>
    <message>
        <source>Set Spacing</source>
        <translation>Aralığı təyin et</translation>
    </message>
    <message>
        <source>Turning Points</source>
        <translation>Dönüş nöqtələri</translation>
    </message>
    <message>
        <source>Magnetic bearings of</source>
        <translation>Maqnit azimutlarının tarixi</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Mövqelər</translation>
    </message>
    <message>
        <source>&lt;b&gt;Points of task {}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{} tapşırığının nöqtələri&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Convergence {}°, declination {}° on {}; Ctrl+C copies chosen lines</source>
        <translation>Meridianların yaxınlaşması {}°, maqnit meyli {}° ({}); Ctrl+C seçilmiş sətirləri köçürür</translation>
    </message>
    <message>
        <source>Polygons are strips, such as river beds</source>
        <translation>Poliqonlar çay yatağı kimi zolaqlardır</translation>
    </message>
    <message>
        <source>Offer refused candidates again</source>
        <translation>Rədd edilmiş namizədləri yenidən təklif et</translation>
    </message>
    <message>
        <source>Those that a person refused come with who refused them and why</source>
        <translation>Məsul şəxsin rədd etdiyi namizədlər kimin və niyə rədd etdiyi ilə göstərilir</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Təklif et</translation>
    </message>
    <message>
        <source>Accept All</source>
        <translation>Hamısını qəbul et</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rədd et…</translation>
    </message>
    <message>
        <source>Draw Anew</source>
        <translation>Yenidən çək</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Why ground that is no CHA is cleared; empty: technical survey</source>
        <translation>CHA olmayan yerin təmizlənməsinin səbəbi; boş: texniki tədqiqat</translation>
    </message>
    <message>
        <source>Save Accepted Tasks</source>
        <translation>Qəbul edilmiş tapşırıqları saxla</translation>
    </message>
    <message>
        <source>The area that a candidate should have</source>
        <translation>Namizədin malik olmalı olduğu sahə</translation>
    </message>
    <message>
        <source>No candidate becomes larger than this</source>
        <translation>Heç bir namizəd bundan böyük olmur</translation>
    </message>
    <message>
        <source>Smaller pieces are joined to a neighbour where one is</source>
        <translation>Daha kiçik parçalar qonşu varsa, ona birləşdirilir</translation>
    </message>
    <message>
        <source>Tick the layers whose lines part candidates</source>
        <translation>Xətləri namizədləri ayıran layları işarələyin</translation>
    </message>
    <message>
        <source>Whole polygons are barriers; without the tick only their borders</source>
        <translation>Bütöv poliqonlar maneədir; işarəsiz yalnız sərhədləri</translation>
    </message>
    <message>
        <source>Cut the ticked hazard areas into candidates; nothing is saved</source>
        <translation>İşarələnmiş təhlükəli əraziləri namizədlərə böl; heç nə saxlanılmır</translation>
    </message>
    <message>
        <source>Tick every candidate of the list</source>
        <translation>Siyahıdakı bütün namizədləri işarələ</translation>
    </message>
    <message>
        <source>Take the chosen candidates off the list, with who and why; their ground stays hazard</source>
        <translation>Seçilmiş namizədləri siyahıdan çıxar, kim və niyə ilə; yerləri təhlükəli qalır</translation>
    </message>
    <message>
        <source>Draw another outline for the one chosen candidate</source>
        <translation>Seçilmiş tək namizəd üçün başqa kontur çək</translation>
    </message>
    <message>
        <source>Cut the one chosen candidate by a line drawn on the map</source>
        <translation>Seçilmiş tək namizədi xəritədə çəkilən xətlə böl</translation>
    </message>
    <message>
        <source>Join the chosen candidates, two or more, into one</source>
        <translation>Seçilmiş namizədləri, iki və daha çox, birləşdir</translation>
    </message>
    <message>
        <source>An arc of many short legs costs a stake at each corner. So far outside it, boundaries of fewer and longer legs enclose the same ground; nothing is given up.</source>
        <translation>Çoxlu qısa tərəfdən ibarət qövs hər küncdə bir dirək tələb edir. Ondan bu qədər kənarda daha az və daha uzun tərəfli sərhəd eyni yeri əhatə edir; heç nədən imtina edilmir.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Namizəd</translation>
    </message>
    <message>
        <source>Tick hazard areas and barriers, then press Propose: candidates are listed here.</source>
        <translation>Təhlükəli əraziləri və maneələri işarələyin, sonra təklif edin: namizədlər burada sadalanır.</translation>
    </message>
    <message>
        <source>Barriers that no task crosses</source>
        <translation>Heç bir tapşırığın keçmədiyi maneələr</translation>
    </message>
    <message>
        <source>Wanted size</source>
        <translation>İstənilən ölçü</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ən çoxu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ən azı</translation>
    </message>
    <message>
        <source>Straighten by</source>
        <translation>Düzləndirmə</translation>
    </message>
    <message>
        <source>Filter by code or class…</source>
        <translation>Kod və ya sinif üzrə süzgəc…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Tick the areas that the filter shows, and no other</source>
        <translation>Yalnız süzgəcin göstərdiyi əraziləri işarələyir</translation>
    </message>
    <message>
        <source>Tick no area</source>
        <translation>Heç bir ərazini işarələmir</translation>
    </message>
    <message>
        <source>In the Map</source>
        <translation>Xəritədəkilər</translation>
    </message>
    <message>
        <source>Tick the areas that lie in the part of the map in view, and no other</source>
        <translation>Yalnız xəritənin görünən hissəsindəki əraziləri işarələyir</translation>
    </message>
    <message>
        <source>{} of {} ticked</source>
        <translation>{} / {} işarələnib</translation>
    </message>
    <message>
        <source>No. {}</source>
        <translation>№ {}</translation>
    </message>
    <message>
        <source>Propose Tasks</source>
        <translation>Tapşırıqlar təklif et</translation>
    </message>
    <message>
        <source>changed by the planner</source>
        <translation>planlaşdıran dəyişib</translation>
    </message>
    <message>
        <source>Save accepted tasks</source>
        <translation>Qəbul edilmiş tapşırıqları saxla</translation>
    </message>
    <message>
        <source>Tasks planned: {}, from {} to {}.</source>
        <translation>Planlaşdırılan tapşırıqlar: {}, {} – {}.</translation>
    </message>
    <message>
        <source>{} of {} candidates, {}</source>
        <translation>{} / {} namizəd, {}</translation>
    </message>
    <message>
        <source>Candidates refused: {}.</source>
        <translation>Rədd edilən namizədlər: {}.</translation>
    </message>
    <message>
        <source>Candidates: {}, area {}; they stay hazard without a task.</source>
        <translation>Namizədlər: {}, sahə {}; tapşırıqsız təhlükəli qalırlar.</translation>
    </message>
    <message>
        <source>Refuse candidates</source>
        <translation>Namizədləri rədd et</translation>
    </message>
    <message>
        <source>Refuse Candidates</source>
        <translation>Namizədləri rədd et</translation>
    </message>
    <message>
        <source>Boundary Revisions</source>
        <translation>Sərhəd redaksiyaları</translation>
    </message>
    <message>
        <source>While a team works, or where hazard ground is given up, a new boundary holds only once a person has approved it; one that was made in a layer stands already, and is approved or taken back. Blue is gained, red is given up.</source>
        <translation>Komanda işləyərkən və ya təhlükəli yerdən imtina edilərkən yeni sərhəd yalnız məsul şəxs təsdiq etdikdən sonra qüvvəyə minir; təbəqədə çəkilmiş sərhəd artıq qüvvədədir və təsdiq edilir və ya geri götürülür. Mavi əlavə olunan, qırmızı imtina edilən yerdir.</translation>
    </message>
    <message>
        <source>Boundaries that wait for approval are listed here.</source>
        <translation>Təsdiq gözləyən sərhədlər burada sadalanır.</translation>
    </message>
    <message>
        <source>Approve Boundary</source>
        <translation>Sərhədi təsdiq et</translation>
    </message>
    <message>
        <source>Let the new boundary hold, with who decides and why</source>
        <translation>Yeni sərhədi kimin və niyə qərar verdiyi ilə qüvvəyə mindirir</translation>
    </message>
    <message>
        <source>Keep Old Boundary</source>
        <translation>Köhnə sərhədi saxla</translation>
    </message>
    <message>
        <source>Refuse the new boundary, with who decides and why</source>
        <translation>Yeni sərhədi kimin və niyə qərar verdiyi ilə rədd edir</translation>
    </message>
    <message>
        <source>{} · gains {} · gives up {}</source>
        <translation>{} · əlavə olunur {} · imtina edilir {}</translation>
    </message>
    <message>
        <source>⚠ {} · made in a layer · gains {} · gives up {}</source>
        <translation>⚠ {} · təbəqədə çəkilib · əlavə olunur {} · imtina edilir {}</translation>
    </message>
    <message>
        <source>No boundary waits for approval.</source>
        <translation>Təsdiq gözləyən sərhəd yoxdur.</translation>
    </message>
    <message>
        <source>Take Boundary Back</source>
        <translation>Sərhədi geri götür</translation>
    </message>
    <message>
        <source>Task {} has its new boundary.</source>
        <translation>{} tapşırığının yeni sərhədi qüvvədədir.</translation>
    </message>
    <message>
        <source>Task {} keeps its boundary.</source>
        <translation>{} tapşırığının sərhədi dəyişmir.</translation>
    </message>
    <message>
        <source>Order of Search</source>
        <translation>Axtarış ardıcıllığı</translation>
    </message>
    <message>
        <source>Order Search</source>
        <translation>Axtarışı sırala</translation>
    </message>
    <message>
        <source>Show on the map where devices are expected next; nothing is saved</source>
        <translation>Növbəti sursatın harada gözlənildiyini xəritədə göstərir; heç nə saxlanmır</translation>
    </message>
    <message>
        <source>Side of a cell</source>
        <translation>Xananın tərəfi</translation>
    </message>
    <message>
        <source>Records lie off as a whole. What was found, and what was searched without a find, says how; so the cells where devices are expected come first. Every cell stays to be searched.</source>
        <translation>Qeydlər bütövlükdə sürüşmüş ola bilər. Tapılanlar və tapıntısız axtarılan yerlər bunun necə olduğunu göstərir; buna görə sursat gözlənilən xanalar əvvəl gəlir. Hər xana axtarılmalı olaraq qalır.</translation>
    </message>
    <message>
        <source>Order the search of {}</source>
        <translation>{} üzrə axtarışı sırala</translation>
    </message>
    <message>
        <source>Cells left to search: {}, searched already: {}. They are on the map as a layer of their own, darkest first. It only orders work: a pale cell is no safer.</source>
        <translation>Axtarılacaq xanalar: {}, artıq axtarılıb: {}. Onlar xəritədə ayrıca qatdadır, ən tündü birinci. Bu, yalnız işi sıralayır: solğun xana daha təhlükəsiz deyil.</translation>
    </message>
    <message>
        <source>Set Method</source>
        <translation>Metodu təyin et</translation>
    </message>
    <message>
        <source>Set Depth…</source>
        <translation>Dərinliyi təyin et…</translation>
    </message>
    <message>
        <source>Set Medical Plan…</source>
        <translation>Tibbi planı təyin et…</translation>
    </message>
    <message>
        <source>Give to Team</source>
        <translation>Komandaya ver</translation>
    </message>
    <message>
        <source>Set method {}</source>
        <translation>{} metodunu təyin et</translation>
    </message>
    <message>
        <source>Clearance depth of the chosen tasks, by the authority's rule:</source>
        <translation>Seçilmiş tapşırıqların təmizləmə dərinliyi, səlahiyyətli orqanın qaydası ilə:</translation>
    </message>
    <message>
        <source>Set Depth</source>
        <translation>Dərinliyi təyin et</translation>
    </message>
    <message>
        <source>Set depth {} cm</source>
        <translation>Dərinliyi {} sm təyin et</translation>
    </message>
    <message>
        <source>Medical plan of the chosen tasks:</source>
        <translation>Seçilmiş tapşırıqların tibbi planı:</translation>
    </message>
    <message>
        <source>Set Plan</source>
        <translation>Planı təyin et</translation>
    </message>
    <message>
        <source>Set the medical plan</source>
        <translation>Tibbi planı təyin et</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tasks chosen: {}&lt;/b&gt;&lt;br&gt;A right-click on the list gives all of them a status, team, method, depth or medical plan.</source>
        <translation>&lt;b&gt;Seçilmiş tapşırıqlar: {}&lt;/b&gt;&lt;br&gt;Siyahıda sağ klik onların hamısına vəziyyət, komanda, metod, dərinlik və ya tibbi plan verir.</translation>
    </message>
    <message>
        <source>Put a feature on the map</source>
        <translation>Xəritəyə obyekt qoy</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Halqalar</translation>
    </message>
    <message>
        <source>Show the authority's safety distances on the map</source>
        <translation>Səlahiyyətli qurumun təhlükəsiz məsafələrini xəritədə göstər</translation>
    </message>
    <message>
        <source>Nothing is placed yet.</source>
        <translation>Hələ heç nə yerləşdirilməyib.</translation>
    </message>
    <message>
        <source>Ways and lines</source>
        <translation>Yollar və xətlər</translation>
    </message>
    <message>
        <source>{}: click along it; right-click ends.</source>
        <translation>{}: boyunca klikləyin; sağ klik bitirir.</translation>
    </message>
    <message>
        <source>{}: click its place.</source>
        <translation>{}: yerini klikləyin.</translation>
    </message>
    <message>
        <source>Zoom to Feature</source>
        <translation>Obyektə yaxınlaş</translation>
    </message>
    <message>
        <source>Label Feature…</source>
        <translation>Obyektə ad ver…</translation>
    </message>
    <message>
        <source>Set Safety Distance…</source>
        <translation>Təhlükəsiz məsafəni təyin et…</translation>
    </message>
    <message>
        <source>Remove Feature</source>
        <translation>Obyekti sil</translation>
    </message>
    <message>
        <source>What the feature is called on map and sheet:</source>
        <translation>Obyektin xəritədə və vərəqdə adı:</translation>
    </message>
    <message>
        <source>Save Label</source>
        <translation>Adı saxla</translation>
    </message>
    <message>
        <source>Safety distance of this feature by the authority's rule; 0 for the setting:</source>
        <translation>Səlahiyyətli qurumun qaydası üzrə bu obyektin təhlükəsiz məsafəsi; parametr üçün 0:</translation>
    </message>
    <message>
        <source>Set Distance</source>
        <translation>Məsafəni təyin et</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>təyin edilməyib</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Qərara alınmayıb</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Qarışıq</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>təsdiqlənmiş</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>şübhəli</translation>
    </message>
    <message>
        <source>No work item yet: fill in the fields below and press Add Work Item.</source>
        <translation>Hələ iş bəndi yoxdur: aşağıdakı sahələri doldurun və iş bəndini əlavə edin.</translation>
    </message>
    <message>
        <source>Add Work Item</source>
        <translation>İş bəndi əlavə et</translation>
    </message>
    <message>
        <source>Add what the fields say as a new line</source>
        <translation>Sahələrdə yazılanı yeni sətir kimi əlavə et</translation>
    </message>
    <message>
        <source>Change Work Item</source>
        <translation>İş bəndini dəyiş</translation>
    </message>
    <message>
        <source>Save what the fields say in the chosen line</source>
        <translation>Sahələrdə yazılanı seçilmiş sətirdə saxla</translation>
    </message>
    <message>
        <source>Remove Work Item</source>
        <translation>İş bəndini sil</translation>
    </message>
    <message>
        <source>Take the chosen line away; Undo brings it back</source>
        <translation>Seçilmiş sətri götür; Geri al onu qaytarır</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>bildirilib</translation>
    </message>
    <message>
        <source>Verify the workspace</source>
        <translation>İş mühitini yoxla</translation>
    </message>
    <message>
        <source>The workspace is sound: nothing was found.</source>
        <translation>İş mühiti sazdır: heç nə aşkarlanmadı.</translation>
    </message>
    <message>
        <source>More findings in the message log: {}.</source>
        <translation>Mesaj jurnalında daha başqa tapıntılar: {}.</translation>
    </message>
    <message>
        <source>Open Workspace…</source>
        <translation>İş mühitini aç…</translation>
    </message>
    <message>
        <source>Open a workspace file (.gpkg) and show its layers</source>
        <translation>İş mühiti faylını (.gpkg) aç və təbəqələrini göstər</translation>
    </message>
    <message>
        <source>New Workspace…</source>
        <translation>Yeni iş mühiti…</translation>
    </message>
    <message>
        <source>Make an empty workspace for a region</source>
        <translation>Bölgə üçün boş iş mühiti yarat</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>Nümunəni aç</translation>
    </message>
    <message>
        <source>Try everything on a made-up region; nothing of yours is touched</source>
        <translation>Hər şeyi uydurma bölgədə sınayın; sizin heç nəyinizə toxunulmur</translation>
    </message>
    <message>
        <source>Make a Safe Copy…</source>
        <translation>Etibarlı nüsxə hazırla…</translation>
    </message>
    <message>
        <source>Copy the whole workspace, with the newest edits, while it is open</source>
        <translation>İş mühiti açıq ikən onu ən yeni redaktələri ilə bütövlükdə köçür</translation>
    </message>
    <message>
        <source>Store the Project in the Workspace</source>
        <translation>Layihəni iş mühitində saxla</translation>
    </message>
    <message>
        <source>Keep the QGIS project and its styles in the same file: one file, all of it</source>
        <translation>QGIS layihəsini və üslublarını eyni faylda saxla: hər şey bir fayldadır</translation>
    </message>
    <message>
        <source>Verify Workspace</source>
        <translation>İş mühitini yoxla</translation>
    </message>
    <message>
        <source>Look for damage, broken rules and rows changed around the journal</source>
        <translation>Zədə, pozulmuş qayda və jurnaldan yan keçərək dəyişmiş sətirləri axtar</translation>
    </message>
    <message>
        <source>Close Workspace</source>
        <translation>İş mühitini bağla</translation>
    </message>
    <message>
        <source>Close the workspace and take its layers out of the project</source>
        <translation>İş mühitini bağla və təbəqələrini layihədən çıxar</translation>
    </message>
    <message>
        <source>Recent Workspaces</source>
        <translation>Son iş mühitləri</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>İş mühitini aç</translation>
    </message>
    <message>
        <source>{} is open for reading only: make a safe copy to work on it.</source>
        <translation>{} yalnız oxumaq üçün açılıb: üzərində işləmək üçün etibarlı nüsxə hazırlayın.</translation>
    </message>
    <message>
        <source>The layer {} has edits that are not saved: save or discard them first.</source>
        <translation>{} təbəqəsində saxlanılmamış redaktələr var: əvvəlcə onları saxlayın və ya atın.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Hələ yoxdur</translation>
    </message>
    <message>
        <source>Filter by map, batch, kind…</source>
        <translation>Xəritə, dəst, növ üzrə filtr…</translation>
    </message>
    <message>
        <source>Show only maps with these words (Ctrl+F)</source>
        <translation>Yalnız bu sözlər olan xəritələri göstər (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order of the maps inside a batch</source>
        <translation>Dəst daxilində xəritələrin sırası</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Qeyri-şəffaflıq</translation>
    </message>
    <message>
        <source>How opaque the map is drawn</source>
        <translation>Xəritənin nə qədər qeyri-şəffaf çəkildiyi</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Təbəqələr</translation>
    </message>
    <message>
        <source>&amp;CRS</source>
        <translation>&amp;CRS</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nə deyir</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>&amp;Məzmun</translation>
    </message>
    <message>
        <source>&amp;Map field</source>
        <translation>&amp;Xəritə sahəsi</translation>
    </message>
    <message>
        <source>Field that names the handed-over map that a feature is from</source>
        <translation>Obyektin hansı təhvil verilmiş xəritədən olduğunu bildirən sahə</translation>
    </message>
    <message>
        <source>What was handed over together</source>
        <translation>Nə birlikdə təhvil verilib</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Nə qədər etibar etmək olar</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Mə&amp;nbə</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>Mə&amp;lumat</translation>
    </message>
    <message>
        <source>Sig&amp;ma</source>
        <translation>&amp;Siqma</translation>
    </message>
    <message>
        <source>Standard deviation of positions per axis, in metres</source>
        <translation>Hər ox üzrə mövqelərin standart meyli, metrlə</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Yeni iş mühiti</translation>
    </message>
    <message>
        <source>A workspace is one file that holds the maps, tasks and reports of a region.</source>
        <translation>İş mühiti bölgənin xəritələrini, tapşırıqlarını və hesabatlarını saxlayan bir fayldır.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlıq</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Bölgənin adı</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>&amp;Təşkilat</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş qala bilər</translation>
    </message>
    <message>
        <source>&amp;Office code</source>
        <translation>&amp;Ofis kodu</translation>
    </message>
    <message>
        <source>Short, such as N</source>
        <translation>Qısa, məsələn, N</translation>
    </message>
    <message>
        <source>Begins the codes of the tasks of this office</source>
        <translation>Bu ofisin tapşırıqlarının kodları bununla başlayır</translation>
    </message>
    <message>
        <source>Task codes</source>
        <translation>Tapşırıq kodları</translation>
    </message>
    <message>
        <source>A projected system in metres, such as the UTM zone of the region</source>
        <translation>Metrlə proyeksiya sistemi, məsələn, bölgənin UTM zonası</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>One day back (Alt+Left)</source>
        <translation>Bir gün geri (Alt+Sol)</translation>
    </message>
    <message>
        <source>Day of work; arrow keys change it</source>
        <translation>İş günü; ox düymələri dəyişir</translation>
    </message>
    <message>
        <source>One day on (Alt+Right)</source>
        <translation>Bir gün irəli (Alt+Sağ)</translation>
    </message>
    <message>
        <source>Type the beginning of the task's code</source>
        <translation>Tapşırığın kodunun əvvəlini yazın</translation>
    </message>
    <message>
        <source>A new code adds the team</source>
        <translation>Yeni kod komandanı əlavə edir</translation>
    </message>
    <message>
        <source> h</source>
        <translation> st</translation>
    </message>
    <message>
        <source>Hours of search, per person</source>
        <translation>Axtarış saatları, bir nəfər üçün</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Ground searched on this day</source>
        <translation>Bu gün yoxlanılmış yer</translation>
    </message>
    <message>
        <source>Ground in the day's plot that was not checked</source>
        <translation>Günün sahəsində yoxlanılmayan yer</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Niyə kənarda qalıb</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dayanma</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dəq</translation>
    </message>
    <message>
        <source>Minutes without work</source>
        <translation>İşsiz keçən dəqiqələr</translation>
    </message>
    <message>
        <source>Why work stood still</source>
        <translation>İşin dayanma səbəbi</translation>
    </message>
    <message>
        <source>Forget what is typed (Esc)</source>
        <translation>Yazılanı sil (Esc)</translation>
    </message>
    <message>
        <source>Save this report and begin the next one (Enter)</source>
        <translation>Bu hesabatı saxla və növbətisinə başla (Enter)</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Proqnoz</translation>
    </message>
    <message>
        <source>Last reports</source>
        <translation>Son hesabatlar</translation>
    </message>
    <message>
        <source>Only held back</source>
        <translation>Yalnız gözlədilənlər</translation>
    </message>
    <message>
        <source>Show only reports that wait until a person has looked at them</source>
        <translation>Yalnız bir şəxs baxana qədər gözləyən hesabatları göstər</translation>
    </message>
    <message>
        <source>No report yet. The first one you save is listed here.</source>
        <translation>Hələ hesabat yoxdur. İlk saxladığınız burada göstərilir.</translation>
    </message>
    <message>
        <source>Office and Authority Settings</source>
        <translation>Ofis və səlahiyyətli qurum parametrləri</translation>
    </message>
    <message>
        <source>Figures that the national authority decides. What is empty is not decided.</source>
        <translation>Milli səlahiyyətli qurumun müəyyən etdiyi rəqəmlər. Boş olan qərara alınmayıb.</translation>
    </message>
    <message>
        <source>Enter a value and its source; an empty value is not decided</source>
        <translation>Qiymət və mənbəyini daxil edin; boş qiymət qərara alınmayıb</translation>
    </message>
    <message>
        <source>&amp;Who decides</source>
        <translation>&amp;Qərarı verən</translation>
    </message>
    <message>
        <source>Role or office</source>
        <translation>Vəzifə və ya ofis</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>S&amp;əbəb</translation>
    </message>
    <message>
        <source>Reason, or the decision's reference</source>
        <translation>Səbəb və ya qərarın istinadı</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Geri götür</translation>
    </message>
    <message>
        <source>Forget what is entered and not saved</source>
        <translation>Daxil edilib saxlanılmayanı sil</translation>
    </message>
    <message>
        <source>&amp;Save Figures</source>
        <translation>&amp;Rəqəmləri saxla</translation>
    </message>
    <message>
        <source>Save all changed figures as one step, with who and why</source>
        <translation>Dəyişmiş bütün rəqəmləri bir addımda, məsul şəxs və səbəblə saxla</translation>
    </message>
    <message>
        <source>Untick Active where a team works no more; its records stay</source>
        <translation>Komanda daha işləmirsə, “Aktiv” işarəsini götürün; qeydləri qalır</translation>
    </message>
    <message>
        <source>&amp;Add Team</source>
        <translation>&amp;Komanda əlavə et</translation>
    </message>
    <message>
        <source>Add a row for a new team</source>
        <translation>Yeni komanda üçün sətir əlavə et</translation>
    </message>
    <message>
        <source>Dates as year-month-day</source>
        <translation>Tarixlər il-ay-gün kimi</translation>
    </message>
    <message>
        <source>Add &amp;Qualification</source>
        <translation>&amp;İxtisas əlavə et</translation>
    </message>
    <message>
        <source>Add a row to the qualifications of the chosen team</source>
        <translation>Seçilmiş komandanın ixtisaslarına sətir əlavə et</translation>
    </message>
    <message>
        <source>&amp;Save Teams</source>
        <translation>Komandaları &amp;saxla</translation>
    </message>
    <message>
        <source>Save teams and qualifications as one step</source>
        <translation>Komandaları və ixtisasları bir addımda saxla</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofis</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>&amp;Başlıq</translation>
    </message>
    <message>
        <source>Task code &amp;pattern</source>
        <translation>Tapşırıq kodunun ş&amp;ablonu</translation>
    </message>
    <message>
        <source>{office}-{number:04}</source>
        <translation>{office}-{number:04}</translation>
    </message>
    <message>
        <source>{office}, {year} and {number:04} are replaced; codes that are given stay</source>
        <translation>{office}, {year} və {number:04} əvəz olunur; verilmiş kodlar qalır</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Növbəti tapşırıq</translation>
    </message>
    <message>
        <source>&amp;Save Office</source>
        <translation>&amp;Ofisi saxla</translation>
    </message>
    <message>
        <source>Save title, organisation and pattern</source>
        <translation>Başlığı, təşkilatı və şablonu saxla</translation>
    </message>
    <message>
        <source>Grades that count as direct evidence</source>
        <translation>Birbaşa sübut sayılan dərəcələr</translation>
    </message>
    <message>
        <source>Save &amp;Grades</source>
        <translation>&amp;Dərəcələri saxla</translation>
    </message>
    <message>
        <source>Save the table of grades, with who and why</source>
        <translation>Dərəcələr cədvəlini məsul şəxs və səbəblə saxla</translation>
    </message>
    <message>
        <source>Show all tasks, or only those whose last print no longer holds</source>
        <translation>Bütün tapşırıqları və ya yalnız son çapı artıq qüvvədə olmayanları göstər</translation>
    </message>
    <message>
        <source>Filter by code or name…</source>
        <translation>Kod və ya ad üzrə filtr…</translation>
    </message>
    <message>
        <source>Choose all tasks shown, or none</source>
        <translation>Göstərilən bütün tapşırıqları seç və ya heç birini</translation>
    </message>
    <message>
        <source>Size and direction of the page</source>
        <translation>Səhifənin ölçüsü və istiqaməti</translation>
    </message>
    <message>
        <source>Language of the sheet, or two side by side</source>
        <translation>Vərəqin dili və ya yan-yana iki dil</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Kimə verilib</translation>
    </message>
    <message>
        <source>Who gets this copy, for example: Team 3 leader</source>
        <translation>Bu nüsxəni kim alır, məsələn: 3-cü komandanın rəhbəri</translation>
    </message>
    <message>
        <source>Stands on the sheet and in the register of issues</source>
        <translation>Vərəqdə və verilmə reyestrində yazılır</translation>
    </message>
    <message>
        <source>One book</source>
        <translation>Bir kitab</translation>
    </message>
    <message>
        <source>One file with a bookmark for each task, instead of one file each</source>
        <translation>Hər tapşırıq üçün ayrı fayl əvəzinə, hər tapşırığa əlfəcini olan bir fayl</translation>
    </message>
    <message>
        <source>Enter in register</source>
        <translation>Reyestrə daxil et</translation>
    </message>
    <message>
        <source>Keep who holds which copy and revision</source>
        <translation>Hansı nüsxə və redaksiyanın kimdə olduğunu saxla</translation>
    </message>
    <message>
        <source>Make sheets</source>
        <translation>Vərəqləri hazırla</translation>
    </message>
    <message>
        <source>Filter by code, name, team…</source>
        <translation>Kod, ad, komanda üzrə filtr…</translation>
    </message>
    <message>
        <source>Show only tasks with these words (Ctrl+F)</source>
        <translation>Yalnız bu sözlər olan tapşırıqları göstər (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only tasks of these statuses</source>
        <translation>Yalnız bu vəziyyətdəki tapşırıqları göstər</translation>
    </message>
    <message>
        <source>Group the tasks</source>
        <translation>Tapşırıqları qruplaşdır</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ümumi</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Təhlükələr</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>İş sahəsi</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Given by the office's pattern; never given twice</source>
        <translation>Ofisin şablonu ilə verilir; heç vaxt iki dəfə verilmir</translation>
    </message>
    <message>
        <source>Place, as people there call it</source>
        <translation>Yer, oradakı insanların adlandırdığı kimi</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Növ</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Üs&amp;ul</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Dərinlik</translation>
    </message>
    <message>
        <source>To which depth the ground is searched</source>
        <translation>Yerin hansı dərinliyədək yoxlanıldığı</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>K&amp;omanda</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Başlanğıc</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Son</translation>
    </message>
    <message>
        <source>Hazard areas on this ground</source>
        <translation>Bu yerdəki təhlükəli ərazilər</translation>
    </message>
    <message>
        <source>Ticked ones are linked to the task</source>
        <translation>İşarələnmişlər tapşırığa bağlıdır</translation>
    </message>
    <message>
        <source>No hazard area shares this ground.</source>
        <translation>Bu yerlə kəsişən təhlükəli ərazi yoxdur.</translation>
    </message>
    <message>
        <source>Why ground that is no CHA is cleared</source>
        <translation>CHA olmayan yerin təmizlənməsinin səbəbi</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dosye</translation>
    </message>
    <message>
        <source>Contact in the register, not a name</source>
        <translation>Reyestrdəki əlaqə, ad deyil</translation>
    </message>
    <message>
        <source>Time or area, such as every 500 m²</source>
        <translation>Vaxt və ya sahə, məsələn, hər 500 m²</translation>
    </message>
    <message>
        <source>Medical and way in</source>
        <translation>Tibb və giriş yolu</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>Xəstəxana və ya klinika</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Marşrut</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Təsdiqləndiyi tarix</translation>
    </message>
    <message>
        <source>The day on which the medical plan was last confirmed</source>
        <translation>Tibbi planın son dəfə təsdiqləndiyi gün</translation>
    </message>
    <message>
        <source>The adjustment of record {} does not settle; look at the offered hypotheses for a blunder first.</source>
        <translation>{} formulyarının tarazlaşdırılması yığılmır; əvvəlcə təklif olunan fərziyyələrdə kobud səhv axtarın.</translation>
    </message>
    <message>
        <source>Record {} has no closing leg and no second reference point on its chain, so there is nothing to adjust; the plain traverse stands.</source>
        <translation>{} formulyarının zəncirində nə bağlayıcı tərəf, nə də ikinci istinad nöqtəsi var, ona görə tarazlaşdırılacaq heç nə yoxdur; sadə gediş qüvvədə qalır.</translation>
    </message>
    <message>
        <source>{} finds and {} recorded mines lie too close together to be matched in one piece; install scipy or match one map at a time.</source>
        <translation>Tapıntılar ({}) və qeydə alınmış minalar ({}) bir dəfəyə uyğunlaşdırılmaq üçün bir-birinə çox yaxındır; scipy quraşdırın və ya xəritələri tək-tək uyğunlaşdırın.</translation>
    </message>
    <message>
        <source>The fields of a batch are weighed with one reach; choose one for all.</source>
        <translation>Bir dəstin minalı sahələri eyni axtarış məsafəsi ilə qiymətləndirilir; hamısı üçün birini seçin.</translation>
    </message>
    <message>
        <source>The record does not say whether its azimuths are magnetic, grid or true; choose one of them, or look at the offered hypotheses.</source>
        <translation>Formulyarda azimutların maqnit, tor və ya həqiqi olduğu deyilmir; birini seçin və ya təklif olunan fərziyyələrə baxın.</translation>
    </message>
    <message>
        <source>The azimuth {} lies outside one full circle of {} units ({}); check the figure and the angle unit.</source>
        <translation>{} azimutu {} vahidlik tam dairədən kənardadır ({}); rəqəmi və bucaq vahidini yoxlayın.</translation>
    </message>
    <message>
        <source>{} is not an azimuth in {}; write it as it stands on the form.</source>
        <translation>{} {} vahidində azimut deyil; formulyarda olduğu kimi yazın.</translation>
    </message>
    <message>
        <source>The distance is in paces but the record has no plausible pace length; enter the length of one pace in metres, or look at the offered hypotheses.</source>
        <translation>Məsafə addımlarladır, lakin formulyarda inandırıcı addım uzunluğu yoxdur; bir addımın uzunluğunu metrlə yazın və ya təklif olunan fərziyyələrə baxın.</translation>
    </message>
    <message>
        <source>The boundary of a task that is {} cannot change: take the task a step back with a reason first, or plan a new one.</source>
        <translation>Vəziyyəti {} olan tapşırığın sərhədi dəyişə bilməz: əvvəlcə tapşırığı səbəb göstərərək bir addım geri qaytarın və ya yenisini planlaşdırın.</translation>
    </message>
    <message>
        <source>{} m² are added and {} m² given up.</source>
        <translation>{} m² əlavə olunur, {} m² verilir.</translation>
    </message>
    <message>
        <source>Of what is given up, {} m² are hazard and stay hazard outside the task.</source>
        <translation>Veriləndən {} m² təhlükəlidir və tapşırıqdan kənarda təhlükəli qalır.</translation>
    </message>
    <message>
        <source>A person has to approve it.</source>
        <translation>Bunu bir şəxs təsdiq etməlidir.</translation>
    </message>
    <message>
        <source>location by the coordinates of at least two reference points</source>
        <translation>ən azı iki istinad nöqtəsinin koordinatları ilə yer</translation>
    </message>
    <message>
        <source>estimated dimensions of the area</source>
        <translation>sahənin təxmini ölçüləri</translation>
    </message>
    <message>
        <source>map or diagram showing perimeter and extent</source>
        <translation>hüdudu və əhatəsi göstərilən xəritə və ya sxem</translation>
    </message>
    <message>
        <source>type of every mine</source>
        <translation>hər minanın növü</translation>
    </message>
    <message>
        <source>number of mines of every type</source>
        <translation>hər növdən minaların sayı</translation>
    </message>
    <message>
        <source>emplacing method</source>
        <translation>qoyulma üsulu</translation>
    </message>
    <message>
        <source>type of fuze</source>
        <translation>partladıcının növü</translation>
    </message>
    <message>
        <source>life time of the fuzes</source>
        <translation>partladıcıların xidmət müddəti</translation>
    </message>
    <message>
        <source>date and time of laying</source>
        <translation>qoyulma tarixi və vaxtı</translation>
    </message>
    <message>
        <source>anti-handling devices, or that there are none</source>
        <translation>çıxarılmaya qarşı qurğular və ya onların olmadığı</translation>
    </message>
    <message>
        <source>exact location of every mine, or of every row</source>
        <translation>hər minanın və ya hər cərgənin dəqiq yeri</translation>
    </message>
    <message>
        <source>{} of {} items; missing: {}.</source>
        <translation>{} / {} bənd; çatışmayan: {}.</translation>
    </message>
    <message>
        <source>All {} items are there.</source>
        <translation>Bütün {} bənd var.</translation>
    </message>
    <message>
        <source>{} is no latitude or longitude; write decimal degrees or degrees, minutes and seconds, such as 39.99 or 39°59'24"N.</source>
        <translation>{} enlik və ya uzunluq deyil; onluq dərəcə və ya dərəcə, dəqiqə, saniyə yazın, məsələn 39.99 və ya 39°59'24"N.</translation>
    </message>
    <message>
        <source>{} could mean metres with three decimals or thousands of metres; write it without the sign between the groups.</source>
        <translation>{} üç onluqlu metr və ya minlərlə metr ola bilər; qruplar arasında işarəsiz yazın.</translation>
    </message>
    <message>
        <source>{} is no grid coordinate; write metres, such as 8664842.43.</source>
        <translation>{} tor koordinatı deyil; metrlə yazın, məsələn 8664842.43.</translation>
    </message>
    <message>
        <source>Swath, receiver error and cell size must be above zero; correct the figure.</source>
        <translation>Zolaq, qəbuledici xətası və xana ölçüsü sıfırdan böyük olmalıdır; rəqəmi düzəldin.</translation>
    </message>
    <message>
        <source>The picture would have {} cells, more than {}; choose larger cells or a smaller task.</source>
        <translation>Şəkildə {} xana olardı, hədd isə {}; daha iri xana və ya daha kiçik tapşırıq seçin.</translation>
    </message>
    <message>
        <source>This coordinate system uses {} without a datum shift, so positions on an old datum come out about 100 m off without a warning; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Bu koordinat sistemi {} üzərində datum sürüşməsiz qurulub, ona görə köhnə datumdakı mövqelər xəbərdarlıq olmadan təxminən 100 m kənara düşür; EPSG sistemi və datum əməliyyatı seçin və ya səbəb göstərin.</translation>
    </message>
    <message>
        <source>This coordinate system states a datum shift of nought for an ellipsoid that is not that of WGS 84; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Bu koordinat sistemi WGS 84-dən fərqli ellipsoid üçün sıfır datum sürüşməsi göstərir; EPSG sistemi və datum əməliyyatı seçin və ya səbəb göstərin.</translation>
    </message>
    <message>
        <source>The datum {} of this coordinate system is not in the EPSG list and carries no shift, so its offset from WGS 84 is unknown; choose an EPSG system and a datum operation, or state a reason.</source>
        <translation>Bu koordinat sisteminin {} datumu EPSG siyahısında yoxdur və sürüşmə daşımır, ona görə WGS 84-dən fərqi məlum deyil; EPSG sistemi və datum əməliyyatı seçin və ya səbəb göstərin.</translation>
    </message>
    <message>
        <source>The transformation needs {}, which is not installed; install it or choose another operation, since a rougher one is never taken silently.</source>
        <translation>Çevirməyə {} lazımdır, o isə quraşdırılmayıb; quraşdırın və ya başqa əməliyyat seçin, çünki daha kobudu heç vaxt səssiz götürülmür.</translation>
    </message>
    <message>
        <source>This transformation ignores the difference of the datums (ballpark), which is about 100 m for SK-42; choose an operation with a stated accuracy.</source>
        <translation>Bu çevirmə datumların fərqini nəzərə almır (ballpark), SK-42 üçün bu təxminən 100 m-dir; dəqiqliyi göstərilmiş əməliyyat seçin.</translation>
    </message>
    <message>
        <source>This transformation has no stated accuracy; choose another one, or enter the authority's figure with a reason.</source>
        <translation>Bu çevirmənin dəqiqliyi göstərilməyib; başqasını seçin və ya səlahiyyətli orqanın rəqəmini səbəblə yazın.</translation>
    </message>
    <message>
        <source>Task {} is suspended; say in the remarks who allowed work.</source>
        <translation>{} tapşırığı dayandırılıb; işə kimin icazə verdiyini qeydlərdə yazın.</translation>
    </message>
    <message>
        <source>The report is dated {}, after today ({}).</source>
        <translation>Hesabatın tarixi {}, yəni bu gündən ({}) sonradır.</translation>
    </message>
    <message>
        <source>Correct the date; today's date is proposed.</source>
        <translation>Tarixi düzəldin; bugünkü tarix təklif olunur.</translation>
    </message>
    <message>
        <source>Is {} meant?</source>
        <translation>{} nəzərdə tutulur?</translation>
    </message>
    <message>
        <source>There is no task {} in this workspace.</source>
        <translation>Bu iş mühitində {} tapşırığı yoxdur.</translation>
    </message>
    <message>
        <source>Correct the number or create the task first.</source>
        <translation>Nömrəni düzəldin və ya əvvəlcə tapşırığı yaradın.</translation>
    </message>
    <message>
        <source>Task {} is closed.</source>
        <translation>{} tapşırığı bağlanıb.</translation>
    </message>
    <message>
        <source>Correct the task's number or the date, or reopen the task with a reason.</source>
        <translation>Tapşırığın nömrəsini və ya tarixi düzəldin, yaxud tapşırığı səbəblə yenidən açın.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Onu kənarda saxlayın.</translation>
    </message>
    <message>
        <source>The same report is already there.</source>
        <translation>Eyni hesabat artıq var.</translation>
    </message>
    <message>
        <source>Another report of {} for task {} on {} with the same method is already there.</source>
        <translation>{} komandasının {} tapşırığı üzrə {} tarixli, eyni üsulla başqa hesabatı artıq var.</translation>
    </message>
    <message>
        <source>Compare the two; replace the earlier one with a reason, or add this one as a second shift.</source>
        <translation>İkisini müqayisə edin; əvvəlkini səbəblə əvəz edin və ya bunu ikinci növbə kimi əlavə edin.</translation>
    </message>
    <message>
        <source>{} m² were left unchecked without a reason.</source>
        <translation>{} m² səbəb göstərilmədən yoxlanılmamış qalıb.</translation>
    </message>
    <message>
        <source>Work stood still for {} min without a reason.</source>
        <translation>İş {} dəqiqə səbəb göstərilmədən dayanıb.</translation>
    </message>
    <message>
        <source>Ground was searched without hours or without anybody to search it.</source>
        <translation>Yer saat göstərilmədən və ya axtaran olmadan axtarılıb.</translation>
    </message>
    <message>
        <source>{} hours were worked and no ground is reported.</source>
        <translation>{} saat işlənib, yer isə bildirilməyib.</translation>
    </message>
    <message>
        <source>{} hours exceed the limit of {} hours a day.</source>
        <translation>{} saat gündəlik {} saat həddini aşır.</translation>
    </message>
    <message>
        <source>{} m² per unit and hour is more than {} for {}; check area, hours and numbers.</source>
        <translation>Vahid və saat üzrə {} m² {} m²-dən çoxdur, üsul: {}; sahəni, saatları və sayları yoxlayın.</translation>
    </message>
    <message>
        <source>{} m² per unit and hour is less than {} for {}; check area, hours and numbers.</source>
        <translation>Vahid və saat üzrə {} m² {} m²-dən azdır, üsul: {}; sahəni, saatları və sayları yoxlayın.</translation>
    </message>
    <message>
        <source>{} m² are more than the {} m² that remain in task {}; ground beyond the boundary is kept and stays unreleased until it is approved.</source>
        <translation>{} m² qalan {} m²-dən çoxdur, tapşırıq: {}; hüduddan kənar yer saxlanılır və təsdiqlənənədək azad edilməmiş qalır.</translation>
    </message>
    <message>
        <source>EPSG:{} is not among the datum operations known here ({}); choose one.</source>
        <translation>EPSG:{} burada məlum olan datum əməliyyatları ({}) arasında deyil; birini seçin.</translation>
    </message>
    <message>
        <source>The find has no usable position; correct it or enter its accuracy.</source>
        <translation>Tapıntının yararlı mövqeyi yoxdur; onu düzəldin və ya dəqiqliyini daxil edin.</translation>
    </message>
    <message>
        <source>The fade-out distance is below zero; correct the authority's setting.</source>
        <translation type="unfinished">Əlavə axtarış məsafəsi (fade-out) sıfırdan kiçikdir; səlahiyyətli qurumun parametrini düzəldin.</translation>
    </message>
    <message>
        <source>Critical nonconformity: a device lies in {} land. Released areas that are hazard again: {}. Other areas released by the same team with the same method, to be reviewed: {}.</source>
        <translation>Kritik uyğunsuzluq: qurğu {} ərazidədir. Yenidən təhlükəli olan azad edilmiş sahələr: {}. Eyni komandanın eyni üsulla azad etdiyi, yenidən yoxlanılmalı başqa sahələr: {}.</translation>
    </message>
    <message>
        <source>A hazard area round the device is proposed as well.</source>
        <translation>Qurğunun ətrafında təhlükəli ərazi də təklif olunur.</translation>
    </message>
    <message>
        <source>The device lies outside every hazard area, or may do so; a new hazard area of {} m round it is proposed.</source>
        <translation>Qurğu bütün təhlükəli ərazilərdən kənardadır və ya ola bilər; onun ətrafında {} m yeni təhlükəli ərazi təklif olunur.</translation>
    </message>
    <message>
        <source>The device lies inside a hazard area that is not released.</source>
        <translation>Qurğu azad edilməmiş təhlükəli ərazinin içindədir.</translation>
    </message>
    <message>
        <source>Point {} has no usable coordinates: correct it or leave it out.</source>
        <translation>{} nöqtəsinin yararlı koordinatları yoxdur: onu düzəldin və ya kənarda saxlayın.</translation>
    </message>
    <message>
        <source>The radius around a mine must be above 0 m: enter a larger one.</source>
        <translation>Mina ətrafında radius 0 m-dən böyük olmalıdır: daha böyüyünü daxil edin.</translation>
    </message>
    <message>
        <source>No find is matched to a recorded mine yet; match finds before judging a map.</source>
        <translation>Hələ heç bir tapıntı qeydə alınmış mina ilə uyğunlaşdırılmayıb; xəritəni qiymətləndirməzdən əvvəl tapıntıları uyğunlaşdırın.</translation>
    </message>
    <message>
        <source>Accuracy and fade-out distance must be 0 m or more; correct the figure.</source>
        <translation>Dəqiqlik və əlavə axtarış məsafəsi 0 m və ya daha çox olmalıdır; rəqəmi düzəldin.</translation>
    </message>
    <message>
        <source>The find has no position; measure it again before work goes on.</source>
        <translation>Tapıntının mövqeyi yoxdur; iş davam etməzdən əvvəl yenidən ölçün.</translation>
    </message>
    <message>
        <source>The find lies {} m from its task; it is an unresolved hazard where it was reported, and {} other readings would lie in the task.</source>
        <translation>Tapıntı öz tapşırığından {} m aralıdadır; bildirildiyi yerdə həll olunmamış təhlükədir, oxunuşun daha {} variantı tapşırığın içinə düşərdi.</translation>
    </message>
    <message>
        <source>easting and northing exchanged</source>
        <translation>şərq və şimal koordinatları dəyişik salınıb</translation>
    </message>
    <message>
        <source>two digits of the easting exchanged</source>
        <translation>şərq koordinatının iki rəqəmi dəyişik salınıb</translation>
    </message>
    <message>
        <source>two digits of the northing exchanged</source>
        <translation>şimal koordinatının iki rəqəmi dəyişik salınıb</translation>
    </message>
    <message>
        <source>one digit of the easting misread</source>
        <translation>şərq koordinatının bir rəqəmi səhv oxunub</translation>
    </message>
    <message>
        <source>one digit of the northing misread</source>
        <translation>şimal koordinatının bir rəqəmi səhv oxunub</translation>
    </message>
    <message>
        <source>The area of the task is not known: draw the task first.</source>
        <translation>Tapşırığın sahəsi məlum deyil: əvvəlcə tapşırığı çəkin.</translation>
    </message>
    <message>
        <source>{}: availability must be above 0 and at most 1.</source>
        <translation>{}: işə hazırlıq 0-dan böyük və ən çoxu 1 olmalıdır.</translation>
    </message>
    <message>
        <source>{}: there is no {} factor for {}: enter one.</source>
        <translation>{}: {} əmsalı yoxdur, {} üçün: daxil edin.</translation>
    </message>
    <message>
        <source>{} must be above 0: enter the programme's own figure.</source>
        <translation>{} 0-dan böyük olmalıdır: proqramın öz rəqəmini daxil edin.</translation>
    </message>
    <message>
        <source>No slope class holds {} %: extend the table of classes.</source>
        <translation>Heç bir maillik sinfi {} % dəyərini əhatə etmir: siniflər cədvəlini genişləndirin.</translation>
    </message>
    <message>
        <source>There are no progress reports for this method yet.</source>
        <translation>Bu üsul üzrə hələ gedişat hesabatı yoxdur.</translation>
    </message>
    <message>
        <source>Progress report {}: area, team-days or factor has no usable figure.</source>
        <translation>Gedişat hesabatı {}: sahə, komanda-gün və ya əmsalın yararlı rəqəmi yoxdur.</translation>
    </message>
    <message>
        <source>The marker of {} stands {} m from the nearest point ({}) of the new boundary: keep the boundary there, or order the marker to be moved.</source>
        <translation>{} nöqtəsinin nişanı yeni hüdudun ən yaxın nöqtəsindən {} m aralıdadır ({}): hüdudu orada saxlayın və ya nişanın köçürülməsini tapşırın.</translation>
    </message>
    <message>
        <source>The marker of {} would be {}: keep the numbering, or order the marker to be relabelled.</source>
        <translation>{} nöqtəsinin nişanı {} olardı: nömrələməni saxlayın və ya nişanın yenidən yazılmasını tapşırın.</translation>
    </message>
    <message>
        <source>An error of the budget is negative or no number; check the settings.</source>
        <translation>Xəta büdcəsində mənfi və ya rəqəm olmayan xəta var; tənzimləmələri yoxlayın.</translation>
    </message>
    <message>
        <source>Plotting error and GNSS accuracy must be above nought; check the settings.</source>
        <translation>Köçürmə xətası və GNSS dəqiqliyi sıfırdan böyük olmalıdır; tənzimləmələri yoxlayın.</translation>
    </message>
    <message>
        <source>The record does not say the scale of its map, so its accuracy is unknown; enter the scale, or let the authority set one to reckon with.</source>
        <translation>Formulyarda xəritənin miqyası deyilmir, ona görə dəqiqliyi məlum deyil; miqyası yazın və ya hesab üçün miqyası səlahiyyətli orqan təyin etsin.</translation>
    </message>
    <message>
        <source>Evidence {} has no place: locate it or leave it out.</source>
        <translation>{} sübutunun yeri yoxdur: yerini müəyyən edin və ya onu kənarda saxlayın.</translation>
    </message>
    <message>
        <source>Evidence {} has no usable {}: enter one in metres, 0 or more.</source>
        <translation>{} sübutu üçün yararlı {} yoxdur: metrlə, 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>k must be 0 or more: it says how many sigma the corridor holds.</source>
        <translation>k 0 və ya daha böyük olmalıdır: o, dəhlizin neçə siqmanı əhatə etdiyini göstərir.</translation>
    </message>
    <message>
        <source>Evidence {} would cover no ground: give its map a sigma or a margin above 0 m.</source>
        <translation>{} sübutu heç bir yeri əhatə etməzdi: xəritəsinə 0 m-dən böyük siqma və ya ehtiyat verin.</translation>
    </message>
    <message>
        <source>The table of {} is incomplete: its columns differ in length.</source>
        <translation>{} cədvəli natamamdır: sütunlarının uzunluğu fərqlidir.</translation>
    </message>
    <message>
        <source>A corridor has no width; give every map a sigma above zero first.</source>
        <translation>Dəhlizin eni yoxdur; əvvəlcə hər xəritəyə sıfırdan böyük siqma verin.</translation>
    </message>
    <message>
        <source>{} positions (first: {} no. {}) are not numbers; correct them or leave them out as unresolved.</source>
        <translation>{} mövqe (birincisi: {} № {}) rəqəm deyil; düzəldin və ya həll olunmamış kimi kənarda saxlayın.</translation>
    </message>
    <message>
        <source>A match names a find or mine that is not in the list; load it again.</source>
        <translation>Uyğunluqda siyahıda olmayan tapıntı və ya mina göstərilib; onu yenidən yükləyin.</translation>
    </message>
    <message>
        <source>A {} is confirmed in two matches; break one of them first.</source>
        <translation>{} iki uyğunluqda təsdiqlənib; əvvəlcə birini pozun.</translation>
    </message>
    <message>
        <source>Recorded devices that are unaccounted for: {}. Write down how that is explained before the task is completed, or search on.</source>
        <translation>Hesabı verilməmiş qeydə alınmış qurğular: {}. Tapşırıq tamamlanmazdan əvvəl bunun izahını yazın və ya axtarışı davam etdirin.</translation>
    </message>
    <message>
        <source>The range of {} ({}, {}, {}) must rise and stay between {} and {}; correct it.</source>
        <translation>{} aralığı ({}, {}, {}) artmalı və {} ilə {} arasında qalmalıdır; düzəldin.</translation>
    </message>
    <message>
        <source>A forecast needs at least one kind of team; enter one.</source>
        <translation>Proqnoz üçün ən azı bir komanda növü lazımdır; daxil edin.</translation>
    </message>
    <message>
        <source>A forecast begins in month 1 to 12 and looks at 1 to 500 years ahead.</source>
        <translation>Proqnoz 1–12-ci ayda başlayır və 1–500 il irəliyə baxır.</translation>
    </message>
    <message>
        <source>Hazard that remains, m²</source>
        <translation>Qalan təhlükə, m²</translation>
    </message>
    <message>
        <source>Share of empty land that is searched in full</source>
        <translation>Boş ərazinin tam axtarılan payı</translation>
    </message>
    <message>
        <source>New hazard, m² per year</source>
        <translation>Yeni təhlükə, ildə m²</translation>
    </message>
    <message>
        <source>Cost of release by survey, {}/m²</source>
        <translation>Tədqiqatla azad etmənin dəyəri, {}/m²</translation>
    </message>
    <message>
        <source>{}: teams</source>
        <translation>{}: komandalar</translation>
    </message>
    <message>
        <source>{}: m² per team and day</source>
        <translation>{}: komanda və gün üzrə m²</translation>
    </message>
    <message>
        <source>{}: working days per month</source>
        <translation>{}: ayda iş günləri</translation>
    </message>
    <message>
        <source>{}: availability</source>
        <translation>{}: hazırlıq</translation>
    </message>
    <message>
        <source>{}: cost per team and day, {}</source>
        <translation>{}: komanda və gün üzrə dəyər, {}</translation>
    </message>
    <message>
        <source>The season of {} needs twelve shares between 0 and 1; correct it.</source>
        <translation>{} üçün mövsümə 0 ilə 1 arasında on iki pay lazımdır; düzəldin.</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>mənbə göstərilməyib</translation>
    </message>
    <message>
        <source>{} = {} in every run ({}).</source>
        <translation>{} = {}, hər sınaqda ({}).</translation>
    </message>
    <message>
        <source>{} = {} to {}, likely {} ({}).</source>
        <translation>{} = {} – {}, ehtimal ki {} ({}).</translation>
    </message>
    <message>
        <source>The factor for searched empty land lies between 0 and 1; correct it.</source>
        <translation>Yoxlanılan boş ərazinin əmsalı 0 ilə 1 arasındadır; düzəldin.</translation>
    </message>
    <message>
        <source>The {} fit does not hold when a control point is left out; add points, or choose a simpler fit.</source>
        <translation>Nəzarət nöqtəsi çıxarılanda {} uyğunlaşdırması tutmur; nöqtə əlavə edin və ya daha sadəsini seçin.</translation>
    </message>
    <message>
        <source>The control points do not determine a {} fit (they lie on a line or a curve, or one of them carries it alone); add points elsewhere on the sheet.</source>
        <translation>Nəzarət nöqtələri {} uyğunlaşdırmasını müəyyən etmir (bir xətt və ya əyri üzərindədirlər, yaxud biri onu təkbaşına daşıyır); vərəqin başqa yerində nöqtə əlavə edin.</translation>
    </message>
    <message>
        <source>The control points do not determine a projective fit (three of four lie on a line); add points elsewhere on the sheet.</source>
        <translation>Nəzarət nöqtələri proyektiv uyğunlaşdırmanı müəyyən etmir (dörddən üçü bir xətt üzərindədir); vərəqin başqa yerində nöqtə əlavə edin.</translation>
    </message>
    <message>
        <source>The {} fit has no single turn and scale; fit a Helmert instead.</source>
        <translation>{} uyğunlaşdırmasının vahid dönməsi və miqyası yoxdur; əvəzinə Helmert seçin.</translation>
    </message>
    <message>
        <source>Every control point needs two figures on the scan and two on the map; complete or remove the incomplete ones.</source>
        <translation>Hər nəzarət nöqtəsinə skanda iki, xəritədə iki rəqəm lazımdır; natamamları doldurun və ya silin.</translation>
    </message>
    <message>
        <source>Control points {} and {} lie on the same spot of the {}; remove one of them.</source>
        <translation>{} və {} nəzarət nöqtələri eyni yerdədir ({}); birini silin.</translation>
    </message>
    <message>
        <source>The control points lie on one line of the {}, so the fit across it is unknown; add points away from the line.</source>
        <translation>Nəzarət nöqtələri bir xətt üzərindədir ({}), ona görə eninə uyğunluq məlum deyil; xətdən kənarda nöqtə əlavə edin.</translation>
    </message>
    <message>
        <source>The error of the {} fit is known only with more than {} control points, and there are {}; add {} more.</source>
        <translation>{} uyğunlaşdırmasının xətası yalnız {} nəzarət nöqtəsindən çox olanda bilinir, indi isə {} var; daha {} əlavə edin.</translation>
    </message>
    <message>
        <source>The control points fit far better with the two map coordinates swapped ({} m instead of {} m); check which one is the northing.</source>
        <translation>İki xəritə koordinatı yerini dəyişəndə nəzarət nöqtələri xeyli yaxşı uyğun gəlir ({} m, {} m əvəzinə); hansının şimal koordinatı olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>The scan lies turned by more than 60 degrees; that is possible, but check the order of the coordinates.</source>
        <translation>Skan 60 dərəcədən çox dönmüş vəziyyətdədir; bu mümkündür, lakin koordinatların ardıcıllığını yoxlayın.</translation>
    </message>
    <message>
        <source>The easting of control point {} begins with another zone number than the others; check the zone.</source>
        <translation>{} nəzarət nöqtəsinin şərq koordinatı başqalarından fərqli zona nömrəsi ilə başlayır; zonanı yoxlayın.</translation>
    </message>
    <message>
        <source>Control point {} lies far from all others; check its figures and their order.</source>
        <translation>{} nəzarət nöqtəsi bütün başqalarından uzaqdır; rəqəmlərini və ardıcıllığını yoxlayın.</translation>
    </message>
    <message>
        <source>Latitude {}, longitude {} is no position for which a declination can be given; check the coordinates.</source>
        <translation>Enlik {}, uzunluq {} maqnit meyli verilə bilən mövqe deyil; koordinatları yoxlayın.</translation>
    </message>
    <message>
        <source>The date {} lies outside {} to {}, for which the geomagnetic reference field is published; enter the declination by hand.</source>
        <translation>{} tarixi geomaqnit istinad sahəsinin dərc olunduğu dövrdən ({} – {}) kənardadır; maqnit meylini əl ilə yazın.</translation>
    </message>
    <message>
        <source>{}{} is no grade; choose a source from A to F and an information from 1 to 6.</source>
        <translation>{}{} dərəcə deyil; A-dan F-ə mənbə və 1-dən 6-ya məlumat seçin.</translation>
    </message>
    <message>
        <source>{} is no grade; write a source from A to F and an information from 1 to 6.</source>
        <translation>{} dərəcə deyil; A-dan F-ə mənbə və 1-dən 6-ya məlumat yazın.</translation>
    </message>
    <message>
        <source>No known coordinate system holds {} / {}; check the figures.{}</source>
        <translation>Heç bir məlum koordinat sisteminə {} / {} uyğun gəlmir; rəqəmləri yoxlayın.{}</translation>
    </message>
    <message>
        <source>an MGRS reference to {} m</source>
        <translation>{} m dəqiqliklə MGRS göstəricisi</translation>
    </message>
    <message>
        <source>degrees on {}</source>
        <translation>dərəcələr, {}</translation>
    </message>
    <message>
        <source>the easting begins with {}</source>
        <translation>şərq koordinatı {} ilə başlayır</translation>
    </message>
    <message>
        <source>{}, 6-degree zone {}</source>
        <translation>{}, 6 dərəcəlik zona {}</translation>
    </message>
    <message>
        <source>{}, 3-degree zone {}</source>
        <translation>{}, 3 dərəcəlik zona {}</translation>
    </message>
    <message>
        <source>no zone prefix, 3-degree grid of the expected region</source>
        <translation>zona prefiksi yoxdur, gözlənilən bölgənin 3 dərəcəlik toru</translation>
    </message>
    <message>
        <source>UTM of the expected region</source>
        <translation>gözlənilən bölgənin UTM-i</translation>
    </message>
    <message>
        <source>no zone prefix, 6-degree grid of the expected region</source>
        <translation>zona prefiksi yoxdur, gözlənilən bölgənin 6 dərəcəlik toru</translation>
    </message>
    <message>
        <source>but it lies outside that zone: wrong zone, or the figures are swapped</source>
        <translation>lakin həmin zonadan kənardadır: zona səhvdir və ya rəqəmlər dəyişik salınıb</translation>
    </message>
    <message>
        <source>but it lies {}, {} km from the expected region</source>
        <translation>lakin {} mövqeyində, gözlənilən bölgədən {} km aralıdadır</translation>
    </message>
    <message>
        <source>wrong zone, or northing and easting are swapped</source>
        <translation>zona səhvdir və ya şimal və şərq koordinatları dəyişik salınıb</translation>
    </message>
    <message>
        <source>in the expected region</source>
        <translation>gözlənilən bölgədə</translation>
    </message>
    <message>
        <source>Pulkovo 1942 has no 6-degree zone {}; check the prefix of the easting.</source>
        <translation>Pulkovo 1942-də 6 dərəcəlik {} zonası yoxdur; şərq koordinatının prefiksini yoxlayın.</translation>
    </message>
    <message>
        <source>Pulkovo 1942 has no 3-degree zone {}; check the prefix of the easting.</source>
        <translation>Pulkovo 1942-də 3 dərəcəlik {} zonası yoxdur; şərq koordinatının prefiksini yoxlayın.</translation>
    </message>
    <message>
        <source>EPSG:{} is not among the systems that records are recognised in; choose the coordinate system in the dialog.</source>
        <translation>EPSG:{} formulyarların tanındığı sistemlər arasında deyil; koordinat sistemini pəncərədə seçin.</translation>
    </message>
    <message>
        <source>A share of {} % of records with gross errors cannot be reckoned with: enter less than 50 %.</source>
        <translation>Formulyarların {} %-ində kobud səhv olması hesaba alına bilməz: 50 %-dən az yazın.</translation>
    </message>
    <message>
        <source>{}: the coordinates are degrees, and areas need metres, so choose the workspace's projected CRS first.</source>
        <translation>{}: koordinatlar dərəcə ilədir, sahə üçün isə metr lazımdır, ona görə əvvəlcə iş mühitinin proyeksiyalı CRS-ini seçin.</translation>
    </message>
    <message>
        <source>{}: a coordinate is not a number, so correct or delete that vertex first.</source>
        <translation>{}: koordinat ədəd deyil, ona görə əvvəlcə həmin künc nöqtəsini düzəldin və ya silin.</translation>
    </message>
    <message>
        <source>Row {}, {}: there is no number, so enter it or delete the row.</source>
        <translation>Sətir {}, {}: ədəd yoxdur, onu daxil edin və ya sətri silin.</translation>
    </message>
    <message>
        <source>If {} and {}, {}.</source>
        <translation>Əgər {} və {}, {}.</translation>
    </message>
    <message>
        <source>If {}, {}.</source>
        <translation>Əgər {}, {}.</translation>
    </message>
    <message>
        <source>misclosure falls from {} m to {} m, which may be chance: {} readings were tried</source>
        <translation>bağlanma xətası {} m-dən {} m-ə enir, bu təsadüf ola bilər: {} oxunuş yoxlanılıb</translation>
    </message>
    <message>
        <source>misclosure falls from {} m to {} m</source>
        <translation>bağlanma xətası {} m-dən {} m-ə enir</translation>
    </message>
    <message>
        <source>misclosure would be {} m</source>
        <translation>bağlanma xətası {} m olardı</translation>
    </message>
    <message>
        <source>the record can be located, but nothing closes and nothing confirms it</source>
        <translation>formulyarın yerini tapmaq olar, lakin heç nə bağlanmır və heç nə onu təsdiqləmir</translation>
    </message>
    <message>
        <source>point {} were read as {}</source>
        <translation>{} nöqtəsi {} kimi oxunsa</translation>
    </message>
    <message>
        <source>the azimuths were grid</source>
        <translation>azimutlar tor azimutu olsa</translation>
    </message>
    <message>
        <source>the azimuths were true</source>
        <translation>azimutlar həqiqi olsa</translation>
    </message>
    <message>
        <source>the azimuths were magnetic of {}</source>
        <translation>azimutlar {} tarixinin maqnit azimutu olsa</translation>
    </message>
    <message>
        <source>the azimuths were in {}</source>
        <translation>azimutlar {} ilə verilsə</translation>
    </message>
    <message>
        <source>one pace were {} m</source>
        <translation>bir addım {} m olsa</translation>
    </message>
    <message>
        <source>single paces</source>
        <translation>tək addımlar</translation>
    </message>
    <message>
        <source>the distances were in {}</source>
        <translation>məsafələr {} ilə verilsə</translation>
    </message>
    <message>
        <source>leg {} were measured from its other end (180°)</source>
        <translation>{} tərəfi o biri ucundan ölçülsə (180°)</translation>
    </message>
    <message>
        <source>the azimuth of leg {} were {} instead of {}</source>
        <translation>{} tərəfinin azimutu {} olsa ({} əvəzinə)</translation>
    </message>
    <message>
        <source>the distance of leg {} were {} instead of {}</source>
        <translation>{} tərəfinin məsafəsi {} olsa ({} əvəzinə)</translation>
    </message>
    <message>
        <source>The distance for neighbouring tasks is below zero; correct it.</source>
        <translation>Qonşu tapşırıqlar üçün məsafə sıfırdan kiçikdir; düzəldin.</translation>
    </message>
    <message>
        <source>Task {} is suspended since {} after a {}; neighbouring tasks flagged: {}. Only the authority's recorded decision lets work go on.</source>
        <translation>{} tapşırığı {} tarixindən dayandırılıb, səbəb: {}; işarələnmiş qonşu tapşırıqlar: {}. Yalnız səlahiyyətli orqanın qeydə alınmış qərarı işin davamına icazə verir.</translation>
    </message>
    <message>
        <source>Task {} stays suspended until {} is recorded; enter it.</source>
        <translation>{} tapşırığı {} qeydə alınanadək dayandırılmış qalır; onu yazın.</translation>
    </message>
    <message>
        <source>The decision of {} is older than the suspension of task {}; enter the decision that followed it.</source>
        <translation>{} qərarı {} tapşırığının dayandırılmasından əvvəldir; ondan sonrakı qərarı yazın.</translation>
    </message>
    <message>
        <source>{} rows (first: {} no. {}) belong to no known task, team or area; correct them, or the sums would leave them out.</source>
        <translation>{} sətir (birincisi: {} № {}) məlum tapşırığa, komandaya və ya əraziyə aid deyil; düzəldin, yoxsa cəmlər onları nəzərə almayacaq.</translation>
    </message>
    <message>
        <source>{} hits in {} trials cannot be; check the counts.</source>
        <translation>{} sınaqda {} uğur ola bilməz; sayları yoxlayın.</translation>
    </message>
    <message>
        <source>A confidence lies between 0 and 1; enter for example 0.95.</source>
        <translation>Etibarlılıq 0 ilə 1 arasındadır; məsələn, 0.95 daxil edin.</translation>
    </message>
    <message>
        <source>The accuracy of one of the two issues is unknown; enter its sigma first.</source>
        <translation>İki buraxılışdan birinin dəqiqliyi məlum deyil; əvvəlcə siqmasını yazın.</translation>
    </message>
    <message>
        <source>Feature {} of the {} issue has no valid geometry; repair it before the issues are compared.</source>
        <translation>{} obyektinin ({} buraxılış) etibarlı həndəsəsi yoxdur; buraxılışlar müqayisə olunmazdan əvvəl düzəldin.</translation>
    </message>
    <message>
        <source>{} needs the person who releases the land and a reason; enter both.</source>
        <translation>{} üçün ərazini azad edən şəxs və səbəb lazımdır; hər ikisini yazın.</translation>
    </message>
    <message>
        <source>{} says {} after {}, which gives {} land only; correct the activity or the kind.</source>
        <translation>{} üçün {} göstərilib, fəaliyyət isə {}, bu yalnız {} ərazi verir; fəaliyyəti və ya növü düzəldin.</translation>
    </message>
    <message>
        <source>{} has no depth; enter the depth in cm to which it was cleared.</source>
        <translation>{}: dərinlik yoxdur; təmizləndiyi dərinliyi sm ilə daxil edin.</translation>
    </message>
    <message>
        <source>{} is dated {}, in the future; correct the date.</source>
        <translation>{}: tarixi {}, gələcəkdədir; tarixi düzəldin.</translation>
    </message>
    <message>
        <source>{} has no valid area; draw its boundary again.</source>
        <translation>{}: düzgün sahəsi yoxdur; sərhədini yenidən çəkin.</translation>
    </message>
    <message>
        <source>A hazard area crosses itself; repair its boundary first.</source>
        <translation>Təhlükəli ərazi özü ilə kəsişir; əvvəlcə sərhədini düzəldin.</translation>
    </message>
    <message>
        <source>The released area {} crosses itself; repair its boundary first.</source>
        <translation>Azad edilən {} sahəsi özünü kəsir; əvvəlcə hüdudunu düzəldin.</translation>
    </message>
    <message>
        <source>No landmark of this record was found with a position, so there is nothing to refit; the recorded positions and their corridor stand.</source>
        <translation>Bu formulyarın heç bir orientiri mövqe ilə tapılmayıb, ona görə yenidən uyğunlaşdırılacaq heç nə yoxdur; qeydə alınmış mövqelər və onların dəhlizi qüvvədə qalır.</translation>
    </message>
    <message>
        <source>{} found {} m from the record; a shift of the record is proposed.</source>
        <translation>{} formulyardakı yerdən {} m aralıda tapıldı; formulyarın sürüşdürülməsi təklif olunur.</translation>
    </message>
    <message>
        <source>{} landmarks found; a shift of {} m, a turn of {}° and a scale of {} are proposed (leave-one-out error {} m).</source>
        <translation>{} orientir tapıldı; {} m sürüşmə, {}° dönmə və {} miqyas təklif olunur (leave-one-out xətası {} m).</translation>
    </message>
    <message>
        <source>The distance for finds near a map is below zero; correct it.</source>
        <translation>Xəritə yaxınlığındakı tapıntılar üçün məsafə sıfırdan kiçikdir; düzəldin.</translation>
    </message>
    <message>
        <source>cancellation proposed</source>
        <translation>ləğvi təklif olunub</translation>
    </message>
    <message>
        <source>The counts of a source or its prior cannot be; hits lie between 0 and trials.</source>
        <translation>Mənbənin sayları və ya ilkin qiyməti ola bilməz; uğurların sayı 0 ilə sınaqların sayı arasında olur.</translation>
    </message>
    <message>
        <source>{} searched fields support a sigma of at most {} m per axis (now {} m); corridors grow and may be accepted at once.</source>
        <translation>Axtarılmış {} sahə ox üzrə ən çoxu {} m siqmanı təsdiqləyir (indi {} m); dəhlizlər böyüyür və dərhal qəbul edilə bilər.</translation>
    </message>
    <message>
        <source>{} searched fields support a sigma of at most {} m per axis (now {} m); what it would vacate stays hazard, marked {}.</source>
        <translation>Axtarılmış {} sahə ox üzrə ən çoxu {} m siqmanı təsdiqləyir (indi {} m); boşaldılacaq yer təhlükəli qalır, işarəsi: {}.</translation>
    </message>
    <message>
        <source>A new sigma needs a present sigma and k above zero; give the map a sigma.</source>
        <translation>Yeni siqma üçün sıfırdan böyük indiki siqma və k lazımdır; xəritəyə siqma verin.</translation>
    </message>
    <message>
        <source>{} to {} of the finds nearby lie in its corridors, at least {} is asked.</source>
        <translation>Yaxınlıqdakı tapıntıların {}–{} hissəsi onun dəhlizlərindədir, ən azı {} tələb olunur.</translation>
    </message>
    <message>
        <source>{} to {} of the finds nearby lie in its corridors, below {}; its ground stays hazard.</source>
        <translation>Yaxınlıqdakı tapıntıların {}–{} hissəsi onun dəhlizlərindədir, bu {}-dən azdır; onun yeri təhlükəli qalır.</translation>
    </message>
    <message>
        <source>MGRS without the polar caps reaches from 80 S to 84 N, not to {}.</source>
        <translation>Qütb sahələri olmadan MGRS 80° c.e.-dən 84° ş.e.-dək uzanır, {} isə kənardadır.</translation>
    </message>
    <message>
        <source>An MGRS reference has 0 to 5 digits per axis, not {}.</source>
        <translation>MGRS göstəricisində hər ox üzrə 0–5 rəqəm olur, {} yox.</translation>
    </message>
    <message>
        <source>{} is no MGRS reference; write zone, band, two letters and an even number of figures, such as 38SPJ 64671 28419.</source>
        <translation>{} MGRS göstəricisi deyil; zona, qurşaq, iki hərf və cüt sayda rəqəm yazın, məsələn 38SPJ 64671 28419.</translation>
    </message>
    <message>
        <source>{} names a square that does not exist in zone {}; check the letters.</source>
        <translation>{} {} zonasında olmayan kvadratı göstərir; hərfləri yoxlayın.</translation>
    </message>
    <message>
        <source>{}: row {} does not occur in band {}; check the letters.</source>
        <translation>{}: {} sırası {} qurşağında yoxdur; hərfləri yoxlayın.</translation>
    </message>
    <message>
        <source>coordinates of the reference point</source>
        <translation>istinad nöqtəsinin koordinatları</translation>
    </message>
    <message>
        <source>implementing organisation</source>
        <translation>icraçı təşkilat</translation>
    </message>
    <message>
        <source>operational method</source>
        <translation>iş üsulu</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>başlama tarixi</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>bitmə tarixi</translation>
    </message>
    <message>
        <source>coordinates of the benchmark</source>
        <translation>reperin koordinatları</translation>
    </message>
    <message>
        <source>coordinates of the perimeter</source>
        <translation>perimetrin koordinatları</translation>
    </message>
    <message>
        <source>open, closed or handed over</source>
        <translation>açıq, bağlı və ya təhvil verilmiş</translation>
    </message>
    <message>
        <source>SHA or CHA</source>
        <translation>SHA və ya CHA</translation>
    </message>
    <message>
        <source>device categories suspected or confirmed</source>
        <translation>güman edilən və ya təsdiqlənmiş qurğu kateqoriyaları</translation>
    </message>
    <message>
        <source>type of direct evidence</source>
        <translation>birbaşa sübutun növü</translation>
    </message>
    <message>
        <source>location of direct evidence</source>
        <translation>birbaşa sübutun yeri</translation>
    </message>
    <message>
        <source>cancelled, reduced or cleared</source>
        <translation>ləğv edilmiş, azaldılmış və ya təmizlənmiş</translation>
    </message>
    <message>
        <source>depth of clearance</source>
        <translation>təmizləmə dərinliyi</translation>
    </message>
    <message>
        <source>coordinates of the device</source>
        <translation>qurğunun koordinatları</translation>
    </message>
    <message>
        <source>depth at which it was found</source>
        <translation>tapıldığı dərinlik</translation>
    </message>
    <message>
        <source>found, destroyed or removed</source>
        <translation>tapılıb, məhv edilib və ya çıxarılıb</translation>
    </message>
    <message>
        <source>activity inspected</source>
        <translation>yoxlanılan fəaliyyət</translation>
    </message>
    <message>
        <source>organisation inspected</source>
        <translation>yoxlanılan təşkilat</translation>
    </message>
    <message>
        <source>inspecting organisation</source>
        <translation>yoxlayan təşkilat</translation>
    </message>
    <message>
        <source>type of nonconformity</source>
        <translation>uyğunsuzluğun növü</translation>
    </message>
    <message>
        <source>measures taken</source>
        <translation>görülmüş tədbirlər</translation>
    </message>
    <message>
        <source>device category</source>
        <translation>qurğunun kateqoriyası</translation>
    </message>
    <message>
        <source>demining or mine accident</source>
        <translation>minatəmizləmə qəzası və ya mina qəzası</translation>
    </message>
    <message>
        <source>{} {} lacks {}; enter it.</source>
        <translation>{} {}: çatışmır: {}; yazın.</translation>
    </message>
    <message>
        <source>There is no minimum data list for {}; use {}.</source>
        <translation>{} üçün minimum məlumat siyahısı yoxdur; bunlardan birini götürün: {}.</translation>
    </message>
    <message>
        <source>A record has no {}; give every record one before the export.</source>
        <translation>Bir qeyddə {} yoxdur; ixracdan əvvəl hər qeyddə onu göstərin.</translation>
    </message>
    <message>
        <source>The places and their figures differ in number.</source>
        <translation>Yerlərin və onların rəqəmlərinin sayı fərqlidir.</translation>
    </message>
    <message>
        <source>Place {} has no usable figure: enter one or leave it out.</source>
        <translation>{} yerinin yararlı rəqəmi yoxdur: daxil edin və ya onu kənarda saxlayın.</translation>
    </message>
    <message>
        <source>The distance that counts as near must be 0 m or more.</source>
        <translation>Yaxın sayılan məsafə 0 m və ya daha böyük olmalıdır.</translation>
    </message>
    <message>
        <source>The task is not one sound polygon: mend its outline or split it first.</source>
        <translation>Tapşırıq bir düzgün poliqon deyil: əvvəlcə konturunu düzəldin və ya onu bölün.</translation>
    </message>
    <message>
        <source>The longest leg must be above 0 m.</source>
        <translation type="unfinished">Ən uzun tərəf 0 m-dən böyük olmalıdır.</translation>
    </message>
    <message>
        <source>Bearings are grid, true or magnetic, not {}: choose one.</source>
        <translation>Azimutlar şəbəkə, həqiqi və ya maqnit azimutlarıdır, {} deyil: birini seçin.</translation>
    </message>
    <message>
        <source>The declination is not known: enter it before using magnetic bearings.</source>
        <translation>Maqnit meyli məlum deyil: maqnit azimutlarından istifadədən əvvəl onu daxil edin.</translation>
    </message>
    <message>
        <source>A field needs finds, recorded mines and a reach above zero to be laid over the finds.</source>
        <translation>Sahənin tapıntılarla tutuşdurulması üçün tapıntılar, qeydə alınmış minalar və sıfırdan böyük məsafə lazımdır.</translation>
    </message>
    <message>
        <source>There is no indicator {}: choose one of {}.</source>
        <translation>{} göstəricisi yoxdur: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>The weight of {} must be 0 or more.</source>
        <translation>{} çəkisi 0 və ya daha böyük olmalıdır.</translation>
    </message>
    <message>
        <source>All weights are 0, so there is no order: give at least one a weight.</source>
        <translation>Bütün çəkilər 0-dır, ona görə sıralama yoxdur: ən azı birinə çəki verin.</translation>
    </message>
    <message>
        <source>There are no values for {}: compute them or set its weight to 0.</source>
        <translation>{} üçün qiymətlər yoxdur: onları hesablayın və ya çəkisini 0 edin.</translation>
    </message>
    <message>
        <source>{}: there is not one value for each task.</source>
        <translation>{}: hər tapşırığa bir qiymət düşmür.</translation>
    </message>
    <message>
        <source>Task {} has no value for {}: enter one or set its weight to 0.</source>
        <translation>{} tapşırığının qiyməti yoxdur, göstərici {}: daxil edin və ya çəkisini 0 edin.</translation>
    </message>
    <message>
        <source>day of work, 2025-05-20 or 20.05.2025</source>
        <translation>iş günü, 2025-05-20 və ya 20.05.2025</translation>
    </message>
    <message>
        <source>the task's number as in the workspace</source>
        <translation>tapşırığın iş mühitindəki nömrəsi</translation>
    </message>
    <message>
        <source>the team's name as in the workspace</source>
        <translation>komandanın iş mühitindəki adı</translation>
    </message>
    <message>
        <source>manual, dog, machine or another method of the code list</source>
        <translation>manual, dog, machine və ya kod siyahısının başqa üsulu</translation>
    </message>
    <message>
        <source>hours of search, a number from 0 to 24; may be empty</source>
        <translation>axtarış saatları, 0-dan 24-ə rəqəm; boş ola bilər</translation>
    </message>
    <message>
        <source>a whole number from 0; may be empty</source>
        <translation>0-dan başlayan tam ədəd; boş ola bilər</translation>
    </message>
    <message>
        <source>searched ground in m², a number from 0; may be empty</source>
        <translation>axtarılmış yer, m², 0-dan rəqəm; boş ola bilər</translation>
    </message>
    <message>
        <source>ground left out in m², a number from 0; may be empty</source>
        <translation>kənarda qalmış yer, m², 0-dan rəqəm; boş ola bilər</translation>
    </message>
    <message>
        <source>why ground was left out; may be empty</source>
        <translation>yerin niyə kənarda qaldığı; boş ola bilər</translation>
    </message>
    <message>
        <source>minutes without work, a number from 0 to 1440; may be empty</source>
        <translation>işsiz dəqiqələr, 0-dan 1440-a rəqəm; boş ola bilər</translation>
    </message>
    <message>
        <source>why work stood still; may be empty</source>
        <translation>işin niyə dayandığı; boş ola bilər</translation>
    </message>
    <message>
        <source>finds as PMN-2:1@13cm;TM-62:1 (type, count, depth); may be empty</source>
        <translation>tapıntılar PMN-2:1@13cm;TM-62:1 kimi (növ, say, dərinlik); boş ola bilər</translation>
    </message>
    <message>
        <source>any text; may be empty</source>
        <translation>istənilən mətn; boş ola bilər</translation>
    </message>
    <message>
        <source>day of the find, 2025-05-20 or 20.05.2025</source>
        <translation>tapıntı günü, 2025-05-20 və ya 20.05.2025</translation>
    </message>
    <message>
        <source>the type as in the ordnance list</source>
        <translation>sursat siyahısındakı növ</translation>
    </message>
    <message>
        <source>easting or longitude, a number</source>
        <translation>şərq koordinatı və ya uzunluq, rəqəm</translation>
    </message>
    <message>
        <source>northing or latitude, a number</source>
        <translation>şimal koordinatı və ya enlik, rəqəm</translation>
    </message>
    <message>
        <source>coordinate system of x and y, for example EPSG:32638</source>
        <translation>x və y-in koordinat sistemi, məsələn EPSG:32638</translation>
    </message>
    <message>
        <source>depth from the ground surface to the top in cm, 0 to 1000; may be empty</source>
        <translation>yer səthindən üst hissəyədək dərinlik, sm, 0-dan 1000-ə; boş ola bilər</translation>
    </message>
    <message>
        <source>condition of the device; may be empty</source>
        <translation>qurğunun vəziyyəti; boş ola bilər</translation>
    </message>
    <message>
        <source>what was done with it; may be empty</source>
        <translation>onunla nə edildiyi; boş ola bilər</translation>
    </message>
    <message>
        <source>The target size must be above 0 m² and not above the maximum size.</source>
        <translation>Hədəf ölçü 0 m²-dən böyük olmalı və maksimum ölçüdən böyük olmamalıdır.</translation>
    </message>
    <message>
        <source>Above the maximum size, since a barrier's strip was added to it.</source>
        <translation>Maksimum ölçüdən böyükdür, çünki ona maneə zolağı əlavə olunub.</translation>
    </message>
    <message>
        <source>Below the minimum size, since barriers or the maximum size keep it apart.</source>
        <translation>Minimum ölçüdən kiçikdir, çünki maneələr və ya maksimum ölçü onu ayrı saxlayır.</translation>
    </message>
    <message>
        <source>{} has an unknown field {}; use the listed fields.</source>
        <translation>{}: naməlum sahə {}; sadalanan sahələrdən istifadə edin.</translation>
    </message>
    <message>
        <source>{} lies in the future; correct the date.</source>
        <translation>{} gələcəkdədir; tarixi düzəldin.</translation>
    </message>
    <message>
        <source>{} needs the inspecting and the inspected organisation.</source>
        <translation>{} üçün yoxlayan və yoxlanılan təşkilat lazımdır.</translation>
    </message>
    <message>
        <source>{} found a critical nonconformity; suspend operations in the task.</source>
        <translation>{} kritik uyğunsuzluq aşkar edib; tapşırıqda işi dayandırın.</translation>
    </message>
    <message>
        <source>{} found {} not fulfilled; enter how grave that is.</source>
        <translation>{} yerinə yetirilməyən bənd aşkar edib: {}; onun nə qədər ciddi olduğunu yazın.</translation>
    </message>
    <message>
        <source>{} is said to be corrected; enter the measures that were taken.</source>
        <translation>{} üzrə düzəliş edildiyi deyilir; görülmüş tədbirləri yazın.</translation>
    </message>
    <message>
        <source>{} = ln(1 - {}) / ln(1 - {}) = {} units of 1 m² with zero failures</source>
        <translation>{} = ln(1 - {}) / ln(1 - {}) = uğursuzluqsuz 1 m²-lik vahidlər: {}</translation>
    </message>
    <message>
        <source>Confidence and share lie between 0 and 1; enter for example 0.95 and 0.01.</source>
        <translation>Etibarlılıq və pay 0 ilə 1 arasındadır; məsələn 0.95 və 0.01 yazın.</translation>
    </message>
    <message>
        <source>A sample needs at least one unit and no more failures than units.</source>
        <translation>Nümunədə ən azı bir vahid olmalı, uyğun gəlməyənlər vahidlərdən çox olmamalıdır.</translation>
    </message>
    <message>
        <source>{} of {} units failed: the sample is not passed, and the cause is to be found.</source>
        <translation>{} / {} vahid yoxlamadan keçmədi: nümunə qəbul edilmir və səbəb tapılmalıdır.</translation>
    </message>
    <message>
        <source>No failure in {} units: with {} confidence at most {} of the units are bad.</source>
        <translation>{} vahiddə uğursuzluq yoxdur: {} etibarlılıqla vahidlərin ən çoxu {} hissəsi pisdir.</translation>
    </message>
    <message>
        <source>Sheet {}, row {}, column {}: {} cannot be read; expected {}.</source>
        <translation>Vərəq {}, sətir {}, sütun {}: {} oxuna bilmir; gözlənilən: {}.</translation>
    </message>
    <message>
        <source>plain text, no formula</source>
        <translation>sadə mətn, düstursuz</translation>
    </message>
    <message>
        <source>plain text, no markup</source>
        <translation>sadə mətn, işarələməsiz</translation>
    </message>
    <message>
        <source>at most {} characters</source>
        <translation>ən çoxu {} işarə</translation>
    </message>
    <message>
        <source>the scale of the map, such as 50000 or 1:50000</source>
        <translation>xəritənin miqyası, məsələn 50000 və ya 1:50000</translation>
    </message>
    <message>
        <source>a date as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>tarix: YYYY, YYYY-MM və ya YYYY-MM-DD</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>bunlardan biri: {}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes və ya no</translation>
    </message>
    <message>
        <source>degrees from 0 to 360</source>
        <translation>0-dan 360-a dərəcə</translation>
    </message>
    <message>
        <source>degrees, minutes and seconds</source>
        <translation>dərəcə, dəqiqə və saniyə</translation>
    </message>
    <message>
        <source>60-00 mils, such as 3-75</source>
        <translation>60-00 bölgüsü, məsələn 3-75</translation>
    </message>
    <message>
        <source>6400 mils, from 0 to 6400</source>
        <translation>6400 mil, 0-dan 6400-ə</translation>
    </message>
    <message>
        <source>an azimuth in {}</source>
        <translation>azimut, vahidi: {}</translation>
    </message>
    <message>
        <source>a distance above nought and up to 20000</source>
        <translation>sıfırdan böyük və 20000-ə qədər məsafə</translation>
    </message>
    <message>
        <source>a value; this column must be filled</source>
        <translation>qiymət; bu sütun doldurulmalıdır</translation>
    </message>
    <message>
        <source>{} is no date; write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>{} tarix deyil; YYYY, YYYY-MM və ya YYYY-MM-DD yazın.</translation>
    </message>
    <message>
        <source>Record {} has no date of laying, so its declination is unknown; enter the year, or the declination that stands on the form.</source>
        <translation>{} formulyarında qoyulma tarixi yoxdur, ona görə maqnit meyli məlum deyil; ili və ya formulyarda yazılan meyli daxil edin.</translation>
    </message>
    <message>
        <source>as the error budget expects</source>
        <translation>xəta büdcəsinin gözlədiyi kimi</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>gözləniləndən çox</translation>
    </message>
    <message>
        <source>Record {}: leg {} misses {} by {} m over {} m, {}.</source>
        <translation>{} formulyarı: {} tərəfi {} nöqtəsindən {} m yayınır, uzunluq {} m, {}.</translation>
    </message>
    <message>
        <source>Record {}: no leg leads to {}, so rows there are not located; complete the legs.</source>
        <translation>{} formulyarı: heç bir tərəf {} nöqtəsinə aparmır, ona görə oradakı cərgələrin yeri bilinmir; tərəfləri tamamlayın.</translation>
    </message>
    <message>
        <source>a length in metres</source>
        <translation>metrlə uzunluq</translation>
    </message>
    <message>
        <source>the length of one pace in metres, 0.3 to 1.5</source>
        <translation>bir addımın metrlə uzunluğu, 0.3-dən 1.5-ə</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>tam ədəd</translation>
    </message>
    <message>
        <source>degrees, east positive</source>
        <translation>dərəcə, şərq müsbət</translation>
    </message>
    <message>
        <source>a whole number from 1 to 6</source>
        <translation>1-dən 6-ya tam ədəd</translation>
    </message>
    <message>
        <source>an accuracy in metres above nought</source>
        <translation>sıfırdan böyük, metrlə dəqiqlik</translation>
    </message>
    <message>
        <source>the second coordinate, or both cells empty</source>
        <translation>ikinci koordinat və ya hər iki xana boş</translation>
    </message>
    <message>
        <source>metres, degrees or an MGRS reference as on the form</source>
        <translation>metr, dərəcə və ya formulyardakı kimi MGRS göstəricisi</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>1-dən başlayan tam ədəd</translation>
    </message>
    <message>
        <source>metres, to the right positive</source>
        <translation>metr, sağa müsbət</translation>
    </message>
    <message>
        <source>metres above nought</source>
        <translation>sıfırdan böyük metr</translation>
    </message>
    <message>
        <source>a depth in centimetres</source>
        <translation>santimetrlə dərinlik</translation>
    </message>
    <message>
        <source>{} is no distance of a leg; write it as it stands on the form, in figures.</source>
        <translation>{} tərəfin məsafəsi deyil; formulyarda olduğu kimi rəqəmlə yazın.</translation>
    </message>
    <message>
        <source>Record {} has no reference point with coordinates; find a landmark on the ground and enter its position.</source>
        <translation>{} formulyarında koordinatlı istinad nöqtəsi yoxdur; yerdə orientir tapın və mövqeyini yazın.</translation>
    </message>
    <message>
        <source>There is no sheet records among the tables; name the four sheets records, ref_points, legs and rows as in the template.</source>
        <translation>Cədvəllər arasında records vərəqi yoxdur; dörd vərəqi şablondakı kimi records, ref_points, legs və rows adlandırın.</translation>
    </message>
    <message>
        <source>an id that no other record in this table has</source>
        <translation>bu cədvəldə başqa formulyarda olmayan id</translation>
    </message>
    <message>
        <source>the id of a record in the sheet records</source>
        <translation>records vərəqindəki formulyarın id-si</translation>
    </message>
    <message>
        <source>a name that no other point of this record has</source>
        <translation>bu formulyarın başqa nöqtəsində olmayan ad</translation>
    </message>
    <message>
        <source>another point than the one the leg starts from</source>
        <translation>tərəfin başladığı nöqtədən başqa nöqtə</translation>
    </message>
    <message>
        <source>a number that no other leg of this record has</source>
        <translation>bu formulyarın başqa tərəfində olmayan nömrə</translation>
    </message>
    <message>
        <source>the same ends and offset on every line of a row</source>
        <translation>cərgənin hər sətrində eyni uclar və sürüşmə</translation>
    </message>
    <message>
        <source>a point of this record, from ref_points or legs</source>
        <translation>bu formulyarın ref_points və ya legs vərəqindəki nöqtəsi</translation>
    </message>
    <message>
        <source>The find "{}" cannot be read; write it as PMN-2:1@13cm.</source>
        <translation>"{}" tapıntısı oxunmur; onu PMN-2:1@13cm kimi yazın.</translation>
    </message>
    <message>
        <source>Task {}: the first and the last day must be set, in that order.</source>
        <translation>{} tapşırığı: ilk və son gün bu ardıcıllıqla təyin edilməlidir.</translation>
    </message>
    <message>
        <source>The working distance must be 0 m or more.</source>
        <translation>İş məsafəsi 0 m və ya daha böyük olmalıdır.</translation>
    </message>
    <message>
        <source>{} is on {} and {} from {} to {}: move one of them or choose another team.</source>
        <translation>{} komandası {} və {} tapşırıqlarındadır, {} – {}: birini köçürün və ya başqa komanda seçin.</translation>
    </message>
    <message>
        <source>{} ({}) and {} ({}) are {} m apart from {} to {}, less than {} m: move one in time or place.</source>
        <translation>{} ({}) və {} ({}) arasında {} m var, {} – {}, tələb olunan {} m-dən az: birini vaxtca və ya yercə köçürün.</translation>
    </message>
    <message>
        <source>from {} to {}</source>
        <translation>{} – {}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>{} ({}) lies {} m from demolition {} {}, inside its danger area of {} m: clear the ground of people then or move the demolition.</source>
        <translation>{} ({}) partlatmadan {} m aralıdadır: {}, {}, {} m təhlükə zonasının içində: həmin vaxt yeri insanlardan boşaldın və ya partlatmanı köçürün.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Hələ heç kim</translation>
    </message>
    <message>
        <source>A cell is reported as searched twice; remove the second report.</source>
        <translation>Bir xananın iki dəfə yoxlanıldığı bildirilib; ikinci hesabatı silin.</translation>
    </message>
    <message>
        <source>A count of finds is below zero; correct it.</source>
        <translation>Tapıntıların sayı sıfırdan kiçikdir; düzəldin.</translation>
    </message>
    <message>
        <source>Cells, stray devices and placements must be above zero and no sigma below it; correct the figure.</source>
        <translation>Xanalar, tək-tək qurğular və yerləşdirmələr sıfırdan böyük olmalı, heç bir siqma sıfırdan az olmamalıdır; rəqəmi düzəldin.</translation>
    </message>
    <message>
        <source>The chance that a record holds and the share still there lie between 0 and 1.</source>
        <translation>Formulyarın doğru olması ehtimalı və hələ orada qalan pay 0 ilə 1 arasındadır.</translation>
    </message>
    <message>
        <source>Errors need tails above 2, and the share of moved rows lies between 0 and 1.</source>
        <translation>Xətaların quyruqları 2-dən böyük, yerdəyişmiş cərgələrin payı 0 ilə 1 arasında olmalıdır.</translation>
    </message>
    <message>
        <source>"{}" is no check code: type the eight letters and figures beside the QR code.</source>
        <translation>"{}" yoxlama kodu deyil: QR kodun yanındakı səkkiz hərf və rəqəmi yazın.</translation>
    </message>
    <message>
        <source>This QR code is not from a task sheet: scan the one at the top of the sheet.</source>
        <translation>Bu QR kod tapşırıq vərəqindən deyil: vərəqin yuxarısındakı kodu skan edin.</translation>
    </message>
    <message>
        <source>Task {} is larger than the page at the smallest allowed scale 1:{}: take a larger paper or the other orientation, or split the task.</source>
        <translation>{} tapşırığı yol verilən ən kiçik miqyasda, 1:{}, səhifəyə sığmır: daha böyük kağız və ya o biri istiqaməti götürün, ya da tapşırığı bölün.</translation>
    </message>
    <message>
        <source>The task encloses no ground: draw its outline first.</source>
        <translation>Tapşırıq heç bir yeri əhatə etmir: əvvəlcə konturunu çəkin.</translation>
    </message>
    <message>
        <source>That size makes more than {} boxes: check the size and its unit.</source>
        <translation>Bu ölçü ilə kvadratların sayı {} həddini keçir: ölçünü və vahidini yoxlayın.</translation>
    </message>
    <message>
        <source>Give either the size of the boxes or their number.</source>
        <translation>Ya kvadratların ölçüsünü, ya da sayını verin.</translation>
    </message>
    <message>
        <source>The number of boxes must be 1 or more.</source>
        <translation>Kvadratların sayı 1 və ya daha çox olmalıdır.</translation>
    </message>
    <message>
        <source>The size of a box must be above 0 m.</source>
        <translation>Kvadratın ölçüsü 0 m-dən böyük olmalıdır.</translation>
    </message>
    <message>
        <source>The base-line has no length: draw it from one point to another.</source>
        <translation type="unfinished">Baza xəttinin uzunluğu yoxdur: onu bir nöqtədən o birinə çəkin.</translation>
    </message>
    <message>
        <source>{} is empty; its first row must hold {}.</source>
        <translation>{} boşdur; ilk sətrində bunlar olmalıdır: {}.</translation>
    </message>
    <message>
        <source>{} {} the column {}; the known columns are {}.</source>
        <translation>{} {} sütun: {}; məlum sütunlar: {}.</translation>
    </message>
    <message>
        <source>It encloses no ground and was taken as a strip 1 m wide along its points</source>
        <translation>O, heç bir yeri əhatə etmir və nöqtələri boyunca 1 m enində zolaq kimi götürüldü</translation>
    </message>
    <message>
        <source>It crosses itself and was taken as the ground around all its corners</source>
        <translation>O, özünü kəsir və bütün künclərini əhatə edən yer kimi götürüldü</translation>
    </message>
    <message>
        <source>It crosses or touches itself and was taken as all ground its outline encloses</source>
        <translation>O, özünü kəsir və ya özünə toxunur və konturunun əhatə etdiyi bütün yer kimi götürüldü</translation>
    </message>
    <message>
        <source>{}, {} m² more than the smallest reading: check its corners.</source>
        <translation>{}, ən kiçik oxunuşdan {} m² çox: künclərini yoxlayın.</translation>
    </message>
    <message>
        <source>A task needs three corners: add more.</source>
        <translation>Tapşırığa üç künc lazımdır: əlavə edin.</translation>
    </message>
    <message>
        <source>The outline crosses itself here: move a corner.</source>
        <translation>Kontur burada özünü kəsir: künclərdən birini köçürün.</translation>
    </message>
    <message>
        <source>The outline encloses no ground: widen it.</source>
        <translation>Kontur heç bir yeri əhatə etmir: genişləndirin.</translation>
    </message>
    <message>
        <source>Corners {} and {} are the same point: delete one.</source>
        <translation>{} və {} küncləri eyni nöqtədir: birini silin.</translation>
    </message>
    <message>
        <source>Corners {} and {} lie on each other: move one of them.</source>
        <translation>{} və {} küncləri üst-üstə düşür: birini köçürün.</translation>
    </message>
    <message>
        <source>Corner {} is a spike of {}°: delete it or move it.</source>
        <translation>{} küncü {}°-lik çıxıntıdır: silin və ya köçürün.</translation>
    </message>
    <message>
        <source>The line passes the task at {} m: draw it across, from outside to outside.</source>
        <translation>Xətt tapşırığın yanından keçir, {} m: onu tapşırıqdan keçməklə, kənardan kənara çəkin.</translation>
    </message>
    <message>
        <source>The line does not divide the task: begin and end it outside, on opposite sides.</source>
        <translation>Xətt tapşırığı bölmür: onu kənarda, əks tərəflərdə başlayın və bitirin.</translation>
    </message>
    <message>
        <source>The tasks lie {} m apart: choose tasks that touch, or allow a wider gap.</source>
        <translation>Tapşırıqların arası {} m-dir: bir-birinə toxunan tapşırıqlar seçin və ya daha böyük aralığa icazə verin.</translation>
    </message>
    <message>
        <source>The piece lies outside the task: draw it over the task.</source>
        <translation>Hissə tapşırıqdan kənardadır: onu tapşırığın üzərində çəkin.</translation>
    </message>
    <message>
        <source>The piece covers the whole task, so nothing would be left: draw less.</source>
        <translation>Hissə bütün tapşırığı örtür, heç nə qalmazdı: daha az çəkin.</translation>
    </message>
    <message>
        <source>UTM has the zones 1 to 60, not {}; check the zone.</source>
        <translation>UTM-də 1-dən 60-a zonalar var, {} yox; zonanı yoxlayın.</translation>
    </message>
    <message>
        <source>A position lies too far from the central meridian {} of this grid; check the zone and the order of the coordinates.</source>
        <translation>Mövqe bu torun {} mərkəzi meridianından çox uzaqdır; zonanı və koordinatların ardıcıllığını yoxlayın.</translation>
    </message>
    <message>
        <source>A closed outline needs three legs or more: add the missing ones.</source>
        <translation>Qapalı kontur üçün üç və ya daha çox tərəf lazımdır: çatışmayanları əlavə edin.</translation>
    </message>
    <message>
        <source>Row {}, distance: it must be above 0 m.</source>
        <translation>Sətir {}, məsafə: 0 m-dən böyük olmalıdır.</translation>
    </message>
    <message>
        <source>k must not be negative, but is {}; enter the authority's figure.</source>
        <translation>k mənfi olmamalıdır, indi isə {}; səlahiyyətli orqanın rəqəmini yazın.</translation>
    </message>
    <message>
        <source>The share must lie between 0 and 1, not at {}; 0.95 means 95 %.</source>
        <translation>Pay 0 ilə 1 arasında olmalıdır, {} yox; 0.95 95 % deməkdir.</translation>
    </message>
    <message>
        <source>A position has no known accuracy; enter its sigma, or let it stay undrawn.</source>
        <translation>Mövqeyin dəqiqliyi məlum deyil; siqmasını yazın və ya çəkilməmiş saxlayın.</translation>
    </message>
    <message>
        <source>A position has no valid covariance; enter its sigma again.</source>
        <translation>Mövqeyin etibarlı kovariasiyası yoxdur; siqmasını yenidən yazın.</translation>
    </message>
    <message>
        <source>A sigma of {} m is not possible; enter a length above nought.</source>
        <translation>{} m siqma mümkün deyil; sıfırdan böyük uzunluq yazın.</translation>
    </message>
    <message>
        <source>The accuracy of this map is unknown; enter a sigma in metres, or let the authority set its worst figure for such maps.</source>
        <translation>Bu xəritənin dəqiqliyi məlum deyil; metrlə siqma yazın və ya belə xəritələr üçün ən pis rəqəmi səlahiyyətli orqan təyin etsin.</translation>
    </message>
    <message>
        <source>A plotting error of {} mm at 1:{} is not possible; check the scale of the map and the authority's setting.</source>
        <translation>{} mm köçürmə xətası 1:{} miqyasında mümkün deyil; xəritənin miqyasını və səlahiyyətli orqanın tənzimləməsini yoxlayın.</translation>
    </message>
    <message>
        <source>The fit of this scan has no leave-one-out error, so its accuracy is unknown; add control points until there is one.</source>
        <translation>Bu skanın uyğunlaşdırmasında leave-one-out xətası yoxdur, ona görə dəqiqliyi məlum deyil; o yaranana qədər nəzarət nöqtələri əlavə edin.</translation>
    </message>
    <message>
        <source>{}: not searched yet; its source suggests {} to {} % of finds on record.</source>
        <translation>{}: hələ axtarılmayıb; mənbəyinə görə qeyddə olan tapıntıların payı {}–{} %.</translation>
    </message>
    <message>
        <source>{}: {} of {} finds lie in its corridors (95 % interval {} to {} %).</source>
        <translation>{}: {} / {} tapıntı onun dəhlizlərindədir (95 % interval {}–{} %).</translation>
    </message>
    <message>
        <source>Accuracy cannot be measured by "{}": choose map, batch or source.</source>
        <translation>Dəqiqlik "{}" üzrə ölçülə bilməz: xəritə, dəst və ya mənbə seçin.</translation>
    </message>
    <message>
        <source>There is no handed-over map to be judged: bring one in first.</source>
        <translation>Qiymətləndiriləcək təhvil verilmiş xəritə yoxdur: əvvəlcə birini gətirin.</translation>
    </message>
    <message>
        <source>The measuring was cancelled: nothing was changed.</source>
        <translation>Ölçmədən imtina edildi: heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Mənbə məlum deyil</translation>
    </message>
    <message>
        <source>{} m² beside {} would be hazard if what the finds say about it is right; it may be made hazard at once, before the map is corrected.</source>
        <translation>Tapıntıların dediyi doğrudursa, {} m² təhlükəli olardı ({} yanında); xəritə düzəldilməzdən əvvəl dərhal təhlükəli elan edilə bilər.</translation>
    </message>
    <message>
        <source>By devices expected per 1,000 m² (recorded and not found yet, times the share of finds that lay in corridors of the same batch), {} comes first with {} devices. People, schools and roads are not weighed here.</source>
        <translation>1 000 m² üzrə gözlənilən qurğulara görə (qeydə alınmış və hələ tapılmamış, eyni dəstin dəhlizlərindəki tapıntıların payına vurulub) {} birincidir, gözlənilən qurğular: {}. İnsanlar, məktəblər və yollar burada nəzərə alınmır.</translation>
    </message>
    <message>
        <source>This order is decided already: refresh the list.</source>
        <translation>Bu sıralama barədə artıq qərar verilib: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>A proposal is decided by a person with a reason: enter both.</source>
        <translation>Təklif barədə qərarı məsul şəxs səbəblə verir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>The measuring was cancelled: nothing was proposed.</source>
        <translation>Ölçmədən imtina edildi: heç nə təklif olunmadı.</translation>
    </message>
    <message>
        <source>{} fit the records nowhere clearly, so no shift can be told.</source>
        <translation>{} formulyarlara heç yerdə aydın uyğun gəlmir, ona görə sürüşmə deyilə bilməz.</translation>
    </message>
    <message>
        <source>{}; {}: a shift is proposed.</source>
        <translation>{}; {}: sürüşmə təklif olunur.</translation>
    </message>
    <message>
        <source>Only one field was searched: it says nothing about the others of its batch.</source>
        <translation>Yalnız bir sahə axtarılıb: o, dəstin başqa sahələri haqqında heç nə demir.</translation>
    </message>
    <message>
        <source>Only one field was searched: it says nothing about the others of its batch; that field itself lies off: {}; {}.</source>
        <translation>Yalnız bir sahə axtarılıb: o, dəstin başqa sahələri haqqında heç nə demir; həmin sahənin özü kənardadır: {}; {}.</translation>
    </message>
    <message>
        <source>{} show no common shift beyond chance ({} of {}).</source>
        <translation>{} təsadüfdən artıq ümumi sürüşmə göstərmir ({}, {}).</translation>
    </message>
    <message>
        <source>{}, {} of them set aside as odd</source>
        <translation>{}, onlardan qəribə sayılıb kənara qoyulan: {}</translation>
    </message>
    <message>
        <source>{} in {}; {}, from {}.</source>
        <translation>{}, {}; {}, əsası: {}.</translation>
    </message>
    <message>
        <source>The new ground is hazard once this is accepted; the old ground stays hazard until a cancellation report.</source>
        <translation>Bu qəbul ediləndə yeni yer təhlükəli olur; köhnə yer ləğv hesabatına qədər təhlükəli qalır.</translation>
    </message>
    <message>
        <source>Finds lie {} m from the records ({} m east, {} m north) and are turned by {}°</source>
        <translation>Tapıntılar qeydlərdən {} m aralıdadır (şərqə {} m, şimala {} m) və {}° dönüb</translation>
    </message>
    <message>
        <source>Finds lie {} m from the records ({} m east, {} m north)</source>
        <translation>Tapıntılar qeydlərdən {} m aralıdadır (şərqə {} m, şimala {} m)</translation>
    </message>
    <message>
        <source>{} % within {} m across {}</source>
        <translation>{} % eninə {} m daxilində, istiqamət {}</translation>
    </message>
    <message>
        <source>{} % within {} m along {} and {} m across</source>
        <translation>{} % {} m daxilində ({} boyunca) və eninə {} m</translation>
    </message>
    <message>
        <source>Along {} the shift cannot be told: rows of evenly spaced mines fit one step further on as well. Searching the ends of the rows would tell.</source>
        <translation>{} boyunca sürüşmə deyilə bilməz: bərabər aralıqlı mina cərgələri bir addım sonra da uyğun gəlir. Cərgələrin uclarını axtarmaq bunu göstərərdi.</translation>
    </message>
    <message>
        <source>Along {} the shift cannot be told within {} m: too few fields were searched, or no end of a row in that direction.</source>
        <translation>{} boyunca sürüşmə {} m daxilində deyilə bilməz: çox az sahə axtarılıb və ya həmin istiqamətdə cərgənin ucu yoxdur.</translation>
    </message>
    <message>
        <source>one searched field</source>
        <translation>axtarılmış bir sahə</translation>
    </message>
    <message>
        <source>{} searched fields</source>
        <translation>axtarılmış sahələr: {}</translation>
    </message>
    <message>
        <source>{} m east, {} m north</source>
        <translation>şərqə {} m, şimala {} m</translation>
    </message>
    <message>
        <source>{} has more than {} areas: choose a layer of larger ones.</source>
        <translation>{} təbəqəsində ərazilərin sayı həddi aşır ({}): daha böyük ərazilərin təbəqəsini seçin.</translation>
    </message>
    <message>
        <source>An area of {} lies outside its coordinate system: check it.</source>
        <translation>{} ərazisi öz koordinat sistemindən kənardadır: yoxlayın.</translation>
    </message>
    <message>
        <source>This task has no outline, so nothing can be covered: draw it first.</source>
        <translation>Bu tapşırığın konturu yoxdur, ona görə əhatə hesablana bilməz: əvvəlcə onu çəkin.</translation>
    </message>
    <message>
        <source>None of these tracks passes {}: choose those of the team that worked there.</source>
        <translation>Bu treklərin heç biri {} tapşırığından keçmir: orada işləmiş komandanın treklərini seçin.</translation>
    </message>
    <message>
        <source>{} cannot be written: choose another folder.</source>
        <translation>{} yazıla bilmir: başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>{} holds no tracks: export the day's track from the receiver.</source>
        <translation>{} faylında trek yoxdur: günün trekini qəbuledicidən ixrac edin.</translation>
    </message>
    <message>
        <source>The task is smaller than one cell: choose smaller cells.</source>
        <translation>Tapşırıq bir xanadan kiçikdir: daha kiçik xanalar seçin.</translation>
    </message>
    <message>
        <source>A track lies outside its coordinate system: check it.</source>
        <translation>Trek öz koordinat sistemindən kənardadır: onu yoxlayın.</translation>
    </message>
    <message>
        <source>The positions look like degrees, but {} is in metres: choose the CRS of the file.</source>
        <translation>Mövqelər dərəcəyə oxşayır, lakin {} metrlədir: faylın CRS-ini seçin.</translation>
    </message>
    <message>
        <source>The positions lie outside the area of {} ({}), so its datum shift is not theirs: check the CRS, the zone and the order of the two coordinates.</source>
        <translation>Mövqelər {} ({}) sahəsindən kənardadır, ona görə datum sürüşməsi onlara aid deyil: CRS-i, zonanı və iki koordinatın ardıcıllığını yoxlayın.</translation>
    </message>
    <message>
        <source>Figures cannot be formed by "{}": choose one of {}.</source>
        <translation>Rəqəmlər "{}" üzrə qruplaşdırıla bilməz: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>No accepted report was made with the method {}: nothing is proposed.</source>
        <translation>Üsul {}: onunla qəbul edilmiş hesabat yoxdur, heç nə təklif olunmur.</translation>
    </message>
    <message>
        <source>{} cannot be read as an elevation raster with a CRS: choose another one.</source>
        <translation>{} CRS-i olan yüksəklik rasteri kimi oxunmur: başqasını seçin.</translation>
    </message>
    <message>
        <source>{} cannot be brought into {}: choose another raster.</source>
        <translation>{} faylını {} sisteminə gətirmək olmur: başqa raster seçin.</translation>
    </message>
    <message>
        <source>No slope can be derived from {}: check that it holds heights in metres.</source>
        <translation>{} faylından maillik hesablana bilmir: yüksəkliklərin metrlə olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>Həndəsəsi yoxdur.</translation>
    </message>
    <message>
        <source>Its geometry cannot be read.</source>
        <translation>Həndəsəsi oxunmur.</translation>
    </message>
    <message>
        <source>Its geometry is empty.</source>
        <translation>Həndəsəsi boşdur.</translation>
    </message>
    <message>
        <source>A coordinate of it is not a number.</source>
        <translation>Koordinatlarından biri rəqəm deyil.</translation>
    </message>
    <message>
        <source>It has no position that can be read.</source>
        <translation>Oxuna bilən mövqeyi yoxdur.</translation>
    </message>
    <message>
        <source>It lies where its CRS does not reach: check the CRS of the file.</source>
        <translation>CRS-inin çatmadığı yerdədir: faylın CRS-ini yoxlayın.</translation>
    </message>
    <message>
        <source>There is no field format "{}": choose one of {}.</source>
        <translation>"{}" sahə formatı yoxdur: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>The folder for {} is not there: choose one that is.</source>
        <translation>{} üçün qovluq yoxdur: mövcud olanı seçin.</translation>
    </message>
    <message>
        <source>{} could not be written: free some space or choose another folder.</source>
        <translation>{} yazıla bilmədi: yer boşaldın və ya başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>{} is open in another program or protected: close it and export again.</source>
        <translation>{} başqa proqramda açıqdır və ya qorunur: onu bağlayıb yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>Team "{}" has no such task: look at the list of tasks for its code.</source>
        <translation>"{}" komandasının belə tapşırığı yoxdur: kodu üçün tapşırıqlar siyahısına baxın.</translation>
    </message>
    <message>
        <source>Not done within the horizon in most runs: more teams, or less ground to search.</source>
        <translation>Sınaqların çoxunda üfüq daxilində bitmir: daha çox komanda və ya axtarılacaq daha az yer lazımdır.</translation>
    </message>
    <message>
        <source>Done from {} on at the earliest; one run in ten or more does not end.</source>
        <translation>Ən tez {} tarixindən bitir; on sınaqdan biri və ya daha çoxu bitmir.</translation>
    </message>
    <message>
        <source>Done between {} and {} in 8 of 10 runs.</source>
        <translation>10 sınaqdan 8-də {} ilə {} arasında bitir.</translation>
    </message>
    <message>
        <source>not given: no ground is taken for empty</source>
        <translation>verilməyib: heç bir yer boş sayılmır</translation>
    </message>
    <message>
        <source>not given: all ground is searched</source>
        <translation>verilməyib: bütün yer axtarılır</translation>
    </message>
    <message>
        <source>not given: no new hazard</source>
        <translation>verilməyib: yeni təhlükə yoxdur</translation>
    </message>
    <message>
        <source>not given: no cost is reckoned</source>
        <translation>verilməyib: dəyər hesablanmır</translation>
    </message>
    <message>
        <source>A forecast takes 10 to 1,000,000 runs: choose a number between.</source>
        <translation>Proqnoz üçün 10 ilə 1,000,000 arasında hesablama lazımdır: bu aralıqda ədəd seçin.</translation>
    </message>
    <message>
        <source>No hazard remains in this workspace: there is nothing to forecast.</source>
        <translation>Bu iş mühitində təhlükəli sahə qalmayıb: proqnozlaşdırılacaq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>what remains of the workspace's hazard areas</source>
        <translation>iş mühitinin təhlükəli ərazilərindən qalan</translation>
    </message>
    <message>
        <source>not given: all teams are at work</source>
        <translation>verilməyib: bütün komandalar işləyir</translation>
    </message>
    <message>
        <source>the workspace's active teams</source>
        <translation>iş mühitinin fəal komandaları</translation>
    </message>
    <message>
        <source>Dog teams</source>
        <translation>İt komandaları</translation>
    </message>
    <message>
        <source>Machine teams</source>
        <translation>Maşın komandaları</translation>
    </message>
    <message>
        <source>Manual teams</source>
        <translation>Əllə işləyən komandalar</translation>
    </message>
    <message>
        <source>{} own team-days in {} team-months</source>
        <translation>öz komanda-günləri: {}, komanda-ayları: {}</translation>
    </message>
    <message>
        <source>The forecast lacks {}: enter it, or enter reports first.</source>
        <translation>Proqnoz üçün çatışmır: {}. Daxil edin və ya əvvəlcə hesabatları daxil edin.</translation>
    </message>
    <message>
        <source>{} "{}" cannot be read: write for example 150, 200, 260 (source).</source>
        <translation>{} "{}" oxunmur: məsələn, belə yazın: 150, 200, 260 (mənbə).</translation>
    </message>
    <message>
        <source>The saved assumptions of the forecast cannot be read: save them anew.</source>
        <translation>Proqnozun saxlanılmış fərziyyələri oxunmur: onları yenidən saxlayın.</translation>
    </message>
    <message>
        <source>A thin-plate fit runs through every control point, so its residuals are nought whatever the errors: look at the leave-one-out error alone, and prefer another fit unless the paper is torn or shrunk.</source>
        <translation>Thin-plate uyğunlaşdırması hər nəzarət nöqtəsindən keçir, ona görə xətalar nə olursa olsun qalıqları sıfırdır: yalnız leave-one-out xətasına baxın və kağız cırılmayıb, yığılmayıbsa, başqa uyğunlaşdırma seçin.</translation>
    </message>
    <message>
        <source>A projective fit runs through its four control points, so its own error is not known: that of an affine fit is taken, which errs outwards; add a fifth point, such as a grid crossing, for the true figure.</source>
        <translation>Proyektiv uyğunlaşdırma dörd nəzarət nöqtəsindən keçir, ona görə öz xətası məlum deyil: daha böyük tərəfə səhv edən affin uyğunlaşdırmanın xətası götürülür; dəqiq rəqəm üçün beşinci nöqtə, məsələn tor kəsişməsi əlavə edin.</translation>
    </message>
    <message>
        <source>"{}" is no kind of fit: choose one of {}.</source>
        <translation>"{}" uyğunlaşdırma növü deyil: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>The {} fit does not hold when a control point is left out: add points, or choose a simpler fit.</source>
        <translation type="unfinished">{} uyğunlaşdırması bir nəzarət nöqtəsi çıxarıldıqda özünü doğrultmur: nöqtələr əlavə edin və ya daha sadə uyğunlaşdırma seçin.</translation>
    </message>
    <message>
        <source>A thin-plate fit needs {} control points for its error to be known, and there are {}: add more.</source>
        <translation type="unfinished">Nazik lövhə uyğunlaşdırmasının xətasını bilmək üçün {} nəzarət nöqtəsi lazımdır, hazırda {} var: daha çox əlavə edin.</translation>
    </message>
    <message>
        <source>The control points do not determine a {} fit: add points elsewhere on the sheet, or choose a simpler fit.</source>
        <translation>Nəzarət nöqtələri {} uyğunlaşdırmasını müəyyən etmir: vərəqin başqa yerində nöqtələr əlavə edin və ya daha sadə uyğunlaşdırma seçin.</translation>
    </message>
    <message>
        <source>The four control points do not determine a projective fit (three of them lie on a line): add points elsewhere on the sheet.</source>
        <translation>Dörd nəzarət nöqtəsi proyektiv uyğunlaşdırmanı müəyyən etmir (onlardan üçü bir xətt üzərindədir): vərəqin başqa yerində nöqtələr əlavə edin.</translation>
    </message>
    <message>
        <source>The {} fit is not stable on these control points: add points near the corners of the sheet, or choose a simpler fit.</source>
        <translation>{} uyğunlaşdırması bu nəzarət nöqtələri ilə sabit deyil: vərəqin künclərinə yaxın nöqtələr əlavə edin və ya daha sadə uyğunlaşdırma seçin.</translation>
    </message>
    <message>
        <source>QGIS does not know any more what {} is: choose the CRS or the file anew, or start QGIS anew.</source>
        <translation>QGIS {} nə olduğunu artıq tanımır: CRS-i və ya faylı yenidən seçin, ya da QGIS-i yenidən başladın.</translation>
    </message>
    <message>
        <source>The operation "{}" does not lead from {} to {}: choose one of these: {}.</source>
        <translation>"{}" çevrilməsi {} sistemindən {} sisteminə aparmır: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>Some positions lie where {} does not reach: check the system, its zone, and the order of the two coordinates.</source>
        <translation>Bəzi mövqelər {} sisteminin çatmadığı yerdədir: sistemi, zonasını və iki koordinatın ardıcıllığını yoxlayın.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name of the control points.</source>
        <translation>{} yoxdur: nəzarət nöqtələri faylının qovluğunu və adını yoxlayın.</translation>
    </message>
    <message>
        <source>{} is too large for control points: choose a .points file of QGIS.</source>
        <translation>{} nəzarət nöqtələri üçün çox böyükdür: QGIS-in .points faylını seçin.</translation>
    </message>
    <message>
        <source>{} is no .points file of QGIS: choose another file.</source>
        <translation>{} QGIS-in .points faylı deyil: başqa fayl seçin.</translation>
    </message>
    <message>
        <source>{} holds no control points: save them again in QGIS's georeferencer.</source>
        <translation>{} faylında nəzarət nöqtəsi yoxdur: onları QGIS georeferensləşdiricisində yenidən saxlayın.</translation>
    </message>
    <message>
        <source>{} has no column {}: choose a .points file of QGIS's georeferencer.</source>
        <translation>{} faylında {} sütunu yoxdur: QGIS georeferensləşdiricisinin .points faylını seçin.</translation>
    </message>
    <message>
        <source>Line {} of {} is no control point: it needs four numbers, mapX, mapY, sourceX and sourceY; correct or remove the line.</source>
        <translation>Sətir {}, fayl {}: nəzarət nöqtəsi deyil; dörd ədəd lazımdır: mapX, mapY, sourceX və sourceY; sətri düzəldin və ya silin.</translation>
    </message>
    <message>
        <source>K must be above 0 and at most 10: 2.45 holds 95 % of positions, 3.03 holds 99 %.</source>
        <translation>K 0-dan böyük və ən çoxu 10 olmalıdır: 2.45 mövqelərin 95 %-ni, 3.03 isə 99 %-ni əhatə edir.</translation>
    </message>
    <message>
        <source>The computation was cancelled: nothing was changed.</source>
        <translation>Hesablama ləğv edildi: heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>There is no evidence to compute hazard areas from: bring in a handed-over map first.</source>
        <translation>Təhlükəli əraziləri hesablamaq üçün sübut yoxdur: əvvəlcə təhvil verilmiş xəritə gətirin.</translation>
    </message>
    <message>
        <source>{} rows of {} have no place and are not drawn.</source>
        <translation>{} sətrin yeri yoxdur və çəkilmir, cədvəl: {}.</translation>
    </message>
    <message>
        <source>Hazard area {} was settled by a report, and evidence that the report did not know makes ground of it hazard again.</source>
        <translation>{} təhlükəli ərazisi hesabatla həll edilmişdi, hesabata məlum olmayan sübut isə onun yerini yenidən təhlükəli edir.</translation>
    </message>
    <message>
        <source>The authority has set no fade-out distance, so none is drawn: enter it in the settings.</source>
        <translation>Səlahiyyətli orqan əlavə axtarış məsafəsi təyin etməyib, ona görə çəkilmir: tənzimləmələrdə yazın.</translation>
    </message>
    <message>
        <source>Evidence that its report did not know claims cancelled ground of hazard area {}: it is hazard again.</source>
        <translation>Hesabata məlum olmayan sübut {} təhlükəli ərazisinin ləğv edilmiş yerini tələb edir: o, yenidən təhlükəlidir.</translation>
    </message>
    <message>
        <source>New evidence claims ground of hazard area {} that was {}: decide whether it is to be opened again.</source>
        <translation>Yeni sübut {} təhlükəli ərazisinin yerini tələb edir, o isə artıq belə idi: {}; yenidən açılıb-açılmayacağına qərar verin.</translation>
    </message>
    <message>
        <source>The evidence of today would leave {} m² of this area out. It stays hazard until a person files a cancellation report.</source>
        <translation>Bugünkü sübut bu ərazinin {} m²-ni kənarda qoyardı. Bir şəxs ləğv hesabatı verənədək o, təhlükəli qalır.</translation>
    </message>
    <message>
        <source>No evidence of today covers it.</source>
        <translation>Bugünkü sübutların heç biri onu əhatə etmir.</translation>
    </message>
    <message>
        <source>Part of it is not covered today.</source>
        <translation>Onun bir hissəsi bu gün əhatə olunmur.</translation>
    </message>
    <message>
        <source>The evidence of today claims this ground again.</source>
        <translation>Bugünkü sübut bu yeri yenidən tələb edir.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS it is in: set its CRS in QGIS first.</source>
        <translation>{} təbəqəsi hansı CRS-də olduğunu bildirmir: əvvəlcə CRS-ini QGIS-də təyin edin.</translation>
    </message>
    <message>
        <source>The layer {} has no field "{}": choose one of {}.</source>
        <translation>{} təbəqəsində "{}" sahəsi yoxdur: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>The layer {} has a place whose field {} is "{}", which is no number: fill it in, or filter that place out.</source>
        <translation>{} təbəqəsində elə yer var ki, onun {} sahəsindəki "{}" ədəd deyil: doldurun və ya həmin yeri filtrlə çıxarın.</translation>
    </message>
    <message>
        <source>QGIS cannot read {} in {}: verify the workspace.</source>
        <translation>QGIS {} təbəqəsini {} faylında oxuya bilmir: iş mühitini yoxlayın.</translation>
    </message>
    <message>
        <source>{} is not on the list of what a map must show: choose {}.</source>
        <translation>{} xəritənin göstərməli olduqlarının siyahısında yoxdur: {} seçin.</translation>
    </message>
    <message>
        <source>A person says what a map shows, with a reason: enter both.</source>
        <translation>Xəritənin nə göstərdiyini məsul şəxs səbəblə bildirir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing was brought in.</source>
        <translation>İdxaldan imtina edildi: heç nə gətirilmədi.</translation>
    </message>
    <message>
        <source>Sigma was raised from {} m to {} m: the datum operation may be off so far.</source>
        <translation>Siqma {} m-dən {} m-ə qaldırıldı: datum çevirməsi bu qədər yanıla bilər.</translation>
    </message>
    <message>
        <source>error of the datum operation, larger than what was stated</source>
        <translation>datum çevirməsinin xətası, bildiriləndən böyükdür</translation>
    </message>
    <message>
        <source>The file holds {} maps: each was compared with the last issue of its own name.</source>
        <translation>Faylda {} xəritə var: hər biri öz adlı son buraxılışla müqayisə edildi.</translation>
    </message>
    <message>
        <source>{} was handed over before; since then: {}.</source>
        <translation>{} əvvəl təhvil verilmişdi; ondan bəri: {}.</translation>
    </message>
    <message>
        <source>Nothing of the last issue was taken away.</source>
        <translation>Son buraxılışdan heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS its coordinates are in: set the layer's CRS in QGIS, or ask who handed it over.</source>
        <translation>{} təbəqəsi koordinatlarının hansı CRS-də olduğunu bildirmir: təbəqənin CRS-ini QGIS-də təyin edin və ya təhvil verəndən soruşun.</translation>
    </message>
    <message>
        <source>The sigma must be more than 0 m: enter how far positions on this map may be off, or leave it empty to take the authority's worst figure.</source>
        <translation>Siqma 0 m-dən böyük olmalıdır: bu xəritədə mövqelərin mümkün xətasını daxil edin və ya səlahiyyətli qurumun ən pis rəqəmini götürmək üçün boş qoyun.</translation>
    </message>
    <message>
        <source>stated at import</source>
        <translation>idxal zamanı göstərilib</translation>
    </message>
    <message>
        <source>The sigma is not known: enter how far positions on this map may be off in metres, or set the authority's worst figure in the workspace's settings.</source>
        <translation>Siqma məlum deyil: bu xəritədə mövqelərin mümkün xətasını metrlə daxil edin və ya iş mühitinin parametrlərində səlahiyyətli qurumun ən pis rəqəmini təyin edin.</translation>
    </message>
    <message>
        <source>the authority's worst figure</source>
        <translation>səlahiyyətli qurumun ən pis rəqəmi</translation>
    </message>
    <message>
        <source>"{}" is no content class: choose one of {}.</source>
        <translation>"{}" məzmun sinfi deyil: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>The grade is not complete: choose a source grade A–F and an information grade 1–6.</source>
        <translation>Dərəcə tam deyil: mənbənin dərəcəsini A–F və məlumatın dərəcəsini 1–6 seçin.</translation>
    </message>
    <message>
        <source>There is no field "{}": choose one of {}.</source>
        <translation>"{}" sahəsi yoxdur: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>{} was brought in before: compare the maps and refute the one that does not hold.</source>
        <translation>{} əvvəl gətirilmişdi: xəritələri müqayisə edin və doğru olmayanı təkzib edin.</translation>
    </message>
    <message>
        <source>It was on the last issue of this map and is not on this one; it stays until you decide.</source>
        <translation>Bu xəritənin son buraxılışında var idi, bunda yoxdur; siz qərar verənədək qalır.</translation>
    </message>
    <message>
        <source>It was not on the last issue of this map.</source>
        <translation>Bu xəritənin son buraxılışında yox idi.</translation>
    </message>
    <message>
        <source>has another shape</source>
        <translation>başqa formadadır</translation>
    </message>
    <message>
        <source>was moved</source>
        <translation>yerini dəyişib</translation>
    </message>
    <message>
        <source>It {} since the last issue of this map, by up to {} m; what the last issue covered beside it ({} m²) stays until you decide.</source>
        <translation>Bu xəritənin son buraxılışından bəri {}, ən çoxu {} m; son buraxılışın onun yanında əhatə etdiyi ({} m²) siz qərar verənədək qalır.</translation>
    </message>
    <message>
        <source>No vector map of this workspace is called "{}": give the earlier issue's name as the register shows it, or its uuid.</source>
        <translation>Bu iş mühitində "{}" adlı vektor xəritə yoxdur: əvvəlki buraxılışın reyestrdəki adını və ya uuid-ini göstərin.</translation>
    </message>
    <message>
        <source>{} maps are called "{}": give the uuid of the earlier issue.</source>
        <translation>{} xəritənin adı "{}"-dir: əvvəlki buraxılışın uuid-ini göstərin.</translation>
    </message>
    <message>
        <source>One of the two issues is not in the workspace any more: choose another one.</source>
        <translation>İki buraxılışdan biri artıq iş mühitində yoxdur: başqasını seçin.</translation>
    </message>
    <message>
        <source>The older issue is not in the workspace any more: choose another one.</source>
        <translation>Köhnə buraxılış artıq iş mühitində yoxdur: başqasını seçin.</translation>
    </message>
    <message>
        <source>The two issues hold more than {} features: compare them on the canvas.</source>
        <translation>İki buraxılışda obyektlərin sayı {} həddini keçir: onları xəritədə müqayisə edin.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>müqayisə ediləcək heç nə yoxdur</translation>
    </message>
    <message>
        <source>a suspected area</source>
        <translation>güman edilən ərazi</translation>
    </message>
    <message>
        <source>a confirmed area</source>
        <translation>təsdiqlənmiş ərazi</translation>
    </message>
    <message>
        <source>a cleared area</source>
        <translation>təmizlənmiş ərazi</translation>
    </message>
    <message>
        <source>a mine position</source>
        <translation>mina yeri</translation>
    </message>
    <message>
        <source>a lifted minefield</source>
        <translation>götürülmüş minalanmış sahə</translation>
    </message>
    <message>
        <source>an incident</source>
        <translation>hadisə</translation>
    </message>
    <message>
        <source>A line cannot be {}.</source>
        <translation>Xətt bu ola bilməz: {}.</translation>
    </message>
    <message>
        <source>It was not brought in; the reason is kept here.</source>
        <translation>Gətirilmədi; səbəb burada saxlanılır.</translation>
    </message>
    <message>
        <source>Its lines were left out.</source>
        <translation>Xətləri kənarda qaldı.</translation>
    </message>
    <message>
        <source>Its areas and points came in.</source>
        <translation>Sahələri və nöqtələri gətirildi.</translation>
    </message>
    <message>
        <source>{} holds no rows: check that it is the right file.</source>
        <translation>{} faylında sətir yoxdur: düzgün fayl olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>{} / {} can be read in more than one way: choose the CRS ({}), and which of the two comes first.</source>
        <translation>{} / {} bir neçə cür oxuna bilər: CRS-i ({}) və hansının birinci gəldiyini seçin.</translation>
    </message>
    <message>
        <source>The official hazard area {} is not in {} any more and stays as it is.</source>
        <translation>{} rəsmi təhlükəli ərazisi artıq {} mənbəyində yoxdur və olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>{}: {} keeps its ground until a person files a cancellation or completion report.</source>
        <translation>{}: {} bir şəxs ləğv və ya tamamlama hesabatı verənədək öz yerini saxlayır.</translation>
    </message>
    <message>
        <source>The official layer calls it closed</source>
        <translation>Rəsmi lay onu bağlı adlandırır</translation>
    </message>
    <message>
        <source>The official layer draws it smaller</source>
        <translation>Rəsmi lay onu daha kiçik çəkir</translation>
    </message>
    <message>
        <source>There is no field mapping "{}": save one first.</source>
        <translation>"{}" sahə uyğunluğu yoxdur: əvvəlcə saxlayın.</translation>
    </message>
    <message>
        <source>The field mapping "{}" cannot be read: save it again.</source>
        <translation>"{}" sahə uyğunluğu oxunmur: onu yenidən saxlayın.</translation>
    </message>
    <message>
        <source>A field mapping cannot fill {}: choose among {}.</source>
        <translation>Sahə uyğunluğu {} sahəsini doldura bilməz: bunlardan seçin: {}.</translation>
    </message>
    <message>
        <source>The layer {} does not say which CRS it is in: set its CRS first.</source>
        <translation>{} təbəqəsi hansı CRS-də olduğunu bildirmir: əvvəlcə CRS-ini təyin edin.</translation>
    </message>
    <message>
        <source>It is no polygon.</source>
        <translation>Bu poliqon deyil.</translation>
    </message>
    <message>
        <source>Feature {} was left out: {}</source>
        <translation>{} obyekti kənarda qaldı: {}</translation>
    </message>
    <message>
        <source>Feature {}: "{}" is no {}: say in the mapping which of {} it means.</source>
        <translation>Obyekt {}: "{}" {} deyil: uyğunluqda onun bunlardan hansı olduğunu göstərin: {}.</translation>
    </message>
    <message>
        <source>The layer has no field "{}": choose among {}.</source>
        <translation>Təbəqədə "{}" sahəsi yoxdur: bunlardan seçin: {}.</translation>
    </message>
    <message>
        <source>Feature {}: the margin "{}" is no number: correct it.</source>
        <translation>Obyekt {}: "{}" ehtiyatı ədəd deyil: düzəldin.</translation>
    </message>
    <message>
        <source>{} is no QGIS project: choose a .qgz or .qgs file.</source>
        <translation>{} QGIS layihəsi deyil: .qgz və ya .qgs faylı seçin.</translation>
    </message>
    <message>
        <source>The datum operation {} is made for {} alone, but EPSG's box of it holds ground of its neighbours too: check that the positions lie there.</source>
        <translation>Datum çevirməsi {} yalnız {} üçün qurulub, lakin EPSG-nin onun üçün verdiyi çərçivəyə qonşuların ərazisi də düşür: mövqelərin orada yerləşdiyini yoxlayın.</translation>
    </message>
    <message>
        <source>{} of {} positions that were looked at lie beside the ground that the datum operation {} is made for: check their coordinates.</source>
        <translation>Baxılan {} / {} mövqe datum çevirməsi {} üçün nəzərdə tutulan ərazidən kənarda yerləşir: onların koordinatlarını yoxlayın.</translation>
    </message>
    <message>
        <source>The datum operation {} is made for other ground ({}) than where the positions lie: choose one that is made for them, or the CRS of the country's own maps, or state a reason.</source>
        <translation>Datum çevirməsi {} mövqelərin yerləşdiyi ərazi üçün deyil, başqa ərazi ({}) üçün qurulub: onlar üçün olanı və ya ölkənin öz xəritələrinin KS-ni seçin, yaxud səbəb yazın.</translation>
    </message>
    <message>
        <source>Pictures need matplotlib, which this QGIS does not have: the figures are there as CSV.</source>
        <translation>Şəkillər üçün matplotlib lazımdır, bu QGIS-də o yoxdur: rəqəmlər CSV kimi var.</translation>
    </message>
    <message>
        <source>The layer {} has no field "{}": choose another one.</source>
        <translation>{} təbəqəsində "{}" sahəsi yoxdur: başqasını seçin.</translation>
    </message>
    <message>
        <source>There are no open {} to rank: plan some first.</source>
        <translation>Sıralanacaq açıq {} yoxdur: əvvəlcə planlaşdırın.</translation>
    </message>
    <message>
        <source>{} was changed since it was looked at: preview it again.</source>
        <translation>{} baxıldıqdan sonra dəyişdirilib: ona yenidən önbaxış edin.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Kənarda qalır.</translation>
    </message>
    <message>
        <source>The import was cancelled: nothing came in.</source>
        <translation>İdxaldan imtina edildi: heç nə daxil olmadı.</translation>
    </message>
    <message>
        <source>This row was brought in before.</source>
        <translation>Bu sətir əvvəl gətirilib.</translation>
    </message>
    <message>
        <source>Its ground lies outside its coordinate system.</source>
        <translation>Yeri öz koordinat sistemindən kənardadır.</translation>
    </message>
    <message>
        <source>The team {} was not known.</source>
        <translation>{} komandası tanış deyildi.</translation>
    </message>
    <message>
        <source>It was added.</source>
        <translation>Əlavə edildi.</translation>
    </message>
    <message>
        <source>This find is already there.</source>
        <translation>Bu tapıntı artıq var.</translation>
    </message>
    <message>
        <source>The find has no day; 1900-01-01 stands in.</source>
        <translation>Tapıntının günü yoxdur; əvəzinə 1900-01-01 qoyulub.</translation>
    </message>
    <message>
        <source>The find came in without a place: correct it before work goes on.</source>
        <translation>Tapıntı yersiz gətirildi: iş davam etməzdən əvvəl düzəldin.</translation>
    </message>
    <message>
        <source>There is no task {}; the find came in without one.</source>
        <translation>{} tapşırığı yoxdur; tapıntı tapşırıqsız gətirildi.</translation>
    </message>
    <message>
        <source>Correct its task.</source>
        <translation>Tapşırığını düzəldin.</translation>
    </message>
    <message>
        <source>These tracks are already there.</source>
        <translation>Bu izlər artıq var.</translation>
    </message>
    <message>
        <source>{} tracks; a picture of where people walked, never of what was searched</source>
        <translation>{} iz; insanların harada yeridiyini göstərir, heç vaxt nəyin axtarıldığını deyil</translation>
    </message>
    <message>
        <source>There is no figure "{}": choose one of {}.</source>
        <translation>"{}" rəqəmi yoxdur: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>The coordinates "{}" and "{}" are no numbers: correct them.</source>
        <translation>"{}" və "{}" koordinatları ədəd deyil: düzəldin.</translation>
    </message>
    <message>
        <source>A find has no position: measure it again, or leave the place empty.</source>
        <translation>Tapıntının mövqeyi yoxdur: yenidən ölçün və ya yeri boş qoyun.</translation>
    </message>
    <message>
        <source>The place {}, {} lies outside its coordinate system: check numbers and system.</source>
        <translation>{}, {} yeri öz koordinat sistemindən kənardadır: ədədləri və sistemi yoxlayın.</translation>
    </message>
    <message>
        <source>The place {}, {} lies nowhere: check numbers and system.</source>
        <translation>{}, {} yeri heç yerə düşmür: ədədləri və sistemi yoxlayın.</translation>
    </message>
    <message>
        <source>"{}" cannot be read: choose one of {}.</source>
        <translation>"{}" oxunmur: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name.</source>
        <translation>{} yoxdur: qovluğu və adı yoxlayın.</translation>
    </message>
    <message>
        <source>{} holds no reports: choose a CSV, a workbook, a GPX or a GeoPackage.</source>
        <translation>{} faylında hesabat yoxdur: CSV, iş kitabı, GPX və ya GeoPackage seçin.</translation>
    </message>
    <message>
        <source>"{}" in column {} cannot be read; expected: {}.</source>
        <translation>"{}" oxuna bilmir, sütun: {}; gözlənilən: {}.</translation>
    </message>
    <message>
        <source>{} holds no layer with the columns of reports or finds: check the export.</source>
        <translation>{} faylında hesabat və ya tapıntı sütunları olan təbəqə yoxdur: ixracı yoxlayın.</translation>
    </message>
    <message>
        <source>{} cannot be read: export it again.</source>
        <translation>{} oxunmur: onu yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than a project: do not open it.</source>
        <translation>{} açıldıqda layihədən qat-qat böyük olardı: onu açmayın.</translation>
    </message>
    <message>
        <source>{} is open for reading only: make a safe copy, and store it there.</source>
        <translation>{} yalnız oxumaq üçün açılıb: etibarlı nüsxə hazırlayıb orada saxlayın.</translation>
    </message>
    <message>
        <source>QGIS cannot store a project in {}, since its path has one of % # ? &amp; +: rename the file or its folder.</source>
        <translation>QGIS layihəni {} faylında saxlaya bilmir, çünki yolunda bu işarələrdən biri var: % # ? &amp; +. Faylın və ya qovluğunun adını dəyişin.</translation>
    </message>
    <message>
        <source>QGIS could not store the project in {}: save what other programs edit in it, and try again.</source>
        <translation>QGIS layihəni {} faylında saxlaya bilmədi: başqa proqramların onda redaktə etdiklərini saxlayın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The {} "{}" is not known: enter a code such as EPSG:32638.</source>
        <translation>{} "{}" məlum deyil: EPSG:32638 kimi kod daxil edin.</translation>
    </message>
    <message>
        <source>The CRS {} is not in metres: choose a projected one for the workspace, for example the UTM zone of the region.</source>
        <translation>{} CRS-i metrlə deyil: iş mühiti üçün proyeksiyalı CRS seçin, məsələn, bölgənin UTM zonası.</translation>
    </message>
    <message>
        <source>There is no usable transformation from {} to {}: install the missing grid, or choose another operation.</source>
        <translation>{} sistemindən {} sisteminə yararlı çevrilmə yoxdur: çatışmayan şəbəkə faylını quraşdırın və ya başqa çevrilmə seçin.</translation>
    </message>
    <message>
        <source>Places cannot be carried from {} to {}: choose the project's CRS anew, or start QGIS anew.</source>
        <translation>Yerlər {} sistemindən {} sisteminə keçirilə bilmir: layihənin koordinat sistemini yenidən seçin və ya QGIS-i yenidən başladın.</translation>
    </message>
    <message>
        <source>The map's CRS {} does not lead to {}: choose the project's CRS anew, or start QGIS anew, before something is drawn.</source>
        <translation>Xəritənin {} koordinat sistemi {} sisteminə aparmır: nəsə çəkməzdən əvvəl layihənin koordinat sistemini yenidən seçin və ya QGIS-i yenidən başladın.</translation>
    </message>
    <message>
        <source>The base layer {} cannot be read: check that the file is whole.</source>
        <translation>{} əsas xəritəsi oxunmur: faylın bütöv olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>The project {} cannot be written: {}</source>
        <translation>{} layihəsi yazıla bilmir: {}</translation>
    </message>
    <message>
        <source>The project {} cannot be read: {}</source>
        <translation>{} layihəsi oxunmur: {}</translation>
    </message>
    <message>
        <source>This record is not in the workspace any more: refresh the view.</source>
        <translation>Bu formulyar artıq iş mühitində yoxdur: görünüşü yeniləyin.</translation>
    </message>
    <message>
        <source>This record cannot be located: find a landmark and enter its position.</source>
        <translation>Bu formulyarın yerini müəyyən etmək olmur: orientir tapın və mövqeyini daxil edin.</translation>
    </message>
    <message>
        <source>error budget of the authority</source>
        <translation>səlahiyyətli qurumun xəta büdcəsi</translation>
    </message>
    <message>
        <source>error budget with suggested figures for {}</source>
        <translation>təklif olunan rəqəmlərlə xəta büdcəsi: {}</translation>
    </message>
    <message>
        <source>{}, {} % gross errors that do not show included</source>
        <translation type="unfinished">{}, {} % görünməyən kobud xətalar daxil olmaqla</translation>
    </message>
    <message>
        <source>{}, gross errors apart</source>
        <translation type="unfinished">{}, kobud xətalar ayrıca</translation>
    </message>
    <message>
        <source>The authority has not set every figure of the error budget, so suggested ones are reckoned with for {}; set them in the workspace's settings.</source>
        <translation>Səlahiyyətli orqan xəta büdcəsinin bütün rəqəmlərini təyin etməyib, ona görə təklif olunanlarla hesablanır: {}; onları iş mühitinin tənzimləmələrində təyin edin.</translation>
    </message>
    <message>
        <source>The authority states {} % of records with gross errors, but not how far away a wrong landmark stands: set both figures, or neither.</source>
        <translation>Səlahiyyətli qurum kobud səhvi olan formulyarların payını ({} %) göstərir, səhv orientirin nə qədər uzaqda olduğunu isə yox: hər iki rəqəmi təyin edin və ya heç birini.</translation>
    </message>
    <message>
        <source>Record {} has no closing leg that fits its error budget: look at the offered readings first.</source>
        <translation>{} formulyarında xəta büdcəsinə uyğun bağlayan tərəf yoxdur: əvvəlcə təklif olunan oxunuşlara baxın.</translation>
    </message>
    <message>
        <source>No landmark of record {} was found with a position: enter what the reconnaissance brought back.</source>
        <translation>{} formulyarının heç bir orientiri mövqeyi ilə tapılmayıb: kəşfiyyatın gətirdiyini daxil edin.</translation>
    </message>
    <message>
        <source>A decision needs who takes it and why: fill in both.</source>
        <translation>Qərar üçün onu verən və səbəb lazımdır: hər ikisini doldurun.</translation>
    </message>
    <message>
        <source>This proposal is not one of a record: refresh the view and choose again.</source>
        <translation>Bu təklif formulyara aid deyil: görünüşü yeniləyib yenidən seçin.</translation>
    </message>
    <message>
        <source>This proposal is decided already: look at the record's history.</source>
        <translation>Bu təklif barədə artıq qərar verilib: formulyarın tarixçəsinə baxın.</translation>
    </message>
    <message>
        <source>The record does not close any more: have it adjusted anew.</source>
        <translation type="unfinished">Formulyar artıq bağlanmır: onu yenidən tarazlaşdırın.</translation>
    </message>
    <message>
        <source>The landmarks of this record were not found: enter the reconnaissance again.</source>
        <translation>Bu formulyarın orientirləri tapılmayıb: kəşfiyyatı yenidən daxil edin.</translation>
    </message>
    <message>
        <source>Another reading of the record was chosen.</source>
        <translation>Formulyarın başqa oxunuşu seçildi.</translation>
    </message>
    <message>
        <source>The record has no number yet: fill it in first.</source>
        <translation>Formulyarın hələ nömrəsi yoxdur: əvvəlcə onu yazın.</translation>
    </message>
    <message>
        <source>This handed-over map is no minefield record: choose one of the kind Record.</source>
        <translation>Bu təhvil verilmiş xəritə minalanma formulyarı deyil: növü “Formulyar” olanı seçin.</translation>
    </message>
    <message>
        <source>Record {} was finished on {}, before it was begun on {}: correct a date.</source>
        <translation>{} formulyarı {} tarixində bitirilib, {} tarixində isə başlanıb: tarixlərdən birini düzəldin.</translation>
    </message>
    <message>
        <source>The records were not computed to their end, since that was cancelled.</source>
        <translation>Formulyarlar sonadək hesablanmadı, çünki bundan imtina edildi.</translation>
    </message>
    <message>
        <source>Record {} has no reference point with coordinates: find a landmark.</source>
        <translation>{} formulyarında koordinatlı istinad nöqtəsi yoxdur: orientir tapın.</translation>
    </message>
    <message>
        <source>Record {} does not say which north its azimuths are from; which one was it?</source>
        <translation>{} formulyarında azimutların hansı şimaldan olduğu deyilmir; hansı idi?</translation>
    </message>
    <message>
        <source>Record {} is in the workspace already, exactly so: it is left out.</source>
        <translation>{} formulyarı eyni ilə artıq iş mühitindədir: kənarda qalır.</translation>
    </message>
    <message>
        <source>Another record {} with other content is in the workspace: this one comes in beside it. Where both are one form, change the record that is there instead.</source>
        <translation>İş mühitində başqa məzmunlu {} formulyarı var: bu, onun yanında gətirilir. Hər ikisi eyni vərəqdirsə, əvəzinə oradakı formulyarı dəyişin.</translation>
    </message>
    <message>
        <source>Spreading the misclosure of record {} over its legs turns its azimuths by {}° and stretches its distances by {}.</source>
        <translation>{} formulyarının bağlanma xətasını tərəflərə paylamaq azimutlarını {}° döndərir və məsafələrini {} dəyişir.</translation>
    </message>
    <message>
        <source>{} / {} was read as {} ({}), {} first; is that how the form means it?</source>
        <translation>{} / {} belə oxundu: {} ({}), birinci {}; formulyarda belə nəzərdə tutulub?</translation>
    </message>
    <message>
        <source>"{}" is no known coordinate system: write its EPSG code, such as EPSG:28408.</source>
        <translation>"{}" məlum koordinat sistemi deyil: EPSG kodunu yazın, məsələn, EPSG:28408.</translation>
    </message>
    <message>
        <source>EPSG:{} is not known: correct the coordinate system of the record.</source>
        <translation>EPSG:{} məlum deyil: formulyarın koordinat sistemini düzəldin.</translation>
    </message>
    <message>
        <source>{} / {} names its hemispheres in another order than the record: correct axis_order.</source>
        <translation>{} / {} yarımkürələri formulyardakından başqa sıra ilə göstərir: axis_order sahəsini düzəldin.</translation>
    </message>
    <message>
        <source>{} / {} can be read in more than one way, or in none that lies in the region: fill in crs and axis_order ({}).</source>
        <translation>{} / {} bir neçə cür oxuna bilər və ya bölgədə heç cür: crs və axis_order sütunlarını doldurun ({}).</translation>
    </message>
    <message>
        <source>{} / {} was read {} first, since only that lies in EPSG:{}; is that right?</source>
        <translation>{} / {} belə oxundu: birinci {}, çünki yalnız bu EPSG:{} daxilindədir; düzdür?</translation>
    </message>
    <message>
        <source>Record {} is not located, so there is no place to look for it: give a reference point coordinates first.</source>
        <translation>{} formulyarının yeri müəyyən edilməyib, ona görə axtarılacaq yer yoxdur: əvvəlcə istinad nöqtəsinə koordinat verin.</translation>
    </message>
    <message>
        <source>the coordinates of point {} were {} instead of {}</source>
        <translation>{} nöqtəsinin koordinatları {} olsa ({} əvəzinə)</translation>
    </message>
    <message>
        <source>{} holds {} already: choose an empty folder.</source>
        <translation>{} qovluğunda artıq {} var: boş qovluq seçin.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name, so that nothing is replaced.</source>
        <translation>{} artıq var: heç nə əvəz olunmasın deyə başqa ad seçin.</translation>
    </message>
    <message>
        <source>{} cannot be written: check that the folder is there and writable.</source>
        <translation>{} yazıla bilmir: qovluğun mövcud olduğunu və yazıla bildiyini yoxlayın.</translation>
    </message>
    <message>
        <source>The record was changed and computed anew.</source>
        <translation>Formulyar dəyişdirildi və yenidən hesablandı.</translation>
    </message>
    <message>
        <source>A landmark that was found has a position: fill it in.</source>
        <translation>Tapılmış orientirin mövqeyi olur: onu doldurun.</translation>
    </message>
    <message>
        <source>This point is not in the workspace any more: refresh the view.</source>
        <translation>Bu nöqtə artıq iş mühitində yoxdur: görünüşü yeniləyin.</translation>
    </message>
    <message>
        <source>A visit needs who looked and on which day: fill in both.</source>
        <translation>Baxış üçün kimin və hansı gün baxdığı lazımdır: hər ikisini doldurun.</translation>
    </message>
    <message>
        <source>{} would lie {} km from where the record puts it: check the two figures, their order and their system.</source>
        <translation>{} formulyarın göstərdiyi yerdən {} km aralıda olardı: iki rəqəmi, onların sırasını və sistemini yoxlayın.</translation>
    </message>
    <message>
        <source>A newer visit to the record's landmarks proposes another refit.</source>
        <translation>Formulyarın orientirlərinə daha yeni baxış başqa uyğunlaşdırma təklif edir.</translation>
    </message>
    <message>
        <source>Record {} is in the workspace already, exactly so: it was left out.</source>
        <translation>{} formulyarı eyni ilə artıq iş mühitindədir: kənarda qaldı.</translation>
    </message>
    <message>
        <source>worst row, from the {}</source>
        <translation>ən pis cərgə, əsası: {}</translation>
    </message>
    <message>
        <source>worst row, from the {}, datum {} m</source>
        <translation>ən pis cərgə, əsası: {}, datum {} m</translation>
    </message>
    <message>
        <source>not located; the authority's worst figure</source>
        <translation>yeri müəyyən edilməyib; səlahiyyətli qurumun ən pis rəqəmi</translation>
    </message>
    <message>
        <source>not located; the authority has not set a worst figure</source>
        <translation>yeri müəyyən edilməyib; səlahiyyətli qurum ən pis rəqəmi təyin etməyib</translation>
    </message>
    <message>
        <source>The record waits until this is corrected in the table and brought in again.</source>
        <translation>Formulyar bu cədvəldə düzəldilib yenidən gətirilənədək gözləyir.</translation>
    </message>
    <message>
        <source>The record came in; this is open.</source>
        <translation>Formulyar gətirildi; bu açıq qalır.</translation>
    </message>
    <message>
        <source>Record {} cannot be read as it stands.</source>
        <translation>{} formulyarı olduğu kimi oxunmur.</translation>
    </message>
    <message>
        <source>The warp was cancelled: nothing was brought in.</source>
        <translation>Transformasiyadan imtina edildi: heç nə gətirilmədi.</translation>
    </message>
    <message>
        <source>This map is not in the workspace any more: refresh the list.</source>
        <translation>Bu xəritə artıq iş mühitində yoxdur: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>Control point {} lies {} m ({} mm on the paper) from where the others put it: correct its figures or its place on the scan, or leave it out.</source>
        <translation>{} nəzarət nöqtəsi başqalarının göstərdiyi yerdən {} m (kağızda {} mm) aralıdadır: rəqəmlərini və ya skandakı yerini düzəldin, yaxud kənarda saxlayın.</translation>
    </message>
    <message>
        <source>leave-one-out {} m, plotting {} mm at 1:{} ({}; {}), datum {} m</source>
        <translation type="unfinished">leave-one-out {} m, köçürmə {} mm, 1:{} miqyasında ({}; {}), datum {} m</translation>
    </message>
    <message>
        <source>The fit has no residuals: choose a simpler fit.</source>
        <translation>Uyğunlaşdırmanın qalıq xətaları yoxdur: daha sadə uyğunlaşdırma seçin.</translation>
    </message>
    <message>
        <source>The scan {} cannot be read: put it back beside the workspace.</source>
        <translation>{} skanı oxunmur: onu yenidən iş mühitinin yanına qoyun.</translation>
    </message>
    <message>
        <source>The former fit of this scan cannot be repeated: trace its rows and outlines anew.</source>
        <translation>Bu skanın əvvəlki uyğunlaşdırmasını təkrarlamaq olmur: cərgə və konturlarını yenidən çəkin.</translation>
    </message>
    <message>
        <source>Something was traced too far outside the scan to be moved along: trace it anew.</source>
        <translation>Çəkilənlərdən biri skandan çox kənardadır və onunla birlikdə tərpənə bilməz: onu yenidən çəkin.</translation>
    </message>
    <message>
        <source>This scan has no fit yet, so nothing can be moved along: trace it anew.</source>
        <translation>Bu skanın hələ uyğunlaşdırması yoxdur, ona görə heç nə birlikdə tərpənə bilməz: yenidən çəkin.</translation>
    </message>
    <message>
        <source>{} cannot be read any more: look for the file.</source>
        <translation>{} artıq oxunmur: faylı axtarın.</translation>
    </message>
    <message>
        <source>{} cannot be shown: look at the folder for temporary files.</source>
        <translation>{} göstərilə bilmir: müvəqqəti fayllar qovluğuna baxın.</translation>
    </message>
    <message>
        <source>{} cannot be shown: save it again as PNG or TIFF.</source>
        <translation>{} göstərilə bilmir: onu PNG və ya TIFF kimi yenidən saxlayın.</translation>
    </message>
    <message>
        <source>No place yet: type its coordinates, or pick it on the map.</source>
        <translation>Hələ yeri yoxdur: koordinatlarını yazın və ya xəritədə göstərin.</translation>
    </message>
    <message>
        <source>One coordinate is missing: type the other one too.</source>
        <translation>Bir koordinat çatışmır: o birini də yazın.</translation>
    </message>
    <message>
        <source>Nobody has said which CRS the figures are in: choose it at the right.</source>
        <translation>Rəqəmlərin hansı CRS-də olduğu göstərilməyib: onu sağda seçin.</translation>
    </message>
    <message>
        <source>This place lies where the sheet's CRS does not reach: check the CRS.</source>
        <translation>Bu yer vərəqin CRS-inin çatmadığı yerdədir: CRS-i yoxlayın.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder and the name of the scan.</source>
        <translation>{} yoxdur: skanın qovluğunu və adını yoxlayın.</translation>
    </message>
    <message>
        <source>{} is empty: ask for the file again.</source>
        <translation>{} boşdur: faylı yenidən istəyin.</translation>
    </message>
    <message>
        <source>{} has {} by {} pixels, more than a sheet needs: scan it again at 300 to 600 dots per inch.</source>
        <translation>{}: {} × {} piksel, vərəq üçün lazım olandan çoxdur: düymdə 300–600 nöqtə ilə yenidən skan edin.</translation>
    </message>
    <message>
        <source>This QGIS cannot read PDF: save {} as PNG or TIFF at 300 dots per inch.</source>
        <translation>Bu QGIS PDF oxuya bilmir: {} faylını 300 dpi ilə PNG və ya TIFF kimi saxlayın.</translation>
    </message>
    <message>
        <source>{} has no page {} that can be read: check the page, or save it as PNG.</source>
        <translation>{} faylının {} səhifəsi oxunmur: səhifəni yoxlayın və ya PNG kimi saxlayın.</translation>
    </message>
    <message>
        <source>{} cannot be read as a picture: save it again as PNG, JPEG or TIFF.</source>
        <translation>{} şəkil kimi oxunmur: yenidən PNG, JPEG və ya TIFF kimi saxlayın.</translation>
    </message>
    <message>
        <source>{} brings a georeferencing of its own: it is set aside, and the control points alone decide.</source>
        <translation>{} öz bağlanması ilə gəlir: o, kənara qoyulur və yalnız nəzarət nöqtələri həll edir.</translation>
    </message>
    <message>
        <source>Control point {} lies outside the scan of {} by {} pixels: choose the control points of this scan.</source>
        <translation>{} nəzarət nöqtəsi skandan ({} × {} piksel) kənardadır: bu skanın nəzarət nöqtələrini seçin.</translation>
    </message>
    <message>
        <source>This map is no scan of the workspace any more: refresh the list and choose again.</source>
        <translation>Bu xəritə artıq iş mühitinin skanı deyil: siyahını yeniləyib yenidən seçin.</translation>
    </message>
    <message>
        <source>{}; fitted anew by {}: {}</source>
        <translation>{}; yenidən uyğunlaşdıran: {}: {}</translation>
    </message>
    <message>
        <source>{} traced things moved along, by up to {} m; compute the hazard areas anew: they grow at once, and ground that they would vacate waits for a cancellation report.</source>
        <translation>Üzərindən çəkilmiş {} element birlikdə tərpəndi, ən çoxu {} m; təhlükəli əraziləri yenidən hesablayın: onlar dərhal böyüyür, boşaldacaqları yer isə ləğv hesabatını gözləyir.</translation>
    </message>
    <message>
        <source>suggested figure, not set by the authority</source>
        <translation>təklif olunan rəqəm, səlahiyyətli qurum təyin etməyib</translation>
    </message>
    <message>
        <source>A plotting error of {} mm is not possible: enter millimetres on paper.</source>
        <translation type="unfinished">{} mm köçürmə xətası mümkün deyil: kağızda millimetrlə daxil edin.</translation>
    </message>
    <message>
        <source>The authority has not set how well maps are plotted: {} mm on paper are reckoned with; set plotting_mm in the workspace's settings.</source>
        <translation>Səlahiyyətli orqan xəritələrin nə dəqiqliklə çəkildiyini təyin etməyib: kağızda {} mm ilə hesablanır; iş mühitinin tənzimləmələrində plotting_mm təyin edin.</translation>
    </message>
    <message>
        <source>The scale of the map was not stated ({}): enter it, since sigma rests on it.</source>
        <translation>Xəritənin miqyası göstərilməyib ({}): yazın, çünki siqma ona əsaslanır.</translation>
    </message>
    <message>
        <source>1:{} is no scale of a map: enter 50000 for 1:50,000.</source>
        <translation>1:{} xəritə miqyası deyil: 1:50,000 üçün 50000 daxil edin.</translation>
    </message>
    <message>
        <source>scale as stated</source>
        <translation>miqyas göstərildiyi kimi</translation>
    </message>
    <message>
        <source>scale from {} dots per inch, rounded up</source>
        <translation>miqyas düymdə {} nöqtəyə görə, böyüyə doğru yuvarlaqlaşdırılıb</translation>
    </message>
    <message>
        <source>the authority's scale for maps that state none</source>
        <translation>miqyası göstərilməyən xəritələr üçün səlahiyyətli qurumun miqyası</translation>
    </message>
    <message>
        <source>The scale of this map is not known, so neither is its error: enter the scale printed on the sheet.</source>
        <translation>Bu xəritənin miqyası məlum deyil, ona görə xətası da məlum deyil: vərəqdə çap edilmiş miqyası daxil edin.</translation>
    </message>
    <message>
        <source>The control points lie outside {}, but inside it with their two coordinates swapped: enter the easting as x and the northing as y.</source>
        <translation>Nəzarət nöqtələri {} sahəsindən kənardadır, iki koordinatı dəyişdirildikdə isə içindədir: şərq koordinatını x, şimal koordinatını y kimi daxil edin.</translation>
    </message>
    <message>
        <source>The control points lie outside {}: check the zone; these figures look like {}.</source>
        <translation>Nəzarət nöqtələri {} hüdudundan kənardadır: zonanı yoxlayın; bu rəqəmlər buna oxşayır: {}.</translation>
    </message>
    <message>
        <source>The control points lie outside {}: check the system, its zone and the order of the two coordinates.</source>
        <translation>Nəzarət nöqtələri {} hüdudundan kənardadır: sistemi, zonasını və iki koordinatın ardıcıllığını yoxlayın.</translation>
    </message>
    <message>
        <source>Only a scan that was fitted can be traced over: choose a scan in the list.</source>
        <translation>Yalnız uyğunlaşdırılmış skan üzərində çəkmək olar: siyahıda skan seçin.</translation>
    </message>
    <message>
        <source>{} is refuted: what is traced over it would not count; weigh it anew first.</source>
        <translation>{} təkzib edilib: üzərində çəkilən sayılmazdı; əvvəlcə onu yenidən qiymətləndirin.</translation>
    </message>
    <message>
        <source>What was traced crosses itself or is empty: trace it again.</source>
        <translation>Çəkilən özü ilə kəsişir və ya boşdur: yenidən çəkin.</translation>
    </message>
    <message>
        <source>A landmark needs a name that a team can find it by: enter one.</source>
        <translation>Orientirin komandanın onu tapa biləcəyi adı olmalıdır: daxil edin.</translation>
    </message>
    <message>
        <source>An outline cannot be "{}": choose what the map says about it.</source>
        <translation>Kontur "{}" ola bilməz: xəritənin onun haqqında dediyini seçin.</translation>
    </message>
    <message>
        <source>The spacing of mines in a row is a length above 0: correct it or leave it empty.</source>
        <translation>Cərgədə minaların aralığı 0-dan böyük uzunluqdur: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>Each kind of device needs a type, and a number of 0 or more: correct the list.</source>
        <translation>Hər qurğu növünün adı və 0 və ya daha böyük sayı olmalıdır: siyahını düzəldin.</translation>
    </message>
    <message>
        <source>The folder {} cannot be made: choose another one.</source>
        <translation>{} qovluğu yaradıla bilmir: başqasını seçin.</translation>
    </message>
    <message>
        <source>{} cannot be written: close programs that show it, or choose another name.</source>
        <translation>{} yazıla bilmir: onu göstərən proqramları bağlayın və ya başqa ad seçin.</translation>
    </message>
    <message>
        <source>The fit folds the sheet over or throws its corners far away: add control points near the corners, or choose a simpler fit.</source>
        <translation>Uyğunlaşdırma vərəqi qatlayır və ya künclərini çox uzağa atır: künclərə yaxın nəzarət nöqtələri əlavə edin və ya daha sadə uyğunlaşdırma seçin.</translation>
    </message>
    <message>
        <source>The picture cannot follow this fit to a quarter of a pixel: choose a simpler fit.</source>
        <translation>Şəkil bu uyğunlaşdırmanı pikselin dörddə biri dəqiqliklə izləyə bilmir: daha sadə uyğunlaşdırma seçin.</translation>
    </message>
    <message>
        <source>The authority has set no working distance between teams, so nearness is not looked at: enter it in the settings.</source>
        <translation>Səlahiyyətli orqan komandalar arasında iş məsafəsi təyin etməyib, ona görə yaxınlığa baxılmır: tənzimləmələrdə yazın.</translation>
    </message>
    <message>
        <source>Work needs a team, a first and a last day: choose all three.</source>
        <translation>İş üçün komanda, ilk və son gün lazımdır: üçünü də seçin.</translation>
    </message>
    <message>
        <source>The last day lies before the first: correct one of them.</source>
        <translation>Son gün ilk gündən əvvəldir: birini düzəldin.</translation>
    </message>
    <message>
        <source>Task {} is done, withdrawn or gone: its days are not moved any more.</source>
        <translation>{} tapşırığı bitib, geri götürülüb və ya yoxdur: günləri artıq dəyişmir.</translation>
    </message>
    <message>
        <source>There is no task "{}" with an outline: give the code of one.</source>
        <translation>Konturu olan "{}" tapşırığı yoxdur: mövcud birinin kodunu verin.</translation>
    </message>
    <message>
        <source>A task is ordered in at most {} cells: choose larger ones.</source>
        <translation>Tapşırıq ən çoxu {} xanada sıralanır: daha böyük xanalar seçin.</translation>
    </message>
    <message>
        <source>No recorded mines lie in or near {}: its cells have no order.</source>
        <translation>{} daxilində və ya yaxınlığında qeydə alınmış mina yoxdur: xanalarının sırası yoxdur.</translation>
    </message>
    <message>
        <source>The folder {} is not there: choose one that is.</source>
        <translation>{} qovluğu yoxdur: mövcud olanı seçin.</translation>
    </message>
    <message>
        <source>There is no sheet for the book: see why each task was left out.</source>
        <translation>Kitab üçün vərəq yoxdur: hər tapşırığın niyə kənarda qaldığına baxın.</translation>
    </message>
    <message>
        <source>This outcome report is not in the workspace or belongs to no task: choose another.</source>
        <translation>Bu nəticə hesabatı iş mühitində yoxdur və ya heç bir tapşırığa aid deyil: başqasını seçin.</translation>
    </message>
    <message>
        <source>A {} report is not printed: file a completion or handover report first.</source>
        <translation>{} hesabatı çap edilmir: əvvəlcə tamamlama və ya təhvil hesabatı təqdim edin.</translation>
    </message>
    <message>
        <source>"{}" is no report that is printed: choose completion or handover.</source>
        <translation>"{}" çap edilən hesabat deyil: tamamlama və ya təhvil seçin.</translation>
    </message>
    <message>
        <source>No {} report is filed in this workspace: file one in Progress first.</source>
        <translation>Bu iş mühitində {} hesabatı təqdim edilməyib: əvvəlcə “Gedişat” panelində təqdim edin.</translation>
    </message>
    <message>
        <source>{} has no page list that bookmarks could point to: make it again.</source>
        <translation>{} faylında əlfəcinlərin göstərəcəyi səhifə siyahısı yoxdur: onu yenidən hazırlayın.</translation>
    </message>
    <message>
        <source>The PDF is not built as expected, so it gets no bookmarks: make single files.</source>
        <translation>PDF gözlənilən quruluşda deyil, ona görə əlfəcin qoyulmur: ayrı-ayrı fayllar hazırlayın.</translation>
    </message>
    <message>
        <source>{} could not be written to its end: free some space or choose another folder.</source>
        <translation>{} sonadək yazıla bilmədi: yer boşaldın və ya başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>{} is open in another program or protected: close it and make it again.</source>
        <translation>{} başqa proqramda açıqdır və ya qorunur: onu bağlayıb yenidən hazırlayın.</translation>
    </message>
    <message>
        <source>The workspace has no clearance task yet: draw one first.</source>
        <translation>İş mühitində hələ minatəmizləmə tapşırığı yoxdur: əvvəlcə birini çəkin.</translation>
    </message>
    <message>
        <source>Task {} has no outline: draw it before its sheet is made.</source>
        <translation>{} tapşırığının konturu yoxdur: vərəqini hazırlamazdan əvvəl onu çəkin.</translation>
    </message>
    <message>
        <source>There is no task "{}" in this workspace: look its code up in the list of tasks.</source>
        <translation>Bu iş mühitində "{}" tapşırığı yoxdur: kodunu tapşırıqlar siyahısında axtarın.</translation>
    </message>
    <message>
        <source>This template cannot carry a task sheet: it needs two pages and items with the ids {} (missing: {}).</source>
        <translation>Bu şablon tapşırıq vərəqi üçün yaramır: iki səhifə və bu id-li elementlər lazımdır: {} (çatışmır: {}).</translation>
    </message>
    <message>
        <source>{} is no layout template: save one from QGIS's layout designer (.qpt).</source>
        <translation>{} səhifə şablonu deyil: QGIS səhifə tərtibatçısından saxlayın (.qpt).</translation>
    </message>
    <message>
        <source>The template {} cannot be read: choose another file.</source>
        <translation>{} şablonu oxunmur: başqa fayl seçin.</translation>
    </message>
    <message>
        <source>There are no sheets in the language "{}": choose from {}, or two joined by +.</source>
        <translation>"{}" dilində vərəq yoxdur: bunlardan seçin: {}, və ya + ilə birləşdirilmiş ikisi.</translation>
    </message>
    <message>
        <source>{} is larger than 4 GB: split it, or save it as GeoPackage in parts.</source>
        <translation>{} 4 GB-dan böyükdür: onu bölün və ya hissələrlə GeoPackage kimi saxlayın.</translation>
    </message>
    <message>
        <source>{} is damaged or locked with a password: ask for the file again.</source>
        <translation>{} zədələnib və ya parolla bağlanıb: faylı yenidən istəyin.</translation>
    </message>
    <message>
        <source>{} unpacks to {} MB in {} files, which can fill the disk: ask for the file without packing.</source>
        <translation>{} açıldıqda {} MB, {} fayl olur və diski doldura bilər: faylı arxivsiz istəyin.</translation>
    </message>
    <message>
        <source>{} holds a file that would be written outside of it: ask for the file again, packed without paths.</source>
        <translation>{} daxilində ondan kənara yazılacaq fayl var: faylı yollarsız arxivlənmiş halda yenidən istəyin.</translation>
    </message>
    <message>
        <source>{} defines XML entities, which no map needs and which can freeze the computer: ask for the file without them.</source>
        <translation>{} XML obyektləri (entities) müəyyən edir, heç bir xəritəyə bu lazım deyil və kompüteri dondura bilər: faylı onlarsız istəyin.</translation>
    </message>
    <message>
        <source>{} holds no map: it only points to other files or to a service. Ask for the map itself.</source>
        <translation>{} xəritə saxlamır: yalnız başqa fayllara və ya xidmətə işarə edir. Xəritənin özünü istəyin.</translation>
    </message>
    <message>
        <source>{} holds no features: check that it is the right file.</source>
        <translation>{} faylında obyekt yoxdur: düzgün fayl olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>{} cannot be read: check that you may open it.</source>
        <translation>{} oxunmur: onu açmağa icazəniz olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>{} cannot be read as a map: save it again as GeoPackage, KML or GeoJSON.</source>
        <translation>{} xəritə kimi oxunmur: onu GeoPackage, KML və ya GeoJSON kimi yenidən saxlayın.</translation>
    </message>
    <message>
        <source>The table {} of {} cannot be read: verify the workspace.</source>
        <translation>{} cədvəli ({}) oxunmur: iş mühitini yoxlayın.</translation>
    </message>
    <message>
        <source>Key figures need GDAL 3.6 or later: this QGIS has an older one; update QGIS.</source>
        <translation>Əsas göstəricilər üçün GDAL 3.6 və ya daha yenisi lazımdır: bu QGIS-də köhnədir; QGIS-i yeniləyin.</translation>
    </message>
    <message>
        <source>{} is damaged: save the workbook again as XLSX.</source>
        <translation>{} zədələnib: iş kitabını XLSX kimi yenidən saxlayın.</translation>
    </message>
    <message>
        <source>{} holds formulae, and only plain values are taken: save it as CSV, or paste the values over the formulae.</source>
        <translation>{} faylında düsturlar var, yalnız sadə qiymətlər götürülür: onu CSV kimi saxlayın və ya düsturların yerinə qiymətləri yapışdırın.</translation>
    </message>
    <message>
        <source>Sheet {}: cells with a formula or markup, left empty since only plain text is taken: {}. Row and column: {}{}.</source>
        <translation>{} vərəqi: düstur və ya işarələmə olan, yalnız sadə mətn götürüldüyü üçün boş saxlanılan xanalar: {}. Sətir və sütun: {}{}.</translation>
    </message>
    <message>
        <source>There is no column "{}": choose one of {}.</source>
        <translation>"{}" sütunu yoxdur: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>No columns of coordinates were found among {}: name them, for example lat and lon, x and y, or mgrs.</source>
        <translation>Bunlar arasında koordinat sütunu tapılmadı: {}. Sütunların adını göstərin, məsələn, lat və lon, x və y və ya mgrs.</translation>
    </message>
    <message>
        <source>{} is no table: choose a folder of CSV files, a CSV or a workbook (XLSX).</source>
        <translation>{} cədvəl deyil: CSV faylları qovluğu, CSV və ya iş kitabı (XLSX) seçin.</translation>
    </message>
    <message>
        <source>{} holds no {}.csv: choose the folder with the table set.</source>
        <translation>{} qovluğunda {}.csv yoxdur: cədvəl dəsti olan qovluğu seçin.</translation>
    </message>
    <message>
        <source>{} is larger than 300 MB: split it into several table sets.</source>
        <translation>{} 300 MB-dan böyükdür: onu bir neçə cədvəl dəstinə bölün.</translation>
    </message>
    <message>
        <source>{} cannot be split into cells near line {}: look for a quotation mark that is not closed, or a cell of more than 100,000 characters.</source>
        <translation>{} xanalara bölünə bilmir, {} sətrinin yaxınlığında: bağlanmamış dırnaq işarəsini və ya 100,000 simvoldan uzun xananı axtarın.</translation>
    </message>
    <message>
        <source>{} is no CSV file: save the table as CSV (UTF-8) or XLSX.</source>
        <translation>{} CSV faylı deyil: cədvəli CSV (UTF-8) və ya XLSX kimi saxlayın.</translation>
    </message>
    <message>
        <source>{} is empty: its first row must hold the names of the columns.</source>
        <translation>{} boşdur: ilk sətrində sütunların adları olmalıdır.</translation>
    </message>
    <message>
        <source>{} has the column {} twice: remove or rename one of them.</source>
        <translation>{} faylında {} sütunu iki dəfə var: birini silin və ya adını dəyişin.</translation>
    </message>
    <message>
        <source>{} cannot be read as a workbook: save it again as XLSX.</source>
        <translation>{} iş kitabı kimi oxunmur: onu XLSX kimi yenidən saxlayın.</translation>
    </message>
    <message>
        <source>{} has no sheet {}: name the sheets as in the template.</source>
        <translation>{} faylında {} vərəqi yoxdur: vərəqləri şablondakı kimi adlandırın.</translation>
    </message>
    <message>
        <source>The workspace has lost its first row: verify the workspace.</source>
        <translation>İş mühitinin ilk sətri itib: iş mühitini yoxlayın.</translation>
    </message>
    <message>
        <source>{}, as the bearings and distances lead: check them against the paper.</source>
        <translation>{}, azimut və məsafələrin apardığı kimi: onları kağızla tutuşdurun.</translation>
    </message>
    <message>
        <source>The outline closes.</source>
        <translation>Kontur bağlanır.</translation>
    </message>
    <message>
        <source>The outline misses its start by {} m, 1 : {}.</source>
        <translation>Kontur başlanğıcından {} m yayınır, 1 : {}.</translation>
    </message>
    <message>
        <source>That is worse than 1 : 100: check bearings and distances.</source>
        <translation>Bu 1 : 100-dən pisdir: istiqamətləri və məsafələri yoxlayın.</translation>
    </message>
    <message>
        <source>The misclosure was spread over the legs.</source>
        <translation>Bağlanma xətası tərəflərə paylandı.</translation>
    </message>
    <message>
        <source>This boundary is changed by a person with a reason: enter both.</source>
        <translation>Bu sərhədi məsul şəxs səbəblə dəyişir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>An open boundary revision is approved by a person with a reason: enter both.</source>
        <translation>Açıq sərhəd redaksiyasını məsul şəxs səbəblə təsdiq edir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>There is no task "{}": look its code up in the list of tasks.</source>
        <translation>"{}" tapşırığı yoxdur: kodunu tapşırıqlar siyahısında axtarın.</translation>
    </message>
    <message>
        <source>Task {} is {} and is not divided anew: take it a step back with a reason first.</source>
        <translation>{} tapşırığının vəziyyəti {}, yenidən bölünmür: əvvəlcə onu səbəb göstərərək bir addım geri qaytarın.</translation>
    </message>
    <message>
        <source>The outline of task {} is missing or not sound: mend it first.</source>
        <translation>{} tapşırığının konturu çatışmır və ya düzgün deyil: əvvəlcə onu düzəldin.</translation>
    </message>
    <message>
        <source>the organisation's accreditation</source>
        <translation>təşkilatın akkreditasiyası</translation>
    </message>
    <message>
        <source>the medic's qualification</source>
        <translation>həkimin ixtisas sənədi</translation>
    </message>
    <message>
        <source>The file {} cannot be read: choose another one.</source>
        <translation>{} faylı oxunmur: başqasını seçin.</translation>
    </message>
    <message>
        <source>The file {} has {} MB: attach a file of at most {} MB, for example a smaller picture.</source>
        <translation>{} faylının ölçüsü {} MB-dır: ən çoxu {} MB fayl əlavə edin, məsələn, daha kiçik şəkil.</translation>
    </message>
    <message>
        <source>The file {} is attached to this task already.</source>
        <translation>{} faylı artıq bu tapşırığa əlavə edilib.</translation>
    </message>
    <message>
        <source>The attachment is not in the workspace any more: refresh the list.</source>
        <translation>Əlavə artıq iş mühitində yoxdur: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>The attachment {} was damaged: attach the file again.</source>
        <translation>{} əlavəsi zədələnib: faylı yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>The file {} cannot be written: choose another folder.</source>
        <translation>{} faylı yazıla bilmir: başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>The programme's rates are not known: enter them in the setting {} first.</source>
        <translation>Proqramın normaları məlum deyil: əvvəlcə onları {} parametrində daxil edin.</translation>
    </message>
    <message>
        <source>The setting {} cannot be read: give each method its name, rate_m2, cost_per_day, availability and its factors.</source>
        <translation>{} parametri oxunmur: hər üsulun adını, rate_m2, cost_per_day, availability və əmsallarını göstərin.</translation>
    </message>
    <message>
        <source>The slope classes are not known: enter them in the setting {} first.</source>
        <translation>Maillik sinifləri məlum deyil: əvvəlcə onları {} parametrində daxil edin.</translation>
    </message>
    <message>
        <source>The setting {} cannot be read: write it as [[10, "flat"], [30, "steep"]].</source>
        <translation>{} parametri oxunmur: belə yazın: [[10, "düz"], [30, "sıldırım"]].</translation>
    </message>
    <message>
        <source>Planned days are set by a person with a reason: enter both.</source>
        <translation>Planlaşdırılmış günləri məsul şəxs səbəblə təyin edir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>Task {}: there are no rates for the method "{}": choose one of {}.</source>
        <translation>{} tapşırığı: "{}" üsulu üçün norma yoxdur: bunlardan birini seçin: {}.</translation>
    </message>
    <message>
        <source>Task {}: the elevation raster does not cover it: choose one that does.</source>
        <translation>{} tapşırığı: hündürlük rastri onu əhatə etmir: əhatə edəni seçin.</translation>
    </message>
    <message>
        <source>Left of {} m² after reports and releases.</source>
        <translation>Hesabatlardan və azad etmələrdən sonra qalan, cəmi {} m²-dən.</translation>
    </message>
    <message>
        <source>Mean slope {} %.</source>
        <translation>Orta maillik {} %.</translation>
    </message>
    <message>
        <source>Not recorded, so counted as 1: {}.</source>
        <translation>Qeydə alınmayıb, ona görə 1 sayılır: {}.</translation>
    </message>
    <message>
        <source>This finding has no safe fix: change the task by hand.</source>
        <translation>Bu aşkarlananın təhlükəsiz düzəlişi yoxdur: tapşırığı əllə dəyişin.</translation>
    </message>
    <message>
        <source>The hazard area or its tasks are not there any more: check again.</source>
        <translation>Təhlükəli ərazi və ya tapşırıqları artıq yoxdur: yenidən yoxlayın.</translation>
    </message>
    <message>
        <source>The journal has lost the boundary of before: look for it in the last backup.</source>
        <translation>Jurnalda əvvəlki sərhəd itib: onu sonuncu ehtiyat nüsxədə axtarın.</translation>
    </message>
    <message>
        <source>Made in a layer by {}, not approved.</source>
        <translation>{} tərəfindən layda edilib, təsdiqlənməyib.</translation>
    </message>
    <message>
        <source>"{}" is no place: write easting and northing, latitude and longitude, or MGRS, such as 500100 4400200.</source>
        <translation>"{}" yer deyil: şərq və şimal koordinatlarını, enlik və uzunluğu və ya MGRS yazın, məsələn, 500100 4400200.</translation>
    </message>
    <message>
        <source>"{} {}" has no latitude between -90 and 90: write the latitude first.</source>
        <translation>"{} {}" üçün -90 ilə 90 arasında enlik yoxdur: əvvəlcə enliyi yazın.</translation>
    </message>
    <message>
        <source>The task has no ground: draw its outline first.</source>
        <translation>Tapşırığın yeri yoxdur: əvvəlcə konturunu çəkin.</translation>
    </message>
    <message>
        <source>Legs get intermediate points above a length of more than 0 m: enter it in metres.</source>
        <translation type="unfinished">Ara nöqtələr qoyulan tərəf uzunluğu 0 m-dən böyük olmalıdır: onu metrlə daxil edin.</translation>
    </message>
    <message>
        <source>{}; {} more markers are in the same case.</source>
        <translation>{}; daha {} nişan eyni vəziyyətdədir.</translation>
    </message>
    <message>
        <source>No hazard area lies on this ground: draw the candidate over the hazard area.</source>
        <translation>Bu yerdə təhlükəli ərazi yoxdur: namizədi təhlükəli ərazinin üzərində çəkin.</translation>
    </message>
    <message>
        <source>There is no open hazard area to plan for: compute hazard areas or bring them in.</source>
        <translation>Planlaşdırmaq üçün açıq təhlükəli ərazi yoxdur: təhlükəli əraziləri hesablayın və ya gətirin.</translation>
    </message>
    <message>
        <source>There is no open hazard area "{}": look its code up in the list.</source>
        <translation>"{}" açıq təhlükəli ərazisi yoxdur: kodunu siyahıda axtarın.</translation>
    </message>
    <message>
        <source>{} m² belong to a task already or to two hazard areas: planned once.</source>
        <translation>{} m² artıq tapşırığa və ya iki təhlükəli əraziyə aiddir: bir dəfə planlaşdırılıb.</translation>
    </message>
    <message>
        <source>Proposing tasks was cancelled: nothing was saved.</source>
        <translation>Tapşırıqların təklifindən imtina edildi: heç nə saxlanılmadı.</translation>
    </message>
    <message>
        <source>A candidate is refused by a person with a reason: enter both.</source>
        <translation>Namizədi məsul şəxs səbəblə rədd edir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>A candidate of {} m² on hazard area {}.</source>
        <translation>{} m² namizəd sahə, təhlükəli ərazi {}.</translation>
    </message>
    <message>
        <source>{} candidates of {} m² were refused before and are left out; their ground stays hazard without a task.</source>
        <translation>{} namizəd, {} m², əvvəl rədd edilib və kənarda qalır; yeri tapşırıqsız təhlükəli qalır.</translation>
    </message>
    <message>
        <source>The line does not cross the boundary twice: begin and end it on the other side of the boundary.</source>
        <translation>Xətt sərhədi iki dəfə keçmir: onu sərhədin o biri tərəfində başlayın və bitirin.</translation>
    </message>
    <message>
        <source>The outline would cross itself: draw the line without crossing the boundary between.</source>
        <translation>Kontur özü ilə kəsişərdi: xətti arada sərhədi keçmədən çəkin.</translation>
    </message>
    <message>
        <source>Merging needs two tasks: choose them in the list with Ctrl.</source>
        <translation>Birləşdirmək üçün iki tapşırıq lazımdır: onları siyahıda Ctrl ilə seçin.</translation>
    </message>
    <message>
        <source>No hazard area shares ground with this task: there is no margin to hold.</source>
        <translation>Heç bir təhlükəli ərazi bu tapşırıqla eyni yeri tutmur: əhatə ediləcək ehtiyat yoxdur.</translation>
    </message>
    <message>
        <source>The feature has no place: click it on the map.</source>
        <translation>Obyektin yeri yoxdur: onu xəritədə klikləyin.</translation>
    </message>
    <message>
        <source>This QGIS holds two copies of SQLite ({}), so locks can get lost when two programs work on one workspace: let one program at a time open it, and install a QGIS with one SQLite.</source>
        <translation>Bu QGIS-də SQLite-ın iki nüsxəsi var ({}), ona görə iki proqram eyni iş mühitində işləyəndə kilidlər itə bilər: eyni vaxtda bir proqram açsın və tək SQLite-lı QGIS quraşdırın.</translation>
    </message>
    <message>
        <source>This QGIS holds two copies of SQLite ({}): on Windows nothing is to be done.</source>
        <translation>Bu QGIS-də SQLite-ın iki nüsxəsi var ({}): Windows-da heç nə etmək lazım deyil.</translation>
    </message>
    <message>
        <source>There is no task "{}" in this workspace: give its code.</source>
        <translation>Bu iş mühitində "{}" tapşırığı yoxdur: onun kodunu göstərin.</translation>
    </message>
    <message>
        <source>{} cannot be read as lines: give a GPX file or a layer of lines.</source>
        <translation>{} xətlər kimi oxunmur: GPX faylı və ya xətt təbəqəsi göstərin.</translation>
    </message>
    <message>
        <source>Figures per area need a layer of areas: choose one, such as municipalities.</source>
        <translation>Ərazi üzrə göstəricilər üçün ərazi təbəqəsi lazımdır: birini seçin, məsələn, bələdiyyələri.</translation>
    </message>
    <message>
        <source>The season needs twelve shares, January first: separate them with commas.</source>
        <translation>Mövsümə on iki pay lazımdır, yanvardan başlayaraq: vergüllə ayırın.</translation>
    </message>
    <message>
        <source>There is no handed-over map "{}": look its name up in the register.</source>
        <translation>"{}" təhvil verilmiş xəritəsi yoxdur: adını reyestrdə axtarın.</translation>
    </message>
    <message>
        <source>{} cannot be read as a map: check the file's name and format.</source>
        <translation>{} xəritə kimi oxunmur: faylın adını və formatını yoxlayın.</translation>
    </message>
    <message>
        <source>{} holds several layers ({}): name one of them in LAYER.</source>
        <translation>{} faylında bir neçə təbəqə var ({}): birinin adını LAYER ilə göstərin.</translation>
    </message>
    <message>
        <source>The mapping cannot be read: write it as {"imsma_id": "HA_ID"}.</source>
        <translation>Uyğunluq oxunmur: belə yazın: {"imsma_id": "HA_ID"}.</translation>
    </message>
    <message>
        <source>Nothing says which CRS the control points are in: choose the CRS that is on the sheet, such as EPSG:28408.</source>
        <translation>Nəzarət nöqtələrinin hansı CRS-də olduğu göstərilməyib: vərəqdəki CRS-i seçin, məsələn, EPSG:28408.</translation>
    </message>
    <message>
        <source>{} is "{}", which is no number: enter one or leave it empty.</source>
        <translation>{}: "{}" ədəd deyil: ədəd daxil edin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The layer of people has no field chosen: choose the one with people.</source>
        <translation>İnsanlar təbəqəsində sahə seçilməyib: insanların sayı olanı seçin.</translation>
    </message>
    <message>
        <source>The barriers in {} are points: choose lines or polygons.</source>
        <translation>{} təbəqəsindəki maneələr nöqtədir: xətt və ya poliqonlar seçin.</translation>
    </message>
    <message>
        <source>The layer {} holds no line: draw the base-line first.</source>
        <translation>{} təbəqəsində xətt yoxdur: əvvəlcə baza xəttini çəkin.</translation>
    </message>
    <message>
        <source>The check was cancelled: nothing is known about the rest of the file.</source>
        <translation>Yoxlamadan imtina edildi: faylın qalanı haqqında heç nə məlum deyil.</translation>
    </message>
    <message>
        <source>{} is "{}", which is no date: write year-month-day, such as 2021-06-12.</source>
        <translation>{}: "{}" tarix deyil: il-ay-gün yazın, məsələn, 2021-06-12.</translation>
    </message>
    <message>
        <source>No workspace is open: open or create one first.</source>
        <translation>Açıq iş mühiti yoxdur: əvvəlcə birini açın və ya yaradın.</translation>
    </message>
    <message>
        <source>{} Accepted by {}: {}</source>
        <translation>{} Qəbul edən: {}: {}</translation>
    </message>
    <message>
        <source>The map of this proposal is not in the workspace any more: refuse the proposal.</source>
        <translation>Bu təklifin xəritəsi artıq iş mühitində yoxdur: təklifi rədd edin.</translation>
    </message>
    <message>
        <source>Only an accepted shift, sigma or grade of a map is taken back: choose one.</source>
        <translation>Yalnız xəritənin qəbul edilmiş sürüşməsi, siqması və ya dərəcəsi geri götürülür: birini seçin.</translation>
    </message>
    <message>
        <source>A decision is taken back by a person with a reason: enter both.</source>
        <translation>Qərarı məsul şəxs səbəblə geri götürür: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>{} Taken back by {}: {}</source>
        <translation>{} Geri götürən: {}: {}</translation>
    </message>
    <message>
        <source>Only a refused proposal is offered again: choose one.</source>
        <translation>Yalnız rədd edilmiş təklif yenidən təqdim olunur: birini seçin.</translation>
    </message>
    <message>
        <source>This proposal is decided already: refresh the list.</source>
        <translation>Bu təklif barədə artıq qərar verilib: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>The proposed shift holds no figures: compute the accuracy anew.</source>
        <translation>Təklif olunan sürüşmədə rəqəm yoxdur: dəqiqliyi yenidən hesablayın.</translation>
    </message>
    <message>
        <source>This {} is not in the workspace any more: refresh the view and look at its history.</source>
        <translation>Bu artıq iş mühitində yoxdur ({}): görünüşü yeniləyin və tarixçəsinə baxın.</translation>
    </message>
    <message>
        <source>The setting {} is "{}", which is no number: correct it in the settings.</source>
        <translation>{} parametri "{}" kimidir, bu, ədəd deyil: onu parametrlərdə düzəldin.</translation>
    </message>
    <message>
        <source>The setting of the grades of direct evidence cannot be read: tick the grades in the settings, tab Office, and save them anew.</source>
        <translation>Birbaşa sübutun dərəcələri parametri oxunmur: parametrlərdə, “Ofis” bölməsində dərəcələri işarələyin və yenidən saxlayın.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name for the copy.</source>
        <translation>{} artıq var: nüsxə üçün başqa ad seçin.</translation>
    </message>
    <message>
        <source>The copy {} does not pass its check: try another disk or stick.</source>
        <translation>{} nüsxəsi yoxlamadan keçmir: başqa disk və ya fləş-yaddaş sınayın.</translation>
    </message>
    <message>
        <source>The copy {} could not be written: check the room on the disk and try again.</source>
        <translation>{} nüsxəsi yazıla bilmədi: diskdəki yeri yoxlayın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>No backup of {} can be made beside it: check that its folder can be written.</source>
        <translation>{} üçün yanında ehtiyat nüsxə çıxarmaq olmur: qovluğuna yazmağın mümkün olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>There is no room for a backup of {}: free some space on the disk.</source>
        <translation>{} üçün ehtiyat nüsxəyə yer yoxdur: diskdə yer boşaldın.</translation>
    </message>
    <message>
        <source>{} was brought to workspace version {}: the file as it was lies in {} as {}.</source>
        <translation>{} iş mühitinin {} versiyasına gətirildi: faylın əvvəlki halı {} qovluğunda {} adı ilə saxlanılır.</translation>
    </message>
    <message>
        <source>{} lies on a network drive, where saving is slower and one person at a time works safely: keep it on this computer if you can.</source>
        <translation>{} şəbəkə diskindədir, orada saxlama yavaşdır və təhlükəsiz işi eyni vaxtda bir nəfər görə bilər: mümkünsə bu kompüterdə saxlayın.</translation>
    </message>
    <message>
        <source>The drive of {} does not allow the fast way of saving, so saving is slower: keep it on this computer if you can.</source>
        <translation>{} faylının diski sürətli saxlamağa imkan vermir, ona görə saxlama yavaşdır: mümkünsə bu kompüterdə saxlayın.</translation>
    </message>
    <message>
        <source>Some of the chosen rows of {} are not in the workspace any more: refresh the view and choose again.</source>
        <translation>{} cədvəlinin seçilmiş sətirlərindən bəziləri artıq iş mühitində yoxdur: görünüşü yeniləyib yenidən seçin.</translation>
    </message>
    <message>
        <source>The field {} must be filled in: enter a value and save again.</source>
        <translation>{} sahəsi doldurulmalıdır: qiymət yazın və yenidən saxlayın.</translation>
    </message>
    <message>
        <source>A value breaks the rule {}: correct it and save again.</source>
        <translation>Qiymət {} qaydasını pozur: düzəldin və yenidən saxlayın.</translation>
    </message>
    <message>
        <source>The value of {} is there already: choose another one.</source>
        <translation>{} qiyməti artıq var: başqasını seçin.</translation>
    </message>
    <message>
        <source>A row names another one that is not here: choose one that is.</source>
        <translation>Sətir burada olmayan başqa sətri göstərir: olanını seçin.</translation>
    </message>
    <message>
        <source>The workspace refused the change ({}): correct it and save again.</source>
        <translation>İş mühiti dəyişikliyi qəbul etmədi ({}): düzəldin və yenidən saxlayın.</translation>
    </message>
    <message>
        <source>Another program is saving to {}: your change is kept here; try again in a moment.</source>
        <translation>Başqa proqram {} faylına yazır: dəyişikliyiniz burada saxlanılır; bir azdan yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>There is no room left to save {}: free some space on the disk and try again.</source>
        <translation>{} saxlamaq üçün yer qalmayıb: diskdə yer boşaldın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>{} can only be read here: copy it to a folder where you may write, and open the copy.</source>
        <translation>{} burada yalnız oxuna bilər: yaza biləcəyiniz qovluğa köçürün və nüsxəni açın.</translation>
    </message>
    <message>
        <source>{} cannot be opened: check that the file is there and that you may read it.</source>
        <translation>{} açıla bilmir: faylın yerində olduğunu və onu oxuya bildiyinizi yoxlayın.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing {}: copy it to another disk now and open the copy.</source>
        <translation>{} oxunarkən və ya yazılarkən disk xəta verdi: indi başqa diskə köçürün və nüsxəni açın.</translation>
    </message>
    <message>
        <source>{} could not be read or written: verify the workspace, or open its newest backup.</source>
        <translation>{} oxuna və ya yazıla bilmədi: iş mühitini yoxlayın və ya ən yeni ehtiyat nüsxəsini açın.</translation>
    </message>
    <message>
        <source>{} is damaged or no workspace: open its newest backup, or ask for a new copy.</source>
        <translation>{} zədələnib və ya iş mühiti deyil: ən yeni ehtiyat nüsxəsini açın və ya yeni nüsxə istəyin.</translation>
    </message>
    <message>
        <source>The field {} of {} must be filled in: enter a value.</source>
        <translation>{} sahəsi ({}) doldurulmalıdır: qiymət yazın.</translation>
    </message>
    <message>
        <source>The field {} of {} is no day: write it as YYYY-MM-DD.</source>
        <translation>{} sahəsi ({}) gün deyil: YYYY-MM-DD kimi yazın.</translation>
    </message>
    <message>
        <source>The field {} of {} is no number: enter one, or leave it empty.</source>
        <translation>{} sahəsi ({}) rəqəm deyil: rəqəm yazın və ya boş saxlayın.</translation>
    </message>
    <message>
        <source>The field {} of this {} names {} that is not in this workspace: choose one that is, or leave it empty.</source>
        <translation>{} sahəsi ({}) bu iş mühitində olmayanı göstərir ({}): olanını seçin və ya boş saxlayın.</translation>
    </message>
    <message>
        <source>A copy for another office needs that office's code: enter one that is not this office's.</source>
        <translation>Başqa ofis üçün nüsxəyə həmin ofisin kodu lazımdır: bu ofisinkindən fərqli kod daxil edin.</translation>
    </message>
    <message>
        <source>{} is no class of data that can be left out: choose among {}.</source>
        <translation>{} çıxarıla bilən məlumat növü deyil: bunlardan seçin: {}.</translation>
    </message>
    <message>
        <source>The export names no office: enter the code of the office that is to merge it.</source>
        <translation>İxracda ofis göstərilməyib: onu birləşdirəcək ofisin kodunu daxil edin.</translation>
    </message>
    <message>
        <source>Office {} is this one: enter another one, or take a copied file over as that one first.</source>
        <translation>{} elə bu ofisdir: başqasını daxil edin və ya əvvəlcə köçürülmüş faylı həmin ofisin faylı kimi götürün.</translation>
    </message>
    <message>
        <source>{} reads back otherwise than it was written: use another stick.</source>
        <translation>{} oxunanda yazıldığından fərqli çıxır: başqa fləş-yaddaş istifadə edin.</translation>
    </message>
    <message>
        <source>{} could not be written (is the stick full, or was it pulled out?): nothing was sent; free some space or use another stick.</source>
        <translation>{} yazıla bilmədi (fləş-yaddaş doludur və ya çıxarılıb?): heç nə göndərilmədi; yer boşaldın və ya başqa fləş-yaddaş istifadə edin.</translation>
    </message>
    <message>
        <source>A row in {} is too large: ask for the file again.</source>
        <translation>{} faylında bir sətir çox böyükdür: faylı yenidən istəyin.</translation>
    </message>
    <message>
        <source>{} is damaged or no change file: ask the office to send it again.</source>
        <translation>{} zədələnib və ya dəyişikliklər faylı deyil: ofisdən onu yenidən göndərməsini istəyin.</translation>
    </message>
    <message>
        <source>{} cannot be read: check the stick and try again.</source>
        <translation>{} oxunmur: fləş-yaddaşı yoxlayın və yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>{} was altered or damaged on its way: ask the office to send it again.</source>
        <translation>{} yolda dəyişdirilib və ya zədələnib: ofisdən onu yenidən göndərməsini istəyin.</translation>
    </message>
    <message>
        <source>{} is no change file: choose one with the ending {}.</source>
        <translation>{} dəyişikliklər faylı deyil: sonluğu {} olanı seçin.</translation>
    </message>
    <message>
        <source>{} would unpack to far more than a change file holds: do not use it.</source>
        <translation>{} açıldıqda dəyişikliklər faylından qat-qat böyük olardı: ondan istifadə etməyin.</translation>
    </message>
    <message>
        <source>{} unpacks to more than it says: do not use it.</source>
        <translation>{} açıldıqda bildirdiyindən böyük olur: ondan istifadə etməyin.</translation>
    </message>
    <message>
        <source>{} says nothing legible about itself: ask for it again.</source>
        <translation>{} özü haqqında oxunaqlı heç nə bildirmir: onu yenidən istəyin.</translation>
    </message>
    <message>
        <source>{} was written by a newer Mine Planner: update this one, then merge it again.</source>
        <translation>{} daha yeni Mine Planner ilə yazılıb: bunu yeniləyin, sonra onu təkrar birləşdirin.</translation>
    </message>
    <message>
        <source>{} lacks part of its description: ask the office to send it again.</source>
        <translation>{} təsvirinin bir hissəsi çatışmır: ofisdən onu yenidən göndərməsini istəyin.</translation>
    </message>
    <message>
        <source>The copy has no office code: enter the code of the office that is to work with it.</source>
        <translation>Nüsxənin ofis kodu yoxdur: onunla işləyəcək ofisin kodunu daxil edin.</translation>
    </message>
    <message>
        <source>A part for another office needs that office's code: enter one that is not this one's.</source>
        <translation>Başqa ofis üçün hissəyə həmin ofisin kodu lazımdır: bu ofisinkindən fərqli kod daxil edin.</translation>
    </message>
    <message>
        <source>{} is there already: choose another name.</source>
        <translation>{} artıq var: başqa ad seçin.</translation>
    </message>
    <message>
        <source>{} holds a row that no office could have written: nothing of it was used; ask the office to send it again.</source>
        <translation>{} faylında heç bir ofisin yaza bilməyəcəyi sətir var: ondan heç nə istifadə edilmədi; ofisdən onu yenidən göndərməsini istəyin.</translation>
    </message>
    <message>
        <source>{} answers entries that this file does not hold, so this file went back to a backup or is a second copy: take it over as an office of its own, then merge again.</source>
        <translation>{} bu faylda olmayan yazılara cavab verir, deməli, bu fayl ehtiyat nüsxəyə qayıdıb və ya ikinci nüsxədir: onu ayrıca ofis kimi qəbul edin, sonra yenidən birləşdirin.</translation>
    </message>
    <message>
        <source>This find is matched to nothing: refresh the list.</source>
        <translation>Bu tapıntı heç nə ilə uzlaşdırılmayıb: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>This task has no outline, so nothing can be counted: draw it first.</source>
        <translation>Bu tapşırığın konturu yoxdur, ona görə heç nə sayıla bilməz: əvvəlcə onu çəkin.</translation>
    </message>
    <message>
        <source>A match is confirmed or broken by a person with a reason: enter both.</source>
        <translation>Uyğunluğu məsul şəxs səbəblə təsdiqləyir və ya pozur: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>An open correction is chosen by a person with a reason: enter both.</source>
        <translation>Açıq düzəlişi məsul şəxs səbəblə seçir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>hələ kod yoxdur</translation>
    </message>
    <message>
        <source>The new outline of hazard area {} would release ground: mark its cancellation as proposed and file a cancellation report first.</source>
        <translation>{} təhlükəli ərazisinin yeni konturu yer azad edərdi: əvvəlcə ləğvini təklif olunmuş kimi işarələyin və ləğv hesabatı təqdim edin.</translation>
    </message>
    <message>
        <source>This hazard area is not in the workspace any more: refresh the list.</source>
        <translation>Bu təhlükəli ərazi artıq iş mühitində yoxdur: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>No cancellation is proposed for this hazard area: compute again, or record the survey as progress of a task.</source>
        <translation>Bu təhlükəli ərazi üçün ləğv təklif olunmayıb: yenidən hesablayın və ya tədqiqatı tapşırığın gedişatı kimi qeydə alın.</translation>
    </message>
    <message>
        <source>The proposed ground is empty: compute the hazard areas again.</source>
        <translation>Təklif olunan yer boşdur: təhlükəli əraziləri yenidən hesablayın.</translation>
    </message>
    <message>
        <source>{} is no class of hazard area: choose one from the list.</source>
        <translation>{} təhlükəli ərazi sinfi deyil: siyahıdan birini seçin.</translation>
    </message>
    <message>
        <source>An official hazard area bears an IMSMA id: enter it, or leave it proposed.</source>
        <translation>Rəsmi təhlükəli ərazinin IMSMA id-si olur: onu daxil edin və ya ərazini təklif olunmuş kimi saxlayın.</translation>
    </message>
    <message>
        <source>The new hazard area has no ground: draw it, or enter a radius above 0 m.</source>
        <translation>Yeni təhlükəli ərazinin yeri yoxdur: onu çəkin və ya 0 m-dən böyük radius daxil edin.</translation>
    </message>
    <message>
        <source>{}: enter both before saving.</source>
        <translation>{}: saxlamazdan əvvəl hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>it has no SQLite header</source>
        <translation>SQLite başlığı yoxdur</translation>
    </message>
    <message>
        <source>its page size is impossible</source>
        <translation>səhifə ölçüsü mümkün deyil</translation>
    </message>
    <message>
        <source>it should have {} bytes and has {}</source>
        <translation>{} bayt olmalıdır, {} bayt var</translation>
    </message>
    <message>
        <source>its last page is cut off</source>
        <translation>son səhifəsi kəsilib</translation>
    </message>
    <message>
        <source>entries between two seals are missing</source>
        <translation>iki möhür arasında yazılar çatışmır</translation>
    </message>
    <message>
        <source>it does not follow the seal before it</source>
        <translation>əvvəlki möhürün davamı deyil</translation>
    </message>
    <message>
        <source>entries were removed or added</source>
        <translation>yazılar silinib və ya əlavə edilib</translation>
    </message>
    <message>
        <source>entries were changed</source>
        <translation>yazılar dəyişdirilib</translation>
    </message>
    <message>
        <source>count for no release</source>
        <translation>heç bir azad etməyə sayılmır</translation>
    </message>
    <message>
        <source>every hazard area</source>
        <translation>bütün təhlükəli ərazilər</translation>
    </message>
    <message>
        <source>stay unreleased</source>
        <translation>azad edilməmiş qalır</translation>
    </message>
    <message>
        <source>the boundary</source>
        <translation>hüdud</translation>
    </message>
    <message>
        <source>{} m² lie beyond {}; they are kept and {} until the extension is approved.</source>
        <translation>{} m² hüduddan kənardadır ({}); saxlanılır və genişlənmə təsdiqlənənədək belədir: {}.</translation>
    </message>
    <message>
        <source>An open extension is approved by a person with a reason: enter both.</source>
        <translation>Açıq genişlənməni məsul şəxs səbəblə təsdiq edir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>{} releases no land: choose survey or clearance.</source>
        <translation>{} ərazini azad etmir: tədqiqat və ya təmizləmə seçin.</translation>
    </message>
    <message>
        <source>This land is hazard again already: refresh the list.</source>
        <translation>Bu ərazi artıq yenidən təhlükəlidir: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>This nonconformity is settled already: refresh the list.</source>
        <translation>Bu uyğunsuzluq artıq həll edilib: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>This extension is decided already: refresh the list.</source>
        <translation>Bu genişlənmə barədə artıq qərar verilib: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>Land is decided on by a person with a reason: enter both.</source>
        <translation>Ərazi barədə qərarı məsul şəxs səbəblə verir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>{} belongs to another workspace ({}): open that one, and merge it there.</source>
        <translation>{} başqa iş mühitinə ({}) aiddir: həmin iş mühitini açın və orada birləşdirin.</translation>
    </message>
    <message>
        <source>{} builds on an earlier file of office {} that has not arrived here: ask for that one, or for a file with everything.</source>
        <translation>{} əvvəlki fayla əsaslanır, ofis {}; həmin fayl bura gəlməyib: onu və ya hər şeyi olan faylı istəyin.</translation>
    </message>
    <message>
        <source>{} comes from a second copy of the file of office {}, or from one that went back to a backup: take that copy over as an office of its own, then export again.</source>
        <translation>{} ya {} ofisinin faylının ikinci surətindən, ya da ehtiyat nüsxəyə qaytarılmış faylından gəlir: həmin surəti ayrıca ofis kimi götürün, sonra yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>The changes of office {} link to {} that has not arrived here: ask it for a change file with everything.</source>
        <translation>{} ofisinin dəyişiklikləri {} ilə bağlıdır, o isə bura gəlməyib: ofisdən hər şeyi olan dəyişikliklər faylı istəyin.</translation>
    </message>
    <message>
        <source>The changes of office {} hold only pieces of a row that came into this office's part: ask it for a change file with everything.</source>
        <translation>{} ofisinin dəyişikliklərində bu ofisin hissəsinə daxil olmuş sətrin yalnız parçaları var: ofisdən hər şeyi olan dəyişikliklər faylı istəyin.</translation>
    </message>
    <message>
        <source>The changes of office {} hold a question that no office sends: nothing of them was used; ask the office to send them again.</source>
        <translation>{} ofisinin dəyişikliklərində heç bir ofisin göndərmədiyi sual var: onlardan heç nə istifadə edilmədi; ofisdən onları yenidən göndərməsini istəyin.</translation>
    </message>
    <message>
        <source>Two copies of the file of one office were edited as if they were one (seen in the changes of office {}): take one of them over as an office of its own and edit there.</source>
        <translation>Bir ofisin faylının iki nüsxəsi tək fayl kimi redaktə edilib ({} ofisinin dəyişikliklərində görünür): birini ayrıca ofis kimi qəbul edin və orada redaktə edin.</translation>
    </message>
    <message>
        <source>The changes of office {} build on a file that has not arrived here: ask it for a change file with everything.</source>
        <translation>{} ofisinin dəyişiklikləri bura gəlməmiş fayla əsaslanır: ofisdən hər şeyi olan dəyişikliklər faylı istəyin.</translation>
    </message>
    <message>
        <source>This question is not open any more: refresh the list of open questions.</source>
        <translation>Bu sual artıq açıq deyil: açıq suallar siyahısını yeniləyin.</translation>
    </message>
    <message>
        <source>The decision names nobody: enter who decided it.</source>
        <translation>Qərarda heç kim göstərilməyib: qərarı verəni daxil edin.</translation>
    </message>
    <message>
        <source>The decision has no reason: enter why it was decided so.</source>
        <translation>Qərarın səbəbi yoxdur: niyə belə qərar verildiyini daxil edin.</translation>
    </message>
    <message>
        <source>The row of this question is gone: refresh the list of open questions.</source>
        <translation>Bu sualın sətri yoxdur: açıq suallar siyahısını yeniləyin.</translation>
    </message>
    <message>
        <source>No such version is in dispute here: choose one of those that the question lists.</source>
        <translation>Burada belə variant mübahisəli deyil: sualın sadaladıqlarından birini seçin.</translation>
    </message>
    <message>
        <source>This question is about a deleted row: choose to keep or to remove it.</source>
        <translation>Bu sual silinmiş sətir barədədir: onu saxlamağı və ya silməyi seçin.</translation>
    </message>
    <message>
        <source>A hazard area keeps its outline: choose one of the versions, or draw one.</source>
        <translation>Təhlükəli ərazinin konturu qalmalıdır: variantlardan birini seçin və ya yeni kontur çəkin.</translation>
    </message>
    <message>
        <source>This outline leaves out ground that all offices hold to be hazard: draw it wider, or file a cancellation report.</source>
        <translation>Bu kontur bütün ofislərin təhlükəli saydığı yeri kənarda qoyur: onu daha geniş çəkin və ya ləğv hesabatı təqdim edin.</translation>
    </message>
    <message>
        <source>Taking a decision back needs who decides and why: enter both.</source>
        <translation>Qərarı geri götürmək üçün onu verən və səbəb lazımdır: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>There is no settled question of yours to take back.</source>
        <translation>Geri götürüləcək həll edilmiş sualınız yoxdur.</translation>
    </message>
    <message>
        <source>This decision has gone to another office: correct the row by a new entry instead.</source>
        <translation>Bu qərar başqa ofisə göndərilib: əvəzində sətri yeni qeydlə düzəldin.</translation>
    </message>
    <message>
        <source>The row was removed by this decision: enter it anew instead of taking it back.</source>
        <translation>Sətir bu qərarla silinib: qərarı geri götürmək əvəzinə sətri yenidən daxil edin.</translation>
    </message>
    <message>
        <source>What was decided was changed since: settle it by a new entry instead.</source>
        <translation>Qərar verilən artıq dəyişib: onu yeni qeydlə həll edin.</translation>
    </message>
    <message>
        <source>What was decided before is not legible any more: correct the row by a new entry.</source>
        <translation>Əvvəl qərar verilən artıq oxunmur: sətri yeni qeydlə düzəldin.</translation>
    </message>
    <message>
        <source>{} has the older workspace version {} and can only be read here: copy it to a folder where you may write, and open the copy.</source>
        <translation>{} köhnə iş mühiti versiyasındadır ({}) və burada yalnız oxunur: onu yaza bildiyiniz qovluğa köçürüb surətini açın.</translation>
    </message>
    <message>
        <source>This question is answered already, or in a window of its own: refresh the list.</source>
        <translation type="unfinished">Bu suala artıq cavab verilib və ya onun öz pəncərəsi var: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>An answer needs who answers and what the answer is: enter both.</source>
        <translation type="unfinished">Cavab üçün kimin və nə cavab verdiyi lazımdır: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>{} is damaged ({}): ask for a new copy, since no backup lies beside it.</source>
        <translation>{} zədələnib ({}): yanında ehtiyat nüsxə olmadığı üçün yeni nüsxə istəyin.</translation>
    </message>
    <message>
        <source>{} is damaged ({}): open its newest good backup, {}.</source>
        <translation>{} zədələnib ({}): ən yeni yararlı ehtiyat nüsxəsini açın, {}.</translation>
    </message>
    <message>
        <source>{} is not there: check the folder, or open another workspace.</source>
        <translation>{} yoxdur: qovluğu yoxlayın və ya başqa iş mühiti açın.</translation>
    </message>
    <message>
        <source>{} is no GeoPackage: choose a workspace file (.gpkg).</source>
        <translation>{} GeoPackage deyil: iş mühiti faylı (.gpkg) seçin.</translation>
    </message>
    <message>
        <source>{} is shown without what stands in its -wal file, since nothing can be written here: copy both files to a disk and open them there.</source>
        <translation>{} -wal faylındakılar olmadan göstərilir, çünki burada heç nə yazıla bilmir: hər iki faylı diskə köçürün və orada açın.</translation>
    </message>
    <message>
        <source>{} was copied or moved while it was open (since {}), without its -wal file: what was saved last may be missing, so ask for a safe copy.</source>
        <translation>{} açıq olarkən ({} tarixindən) -wal faylı olmadan köçürülüb: son saxlanılanlar çatışmaya bilər, təhlükəsiz nüsxə istəyin.</translation>
    </message>
    <message>
        <source>{} is a GeoPackage but no workspace: bring it in as a handed-over map instead.</source>
        <translation>{} GeoPackage-dir, lakin iş mühiti deyil: onu təhvil verilmiş xəritə kimi gətirin.</translation>
    </message>
    <message>
        <source>{} was written by a newer Mine Planner (workspace version {}): update this one and open it again.</source>
        <translation>{} daha yeni Mine Planner ilə yazılıb (iş mühiti versiyası {}): bunu yeniləyin və onu yenidən açın.</translation>
    </message>
    <message>
        <source>{} is not opened, since it holds {}, which neither Mine Planner nor QGIS put there: ask who made the file, or open a backup.</source>
        <translation>{} açılmır, çünki tərkibində {} var, bunu nə Mine Planner, nə də QGIS qoyub: faylı kimin hazırladığını soruşun və ya ehtiyat nüsxəni açın.</translation>
    </message>
    <message>
        <source>The rules in {} are not complete or were changed ({}): verify the workspace.</source>
        <translation>{} faylındakı qaydalar tam deyil və ya dəyişdirilib ({}): iş mühitini yoxlayın.</translation>
    </message>
    <message>
        <source>A report is filed by somebody: enter the role of who reports.</source>
        <translation>Hesabatı kimsə təqdim edir: təqdim edənin rolunu daxil edin.</translation>
    </message>
    <message>
        <source>This report is not in the workspace any more: refresh the list.</source>
        <translation>Bu hesabat artıq iş mühitində yoxdur: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>A report that was held back is taken only with a reason: enter it.</source>
        <translation>Gözlədilən hesabat yalnız səbəblə götürülür: səbəbi daxil edin.</translation>
    </message>
    <message>
        <source>This report names no task of this workspace: correct its task first.</source>
        <translation>Bu hesabat iş mühitinin heç bir tapşırığını göstərmir: əvvəlcə tapşırığını düzəldin.</translation>
    </message>
    <message>
        <source>This report lies in the future: correct its day first.</source>
        <translation>Bu hesabat gələcəkdədir: əvvəlcə gününü düzəldin.</translation>
    </message>
    <message>
        <source>Land was released with this report, so it stays: correct it instead.</source>
        <translation>Bu hesabatla ərazi azad edilib, ona görə o qalır: əvəzində onu düzəldin.</translation>
    </message>
    <message>
        <source>The report was deleted.</source>
        <translation>Hesabat silindi.</translation>
    </message>
    <message>
        <source>The day "{}" is no date: enter it anew.</source>
        <translation>"{}" günü tarix deyil: onu yenidən daxil edin.</translation>
    </message>
    <message>
        <source>The report was changed.</source>
        <translation>Hesabat dəyişdirildi.</translation>
    </message>
    <message>
        <source>The searched ground is no clean polygon: draw it without crossings.</source>
        <translation>Yoxlanılmış yer düzgün poliqon deyil: onu kəsişməsiz çəkin.</translation>
    </message>
    <message>
        <source>The visit names no task of this workspace: choose one.</source>
        <translation>Yoxlama iş mühitinin heç bir tapşırığını göstərmir: birini seçin.</translation>
    </message>
    <message>
        <source>The sample has no size: enter the m² that were sampled.</source>
        <translation>Nümunənin ölçüsü yoxdur: nümunə götürülən m² daxil edin.</translation>
    </message>
    <message>
        <source>Units of the sample failed: enter how grave that is.</source>
        <translation>Nümunənin uyğun gəlməyən vahidləri var: bunun nə qədər ciddi olduğunu daxil edin.</translation>
    </message>
    <message>
        <source>This nonconformity is corrected already: refresh the list.</source>
        <translation>Bu uyğunsuzluq artıq düzəldilib: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>A nonconformity is corrected by measures that a person confirms: enter both.</source>
        <translation>Uyğunsuzluq məsul şəxsin təsdiq etdiyi tədbirlərlə düzəldilir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>This task is not suspended: refresh the list.</source>
        <translation>Bu tapşırıq dayandırılmayıb: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>An accident or a missed mine stopped this task: only the authority lifts that.</source>
        <translation>Bu tapşırığı qəza və ya buraxılmış mina dayandırıb: dayandırmanı yalnız səlahiyyətli qurum götürür.</translation>
    </message>
    <message>
        <source>Work is resumed by a person with a reason: enter both.</source>
        <translation>İşi məsul şəxs səbəblə davam etdirir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>{} is kept as it is, since what is left in it may be needed: choose another name.</source>
        <translation>{} olduğu kimi saxlanılır, çünki onda qalanlar lazım ola bilər: başqa ad seçin.</translation>
    </message>
    <message>
        <source>A spatial index is broken: verify the workspace, then rebuild the index.</source>
        <translation>Məkan indeksi pozulub: iş mühitini yoxlayın, sonra indeksi yenidən qurun.</translation>
    </message>
    <message>
        <source>Row {} of the code list has the unknown column {}: remove it, or rename it.</source>
        <translation>Kod siyahısının {} sətrində naməlum {} sütunu var: onu silin və ya adını dəyişin.</translation>
    </message>
    <message>
        <source>Row {} of the code list has no code: fill it in, or remove the row.</source>
        <translation>Kod siyahısının {} sətrində kod yoxdur: doldurun və ya sətri silin.</translation>
    </message>
    <message>
        <source>The {} {} was changed again since it was shown: close the window and look at its history.</source>
        <translation>{} {} göstərildikdən sonra yenidən dəyişdirilib: pəncərəni bağlayıb tarixçəsinə baxın.</translation>
    </message>
    <message>
        <source>An approval needs the name of the person who approves: enter it.</source>
        <translation>Təsdiq üçün təsdiq edən şəxsin adı lazımdır: daxil edin.</translation>
    </message>
    <message>
        <source>Task {} cannot be approved while something is missing: enter {} first.</source>
        <translation>{} tapşırığı nəsə çatışmadığı halda təsdiq edilə bilməz: əvvəlcə daxil edin: {}.</translation>
    </message>
    <message>
        <source>replaced by a new approval</source>
        <translation>yeni təsdiqlə əvəz edilib</translation>
    </message>
    <message>
        <source>the content of the task changed</source>
        <translation>tapşırığın məzmunu dəyişdi</translation>
    </message>
    <message>
        <source>{}: {} in task {} nearby; review before work goes on.</source>
        <translation>{}: {}, yaxınlıqdakı {} tapşırığında; iş davam etməzdən əvvəl yenidən baxın.</translation>
    </message>
    <message>
        <source>This task is not in the workspace any more: choose it anew.</source>
        <translation>Bu tapşırıq artıq iş mühitində yoxdur: onu yenidən seçin.</translation>
    </message>
    <message>
        <source>{} boxes of task {} are searched or reported already, so its division stays: split the task and divide the part that is not searched.</source>
        <translation>Yoxlanılmış və ya hesabatı verilmiş kvadrat: {}, tapşırıq {}, ona görə bölgüsü qalır: tapşırığı bölün və yoxlanılmamış hissəni kvadratlara ayırın.</translation>
    </message>
    <message>
        <source>The pattern "{}" of the task codes has no number: write one such as {office}-{number:04} in the workspace's settings.</source>
        <translation>Tapşırıq kodlarının "{}" şablonunda nömrə yoxdur: iş mühitinin parametrlərində belə yazın: {office}-{number:04}.</translation>
    </message>
    <message>
        <source>The pattern "{}" of the task codes has an unknown field: use {office}, {year} and {number:04} only.</source>
        <translation>Tapşırıq kodlarının "{}" şablonunda naməlum sahə var: yalnız {office}, {year} və {number:04} istifadə edin.</translation>
    </message>
    <message>
        <source>What is unaccounted for is explained by a person in words: enter both.</source>
        <translation>Taleyi məlum olmayanları məsul şəxs sözlə izah edir: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>Devices recorded in task {} and unaccounted for: {}. Explain them in Progress, Finds and Matches, or search on.</source>
        <translation>{} tapşırığında qeydə alınmış və hesabı verilməmiş qurğular: {}. Onları Gedişat, Tapıntılar və uyğunluqlar bölməsində izah edin və ya axtarışı davam etdirin.</translation>
    </message>
    <message>
        <source>Two points of the task bear the same label: give each its own.</source>
        <translation>Tapşırığın iki nöqtəsinin adı eynidir: hər birinə öz adını verin.</translation>
    </message>
    <message>
        <source>Markers on the ground are moved by a person with a reason: enter both.</source>
        <translation>Yerdəki nişanları məsul şəxs səbəblə köçürür: hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>The marker of {} stands on the ground and is not moved by a plan: let a person decide to move it, or keep the boundary there.</source>
        <translation>{} nişanı yerindədir və planla köçürülmür: köçürmək barədə qərarı məsul şəxs versin və ya sərhədi orada saxlayın.</translation>
    </message>
    <message>
        <source>This task is not in the workspace any more: refresh the list.</source>
        <translation>Bu tapşırıq artıq iş mühitində yoxdur: siyahını yeniləyin.</translation>
    </message>
    <message>
        <source>The task has no code: enter one, or take the proposed one.</source>
        <translation>Tapşırığın kodu yoxdur: daxil edin və ya təklif olunanı götürün.</translation>
    </message>
    <message>
        <source>The code {} is taken already: choose another one.</source>
        <translation>{} kodu artıq tutulub: başqasını seçin.</translation>
    </message>
    <message>
        <source>This task clears ground that is no confirmed hazardous area: enter the reason, or choose technical survey.</source>
        <translation>Bu tapşırıq təsdiqlənmiş təhlükəli ərazi olmayan yeri təmizləyir: səbəbi daxil edin və ya texniki tədqiqat seçin.</translation>
    </message>
    <message>
        <source>The outline of the task is no clean polygon: draw it without crossings.</source>
        <translation>Tapşırığın konturu düzgün poliqon deyil: onu kəsişməsiz çəkin.</translation>
    </message>
    <message>
        <source>There is nothing to undo: your last action is taken back already.</source>
        <translation>Geri alınacaq heç nə yoxdur: son əməliyyatınız artıq geri götürülüb.</translation>
    </message>
    <message>
        <source>There is nothing to redo: something newer was done, or nothing was undone.</source>
        <translation>Təkrarlanacaq heç nə yoxdur: daha yeni əməliyyat edilib və ya heç nə geri alınmayıb.</translation>
    </message>
    <message>
        <source>How {} was undone is not in the journal: do it anew.</source>
        <translation>{} əməliyyatının necə geri alındığı jurnalda yoxdur: onu yenidən edin.</translation>
    </message>
    <message>
        <source>“{}” has gone to another office and is not undone: correct it by a new entry.</source>
        <translation>“{}” başqa ofisə göndərilib və geri alınmır: onu yeni qeydlə düzəldin.</translation>
    </message>
    <message>
        <source>“{}” concerns a task that was {} since and is not undone: correct it by a new entry and issue a new revision.</source>
        <translation>“{}” o vaxtdan vəziyyəti “{}” olmuş tapşırığa aiddir və geri alınmır: onu yeni qeydlə düzəldin və yeni redaksiya verin.</translation>
    </message>
    <message>
        <source>“{}” is not undone, since the same {} was changed later: undo that first, or correct it by hand.</source>
        <translation>“{}” geri alınmır, çünki eyni {} sonra dəyişdirilib: əvvəlcə həmin dəyişikliyi geri alın və ya əllə düzəldin.</translation>
    </message>
    <message>
        <source>The file is damaged ({}): open the newest good backup.</source>
        <translation>Fayl zədələnib ({}): ən yeni yararlı ehtiyat nüsxəni açın.</translation>
    </message>
    <message>
        <source>The {} {} is neither Mine Planner's nor QGIS's: find out who put it there.</source>
        <translation>{} {} nə Mine Planner-in, nə də QGIS-indir: onu kimin qoyduğunu öyrənin.</translation>
    </message>
    <message>
        <source>The {} {} is missing, so a rule does not hold: repair the schema.</source>
        <translation>{} {} çatışmır, ona görə bir qayda işləmir: sxemi bərpa edin.</translation>
    </message>
    <message>
        <source>The {} {} differs from this version's: check who changed it.</source>
        <translation>{} {} bu versiyadakından fərqlidir: kimin dəyişdiyini yoxlayın.</translation>
    </message>
    <message>
        <source>The journal's seal over entries {} to {} is broken ({}): compare with the newest backup.</source>
        <translation>Jurnalın {}–{} yazıları üzərindəki möhür pozulub ({}): ən yeni ehtiyat nüsxə ilə müqayisə edin.</translation>
    </message>
    <message>
        <source>{} entries of the journal are not sealed yet: they will be at the next save.</source>
        <translation>Jurnalın {} yazısı hələ möhürlənməyib: növbəti saxlamada möhürlənəcək.</translation>
    </message>
    <message>
        <source>The {} {} names {} that is not there ({} {}): correct the field.</source>
        <translation>{} {} burada olmayan {} göstərir ({} {}): sahəni düzəldin.</translation>
    </message>
    <message>
        <source>The spatial index of {} is not complete ({} of {} shapes): rebuild it.</source>
        <translation>{} məkan indeksi tam deyil ({} / {} forma): yenidən qurun.</translation>
    </message>
    <message>
        <source>The shape of {} {} is not valid ({}): mend its outline.</source>
        <translation>{} {} forması etibarsızdır ({}): konturunu düzəldin.</translation>
    </message>
    <message>
        <source>The {} {} {}: compare it with the newest backup and correct it.</source>
        <translation>{} {} {}: ən yeni ehtiyat nüsxə ilə müqayisə edin və düzəldin.</translation>
    </message>
    <message>
        <source>was there before the journal began</source>
        <translation>jurnal başlamazdan əvvəl var idi</translation>
    </message>
    <message>
        <source>is there although the journal says that it was removed</source>
        <translation>var, halbuki jurnala görə silinib</translation>
    </message>
    <message>
        <source>is gone although the journal does not say so</source>
        <translation>yoxdur, halbuki jurnalda bu yazılmayıb</translation>
    </message>
    <message>
        <source>differs from the journal in {}</source>
        <translation>jurnaldan bunlarla fərqlənir: {}</translation>
    </message>
    <message>
        <source>to {} are not what was brought in from {}</source>
        <translation>– {} mənbədən gətirilən deyil: {}</translation>
    </message>
    <message>
        <source>came in around the journal</source>
        <translation>jurnaldan yan keçərək gəlib</translation>
    </message>
    <message>
        <source>The record waits as it was handed in: correct it in the entry form.</source>
        <translation>Formulyar təhvil verildiyi kimi gözləyir: giriş formasında düzəldin.</translation>
    </message>
    <message>
        <source>Corrected in the entry form and brought in.</source>
        <translation>Giriş formasında düzəldildi və gətirildi.</translation>
    </message>
    <message>
        <source>Setting a record aside needs who decides it and why: fill in both.</source>
        <translation>Formulyarı kənara qoymaq üçün qərarı verən və səbəb lazımdır: hər ikisini doldurun.</translation>
    </message>
    <message>
        <source>Set aside by {}: {}</source>
        <translation>Kənara qoyan: {}: {}</translation>
    </message>
    <message>
        <source>There is no weight set "{}": choose a saved one ({}) or write weights such as {"people": 3, "schools": 1}.</source>
        <translation>"{}" çəki dəsti yoxdur: saxlanılmış birini seçin ({}) və ya çəkiləri yazın, məsələn: {"people": 3, "schools": 1}.</translation>
    </message>
    <message>
        <source>A person decides on the order, with a reason: enter both before saving.</source>
        <translation>Sıralama barədə qərarı məsul şəxs səbəblə verir: saxlamazdan əvvəl hər ikisini daxil edin.</translation>
    </message>
    <message>
        <source>{} cannot be read: write them as {"people": 3, "schools": 1}.</source>
        <translation>{} oxunmur: belə yazın: {"people": 3, "schools": 1}.</translation>
    </message>
    <message>
        <source>{}: the weight of {} is "{}", which is no number.</source>
        <translation>{}: {} çəkisi "{}" kimidir, bu, ədəd deyil.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: make a safe copy, and open that.</source>
        <translation>Bu iş mühiti yalnız oxumaq üçün açılıb: etibarlı nüsxə hazırlayıb onu açın.</translation>
    </message>
    <message>
        <source>{} holds no workspace: open another file, or create a new workspace.</source>
        <translation>{} faylında iş mühiti yoxdur: başqa fayl açın və ya yeni iş mühiti yaradın.</translation>
    </message>
    <message>
        <source>The new workspace has no title: enter one, for example the region's name.</source>
        <translation>Yeni iş mühitinin başlığı yoxdur: daxil edin, məsələn, bölgənin adını.</translation>
    </message>
    <message>
        <source>The new workspace has no office code: enter a short one, for example N.</source>
        <translation>Yeni iş mühitinin ofis kodu yoxdur: qısa kod daxil edin, məsələn, N.</translation>
    </message>
    <message>
        <source>{} is there already: open it, or choose another name.</source>
        <translation>{} artıq var: onu açın və ya başqa ad seçin.</translation>
    </message>
    <message>
        <source>Enter the width that one pass covers: it depends on the detector.</source>
        <translation>Bir keçidin əhatə etdiyi eni daxil edin: o, detektordan asılıdır.</translation>
    </message>
    <message>
        <source>Enter the error of the receiver: its maker states it, handhelds have 3 to 5 m.</source>
        <translation>Qəbuledicinin xətasını daxil edin: onu istehsalçı bildirir, əl qəbuledicilərində 3–5 m-dir.</translation>
    </message>
    <message>
        <source>Choose the task and the folder first.</source>
        <translation>Əvvəlcə tapşırığı və qovluğu seçin.</translation>
    </message>
    <message>
        <source>Choose a GPX file or a layer with the tracks of the day.</source>
        <translation>Günün trekləri olan GPX faylını və ya təbəqəni seçin.</translation>
    </message>
    <message>
        <source>{} holds several layers ({}): load the right one into the project and choose it from the list.</source>
        <translation>{} faylında bir neçə təbəqə var ({}): lazım olanı layihəyə yükləyin və siyahıdan seçin.</translation>
    </message>
    <message>
        <source>{}: enter three numbers.</source>
        <translation>{}: üç ədəd daxil edin.</translation>
    </message>
    <message>
        <source>The season needs twelve shares in %, January first: separate them with commas.</source>
        <translation>Mövsüm üçün %-lə on iki pay lazımdır, yanvardan başlayaraq: onları vergüllə ayırın.</translation>
    </message>
    <message>
        <source>A find has one coordinate only: enter the other, or clear both.</source>
        <translation>Tapıntının yalnız bir koordinatı var: o birini daxil edin və ya hər ikisini silin.</translation>
    </message>
    <message>
        <source>This reading is not offered any more: open the record again.</source>
        <translation>Bu oxunuş artıq təklif olunmur: formulyarı yenidən açın.</translation>
    </message>
    <message>
        <source>The accuracy is no length in metres above 0: correct it, or leave it empty.</source>
        <translation>Dəqiqlik metrlə 0-dan böyük uzunluq deyil: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>None of the chosen maps is a minefield record: choose some of the kind Record.</source>
        <translation>Seçilmiş xəritələrdən heç biri minalanma formulyarı deyil: növü “Formulyar” olanları seçin.</translation>
    </message>
    <message>
        <source>No open hazard area lies in view: move the map to those that are planned.</source>
        <translation>Görünən hissədə açıq təhlükəli ərazi yoxdur: xəritəni planlaşdırılanlara aparın.</translation>
    </message>
    <message>
        <source>No hazard area is ticked: tick those that are to be planned.</source>
        <translation>Heç bir təhlükəli ərazi işarələnməyib: planlaşdırılmalı olanları işarələyin.</translation>
    </message>
    <message>
        <source>No candidate is chosen: choose those that are refused in the list.</source>
        <translation>Namizəd seçilməyib: rədd ediləcəkləri siyahıda seçin.</translation>
    </message>
    <message>
        <source>Choose the one candidate that is to be changed.</source>
        <translation>Dəyişdiriləcək bir namizədi seçin.</translation>
    </message>
    <message>
        <source>Merging needs two candidates: choose them in the list with Ctrl.</source>
        <translation>Birləşdirmək üçün iki namizəd lazımdır: onları siyahıda Ctrl ilə seçin.</translation>
    </message>
    <message>
        <source>No candidate is accepted: tick those that become tasks.</source>
        <translation>Heç bir namizəd qəbul edilməyib: tapşırıq olacaqları işarələyin.</translation>
    </message>
    <message>
        <source>The field uuid of a workspace has 36 characters or none: leave it empty and one is given.</source>
        <translation>İş mühitinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field title of a workspace must be filled in: enter a value.</source>
        <translation>İş mühitinin title sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field office of a workspace must be filled in: enter a value.</source>
        <translation>İş mühitinin office sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field schema_version of a workspace must be greater than 0: correct it.</source>
        <translation>İş mühitinin schema_version sahəsi 0-dan böyük olmalıdır: düzəldin.</translation>
    </message>
    <message>
        <source>The field next_task_number of a workspace must be greater than 0: correct it.</source>
        <translation>İş mühitinin next_task_number sahəsi 0-dan böyük olmalıdır: düzəldin.</translation>
    </message>
    <message>
        <source>The field uuid of a setting has 36 characters or none: leave it empty and one is given.</source>
        <translation>Parametrin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field key of a setting must be filled in: enter a value.</source>
        <translation>Parametrin key sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a code has 36 characters or none: leave it empty and one is given.</source>
        <translation>Kodun uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field list of a code must be filled in: enter a value.</source>
        <translation>Kodun list sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field code of a code must be filled in: enter a value.</source>
        <translation>Kodun code sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field active of a code is yes or no: enter 1 or 0.</source>
        <translation>Kodun active sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a kind of ordnance has 36 characters or none: leave it empty and one is given.</source>
        <translation>Döyüş sursatı növünün uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field code of a kind of ordnance must be filled in: enter a value.</source>
        <translation>Döyüş sursatı növünün code sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field tripwire of a kind of ordnance is yes or no: enter 1 or 0.</source>
        <translation>Döyüş sursatı növünün tripwire sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field active of a kind of ordnance is yes or no: enter 1 or 0.</source>
        <translation>Döyüş sursatı növünün active sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a team has 36 characters or none: leave it empty and one is given.</source>
        <translation>Komandanın uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field code of a team must be filled in: enter a value.</source>
        <translation>Komandanın code sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field deminers of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Komandanın deminers sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field dogs of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Komandanın dogs sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field machines of a team cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Komandanın machines sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field active of a team is yes or no: enter 1 or 0.</source>
        <translation>Komandanın active sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a qualification has 36 characters or none: leave it empty and one is given.</source>
        <translation>İxtisasın uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field kind of a qualification takes one of accreditation, medic, deminer, dog, machine, other: choose one of these.</source>
        <translation>İxtisasın kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: accreditation, medic, deminer, dog, machine, other. Birini seçin.</translation>
    </message>
    <message>
        <source>The field valid_to of a qualification lies before valid_from: correct one of the two dates.</source>
        <translation>İxtisasın valid_to sahəsi valid_from tarixindən əvvəldir: iki tarixdən birini düzəldin.</translation>
    </message>
    <message>
        <source>The field uuid of a batch has 36 characters or none: leave it empty and one is given.</source>
        <translation>Dəstin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field name of a batch must be filled in: enter a value.</source>
        <translation>Dəstin name sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a handed-over map has 36 characters or none: leave it empty and one is given.</source>
        <translation>Təhvil verilmiş xəritənin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field name of a handed-over map must be filled in: enter a value.</source>
        <translation>Təhvil verilmiş xəritənin name sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field kind of a handed-over map takes one of vector, scan, record: choose one of these.</source>
        <translation>Təhvil verilmiş xəritənin kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: vector, scan, record. Birini seçin.</translation>
    </message>
    <message>
        <source>The field map_scale of a handed-over map must be greater than 0: correct it, or leave it empty.</source>
        <translation>Təhvil verilmiş xəritənin map_scale sahəsi 0-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field sourcereliability of a handed-over map takes one of A, B, C, D, E, F: choose one of these.</source>
        <translation>Təhvil verilmiş xəritənin sourcereliability sahəsi yalnız bu qiymətlərdən birini qəbul edir: A, B, C, D, E, F. Birini seçin.</translation>
    </message>
    <message>
        <source>The field inforeliability of a handed-over map lies between 1 and 6: correct it.</source>
        <translation>Təhvil verilmiş xəritənin inforeliability sahəsi 1 ilə 6 arasında olmalıdır: düzəldin.</translation>
    </message>
    <message>
        <source>The field evidence of a handed-over map takes one of direct, indirect: choose one of these.</source>
        <translation>Təhvil verilmiş xəritənin evidence sahəsi yalnız bu qiymətlərdən birini qəbul edir: direct, indirect. Birini seçin.</translation>
    </message>
    <message>
        <source>The field completeness of a handed-over map lies between 0 and 100: correct it, or leave it empty.</source>
        <translation>Təhvil verilmiş xəritənin completeness sahəsi 0 ilə 100 arasında olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field sigma_m of a handed-over map is greater than 0 and below 1,000,000 metres: enter the worst figure when it is unknown.</source>
        <translation>Təhvil verilmiş xəritənin sigma_m sahəsi 0 metrdən böyük və 1,000,000 metrdən kiçik olmalıdır: məlum deyilsə, ən pis rəqəmi daxil edin.</translation>
    </message>
    <message>
        <source>The field status of a handed-over map takes one of received, digitised, located, verified, refuted: choose one of these.</source>
        <translation>Təhvil verilmiş xəritənin status sahəsi yalnız bu qiymətlərdən birini qəbul edir: received, digitised, located, verified, refuted. Birini seçin.</translation>
    </message>
    <message>
        <source>The field feature_count of a handed-over map cannot be negative: enter 0 or more.</source>
        <translation>Təhvil verilmiş xəritənin feature_count sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field visible of a handed-over map is yes or no: enter 1 or 0.</source>
        <translation>Təhvil verilmiş xəritənin visible sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field opacity of a handed-over map lies between 0 and 1: correct it.</source>
        <translation>Təhvil verilmiş xəritənin opacity sahəsi 0 ilə 1 arasında olmalıdır: düzəldin.</translation>
    </message>
    <message>
        <source>The field uuid of an import finding has 36 characters or none: leave it empty and one is given.</source>
        <translation>İdxalda aşkarlananın uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field outcome of an import finding takes one of skipped, repaired, noted: choose one of these.</source>
        <translation>İdxalda aşkarlananın outcome sahəsi yalnız bu qiymətlərdən birini qəbul edir: skipped, repaired, noted. Birini seçin.</translation>
    </message>
    <message>
        <source>The field uuid of a map fit has 36 characters or none: leave it empty and one is given.</source>
        <translation>Xəritə uyğunlaşdırmasının uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field method of a map fit takes one of helmert, affine, projective, polynomial2, thin_plate, shift: choose one of these.</source>
        <translation>Xəritə uyğunlaşdırmasının method sahəsi yalnız bu qiymətlərdən birini qəbul edir: helmert, affine, projective, polynomial2, thin_plate, shift. Birini seçin.</translation>
    </message>
    <message>
        <source>The field rms_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Xəritə uyğunlaşdırmasının rms_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field loo_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Xəritə uyğunlaşdırmasının loo_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field plotting_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Xəritə uyğunlaşdırmasının plotting_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field datum_m of a map fit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Xəritə uyğunlaşdırmasının datum_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field sigma_m of a map fit must be greater than 0: correct it.</source>
        <translation>Xəritə uyğunlaşdırmasının sigma_m sahəsi 0-dan böyük olmalıdır: düzəldin.</translation>
    </message>
    <message>
        <source>The field is_current of a map fit is yes or no: enter 1 or 0.</source>
        <translation>Xəritə uyğunlaşdırmasının is_current sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a control point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Nəzarət nöqtəsinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field enabled of a control point is yes or no: enter 1 or 0.</source>
        <translation>Nəzarət nöqtəsinin enabled sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field residual_m of a control point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Nəzarət nöqtəsinin residual_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a minefield record has 36 characters or none: leave it empty and one is given.</source>
        <translation>Minalanma formulyarının uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field record of a minefield record must be filled in: enter a value.</source>
        <translation>Minalanma formulyarının record sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field kind of a minefield record takes one of AT, AP, MIX, UNK: choose one of these.</source>
        <translation>Minalanma formulyarının kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: AT, AP, MIX, UNK. Birini seçin.</translation>
    </message>
    <message>
        <source>The field angle_unit of a minefield record takes one of deg, mil6000, mil6400: choose one of these.</source>
        <translation>Minalanma formulyarının angle_unit sahəsi yalnız bu qiymətlərdən birini qəbul edir: deg, mil6000, mil6400. Birini seçin.</translation>
    </message>
    <message>
        <source>The field north of a minefield record takes one of magnetic, grid, true, unknown: choose one of these.</source>
        <translation>Minalanma formulyarının north sahəsi yalnız bu qiymətlərdən birini qəbul edir: magnetic, grid, true, unknown. Birini seçin.</translation>
    </message>
    <message>
        <source>The field pace_m of a minefield record must be greater than 0: correct it, or leave it empty.</source>
        <translation>Minalanma formulyarının pace_m sahəsi 0-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field front_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Minalanma formulyarının front_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field depth_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Minalanma formulyarının depth_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field n_rows of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Minalanma formulyarının n_rows sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field misclosure_m of a minefield record cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Minalanma formulyarının misclosure_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field laid_to of a minefield record lies before laid_from: correct one of the two dates.</source>
        <translation>Minalanma formulyarının laid_to sahəsi laid_from tarixindən əvvəldir: iki tarixdən birini düzəldin.</translation>
    </message>
    <message>
        <source>The field uuid of a ref point has 36 characters or none: leave it empty and one is given.</source>
        <translation>İstinad nöqtəsinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field role of a ref point takes one of landmark, benchmark, corner, lane, computed: choose one of these.</source>
        <translation>İstinad nöqtəsinin role sahəsi yalnız bu qiymətlərdən birini qəbul edir: landmark, benchmark, corner, lane, computed. Birini seçin.</translation>
    </message>
    <message>
        <source>The field label of a ref point must be filled in: enter a value.</source>
        <translation>İstinad nöqtəsinin label sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field sigma_m of a ref point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>İstinad nöqtəsinin sigma_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field found_on_ground of a ref point takes one of not_visited, found, not_found, moved: choose one of these.</source>
        <translation>İstinad nöqtəsinin found_on_ground sahəsi yalnız bu qiymətlərdən birini qəbul edir: not_visited, found, not_found, moved. Birini seçin.</translation>
    </message>
    <message>
        <source>The field found_accuracy_m of a ref point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>İstinad nöqtəsinin found_accuracy_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a leg has 36 characters or none: leave it empty and one is given.</source>
        <translation type="unfinished">Tərəfin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field seq of a leg cannot be negative: enter 0 or more.</source>
        <translation type="unfinished">Tərəfin seq sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field dist_unit of a leg takes one of m, pace, pace_pair: choose one of these.</source>
        <translation type="unfinished">Tərəfin dist_unit sahəsi yalnız bu qiymətlərdən birini qəbul edir: m, pace, pace_pair. Birini seçin.</translation>
    </message>
    <message>
        <source>The field is_back of a leg is yes or no: enter 1 or 0.</source>
        <translation type="unfinished">Tərəfin is_back sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field dist_m of a leg cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation type="unfinished">Tərəfin dist_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a row of mines has 36 characters or none: leave it empty and one is given.</source>
        <translation>Mina cərgəsinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field spacing_m of a row of mines must be greater than 0: correct it, or leave it empty.</source>
        <translation>Mina cərgəsinin spacing_m sahəsi 0-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field sigma_m of a row of mines must be greater than 0: correct it, or leave it empty.</source>
        <translation>Mina cərgəsinin sigma_m sahəsi 0-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a recorded mine has 36 characters or none: leave it empty and one is given.</source>
        <translation>Qeydə alınmış minanın uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field qty_recorded of a recorded mine cannot be negative: enter 0 or more.</source>
        <translation>Qeydə alınmış minanın qty_recorded sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field qty_removed_by_layer of a recorded mine cannot be negative: enter 0 or more.</source>
        <translation>Qeydə alınmış minanın qty_removed_by_layer sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field antiliftfitted of a recorded mine is yes or no: enter 1 or 0.</source>
        <translation>Qeydə alınmış minanın antiliftfitted sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field depth_cm of a recorded mine cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Qeydə alınmış minanın depth_cm sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a map area has 36 characters or none: leave it empty and one is given.</source>
        <translation>Xəritə ərazisinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field content of a map area takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield, mine_positions, incident: choose one of these.</source>
        <translation>Xəritə ərazisinin content sahəsi yalnız bu qiymətlərdən birini qəbul edir: suspected_area, confirmed_area, cleared_area, lifted_minefield, mine_positions, incident. Birini seçin.</translation>
    </message>
    <message>
        <source>The field repaired of a map area is yes or no: enter 1 or 0.</source>
        <translation>Xəritə ərazisinin repaired sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a map point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Xəritə nöqtəsinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field content of a map point takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield: choose one of these.</source>
        <translation>Xəritə nöqtəsinin content sahəsi yalnız bu qiymətlərdən birini qəbul edir: suspected_area, confirmed_area, cleared_area, lifted_minefield. Birini seçin.</translation>
    </message>
    <message>
        <source>The field uuid of an incident has 36 characters or none: leave it empty and one is given.</source>
        <translation>Hadisənin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field kind of an incident takes one of incident, mine_accident, demining_accident, missed_mine: choose one of these.</source>
        <translation>Hadisənin kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: incident, mine_accident, demining_accident, missed_mine. Birini seçin.</translation>
    </message>
    <message>
        <source>The field location_known of an incident is yes or no: enter 1 or 0.</source>
        <translation>Hadisənin location_known sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field killed of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Hadisənin killed sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field injured of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Hadisənin injured sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field children of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Hadisənin children sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field accuracy_m of an incident cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Hadisənin accuracy_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a hazard area has 36 characters or none: leave it empty and one is given.</source>
        <translation>Təhlükəli ərazinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field origin of a hazard area takes one of official, computed, proposed: choose one of these.</source>
        <translation>Təhlükəli ərazinin origin sahəsi yalnız bu qiymətlərdən birini qəbul edir: official, computed, proposed. Birini seçin.</translation>
    </message>
    <message>
        <source>The field areatype of a hazard area takes one of SHA, CHA, ammunition_storage, eod_spot: choose one of these.</source>
        <translation>Təhlükəli ərazinin areatype sahəsi yalnız bu qiymətlərdən birini qəbul edir: SHA, CHA, ammunition_storage, eod_spot. Birini seçin.</translation>
    </message>
    <message>
        <source>The field status of a hazard area takes one of open, worked_on, closed: choose one of these.</source>
        <translation>Təhlükəli ərazinin status sahəsi yalnız bu qiymətlərdən birini qəbul edir: open, worked_on, closed. Birini seçin.</translation>
    </message>
    <message>
        <source>The field cancellation of a hazard area takes one of none, proposed, reported: choose one of these.</source>
        <translation>Təhlükəli ərazinin cancellation sahəsi yalnız bu qiymətlərdən birini qəbul edir: none, proposed, reported. Birini seçin.</translation>
    </message>
    <message>
        <source>The field evidence of a hazard area takes one of direct, indirect: choose one of these.</source>
        <translation>Təhlükəli ərazinin evidence sahəsi yalnız bu qiymətlərdən birini qəbul edir: direct, indirect. Birini seçin.</translation>
    </message>
    <message>
        <source>The field k of a hazard area must be greater than 0: correct it, or leave it empty.</source>
        <translation>Təhlükəli ərazinin k sahəsi 0-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field share of a hazard area lies between 0 and 1: correct it, or leave it empty.</source>
        <translation>Təhlükəli ərazinin share sahəsi 0 ilə 1 arasında olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field margin_m of a hazard area cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Təhlükəli ərazinin margin_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field area_m2 of a hazard area cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Təhlükəli ərazinin area_m2 sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field tripwire of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Təhlükəli ərazinin tripwire sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field antiliftfitted of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Təhlükəli ərazinin antiliftfitted sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field boobytrapped of a hazard area is yes or no: enter 1 or 0.</source>
        <translation>Təhlükəli ərazinin boobytrapped sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a hazard evidence has 36 characters or none: leave it empty and one is given.</source>
        <translation>Təhlükəli ərazi sübutunun uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field evidence_table of a hazard evidence takes one of mine_row, recorded_mine, map_area, map_point, incident, find, other: choose one of these.</source>
        <translation>Təhlükəli ərazi sübutunun evidence_table sahəsi yalnız bu qiymətlərdən birini qəbul edir: mine_row, recorded_mine, map_area, map_point, incident, find, other. Birini seçin.</translation>
    </message>
    <message>
        <source>The field quantity of a hazard evidence cannot be negative: enter 0 or more.</source>
        <translation>Təhlükəli ərazi sübutunun quantity sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a task has 36 characters or none: leave it empty and one is given.</source>
        <translation>Tapşırığın uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field code of a task must be filled in: enter a value.</source>
        <translation>Tapşırığın code sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field task_type of a task takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>Tapşırığın task_type sahəsi yalnız bu qiymətlərdən birini qəbul edir: nts, ts, clearance, bac, eod_spot, marking, quality_control. Birini seçin.</translation>
    </message>
    <message>
        <source>The field status of a task takes one of planned, assigned, in_progress, suspended, completed, quality_checked, withdrawn: choose one of these.</source>
        <translation>Tapşırığın status sahəsi yalnız bu qiymətlərdən birini qəbul edir: planned, assigned, in_progress, suspended, completed, quality_checked, withdrawn. Birini seçin.</translation>
    </message>
    <message>
        <source>The field revision of a task cannot be negative: enter 0 or more.</source>
        <translation>Tapşırığın revision sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field area_m2 of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapşırığın area_m2 sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field planned_days of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapşırığın planned_days sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field depth_cm of a task must be greater than 0: correct it, or leave it empty.</source>
        <translation>Tapşırığın depth_cm sahəsi 0-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field evacuation_minutes of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapşırığın evacuation_minutes sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field route_minutes of a task cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapşırığın route_minutes sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field rank of a task must be greater than 0: correct it, or leave it empty.</source>
        <translation>Tapşırığın rank sahəsi 0-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field planned_end of a task lies before planned_start: correct one of the two dates.</source>
        <translation>Tapşırığın planned_end sahəsi planned_start tarixindən əvvəldir: iki tarixdən birini düzəldin.</translation>
    </message>
    <message>
        <source>The field uuid of a task hazard has 36 characters or none: leave it empty and one is given.</source>
        <translation>Tapşırığın təhlükəli ərazisinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field uuid of a task point has 36 characters or none: leave it empty and one is given.</source>
        <translation>Tapşırıq nöqtəsinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field pointtype of a task point takes one of landmark, benchmark, start_point, turning_point, intermediate_point, end_point: choose one of these.</source>
        <translation>Tapşırıq nöqtəsinin pointtype sahəsi yalnız bu qiymətlərdən birini qəbul edir: landmark, benchmark, start_point, turning_point, intermediate_point, end_point. Birini seçin.</translation>
    </message>
    <message>
        <source>The field bearing_grid of a task point is at least 0 and below 360 degrees: correct it, or leave it empty.</source>
        <translation>Tapşırıq nöqtəsinin bearing_grid sahəsi ən azı 0 və 360 dərəcədən kiçik olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field distance_m of a task point cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapşırıq nöqtəsinin distance_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field emplaced of a task point is yes or no: enter 1 or 0.</source>
        <translation>Tapşırıq nöqtəsinin emplaced sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a task box has 36 characters or none: leave it empty and one is given.</source>
        <translation>Tapşırıq kvadratının uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field kind of a task box takes one of box, lane, left_over: choose one of these.</source>
        <translation>Tapşırıq kvadratının kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: box, lane, left_over. Birini seçin.</translation>
    </message>
    <message>
        <source>The field status of a task box takes one of open, searched, unchecked: choose one of these.</source>
        <translation>Tapşırıq kvadratının status sahəsi yalnız bu qiymətlərdən birini qəbul edir: open, searched, unchecked. Birini seçin.</translation>
    </message>
    <message>
        <source>The field area_m2 of a task box cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapşırıq kvadratının area_m2 sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a site feature has 36 characters or none: leave it empty and one is given.</source>
        <translation>İş sahəsi obyektinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field type of a site feature must be filled in: enter a value.</source>
        <translation>İş sahəsi obyektinin type sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field safety_distance_m of a site feature cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>İş sahəsi obyektinin safety_distance_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a work item has 36 characters or none: leave it empty and one is given.</source>
        <translation>İş bəndinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field activity of a work item takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>İş bəndinin activity sahəsi yalnız bu qiymətlərdən birini qəbul edir: nts, ts, clearance, bac, eod_spot, marking, quality_control. Birini seçin.</translation>
    </message>
    <message>
        <source>The field planned_end of a work item lies before planned_start: correct one of the two dates.</source>
        <translation>İş bəndinin planned_end sahəsi planned_start tarixindən əvvəldir: iki tarixdən birini düzəldin.</translation>
    </message>
    <message>
        <source>The field uuid of an approval has 36 characters or none: leave it empty and one is given.</source>
        <translation>Təsdiqin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field revision of an approval cannot be negative: enter 0 or more.</source>
        <translation>Təsdiqin revision sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field approver of an approval must be filled in: enter a value.</source>
        <translation>Təsdiqin approver sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field state of an approval takes one of valid, ended: choose one of these.</source>
        <translation>Təsdiqin state sahəsi yalnız bu qiymətlərdən birini qəbul edir: valid, ended. Birini seçin.</translation>
    </message>
    <message>
        <source>The field uuid of a sheet issue has 36 characters or none: leave it empty and one is given.</source>
        <translation>Verilmiş vərəqin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field revision of a sheet issue cannot be negative: enter 0 or more.</source>
        <translation>Verilmiş vərəqin revision sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field copy_no of a sheet issue must be greater than 0: correct it.</source>
        <translation>Verilmiş vərəqin copy_no sahəsi 0-dan böyük olmalıdır: düzəldin.</translation>
    </message>
    <message>
        <source>The field draft of a sheet issue is yes or no: enter 1 or 0.</source>
        <translation>Verilmiş vərəqin draft sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field state of a sheet issue takes one of current, superseded, returned, recalled: choose one of these.</source>
        <translation>Verilmiş vərəqin state sahəsi yalnız bu qiymətlərdən birini qəbul edir: current, superseded, returned, recalled. Birini seçin.</translation>
    </message>
    <message>
        <source>The field uuid of a progress report has 36 characters or none: leave it empty and one is given.</source>
        <translation>Gedişat hesabatının uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field activity of a progress report takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these.</source>
        <translation>Gedişat hesabatının activity sahəsi yalnız bu qiymətlərdən birini qəbul edir: nts, ts, clearance, bac, eod_spot, marking, quality_control. Birini seçin.</translation>
    </message>
    <message>
        <source>The field hours of a progress report lies between 0 and 24: correct it, or leave it empty.</source>
        <translation>Gedişat hesabatının hours sahəsi 0 ilə 24 arasında olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field deminers of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Gedişat hesabatının deminers sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field machines of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Gedişat hesabatının machines sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field dogs of a progress report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Gedişat hesabatının dogs sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field area_m2 of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Gedişat hesabatının area_m2 sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field area_source of a progress report takes one of typed, drawn, boxes: choose one of these.</source>
        <translation>Gedişat hesabatının area_source sahəsi yalnız bu qiymətlərdən birini qəbul edir: typed, drawn, boxes. Birini seçin.</translation>
    </message>
    <message>
        <source>The field unchecked_m2 of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Gedişat hesabatının unchecked_m2 sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field stoppage_min of a progress report cannot be negative: enter 0 or more.</source>
        <translation>Gedişat hesabatının stoppage_min sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin.</translation>
    </message>
    <message>
        <source>The field status of a progress report takes one of accepted, held: choose one of these.</source>
        <translation>Gedişat hesabatının status sahəsi yalnız bu qiymətlərdən birini qəbul edir: accepted, held. Birini seçin.</translation>
    </message>
    <message>
        <source>The field uuid of a release has 36 characters or none: leave it empty and one is given.</source>
        <translation>Azad etmənin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field kind of a release takes one of cancelled, reduced, cleared: choose one of these.</source>
        <translation>Azad etmənin kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: cancelled, reduced, cleared. Birini seçin.</translation>
    </message>
    <message>
        <source>The field activity of a release takes one of nts, ts, clearance, bac, eod_spot: choose one of these.</source>
        <translation>Azad etmənin activity sahəsi yalnız bu qiymətlərdən birini qəbul edir: nts, ts, clearance, bac, eod_spot. Birini seçin.</translation>
    </message>
    <message>
        <source>The field to_clearance_standard of a release is yes or no: enter 1 or 0.</source>
        <translation>Azad etmənin to_clearance_standard sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field depth_cm of a release must be greater than 0: correct it, or leave it empty.</source>
        <translation>Azad etmənin depth_cm sahəsi 0-dan böyük olmalıdır: düzəldin və ya boş qoyun.</translation>
    </message>
    <message>
        <source>The field released_by of a release must be filled in: enter a value.</source>
        <translation>Azad etmənin released_by sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field reason of a release must be filled in: enter a value.</source>
        <translation>Azad etmənin reason sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field state of a release takes one of released, reopened: choose one of these.</source>
        <translation>Azad etmənin state sahəsi yalnız bu qiymətlərdən birini qəbul edir: released, reopened. Birini seçin.</translation>
    </message>
    <message>
        <source>The field area_m2 of a release cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Azad etmənin area_m2 sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a find has 36 characters or none: leave it empty and one is given.</source>
        <translation>Tapıntının uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field qty of a find must be greater than 0: correct it.</source>
        <translation>Tapıntının qty sahəsi 0-dan böyük olmalıdır: düzəldin.</translation>
    </message>
    <message>
        <source>The field depth_cm of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapıntının depth_cm sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field accuracy_m of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapıntının accuracy_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field position_doubtful of a find is yes or no: enter 1 or 0.</source>
        <translation>Tapıntının position_doubtful sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field matched_table of a find takes one of nothing, recorded_mine, mine_row: choose one of these.</source>
        <translation>Tapıntının matched_table sahəsi yalnız bu qiymətlərdən birini qəbul edir: nothing, recorded_mine, mine_row. Birini seçin.</translation>
    </message>
    <message>
        <source>The field match_state of a find takes one of unmatched, proposed, confirmed, broken: choose one of these.</source>
        <translation>Tapıntının match_state sahəsi yalnız bu qiymətlərdən birini qəbul edir: unmatched, proposed, confirmed, broken. Birini seçin.</translation>
    </message>
    <message>
        <source>The field residual_m of a find cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Tapıntının residual_m sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of an outcome report has 36 characters or none: leave it empty and one is given.</source>
        <translation>Nəticə hesabatının uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field kind of an outcome report takes one of cancellation, progress, completion, handover: choose one of these.</source>
        <translation>Nəticə hesabatının kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: cancellation, progress, completion, handover. Birini seçin.</translation>
    </message>
    <message>
        <source>The field reported_by of an outcome report must be filled in: enter a value.</source>
        <translation>Nəticə hesabatının reported_by sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field community_involved of an outcome report is yes or no: enter 1 or 0.</source>
        <translation>Nəticə hesabatının community_involved sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field women of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Nəticə hesabatının women sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field men of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Nəticə hesabatının men sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field girls of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Nəticə hesabatının girls sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field boys of an outcome report cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Nəticə hesabatının boys sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a quality visit has 36 characters or none: leave it empty and one is given.</source>
        <translation>Keyfiyyət yoxlamasının uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field kind of a quality visit takes one of qa, qc_sample: choose one of these.</source>
        <translation>Keyfiyyət yoxlamasının kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: qa, qc_sample. Birini seçin.</translation>
    </message>
    <message>
        <source>The field compliant_sop of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Keyfiyyət yoxlamasının compliant_sop sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field adequate_supervision of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Keyfiyyət yoxlamasının adequate_supervision sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field equipment_suitable of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Keyfiyyət yoxlamasının equipment_suitable sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field personnel_qualified of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Keyfiyyət yoxlamasının personnel_qualified sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field medic_available of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Keyfiyyət yoxlamasının medic_available sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field qa_logs_current of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Keyfiyyət yoxlamasının qa_logs_current sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field warning_delivered of a quality visit is yes or no: enter 1 or 0.</source>
        <translation>Keyfiyyət yoxlamasının warning_delivered sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field operations_suspended of a quality visit is yes or no: enter 1 or 0.</source>
        <translation>Keyfiyyət yoxlamasının operations_suspended sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field noncompliance_corrected of a quality visit is yes or no: enter 1 or 0, or leave it empty.</source>
        <translation>Keyfiyyət yoxlamasının noncompliance_corrected sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field severity of a quality visit takes one of none, minor, major, critical: choose one of these.</source>
        <translation>Keyfiyyət yoxlamasının severity sahəsi yalnız bu qiymətlərdən birini qəbul edir: none, minor, major, critical. Birini seçin.</translation>
    </message>
    <message>
        <source>The field result of a quality visit takes one of nothing, pass, fail: choose one of these.</source>
        <translation>Keyfiyyət yoxlamasının result sahəsi yalnız bu qiymətlərdən birini qəbul edir: nothing, pass, fail. Birini seçin.</translation>
    </message>
    <message>
        <source>The field sample_m2 of a quality visit cannot be negative: enter 0 or more, or leave it empty.</source>
        <translation>Keyfiyyət yoxlamasının sample_m2 sahəsi mənfi ola bilməz: 0 və ya daha böyük daxil edin, ya da boş qoyun.</translation>
    </message>
    <message>
        <source>The field uuid of a decision has 36 characters or none: leave it empty and one is given.</source>
        <translation>Qərarın uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field what of a decision must be filled in: enter a value.</source>
        <translation>Qərarın what sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field decided_by of a decision must be filled in: enter a value.</source>
        <translation>Qərarın decided_by sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field reason of a decision must be filled in: enter a value.</source>
        <translation>Qərarın reason sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a proposal has 36 characters or none: leave it empty and one is given.</source>
        <translation>Təklifin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field kind of a proposal must be filled in: enter a value.</source>
        <translation>Təklifin kind sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field grows of a proposal is yes or no: enter 1 or 0.</source>
        <translation>Təklifin grows sahəsi bəli və ya xeyr qəbul edir: 1 və ya 0 daxil edin.</translation>
    </message>
    <message>
        <source>The field state of a proposal takes one of open, accepted, refused: choose one of these.</source>
        <translation>Təklifin state sahəsi yalnız bu qiymətlərdən birini qəbul edir: open, accepted, refused. Birini seçin.</translation>
    </message>
    <message>
        <source>The field uuid of an open question has 36 characters or none: leave it empty and one is given.</source>
        <translation>Açıq sualın uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field topic of an open question must be filled in: enter a value.</source>
        <translation>Açıq sualın topic sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field state of an open question takes one of open, settled: choose one of these.</source>
        <translation>Açıq sualın state sahəsi yalnız bu qiymətlərdən birini qəbul edir: open, settled. Birini seçin.</translation>
    </message>
    <message>
        <source>The field uuid of a weight set has 36 characters or none: leave it empty and one is given.</source>
        <translation>Çəki dəstinin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field name of a weight set must be filled in: enter a value.</source>
        <translation>Çəki dəstinin name sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of a field mapping has 36 characters or none: leave it empty and one is given.</source>
        <translation>Sahə uyğunluğunun uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field name of a field mapping must be filled in: enter a value.</source>
        <translation>Sahə uyğunluğunun name sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field uuid of an attachment has 36 characters or none: leave it empty and one is given.</source>
        <translation>Əlavənin uuid sahəsi 36 simvoldan ibarətdir və ya boşdur: boş qoyun, avtomatik veriləcək.</translation>
    </message>
    <message>
        <source>The field file_name of an attachment must be filled in: enter a value.</source>
        <translation>Əlavənin file_name sahəsi doldurulmalıdır: qiymət daxil edin.</translation>
    </message>
    <message>
        <source>The field kind of a journal action takes one of edit, bulk, undo, redo, merge, layer_edit, migration, export: choose one of these.</source>
        <translation>Jurnal əməliyyatının kind sahəsi yalnız bu qiymətlərdən birini qəbul edir: edit, bulk, undo, redo, merge, layer_edit, migration, export. Birini seçin.</translation>
    </message>
    <message>
        <source>The field state of a journal action takes one of done, undone: choose one of these.</source>
        <translation>Jurnal əməliyyatının state sahəsi yalnız bu qiymətlərdən birini qəbul edir: done, undone. Birini seçin.</translation>
    </message>
    <message>
        <source>The field operation of a journal takes one of insert, update, delete, bulk_insert, bulk_delete: choose one of these.</source>
        <translation>Jurnalın operation sahəsi yalnız bu qiymətlərdən birini qəbul edir: insert, update, delete, bulk_insert, bulk_delete. Birini seçin.</translation>
    </message>
    <message>
        <source>The field entries of a journal seal must be greater than 0: correct it.</source>
        <translation>Jurnal möhürünün entries sahəsi 0-dan böyük olmalıdır: düzəldin.</translation>
    </message>
    <message>
        <source>A seal ends where it begins or later: leave the journal to Mine Planner.</source>
        <translation>Möhür başladığı yerdə və ya ondan sonra bitir: jurnalı Mine Planner idarə etsin.</translation>
    </message>
    <message>
        <source>The journal context has one row: leave it to Mine Planner.</source>
        <translation>Jurnal kontekstinin bir sətri var: onu Mine Planner idarə etsin.</translation>
    </message>
    <message>
        <source>The field direction of an exchange log takes one of sent, received, handed_over: choose one of these.</source>
        <translation>Mübadilə reyestrinin direction sahəsi yalnız bu qiymətlərdən birini qəbul edir: sent, received, handed_over. Birini seçin.</translation>
    </message>
    <message>
        <source>A new task cannot be completed already: set the field status to planned and take it step by step.</source>
        <translation>Yeni tapşırıq dərhal tamamlanmış ola bilməz: status sahəsinə planned yazın və addım-addım irəliləyin.</translation>
    </message>
    <message>
        <source>The field status of a task goes from planned to assigned, in progress, completed and quality-checked, one step at a time: take the step between first.</source>
        <translation>Tapşırığın status sahəsi planned, assigned, in_progress, completed, quality_checked ardıcıllığı ilə, hər dəfə bir addım dəyişir: əvvəlcə aradakı addımı atın.</translation>
    </message>
    <message>
        <source>A task is suspended, withdrawn or taken a step back only with a reason of its own: write it in the field status_reason.</source>
        <translation>Tapşırıq yalnız öz səbəbi ilə dayandırılır, geri götürülür və ya bir addım geri qaytarılır: səbəbi status_reason sahəsinə yazın.</translation>
    </message>
    <message>
        <source>A task is suspended or withdrawn only with a reason: write it in the field status_reason.</source>
        <translation>Tapşırıq yalnız səbəblə dayandırılır və ya geri götürülür: səbəbi status_reason sahəsinə yazın.</translation>
    </message>
    <message>
        <source>This task was suspended after an accident or a missed mine: record the authority's decision lift_suspension first, then resume it.</source>
        <translation>Bu tapşırıq qəza və ya buraxılmış minadan sonra dayandırılıb: əvvəlcə səlahiyyətli qurumun lift_suspension qərarını qeydə alın, sonra davam etdirin.</translation>
    </message>
    <message>
        <source>The field flagged of this task warns of an accident nearby: record the authority's decision lift_suspension before you clear it.</source>
        <translation>Bu tapşırığın flagged sahəsi yaxınlıqdakı qəza barədə xəbərdarlıq edir: onu silməzdən əvvəl səlahiyyətli qurumun lift_suspension qərarını qeydə alın.</translation>
    </message>
    <message>
        <source>The field code of this task is another task's code: give it the next free number.</source>
        <translation>Bu tapşırığın code sahəsində başqa tapşırığın kodu var: növbəti boş nömrəni verin.</translation>
    </message>
    <message>
        <source>The field code of this task begins or ends with a blank: remove it.</source>
        <translation>Bu tapşırığın code sahəsi boşluqla başlayır və ya bitir: boşluğu silin.</translation>
    </message>
    <message>
        <source>The field revision of a task only counts up, since a team knows its sheet by it: enter a higher number.</source>
        <translation>Tapşırığın revision sahəsi yalnız artır, çünki komanda vərəqini onunla tanıyır: daha böyük nömrə daxil edin.</translation>
    </message>
    <message>
        <source>A task on which work was ordered is not deleted: set its status to withdrawn with a reason.</source>
        <translation>Üzərində iş əmri verilmiş tapşırıq silinmir: status sahəsini səbəblə withdrawn edin.</translation>
    </message>
    <message>
        <source>The field code of this team is another team's code: choose another one.</source>
        <translation>Bu komandanın code sahəsində başqa komandanın kodu var: başqasını seçin.</translation>
    </message>
    <message>
        <source>This task has a critical nonconformity that is not corrected: record the corrective measures in its quality visit, or settle the device found in released land, first.</source>
        <translation>Bu tapşırıqda düzəldilməmiş kritik uyğunsuzluq var: əvvəlcə keyfiyyət yoxlamasında düzəldici tədbirləri qeydə alın və ya azad edilmiş ərazidə tapılmış qurğu məsələsini həll edin.</translation>
    </message>
    <message>
        <source>A nonconformity counts as corrected only with the measures that were taken: write them in the field measures.</source>
        <translation>Uyğunsuzluq yalnız görülmüş tədbirlərlə düzəldilmiş sayılır: onları measures sahəsinə yazın.</translation>
    </message>
    <message>
        <source>A quality visit that holds a task is not deleted: record the corrective measures instead.</source>
        <translation>Tapşırığı saxlayan keyfiyyət yoxlaması silinmir: əvəzində düzəldici tədbirləri qeydə alın.</translation>
    </message>
    <message>
        <source>Land is cancelled by non-technical survey, reduced by technical survey and cleared by clearance: correct the field kind or the field activity of this release.</source>
        <translation>Ərazi qeyri-texniki tədqiqatla ləğv edilir, texniki tədqiqatla azaldılır, təmizləmə ilə təmizlənir: bu azad etmənin kind və ya activity sahəsini düzəldin.</translation>
    </message>
    <message>
        <source>Cleared land needs the depth to which it was searched: fill in the field depth_cm.</source>
        <translation>Təmizlənmiş ərazi üçün yoxlanıldığı dərinlik lazımdır: depth_cm sahəsini doldurun.</translation>
    </message>
    <message>
        <source>Ground of a technical survey counts as cleared only if it was searched to clearance standard and the authority's setting release.survey_may_clear is yes: record it as reduced.</source>
        <translation>Texniki tədqiqatın yeri yalnız təmizləmə standartı üzrə yoxlanılıbsa və səlahiyyətli qurumun release.survey_may_clear parametri “bəli”dirsə, təmizlənmiş sayılır: onu azaldılmış kimi qeydə alın.</translation>
    </message>
    <message>
        <source>Released land needs its outline: draw the field geom.</source>
        <translation>Azad edilmiş ərazinin konturu lazımdır: geom sahəsini çəkin.</translation>
    </message>
    <message>
        <source>Released land is reopened only with a reason: write it in the field reopened_reason.</source>
        <translation>Azad edilmiş ərazi yalnız səbəblə yenidən açılır: səbəbi reopened_reason sahəsinə yazın.</translation>
    </message>
    <message>
        <source>The task of this release is withdrawn, so its ground stays hazard: plan the task again first.</source>
        <translation>Bu azad etmənin tapşırığı geri götürülüb, ona görə yeri təhlükəli qalır: əvvəlcə tapşırığı yenidən planlaşdırın.</translation>
    </message>
    <message>
        <source>A recorded release is not changed: set its state to reopened with a reason and record the right one anew.</source>
        <translation>Qeydə alınmış azad etmə dəyişdirilmir: state sahəsini səbəblə reopened edin və düzgününü yenidən qeydə alın.</translation>
    </message>
    <message>
        <source>Released land is reopened with a day and a reason: fill in the fields reopened_on and reopened_reason.</source>
        <translation>Azad edilmiş ərazi tarix və səbəblə yenidən açılır: reopened_on və reopened_reason sahələrini doldurun.</translation>
    </message>
    <message>
        <source>Reopened land is hazard again: when it has been searched, record a new release.</source>
        <translation>Yenidən açılmış ərazi yenidən təhlükəlidir: yoxlanıldıqdan sonra yeni azad etməni qeydə alın.</translation>
    </message>
    <message>
        <source>A recorded release is not deleted: set its state to reopened with a reason.</source>
        <translation>Qeydə alınmış azad etmə silinmir: state sahəsini səbəblə reopened edin.</translation>
    </message>
    <message>
        <source>The task of this release has a critical nonconformity that is not corrected, so nothing is released: correct or settle it first.</source>
        <translation>Bu azad etmənin tapşırığında düzəldilməmiş kritik uyğunsuzluq var, ona görə heç nə azad edilmir: əvvəlcə onu düzəldin və ya həll edin.</translation>
    </message>
    <message>
        <source>A hazard area is not deleted, since that would release ground: set its field cancellation to proposed and file a cancellation report.</source>
        <translation>Təhlükəli ərazi silinmir, çünki bu, yer azad edərdi: cancellation sahəsini proposed edin və ləğv hesabatı təqdim edin.</translation>
    </message>
    <message>
        <source>The outline of a hazard area is not redrawn by hand, since ground could be released by it: draw a further hazard area, or file a cancellation report.</source>
        <translation>Təhlükəli ərazinin konturu əllə yenidən çəkilmir, çünki bununla yer azad oluna bilər: daha bir təhlükəli ərazi çəkin və ya ləğv hesabatı təqdim edin.</translation>
    </message>
    <message>
        <source>A hazard area keeps its outline: file a cancellation report instead of emptying the field geom.</source>
        <translation>Təhlükəli ərazinin konturu saxlanılır: geom sahəsini boşaltmaq əvəzinə ləğv hesabatı təqdim edin.</translation>
    </message>
    <message>
        <source>A proposed hazard area keeps its code, its IMSMA id and the person who stands for it, since it could be deleted without them: correct the field instead of emptying it.</source>
        <translation>Təklif olunmuş təhlükəli ərazi öz kodunu, IMSMA id-sini və ona cavabdeh şəxsi saxlayır, çünki onlarsız silinə bilərdi: sahəni boşaltmaq əvəzinə düzəldin.</translation>
    </message>
    <message>
        <source>An accident or a find stays the evidence of its proposed hazard area: set the field cancellation of the area to proposed and file a cancellation report.</source>
        <translation>Qəza və ya tapıntı təklif edilmiş təhlükəli ərazisinin sübutu olaraq qalır: ərazinin cancellation sahəsinə proposed yazın və ləğv hesabatı təqdim edin.</translation>
    </message>
    <message>
        <source>An accident or a find stays the evidence of its proposed hazard area: leave the fields hazard_uuid and evidence_table as they are.</source>
        <translation>Qəza və ya tapıntı təklif edilmiş təhlükəli ərazisinin sübutu olaraq qalır: hazard_uuid və evidence_table sahələrini olduğu kimi saxlayın.</translation>
    </message>
    <message>
        <source>The field origin of a hazard area goes from proposed to computed to official and not back: leave it as it is.</source>
        <translation>Təhlükəli ərazinin origin sahəsi proposed, computed, official ardıcıllığı ilə dəyişir və geri qayıtmır: olduğu kimi saxlayın.</translation>
    </message>
    <message>
        <source>A hazard area is closed only with a reason and a cancellation, completion or handover report: file the report, then fill in the field status_changed_reason.</source>
        <translation>Təhlükəli ərazi yalnız səbəblə və ləğv, tamamlama və ya təhvil hesabatı ilə bağlanır: hesabatı təqdim edin, sonra status_changed_reason sahəsini doldurun.</translation>
    </message>
    <message>
        <source>A new hazard area cannot be closed or cancelled already: set its field status to open and its field cancellation to none.</source>
        <translation>Yeni təhlükəli ərazi dərhal bağlı və ya ləğv edilmiş ola bilməz: status sahəsini open, cancellation sahəsini none edin.</translation>
    </message>
    <message>
        <source>A cancellation counts as reported only with a cancellation report for this hazard area and a reason: file the report, then fill in the field cancellation_reason.</source>
        <translation>Ləğv yalnız bu təhlükəli ərazinin ləğv hesabatı və səbəblə bildirilmiş sayılır: hesabatı təqdim edin, sonra cancellation_reason sahəsini doldurun.</translation>
    </message>
    <message>
        <source>A person classifies a hazard area: fill in the fields classified_by and classified_reason with it.</source>
        <translation>Təhlükəli ərazini məsul şəxs təsnif edir: classified_by və classified_reason sahələrini də doldurun.</translation>
    </message>
    <message>
        <source>A smaller sigma makes a map look more certain: say in the field sigma_basis what it rests on.</source>
        <translation>Daha kiçik siqma xəritəni daha etibarlı göstərir: nəyə əsaslandığını sigma_basis sahəsində yazın.</translation>
    </message>
    <message>
        <source>An approval is not changed: end it with a reason and have the task approved anew.</source>
        <translation>Təsdiq dəyişdirilmir: onu səbəblə bitirin və tapşırığı yenidən təsdiq etdirin.</translation>
    </message>
    <message>
        <source>An approval ends with a reason: fill in the field end_reason.</source>
        <translation>Təsdiq səbəblə bitir: end_reason sahəsini doldurun.</translation>
    </message>
    <message>
        <source>An approval is not deleted: end it with a reason.</source>
        <translation>Təsdiq silinmir: onu səbəblə bitirin.</translation>
    </message>
    <message>
        <source>An issued sheet is not changed, since a team holds it: issue a new revision.</source>
        <translation>Verilmiş vərəq dəyişdirilmir, çünki o, komandadadır: yeni redaksiya verin.</translation>
    </message>
    <message>
        <source>The issue of a sheet is not deleted, since a team holds it: set its state to recalled.</source>
        <translation>Vərəqin verilmə qeydi silinmir, çünki vərəq komandadadır: state sahəsini recalled edin.</translation>
    </message>
    <message>
        <source>A cancellation report names its hazard area and its reason: fill in the fields hazard_uuid and reason.</source>
        <translation>Ləğv hesabatı öz təhlükəli ərazisini və səbəbini göstərir: hazard_uuid və reason sahələrini doldurun.</translation>
    </message>
    <message>
        <source>A completion or handover report belongs to a task: fill in the field task_uuid.</source>
        <translation>Tamamlama və ya təhvil hesabatı tapşırığa aiddir: task_uuid sahəsini doldurun.</translation>
    </message>
    <message>
        <source>A filed report keeps its subject, kind, day and author: file a new report that corrects it.</source>
        <translation>Təqdim edilmiş hesabatın mövzusu, növü, günü və müəllifi dəyişmir: onu düzəldən yeni hesabat təqdim edin.</translation>
    </message>
    <message>
        <source>A filed report is not deleted: file a new report that corrects it.</source>
        <translation>Təqdim edilmiş hesabat silinmir: onu düzəldən yeni hesabat təqdim edin.</translation>
    </message>
    <message>
        <source>A recorded decision is not changed: record a new one.</source>
        <translation>Qeydə alınmış qərar dəyişdirilmir: yenisini qeydə alın.</translation>
    </message>
    <message>
        <source>A recorded decision is not deleted: record a new one.</source>
        <translation>Qeydə alınmış qərar silinmir: yenisini qeydə alın.</translation>
    </message>
    <message>
        <source>A file holds one workspace: create another file for another one.</source>
        <translation>Bir faylda bir iş mühiti olur: başqası üçün başqa fayl yaradın.</translation>
    </message>
    <message>
        <source>The reference system and version of a workspace are not changed by hand: create a new workspace instead.</source>
        <translation>İş mühitinin istinad sistemi və versiyası əllə dəyişdirilmir: əvəzində yeni iş mühiti yaradın.</translation>
    </message>
    <message>
        <source>The row that names the workspace is not deleted: it is what makes this file a workspace.</source>
        <translation>İş mühitini adlandıran sətir silinmir: bu faylı iş mühiti edən odur.</translation>
    </message>
    <message>
        <source>The setting named in the field key is there already: change that one.</source>
        <translation>key sahəsində göstərilən parametr artıq var: onu dəyişin.</translation>
    </message>
    <message>
        <source>The field code is in this list already: change that row, or choose another code.</source>
        <translation>code sahəsindəki kod artıq bu siyahıda var: həmin sətri dəyişin və ya başqa kod seçin.</translation>
    </message>
    <message>
        <source>The field code of this kind of ordnance is there already: change that row, or choose another code.</source>
        <translation>Bu döyüş sursatı növünün code sahəsindəki kod artıq var: həmin sətri dəyişin və ya başqa kod seçin.</translation>
    </message>
    <message>
        <source>The journal is never changed: correct the row itself, and the journal will tell.</source>
        <translation>Jurnal heç vaxt dəyişdirilmir: sətrin özünü düzəldin, jurnal bunu göstərəcək.</translation>
    </message>
    <message>
        <source>The journal is never shortened: make a new workspace if this one is to end.</source>
        <translation>Jurnal heç vaxt qısaldılmır: bu iş mühiti bitməlidirsə, yenisini yaradın.</translation>
    </message>
    <message>
        <source>A seal of the journal is never changed: leave the journal to Mine Planner.</source>
        <translation>Jurnalın möhürü heç vaxt dəyişdirilmir: jurnalı Mine Planner idarə etsin.</translation>
    </message>
    <message>
        <source>A seal of the journal is never removed: leave the journal to Mine Planner.</source>
        <translation>Jurnalın möhürü heç vaxt silinmir: jurnalı Mine Planner idarə etsin.</translation>
    </message>
    <message>
        <source>These entries of the journal are sealed already: leave the journal to Mine Planner.</source>
        <translation>Jurnalın bu qeydləri artıq möhürlənib: jurnalı Mine Planner idarə etsin.</translation>
    </message>
    <message>
        <source>An action in the journal is never changed: correct the row itself, and the journal will tell.</source>
        <translation>Jurnaldakı əməliyyat heç vaxt dəyişdirilmir: sətrin özünü düzəldin, jurnal bunu göstərəcək.</translation>
    </message>
    <message>
        <source>An action in the journal is never removed: undo it instead.</source>
        <translation>Jurnaldakı əməliyyat heç vaxt silinmir: əvəzində onu geri alın.</translation>
    </message>
    <message>
        <source>The register of exchanges is never changed: add a new entry.</source>
        <translation>Mübadilə reyestri heç vaxt dəyişdirilmir: yeni qeyd əlavə edin.</translation>
    </message>
    <message>
        <source>The register of exchanges is never shortened: add a new entry.</source>
        <translation>Mübadilə reyestri heç vaxt qısaldılmır: yeni qeyd əlavə edin.</translation>
    </message>
    <message>
        <source>Offices disagree about this field of the hazard area: settle the open question with a reason first.</source>
        <translation>Ofislər təhlükəli ərazinin bu sahəsi barədə razılaşmır: əvvəlcə açıq sualı səbəblə həll edin.</translation>
    </message>
    <message>
        <source>Offices disagree about this field of the released land: settle the open question with a reason first.</source>
        <translation>Ofislər azad edilmiş ərazinin bu sahəsi barədə razılaşmır: əvvəlcə açıq sualı səbəblə həll edin.</translation>
    </message>
    <message>
        <source>Offices disagree about the state of this task: settle the open question with a reason first.</source>
        <translation>Ofislər bu tapşırığın vəziyyəti barədə razılaşmır: əvvəlcə açıq sualı səbəblə həll edin.</translation>
    </message>
</context>
</TS>
