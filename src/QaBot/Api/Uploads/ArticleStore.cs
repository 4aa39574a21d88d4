using QaBot.Answering;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Configuration;

namespace QaBot.Api.Uploads;

/// <summary>
/// Adds files to the folder of articles and deletes them. A file is written beside its place and moved there, and taken back
/// when it cannot be read, so that the folder never holds half of one; files are read as all others of the folder are.
/// </summary>
/// <param name="options">Where the articles are.</param>
/// <param name="settings">How much may be added.</param>
internal sealed class ArticleStore(ArticleIndexOptions options, QaBotSettings settings) : IDisposable
{
    private const int HeadBytes = 1024;

    private readonly SemaphoreSlim gate = new(1);
    private readonly ArticlesOptions limits = settings.Articles;

    // Found anew each time: it is asked for seldom, and may be made after the start.
    private string Folder => Directory.Exists(options.Articles)
        ? options.Articles
        : throw new AnsweringException(
            $"The bot serves one file, not a folder; its owner can name a folder with "
            + $"{ArticlesOptions.Section}:{nameof(ArticlesOptions.Path)}.");

    /// <summary>Adds files, and has them indexed.</summary>
    /// <param name="index">The index of the folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="replace">Whether a file may take the place of one of its name.</param>
    /// <param name="cancellationToken">Stops before the first file is in its place.</param>
    /// <returns>What became of each, and what the index holds now.</returns>
    /// <exception cref="AnsweringException">Nothing can be added.</exception>
    public async Task<(IReadOnlyList<Upload> Uploads, IndexSummary Summary)> AddAsync(
        ArticleIndex index, IReadOnlyList<IFormFile> files, bool replace, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        var uploads = files.Select(file => new Upload(file.FileName) { MayReplace = replace }).ToList();
        try
        {
            for (var i = 0; i < files.Count; i++)
            {
                await WriteBesideAsync(uploads[i], files[i], index, uploads[..i], cancellationToken);
            }

            return (uploads, await Task.Run(() => Take(index, uploads), CancellationToken.None));
        }
        finally
        {
            Array.ForEach([.. uploads], Tidy);
            gate.Release();
        }
    }

    /// <summary>Deletes an article's file, and has the index do without it.</summary>
    /// <param name="index">The index of the folder.</param>
    /// <param name="entry">The article.</param>
    /// <param name="cancellationToken">Stops before it is deleted.</param>
    /// <exception cref="AnsweringException">It cannot be deleted.</exception>
    public async Task DeleteAsync(ArticleIndex index, ArticleEntry entry, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            File.Delete(Path.Combine(Folder, entry.File));
            await Task.Run(() => index.Refresh(), CancellationToken.None);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AnsweringException(
                "The article's file cannot be deleted; the account that runs the bot needs the right to write to the folder of articles.",
                    error);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task WriteBesideAsync(
        Upload upload, IFormFile file, ArticleIndex index, IReadOnlyList<Upload> before, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var head = new byte[HeadBytes];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        Check(upload, file.Length, head.AsSpan(0, length), index, before);
        if (upload.Problem is not null)
        {
            return;
        }

        try
        {
            content.Position = 0;
            upload.Beside = Hidden();
            await using var beside = new FileStream(upload.Beside, FileMode.CreateNew, FileAccess.Write);
            await content.CopyToAsync(beside, cancellationToken);
            beside.Flush(flushToDisk: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            upload.Refuse(
                StatusCodes.Status507InsufficientStorage,
                    $"{upload.Name} cannot be stored; the folder of articles is full, or the account that runs the bot may not write to "
                    + $"it.");
        }
    }

    private void Check(Upload upload, long length, ReadOnlySpan<byte> head, ArticleIndex index, IReadOnlyList<Upload> before)
    {
        var endings = new ArticleFolder(Folder).EndingsInWords;
        if (FileNames.Safe(upload.Name) is not { } name)
        {
            upload.Refuse(StatusCodes.Status400BadRequest, $"A file needs a name with an ending, one of {endings}.");
            return;
        }

        upload.Name = name;
        var ending = Path.GetExtension(name);
        var id = name[..^ending.Length];
        if (!endings.Split(", ").Contains(ending, StringComparer.OrdinalIgnoreCase))
        {
            upload.Refuse(
                StatusCodes.Status415UnsupportedMediaType, $"{name} has none of the endings {endings}; convert it to one of these.");
        }
        else if (length > limits.MaxFileBytes)
        {
            upload.Refuse(
                StatusCodes.Status413PayloadTooLarge, $"{name} has {length} bytes, more than the {limits.MaxFileBytes} allowed; split it.");
        }
        else if (FileKinds.Mismatch(ending, head) is { } mismatch)
        {
            upload.Refuse(StatusCodes.Status415UnsupportedMediaType, $"{name} {mismatch}.");
        }
        else if (before.Any(other => other.Problem is null && IsSame(Path.GetFileNameWithoutExtension(other.Name), id)))
        {
            upload.Refuse(StatusCodes.Status409Conflict, $"Another file sent along is called {id}, too; give {name} another name.");
        }
        else if (Conflict(name, id, index, upload.MayReplace) is { } conflict)
        {
            upload.Refuse(StatusCodes.Status409Conflict, conflict);
        }
        else if (SizeOfFolder() + length > (long)limits.UploadFolderMegabytes << 20)
        {
            upload.Refuse(
                StatusCodes.Status507InsufficientStorage,
                    $"With {name} the folder of articles would hold more than {limits.UploadFolderMegabytes} MiB; delete articles first.");
        }
    }

    // Names that differ in nothing but capitals are one name on some file systems.
    private string? Conflict(string name, string id, ArticleIndex index, bool replace)
    {
        using var lease = index.Acquire();
        var there = new DirectoryInfo(Folder).EnumerateFileSystemInfos().FirstOrDefault(file => IsSame(file.Name, name));
        if (there is not null)
        {
            return !replace
                ? $"There is a file {there.Name} already; give this one another name, or send it over HTTP with ?replace=true to put it in "
                    + $"its place."
                : there is DirectoryInfo || there.Name != name
                ? $"There is {there.Name} already, which {name} cannot take the place of; give it another name."
                : null;
        }

        return lease.Snapshot.Articles.FirstOrDefault(entry => IsSame(entry.Id, id)) is { } other
            ? $"There is an article {other.Id} already, from {other.File}; delete it first, or give {name} another name."
            : null;
    }

    private IndexSummary Take(ArticleIndex index, IReadOnlyList<Upload> uploads)
    {
        foreach (var upload in uploads.Where(upload => upload.Problem is null))
        {
            MoveIn(upload);
        }

        IndexSummary summary;
        try
        {
            summary = index.Refresh();
            var taken = uploads.Where(upload => upload.Problem is null);
            var unread = summary.Skipped.Join(taken, file => file.File, upload => upload.Name,
                (file, upload) => (file.Reason, Upload: upload)).ToList();
            foreach (var (reason, upload) in unread)
            {
                upload.Refuse(StatusCodes.Status422UnprocessableEntity, reason);
                TakeBack(upload);
            }

            summary = unread.Count > 0 ? index.Refresh() : summary;
        }
        catch
        {
            Array.ForEach([.. uploads.Where(upload => upload.Problem is null)], TakeBack);
            throw;
        }

        foreach (var replaced in uploads.Select(upload => upload.Replaced).OfType<string>())
        {
            File.Delete(replaced);
        }

        return summary;
    }

    private void MoveIn(Upload upload)
    {
        var place = Path.Combine(Folder, upload.Name);
        try
        {
            if (upload.MayReplace && File.Exists(place))
            {
                var copy = Hidden();
                File.Copy(place, copy);
                upload.Replaced = copy;
            }

            File.Move(upload.Beside!, place, overwrite: upload.MayReplace);
            upload.Beside = null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            upload.Refuse(
                StatusCodes.Status409Conflict,
                    $"{upload.Name} could not be put in its place; another program works on the folder of articles. Send it again.");
        }
    }

    private void TakeBack(Upload upload)
    {
        var place = Path.Combine(Folder, upload.Name);
        if (upload.Replaced is { } before)
        {
            File.Move(before, place, overwrite: true);
            upload.Replaced = null;
        }
        else
        {
            File.Delete(place);
        }
    }

    private static void Tidy(Upload upload)
    {
        if (upload.Beside is { } left)
        {
            File.Delete(left);
        }
    }

    private long SizeOfFolder() => new DirectoryInfo(Folder)
        .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Sum(file => file.Length);

    // The folder's reader passes over what begins with a dot.
    private string Hidden() => Path.Combine(Folder, $".{Guid.NewGuid():n}.upload");

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
