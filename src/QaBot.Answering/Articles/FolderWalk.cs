namespace QaBot.Answering.Articles;

/// <summary>Walks through a folder and the folders below it.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
    };

    /// <summary>Gives the files, without hidden ones and those that editors leave behind, in no certain order.</summary>
    public static IEnumerable<string> FilesBelow(string root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var folders = new Stack<(DirectoryInfo Folder, string RealPath)>();
        var top = new DirectoryInfo(root);
        folders.Push((top, RealPath(top, top.FullName)));
        while (folders.TryPop(out var current))
        {
            // Links that lead to a folder above would be followed without end.
            if (!seen.Add(current.RealPath))
            {
                continue;
            }

            foreach (var entry in current.Folder.EnumerateFileSystemInfos("*", Visible))
            {
                if (IsLeftover(entry.Name))
                {
                    continue;
                }

                if (entry is DirectoryInfo below)
                {
                    folders.Push((below, RealPath(below, Path.Combine(current.RealPath, below.Name))));
                }
                else
                {
                    yield return entry.FullName;
                }
            }
        }
    }

    private static string RealPath(DirectoryInfo folder, string path) =>
        folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;

    private static bool IsLeftover(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('#') || name.EndsWith('~');
}
