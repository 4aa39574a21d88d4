using System.Runtime.CompilerServices;
using Xunit;

namespace QaBot.TestSupport;

/// <summary>Compares long outputs with files that lie in the folder "Expected" beside the test, so that a reviewer sees what
/// changed.</summary>
public static class ExpectedFile
{
    /// <summary>Checks that an output is what the file holds; else it is written beside the file, its name ending in ".received".</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="actual">The output.</param>
    /// <param name="test">The source of the test; filled in by the compiler.</param>
    public static void Matches(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Expected", name);
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (expected == text)
        {
            File.Delete(path + ".received");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".received", text);
        Assert.Fail($"The output is not what {path} holds. Compare it with {name}.received beside it; where the change is meant, rename "
            + $"that file to {name}.\n\n{text}");
    }
}
