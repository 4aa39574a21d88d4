using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>Counts the items of numbered lists, since a document holds no numbers but how to count (ECMA-376, 17.9).</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<int, AbstractNum> definitions = [];
    private readonly Dictionary<(int List, int Level), int> counted = [];

    /// <summary>Reads how a document counts.</summary>
    public WordNumbers(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        var abstracts = (numbering?.Elements<AbstractNum>() ?? [])
            .Where(definition => definition.AbstractNumberId is not null)
            .DistinctBy(definition => definition.AbstractNumberId!.Value)
            .ToDictionary(definition => definition.AbstractNumberId!.Value);
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance is { NumberID.Value: var id, AbstractNumId.Val.Value: var definition }
                && abstracts.TryGetValue(definition, out var found))
            {
                definitions.TryAdd(id, found);
            }
        }
    }

    /// <summary>The number of the next item of a list, as in "2. "; empty where the list has bullets, letters, or says nothing.</summary>
    public string Next(WordParagraph item)
    {
        var properties = item.ParagraphProperties?.NumberingProperties;
        if (properties?.NumberingId?.Val?.Value is not { } list || !definitions.TryGetValue(list, out var definition))
        {
            return string.Empty;
        }

        var at = properties.NumberingLevelReference?.Val?.Value ?? 0;
        var level = definition.Elements<Level>().FirstOrDefault(found => found.LevelIndex?.Value == at);
        if (level?.NumberingFormat?.Val?.Value != NumberFormatValues.Decimal)
        {
            return string.Empty;
        }

        var number = counted.TryGetValue((list, at), out var last) ? last + 1 : level.StartNumberingValue?.Val?.Value ?? 1;
        counted[(list, at)] = number;
        foreach (var deeper in counted.Keys.Where(key => key.List == list && key.Level > at).ToList())
        {
            counted.Remove(deeper);
        }

        return number.ToString(CultureInfo.InvariantCulture) + ". ";
    }
}
