using QaBot.Answering;
using QaBot.Evaluation;

namespace QaBot.Training.Tests.Fitting;

public sealed class FeatureFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("qabot-rows-").FullName;

    [Fact]
    public void Lines_of_all_files_are_read()
    {
        const string Line = """{"id":"1","article":"a","kind":"taken-out","confidence":0.5,"answered":false,"right":false,"shortRight":false,"signs":{"Bias":1},"candidates":[{"right":true,"features":{"Coverage":0.5}}]}""";
        var rows = FeatureFile.Read([Write("one.jsonl", Line), Write("two.jsonl", Line + "\n" + Line)]).ToList();

        Assert.Equal(3, rows.Count);
        Assert.Equal((QuestionKind.TakenOut, 0.5), (rows[2].Kind, rows[2].Candidates[0].Features["Coverage"]));
    }

    [Fact]
    public void Line_that_is_none_is_an_error_that_names_file_and_line()
    {
        var error = Assert.Throws<AnsweringException>(() => FeatureFile.Read([Write("one.jsonl", "no json")]).ToList());

        Assert.Contains("one.jsonl, line 1", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
