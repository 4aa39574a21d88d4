using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace QaBot.Asking;

/// <summary>Writes answers as JSON with the letters of all scripts as they are, since the output is no web page.</summary>
internal static class AnswerJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = AskJson.Default,
    };

    /// <summary>How an answer is written.</summary>
    public static readonly JsonTypeInfo<AnsweredLine> Line = (JsonTypeInfo<AnsweredLine>)Options.GetTypeInfo(typeof(AnsweredLine));

    /// <summary>An answer on one line.</summary>
    public static string Of(AnsweredLine line) => JsonSerializer.Serialize(line, Line);
}
