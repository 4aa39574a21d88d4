using System.Collections.Frozen;

namespace QaBot.Answering.Languages;

/// <summary>The English names of languages; without cultures the framework has none.</summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Names = (
        "ar Arabic,bg Bulgarian,ca Catalan,cs Czech,da Danish,de German,el Greek,en English,es Spanish,eu Basque,fa Persian,fi Finnish,fr "
        + "French,ga Irish,gl Galician,"
        + "hi Hindi,hu Hungarian,hy Armenian,id Indonesian,it Italian,lv Latvian,nl Dutch,no Norwegian,pt Portuguese,ro Romanian,ru "
        + "Russian,sv Swedish,tr Turkish")
        .Split(',').ToFrozenDictionary(row => row[..2], row => row[3..], StringComparer.Ordinal);

    /// <summary>The name of a language: "German"; "another language" when it is not known.</summary>
    internal static string Of(Language language) => Of(language.Code);

    /// <summary>The name of a language by its ISO 639-1 code; "another language" when it is not known.</summary>
    /// <param name="code">The code, lower case.</param>
    public static string Of(string code) => Names.GetValueOrDefault(code, "another language");

    /// <summary>Several names in a row: "French, German and Russian".</summary>
    internal static string Of(IEnumerable<Language> languages)
    {
        var names = languages.Select(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
