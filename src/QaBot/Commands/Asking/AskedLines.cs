using System.Text.Json;
using QaBot.Answering;
using QaBot.Asking;
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
            var asked = JsonSerializer.Deserialize(line, AskJson.Default.AskedLine) ?? new AskedLine();
            return asked.Problems().Select(problem => problem.Message).FirstOrDefault() is { } wrong
                ? throw new AnsweringException($"{place}: {wrong}")
                : asked;
        }
        catch (JsonException error)
        {
            throw new AnsweringException($"{place}: this is not JSON ({error.Message})", error);
        }
    }
}
