using System.Text.Json;

namespace QaBot.Tests.Commands;

/// <summary>What a run of the program came to.</summary>
internal sealed record CommandResult(int Code, string Answers, string Errors, string Output)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The output as one JSON value.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
