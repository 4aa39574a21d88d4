using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace QaBot.Benchmarks.Comparing;

/// <summary>
/// An engine of another language, in a process that speaks lines of JSON: <c>{"index":["text", …]}</c> is answered by
/// <c>{"size":bytes}</c>, <c>{"question":"…","top":5}</c> by <c>{"found":[numbers of sentences]}</c>.
/// </summary>
internal sealed class ScriptRival : IRival
{
    private readonly Process process;
    private IReadOnlyList<SearchedSentence> known = [];

    /// <summary>Starts the process.</summary>
    /// <param name="name">What it is called in the table.</param>
    /// <param name="program">The program that runs the script.</param>
    /// <param name="script">The script's file in the folder rivals.</param>
    /// <exception cref="Win32Exception">The program is not installed.</exception>
    public ScriptRival(string name, string program, string script)
    {
        Name = name;
        process = Process.Start(new ProcessStartInfo(program, [Path.Combine(AppContext.BaseDirectory, "rivals", script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public long Size { get; private set; }

    /// <inheritdoc/>
    public void Index(IReadOnlyList<SearchedSentence> sentences)
    {
        known = sentences;
        Size = Call(new { index = sentences.Select(sentence => sentence.Text) }).GetProperty("size").GetInt64();
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Article, int Start, int End)> Search(string question, int top) =>
        [.. Call(new { question, top }).GetProperty("found").EnumerateArray()
            .Select(number => known[number.GetInt32()])
            .Select(sentence => (sentence.Article, sentence.Start, sentence.End))];

    /// <inheritdoc/>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.Kill();
        process.Dispose();
    }

    private JsonElement Call(object message)
    {
        process.StandardInput.WriteLine(JsonSerializer.Serialize(message));
        process.StandardInput.Flush();
        var line = process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"{Name} ended; what it needs may not be installed.");
        using var reply = JsonDocument.Parse(line);
        return reply.RootElement.Clone();
    }
}
