<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>MinePlanner</name>
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
        <source>95 % within {} m</source>
        <translation>95 % {} m daxilində</translation>
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
        <source>Team leader</source>
        <translation>Komanda rəhbəri</translation>
    </message>
    <message>
        <source>Tasking authority</source>
        <translation type="unfinished">Tapşırığı verən qurum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Nöqtələr</translation>
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
        <source>{} {} m at {}° grid</source>
        <translation type="unfinished">{} {} m, şəbəkə azimutu {}°</translation>
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
        <source>accident</source>
        <translation>qəza</translation>
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
        <source>Margin</source>
        <translation type="unfinished">Ehtiyat</translation>
    </message>
    <message>
        <source>{} m, holds {} %</source>
        <translation type="unfinished">{} m, {} % əhatə edir</translation>
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
        <source>Grade</source>
        <translation>Dərəcə</translation>
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
        <source>Date</source>
        <translation>Tarix</translation>
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
        <source>refuted</source>
        <translation>təkzib edilib</translation>
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
        <source>perimeter</source>
        <translation>perimetr</translation>
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
        <source>found</source>
        <translation>tapılıb</translation>
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
</context>
</TS>
