using Npgsql;
using NpgsqlTypes;

namespace QaBot.Benchmarks.Comparing;

/// <summary>PostgreSQL's full text search in English, with a GIN index, ranked by ts_rank_cd.</summary>
internal sealed class PostgresRival : IRival
{
    private readonly NpgsqlConnection connection;
    private readonly List<SearchedSentence> known = [];

    /// <summary>Connects.</summary>
    /// <param name="server">Npgsql's connection string of a database to work in; a temporary table is made there.</param>
    public PostgresRival(string server)
    {
        connection = new NpgsqlConnection(server);
        connection.Open();
    }

    /// <inheritdoc/>
    public string Name => "PostgreSQL full text";

    /// <inheritdoc/>
    public long Size
    {
        get
        {
            using var command = new NpgsqlCommand("SELECT pg_total_relation_size('qabot_sentences')", connection);
            return (long)command.ExecuteScalar()!;
        }
    }

    /// <inheritdoc/>
    public void Index(IReadOnlyList<SearchedSentence> sentences)
    {
        Run("CREATE TEMP TABLE qabot_sentences(id int, words tsvector)");
        Run("CREATE TEMP TABLE qabot_texts(id int, text text)");
        using (var copy = connection.BeginBinaryImport("COPY qabot_texts(id, text) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var sentence in sentences)
            {
                copy.StartRow();
                copy.Write(known.Count, NpgsqlDbType.Integer);
                copy.Write(sentence.Text.Replace('\0', ' '), NpgsqlDbType.Text);
                known.Add(sentence);
            }

            copy.Complete();
        }

        Run("INSERT INTO qabot_sentences SELECT id, to_tsvector('english', text) FROM qabot_texts");
        Run("CREATE INDEX ON qabot_sentences USING gin(words)");
        Run("ANALYZE qabot_sentences");
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Article, int Start, int End)> Search(string question, int top)
    {
        using var command = new NpgsqlCommand(
            "SELECT id FROM qabot_sentences, to_tsquery('english', $1) query WHERE words @@ query "
            + "ORDER BY ts_rank_cd(words, query) DESC, id LIMIT $2", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = string.Join(" | ", QuestionWords.Of(question)) });
        command.Parameters.Add(new NpgsqlParameter { Value = top });
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
    public void Dispose() => connection.Dispose();

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
