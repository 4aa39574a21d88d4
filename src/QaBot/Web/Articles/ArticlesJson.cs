using System.Text.Json.Serialization;

namespace QaBot.Web.Articles;

/// <summary>Writes articles as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<ArticleItemJson>))]
[JsonSerializable(typeof(ArticleJson))]
internal sealed partial class ArticlesJson : JsonSerializerContext;
