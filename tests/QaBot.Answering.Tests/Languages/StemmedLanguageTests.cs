using QaBot.Answering.Languages;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Languages;

/// <summary>A text of its own in each language that has an analyzer.</summary>
public sealed class StemmedLanguageTests
{
    public static TheoryData<string, string, string> Texts { get; } = new()
    {
        { "ar", "بني الجسر القديم في عام 1871 على يد المهندس سالم. يمر القطار فوق النهر كل يوم.", "متى بني الجسر القديم؟" },
        { "bg", "Старият мост е построен през 1871 година от инженер Стоянов. Влакът минава над реката всеки ден.",
            "Кога е построен старият мост?" },
        { "ca", "El pont vell es va construir el 1871 per l'enginyer Serra. El tren passa per sobre del riu cada dia.",
            "Quan es va construir el pont vell?" },
        { "cs", "Starý most postavil v roce 1871 inženýr Novotný. Vlak jezdí přes řeku každý den.", "Kdy byl postaven starý most?" },
        { "da", "Den gamle bro blev bygget i 1871 af ingeniør Holm. Toget kører over floden hver dag.",
            "Hvornår blev den gamle bro bygget?" },
        { "de", "Die alte Brücke wurde 1871 vom Ingenieur Brandt gebaut. Der Zug fährt jeden Tag über den Fluss.",
            "Wann wurde die alte Brücke gebaut?" },
        { "el", "Η παλιά γέφυρα χτίστηκε το 1871 από τον μηχανικό Μάρκο. Το τρένο περνά πάνω από το ποτάμι κάθε μέρα.",
            "Πότε χτίστηκε η παλιά γέφυρα;" },
        { "es", "El puente viejo fue construido en 1871 por el ingeniero Salas. El tren pasa sobre el río cada día.",
            "¿Cuándo fue construido el puente viejo?" },
        { "eu", "Zubi zaharra 1871 urtean eraiki zuen Etxeberri ingeniariak. Trena egunero igarotzen da ibaiaren gainetik.",
            "Noiz eraiki zuen zubi zaharra?" },
        { "fa", "پل قدیمی در سال 1871 به دست مهندس کریمی ساخته شد. قطار هر روز از روی رودخانه می‌گذرد.", "پل قدیمی کی ساخته شد؟" },
        { "fi", "Vanha silta rakennettiin vuonna 1871 insinööri Laineen johdolla. Juna kulkee joen yli joka päivä.",
            "Milloin vanha silta rakennettiin?" },
        { "fr", "Le vieux pont fut construit en 1871 par l'ingénieur Morel. Le train passe au-dessus de la rivière chaque jour.",
            "Quand le vieux pont fut-il construit ?" },
        { "ga", "Tógadh an seandroichead i 1871 ag an innealtóir Ó Briain. Téann an traein thar an abhainn gach lá.",
            "Cathain a tógadh an seandroichead?" },
        { "gl", "A ponte vella foi construída en 1871 polo enxeñeiro Castro. O tren pasa sobre o río cada día.",
            "Cando foi construída a ponte vella?" },
        { "hi", "पुराना पुल 1871 में इंजीनियर शर्मा ने बनाया था। रेलगाड़ी हर दिन नदी पार करती है।", "पुराना पुल कब बनाया था?" },
        { "hu", "A régi hidat 1871-ben építette Varga mérnök. A vonat minden nap átmegy a folyó felett.",
            "Mikor építette Varga a régi hidat?" },
        { "hy", "Հին կամուրջը կառուցվել է 1871 թվականին ինժեներ Սարգսյանի կողմից։ Գնացքն ամեն օր անցնում է գետի վրայով։",
            "Ե՞րբ է կառուցվել հին կամուրջը" },
        { "id", "Jembatan tua dibangun pada tahun 1871 oleh insinyur Santoso. Kereta melewati sungai setiap hari.",
            "Kapan jembatan tua dibangun?" },
        { "it", "Il vecchio ponte fu costruito nel 1871 dall'ingegnere Conti. Il treno passa sopra il fiume ogni giorno.",
            "Quando fu costruito il vecchio ponte?" },
        { "lv", "Veco tiltu 1871. gadā uzcēla inženieris Ozols. Vilciens katru dienu brauc pāri upei.", "Kad uzcēla veco tiltu?" },
        { "nl", "De oude brug werd in 1871 gebouwd door ingenieur De Wit. De trein rijdt elke dag over de rivier.",
            "Wanneer werd de oude brug gebouwd?" },
        { "no", "Den gamle broen ble bygget i 1871 av ingeniør Lund. Toget kjører over elven hver dag.",
            "Når ble den gamle broen bygget?" },
        { "pt", "A ponte velha foi construída em 1871 pelo engenheiro Moura. O comboio passa sobre o rio todos os dias.",
            "Quando foi construída a ponte velha?" },
        { "ro", "Podul vechi a fost construit în 1871 de inginerul Popa. Trenul trece peste râu în fiecare zi.",
            "Când a fost construit podul vechi?" },
        { "ru", "Старый мост построил в 1871 году инженер Орлов. Поезд каждый день проходит над рекой.", "Когда построили старый мост?" },
        { "sv", "Den gamla bron byggdes 1871 av ingenjör Berg. Tåget går över floden varje dag.", "När byggdes den gamla bron?" },
        { "tr", "Eski köprü 1871 yılında mühendis Yılmaz tarafından inşa edildi. Tren her gün IRMAĞIN üzerinden geçer.",
            "Eski köprü ne zaman inşa edildi?" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sentence_is_found_and_its_neighbour_is_not_taken_for_it(string language, string text, string question)
    {
        using var engine = TestEngine.Over($"---\nlanguage: {language}\n---\n\n{text}");

        Assert.Empty(engine.Index.Summary.Skipped);
        Assert.Contains("1871", engine.First(question), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_with_an_analyzer_has_a_text()
    {
        Assert.Equal(
            LanguageTable.All.Select(language => language.Code).Where(code => code != "en").Order(StringComparer.Ordinal),
            Texts.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
    }

    // The words of a text without the language's name may be taken for any of them.
    [Fact]
    public void All_of_them_are_served_from_one_folder()
    {
        using var engine = TestEngine.Over(Texts.ToDictionary(row => (string)row[0], row => (string)row[1]));

        Assert.Equal(Texts.Count, engine.Index.Summary.Articles);
    }
}
