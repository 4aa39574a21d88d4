namespace QaBot.Configuration;

/// <summary>The folder that holds appsettings.json and index/, which relative paths of the configuration count from.</summary>
internal static class HomeFolder
{
    /// <summary>The name of the file with the settings.</summary>
    public const string SettingsFile = "appsettings.json";

    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "QABOT_HOME";

    /// <summary>
    /// The folder that <see cref="Variable"/> names; else the current one or the nearest above the program that holds
    /// the settings; else the program's own.
    /// </summary>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Path.GetFullPath(named);
        }

        var current = Directory.GetCurrentDirectory();
        if (IsHome(current))
        {
            return current;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (IsHome(folder.FullName))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }

    private static bool IsHome(string folder) =>
        File.Exists(Path.Combine(folder, SettingsFile)) && Directory.Exists(Path.Combine(folder, "index"));
}
