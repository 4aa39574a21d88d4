namespace QaBot.Answering.Articles.Files;

/// <summary>Walks through a folder and the folders below it.</summary>
/// <param name="root">The folder.</param>
/// <param name="followLinks">Whether links that lead out of the folder are followed.</param>
internal sealed class FolderWalk(string root, bool followLinks)
{
    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Stack<(DirectoryInfo Folder, string RealPath)> folders = new();
    private readonly List<(string Path, string Reason)> refused = [];
    private string realRoot = string.Empty;

    /// <summary>What is not entered or read, with the reason; complete when the files have been gone through.</summary>
    public IReadOnlyList<(string Path, string Reason)> Refused => refused;

    /// <summary>Gives the files, without hidden ones and those that editors leave behind, in no certain order.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be read.</exception>
    public IEnumerable<string> Files()
    {
        var top = new DirectoryInfo(root);
        realRoot = LinkTarget.Of(top) ?? top.FullName;
        folders.Push((top, realRoot));
        while (folders.TryPop(out var current))
        {
            // Links that lead to a folder above would be followed without end.
            if (!seen.Add(current.RealPath))
            {
                continue;
            }

            foreach (var entry in EntriesOf(current.Folder).Where(entry => !IsLeftover(entry.Name)))
            {
                if (Target(entry, current.RealPath) is not { } target)
                {
                    continue;
                }

                if (entry is DirectoryInfo below)
                {
                    folders.Push((below, target));
                }
                else if (RegularFile.Is(entry.FullName))
                {
                    yield return entry.FullName;
                }
                else
                {
                    refused.Add((entry.FullName, "it is a pipe, a socket or a device; put a file in its place"));
                }
            }
        }
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos("*", Visible);
        }
        catch (UnauthorizedAccessException) when (folder.FullName != new DirectoryInfo(root).FullName)
        {
            refused.Add((folder.FullName, "it may not be looked into; give the account that runs the bot the right to read and enter it"));
        }
        catch (DirectoryNotFoundException) when (folder.FullName != new DirectoryInfo(root).FullName)
        {
            // Removed since it was listed.
        }

        return [];
    }

    // The entry's path without links; null when it leads nowhere, or to where it may not.
    private string? Target(FileSystemInfo entry, string folder)
    {
        if (entry.LinkTarget is null)
        {
            return Path.Combine(folder, entry.Name);
        }

        var target = LinkTarget.Of(entry);
        if (target is not null && !followLinks && target != realRoot && !LinkTarget.IsIn(target, realRoot))
        {
            refused.Add((entry.FullName,
                "it is a link that leads out of the articles' folder; copy the file there, or set FollowLinks to true"));
            return null;
        }

        return target;
    }

    private static bool IsLeftover(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('#') || name.EndsWith('~');
}
