using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace QaBot.Asking;

/// <summary>Writes answers as JSON with the letters of all scripts as they are, since the output is no web page.</summary>
internal static class AnswerJson
{
    /// <summary>How an answer is written.</summary>
    public static readonly JsonTypeInfo<AnsweredLine> Line = new AskJson(
        new JsonSerializerOptions(AskJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).AnsweredLine;
}
