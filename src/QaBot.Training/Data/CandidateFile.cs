using System.Text;

namespace QaBot.Training.Data;

/// <summary>Reads questions with sentences that may answer them: a CSV file of question, label (1 answers, 0 does not) and sentence.</summary>
internal static class CandidateFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is; its first line names the columns.</param>
    /// <returns>By question in the file's order, its sentences and whether they answer.</returns>
    public static IReadOnlyList<(string Question, IReadOnlyList<(string Sentence, bool IsRight)> Candidates)> Read(string path)
    {
        var rows = Rows(File.ReadAllText(path)).Skip(1).Where(row => row.Count == 3);
        return [.. rows
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .Select(group => (group.Key, (IReadOnlyList<(string, bool)>)[.. group.Select(row => (row[2], row[1] == "1"))]))];
    }

    // Fields in quotes may hold commas, line ends and doubled quotes.
    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && (isQuoted || field.Length == 0))
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (isQuoted || c is not (',' or '\n'))
            {
                field.Append(c);
            }
            else
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
        }
    }
}
