using System.Text.Json;
using QaBot.Answering;
using QaBot.Evaluation;

namespace QaBot.Commands.Asking;

/// <summary>Reads a file of questions, one JSON object a line.</summary>
internal static class AskedLines
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="AnsweringException">The file cannot be read, or a line of it is malformed.</exception>
    public static IReadOnlyList<AskedLine> Read(string path) =>
        [.. TextFile.ReadLines(path)
            .Select((line, i) => (Line: line, Place: $"{path}, line {i + 1}"))
            .Where(item => !string.IsNullOrWhiteSpace(item.Line))
            .Select(item => Parse(item.Line, item.Place))];

    private static AskedLine Parse(string line, string place)
    {
        try
        {
            return JsonSerializer.Deserialize(line, AskJson.Default.AskedLine) is { Question: not null } asked
                ? asked
                : throw new AnsweringException($"{place}: there is no \"question\"; write {{\"id\":\"1\",\"question\":\"...\"}}.");
        }
        catch (JsonException error)
        {
            throw new AnsweringException($"{place}: this is not JSON ({error.Message})", error);
        }
    }
}
