using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;

namespace QaBot.Answering.Languages;

/// <summary>Analyses each field by the language whose words it holds.</summary>
internal static class ArticleAnalyzer
{
    /// <summary>Makes the analyzer of index, articles and questions.</summary>
    public static Analyzer Create()
    {
        var byField = new Dictionary<string, Analyzer>(StringComparer.Ordinal);
        var plain = new PlainAnalyzer();
        foreach (var language in LanguageTable.All.Append(Language.Other).Where(language => !language.IsEnglish))
        {
            var stemming = language.CreateAnalyzer();
            byField[language.Fields.Word] = plain;
            byField[language.Fields.Sentence] = byField[language.Fields.Paragraph] = stemming;
            byField[language.Fields.Heading] = byField[language.Fields.Title] = stemming;
        }

        return new PerFieldAnalyzerWrapper(Language.English.CreateAnalyzer(), byField);
    }
}
