using System.Text.Json.Serialization;
using QaBot.Answering;
using QaBot.Answering.Retrieval;

namespace QaBot.Api.Searching;

/// <summary>What a search found. Offsets and lengths count UTF-16 units.</summary>
/// <param name="Hits">The places, best first.</param>
internal sealed record SearchJson(IReadOnlyList<HitJson> Hits);

/// <summary>A place that a search found.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="TitleMarks">The words of the search in the title, counted from its beginning.</param>
/// <param name="Hash">The hash of its text, as in citations.</param>
/// <param name="Offset">Where the sentence starts in the article's text; not there when the title was found.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The sentence, or the title.</param>
/// <param name="Marks">The words of the search in the sentence, counted in the article's text.</param>
internal sealed record HitJson(
    string Article,
    string Title,
    IReadOnlyList<MarkJson> TitleMarks,
    string Hash,
    int? Offset,
    int? Length,
    string Text,
    IReadOnlyList<MarkJson> Marks)
{
    /// <summary>Makes it of a hit.</summary>
    public static HitJson Of(SearchHit hit) => new(
        hit.Article.Id,
        hit.Article.Title,
        MarkJson.Of(hit.TitleMarks),
        hit.Article.ContentHash,
        hit.Span?.Offset,
        hit.Span?.Length,
        hit.Text,
        MarkJson.Of(hit.Marks));
}

/// <summary>A word that was found.</summary>
/// <param name="Offset">Where it starts.</param>
/// <param name="Length">How long it is.</param>
internal sealed record MarkJson(int Offset, int Length)
{
    /// <summary>Makes them of spans.</summary>
    public static IReadOnlyList<MarkJson> Of(IReadOnlyList<TextSpan> spans) =>
        [.. spans.Select(span => new MarkJson(span.Offset, span.Length))];
}

/// <summary>Writes what a search found as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SearchJson))]
internal sealed partial class SearchJsonContext : JsonSerializerContext;
