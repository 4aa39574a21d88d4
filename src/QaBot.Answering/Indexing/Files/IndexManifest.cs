using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Files;

/// <summary>
/// The files an index was made of. It is kept in the data of Lucene's commit, so that it and the documents change at
/// one stroke.
/// </summary>
/// <param name="Format">What the index was made with, see <see cref="IndexFormat"/>.</param>
/// <param name="Files">The files by their names below the articles' folder.</param>
internal sealed record IndexManifest(string Format, IReadOnlyDictionary<string, IndexedFile> Files)
{
    private const string FormatKey = "format";
    private const string FilesKey = "files";

    /// <summary>The data of a commit.</summary>
    public Dictionary<string, string> ToCommitData()
    {
        var writer = new PackWriter();
        writer.Number(Files.Count);
        foreach (var file in Files.Values.OrderBy(file => file.File, StringComparer.Ordinal))
        {
            writer.Text(file.File);
            writer.Text(file.Id);
            writer.Long(file.Length);
            writer.Long(file.Modified);
            writer.Text(file.Hash);
            writer.TextOrNone(file.SkipReason);
            writer.Number(file.Warnings.Count);
            foreach (var warning in file.Warnings)
            {
                writer.Text(warning);
            }
        }

        return new Dictionary<string, string>
        {
            [FormatKey] = Format,
            [FilesKey] = Convert.ToBase64String(writer.Written.Span),
        };
    }

    /// <summary>Reads the data of a commit.</summary>
    /// <returns>The manifest; without files when another version of the program wrote it.</returns>
    /// <exception cref="InvalidDataException">The data are damaged.</exception>
    /// <exception cref="FormatException">The data are damaged.</exception>
    public static IndexManifest FromCommitData(IDictionary<string, string> data, string expectedFormat)
    {
        var files = new Dictionary<string, IndexedFile>(StringComparer.Ordinal);
        var format = data.TryGetValue(FormatKey, out var written) ? written : string.Empty;
        if (format != expectedFormat)
        {
            return new IndexManifest(format, files);
        }

        if (!data.TryGetValue(FilesKey, out var packed))
        {
            throw new InvalidDataException("The commit does not list its files.");
        }

        var reader = new PackReader(Convert.FromBase64String(packed));
        for (var left = reader.Number(); left > 0; left--)
        {
            var file = new IndexedFile
            {
                File = reader.Text(),
                Id = reader.Text(),
                Length = reader.Long(),
                Modified = reader.Long(),
                Hash = reader.Text(),
                SkipReason = reader.TextOrNone(),
            };
            var warnings = new string[reader.Number()];
            for (var i = 0; i < warnings.Length; i++)
            {
                warnings[i] = reader.Text();
            }

            files.Add(file.File, file with { Warnings = warnings });
        }

        return new IndexManifest(format, files);
    }
}
