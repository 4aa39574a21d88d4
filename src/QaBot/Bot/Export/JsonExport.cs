using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace QaBot.Bot.Export;

/// <summary>Writes a conversation as JSON, with the letters of all scripts as they are.</summary>
internal static class JsonExport
{
    private static readonly JsonTypeInfo<IReadOnlyList<ExportedTurn>> Type =
        (JsonTypeInfo<IReadOnlyList<ExportedTurn>>)new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            TypeInfoResolver = ExportJson.Default,
        }.GetTypeInfo(typeof(IReadOnlyList<ExportedTurn>));

    /// <summary>Writes it.</summary>
    /// <param name="turns">The questions, oldest first.</param>
    public static string Of(IReadOnlyList<ExportedTurn> turns) => JsonSerializer.Serialize(turns, Type) + "\n";
}

/// <summary>Writes <see cref="ExportedTurn"/>.</summary>
[JsonSerializable(typeof(IReadOnlyList<ExportedTurn>))]
internal sealed partial class ExportJson : JsonSerializerContext;
