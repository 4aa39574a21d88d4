using Microsoft.Data.Sqlite;

namespace QaBot.Benchmarks.Comparing;

/// <summary>SQLite's FTS5 with the Porter stemmer, ranked by its own BM25.</summary>
internal sealed class SqliteRival : IRival
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("qabot-sqlite-");
    private readonly SqliteConnection connection;
    private readonly List<SearchedSentence> known = [];

    /// <summary>Makes an empty database.</summary>
    public SqliteRival()
    {
        connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "sentences.db")};Pooling=False");
        connection.Open();
        Run("CREATE VIRTUAL TABLE sentences USING fts5(text, content='', tokenize='porter unicode61')");
    }

    /// <inheritdoc/>
    public string Name => "SQLite FTS5";

    /// <inheritdoc/>
    public long Size => folder.EnumerateFiles().Sum(file => file.Length);

    /// <inheritdoc/>
    public void Index(IReadOnlyList<SearchedSentence> sentences)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO sentences(rowid, text) VALUES ($id, $text)";
        var id = command.Parameters.Add("$id", SqliteType.Integer);
        var text = command.Parameters.Add("$text", SqliteType.Text);
        foreach (var sentence in sentences)
        {
            (id.Value, text.Value) = (known.Count, sentence.Text);
            command.ExecuteNonQuery();
            known.Add(sentence);
        }

        transaction.Commit();
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Article, int Start, int End)> Search(string question, int top)
    {
        var words = QuestionWords.Of(question);
        if (words.Count == 0)
        {
            return [];
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM sentences WHERE sentences MATCH $query ORDER BY bm25(sentences), rowid LIMIT $top";
        command.Parameters.AddWithValue("$query", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        command.Parameters.AddWithValue("$top", top);
        using var rows = command.ExecuteReader();
        var found = new List<(string, int, int)>();
        while (rows.Read())
        {
            var sentence = known[rows.GetInt32(0)];
            found.Add((sentence.Article, sentence.Start, sentence.End));
        }

        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        connection.Dispose();
        folder.Delete(recursive: true);
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
