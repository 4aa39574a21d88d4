using System.Text.Json.Serialization;
using QaBot.Web.Articles;

namespace QaBot.Api.Uploads;

/// <summary>What became of the files that were sent.</summary>
/// <param name="Files">Each file, in the order in which they were sent.</param>
internal sealed record UploadJson(IReadOnlyList<UploadedFileJson> Files);

/// <summary>What became of a file.</summary>
/// <param name="File">Its name, as it is stored or was sent.</param>
/// <param name="Article">The article that it is; not there when it was not taken, or when it waits to be indexed.</param>
/// <param name="Notes">What was ignored in it, in words; mostly nothing.</param>
/// <param name="Questions">Up to three questions that it answers; none when its sentences are not plain enough.</param>
/// <param name="Problem">Why it was not taken, and what to do; not there when it was.</param>
internal sealed record UploadedFileJson(
    string File, ArticleItemJson? Article, IReadOnlyList<string> Notes, IReadOnlyList<string> Questions, string? Problem);

/// <summary>Writes what became of files as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(UploadJson))]
internal sealed partial class UploadJsonContext : JsonSerializerContext;
