namespace QaBot.Answering.Tests.Languages;

/// <summary>Questions in the languages of the articles beside this file.</summary>
internal static class LanguageQuestions
{
    /// <summary>The language, the question, words of the sentence that answers.</summary>
    public static TheoryData<string, string, string> Answered { get; } = new()
    {
        { "ru", "Когда открылся музей часов?", "1968" },
        { "ru", "Кто основал музей?", "Лебедев" },
        { "ru", "Где изготовили самые старые часы?", "Нюрнберге" },
        { "ru", "Почему здание построили из кирпича?", "потому что" },
        { "ru", "Сколько стоит билет для взрослых?", "триста рублей" },
        { "ru", "Сколько экспонатов в собрании музея?", "двух тысяч" },
        { "de", "Wer baute die Wassermühle?", "Kessler" },
        { "de", "Welchen Durchmesser hat das Mühlrad?", "sechs Metern" },
        { "de", "Was zerstörte das alte Wehr?", "Hochwasser" },
        { "de", "Bis wann wurde Roggen gemahlen?", "1957" },
        { "de", "Wann beginnen die Führungen?", "elf Uhr" },
        { "de", "Wie viel kostet der Eintritt?", "vier Euro" },
        { "es", "¿Quién construyó el faro?", "Clara Montero" },
        { "es", "¿Cuánto mide la torre?", "treinta y ocho" },
        { "es", "¿Qué destruyó la linterna original?", "rayo" },
        { "es", "¿Cuándo se jubiló el último farero?", "1989" },
        { "es", "¿Cuántos libros guarda la biblioteca?", "nueve mil" },
        { "fa", "باغ انار در چه سالی ساخته شد؟", "۱۳۲۵" },
        { "fa", "مساحت باغ چقدر است؟", "دوازده هکتار" },
        { "fa", "آب باغ از کجا تأمین می‌شود؟", "قنات" },
        { "fa", "جشن انار در چه ماهی برگزار می‌شود؟", "آبان" },
        { "fa", "بهای بلیت جشن چقدر است؟", "پنجاه هزار" },
        { "en", "When was the bridge opened?", "1962" },
        { "en", "Who designed the bridge?", "Marta Keller" },
    };

    /// <summary>Questions about something else altogether.</summary>
    public static TheoryData<string, string> Elsewhere { get; } = new()
    {
        { "ru", "Кто президент Франции?" },
        { "ru", "Когда началась Вторая мировая война?" },
        { "ru", "Какая глубина озера Байкал?" },
        { "ru", "Сколько игроков в футбольной команде?" },
        { "de", "Wer ist der Präsident von Frankreich?" },
        { "de", "Wann endete der Dreißigjährige Krieg?" },
        { "de", "Wie tief ist der Bodensee?" },
        { "de", "Wie viele Spieler hat eine Fußballmannschaft?" },
        { "es", "¿Quién es el presidente de Francia?" },
        { "es", "¿Cuándo terminó la guerra civil?" },
        { "es", "¿Qué profundidad tiene el lago Titicaca?" },
        { "es", "¿Cuántos jugadores tiene un equipo de fútbol?" },
        { "fa", "رئیس جمهور فرانسه کیست؟" },
        { "fa", "جنگ جهانی دوم کی آغاز شد؟" },
        { "fa", "عمق دریای خزر چقدر است؟" },
        { "fa", "تیم فوتبال چند بازیکن دارد؟" },
        { "en", "Who won the football world cup?" },
    };

    /// <summary>Questions about what the article speaks of that it does not answer.</summary>
    public static TheoryData<string, string> Untold { get; } = new()
    {
        { "ru", "Кто отремонтировал крышу музея?" },
        { "ru", "Когда родился Павел Лебедев?" },
        { "ru", "Сколько стоит парковка у музея?" },
        { "de", "Wann brannte die Mühle ab?" },
        { "de", "Wer malte das Bild im Museum?" },
        { "de", "Wie viele Besucher hat das Museum?" },
        { "es", "¿Quién pintó el faro de blanco?" },
        { "es", "¿Cuánto cuesta el autobús al faro?" },
        { "es", "¿Cuándo nació Tomás Rivas?" },
        { "fa", "چه کسی دیوار باغ را رنگ کرد؟" },
        { "fa", "قیمت زمین باغ چقدر است؟" },
        { "fa", "کدخدا رحیم صالحی کی درگذشت؟" },
        { "en", "Who painted the bridge?" },
    };
}
