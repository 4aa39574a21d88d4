using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace QaBot.Web.Files;

/// <summary>The page's files, kept in memory from when they are first asked for until they change.</summary>
/// <param name="folder">The folder they lie in.</param>
/// <param name="path">The path that the program is found under; empty at the root.</param>
/// <param name="isStoring">Whether what users ask is stored, which they are then told.</param>
internal sealed class PageFiles(string folder, PathString path, bool isStoring)
{
    private const string Html = ".html";
    private const string BaseOfRoot = "<base href=\"/\">";
    private const string NoteOfStoring = "<p class=\"stored\">";

    private static readonly Dictionary<string, (string ContentType, bool MayCompress)> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [Html] = ("text/html; charset=utf-8", true),
        [".css"] = ("text/css; charset=utf-8", true),
        [".js"] = ("text/javascript; charset=utf-8", true),
        [".svg"] = ("image/svg+xml", true),
        [".txt"] = ("text/plain; charset=utf-8", true),
        [".png"] = ("image/png", false),
    };

    private readonly Dictionary<string, string> paths = Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Types.ContainsKey(Path.GetExtension(file)))
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), StringComparer.Ordinal)
        : [];

    private readonly ConcurrentDictionary<string, (DateTime Written, WebBody Body)> bodies = new(StringComparer.Ordinal);

    /// <summary>The names of the files, with forward slashes.</summary>
    public IReadOnlyCollection<string> Names => paths.Keys;

    /// <summary>A file; null when there is none of that name. Only files listed at the start are ever read.</summary>
    /// <param name="name">Its path below the folder, with forward slashes.</param>
    public WebBody? Find(string name)
    {
        if (!paths.TryGetValue(name, out var file))
        {
            return null;
        }

        var written = File.GetLastWriteTimeUtc(file);
        if (!bodies.TryGetValue(name, out var kept) || kept.Written != written)
        {
            kept = (written, Read(file));
            bodies[name] = kept;
        }

        return kept.Body;
    }

    private WebBody Read(string file)
    {
        var extension = Path.GetExtension(file);
        var (contentType, mayCompress) = Types[extension];

        var bytes = extension == Html ? Encoding.UTF8.GetBytes(Adapt(File.ReadAllText(file))) : File.ReadAllBytes(file);
        return new WebBody(bytes, contentType, mayCompress, CompressionLevel.Optimal);
    }

    // All addresses in a page are relative to its base.
    private string Adapt(string page)
    {
        var based = path.HasValue ? page.Replace(BaseOfRoot, $"<base href=\"{WebUtility.HtmlEncode(path.ToUriComponent())}/\">", StringComparison.Ordinal) : page;
        return isStoring ? based : based.Replace(NoteOfStoring, NoteOfStoring.Replace(">", " hidden>", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
