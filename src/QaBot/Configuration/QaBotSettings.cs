using Microsoft.Extensions.Options;
using QaBot.Answering;
using QaBot.Channels.Settings;

namespace QaBot.Configuration;

/// <summary>The settings of the engine, read from appsettings.json, the environment and the command line.</summary>
/// <param name="Home">The folder that relative paths count from.</param>
/// <param name="Articles">Where the articles are.</param>
/// <param name="Answering">How questions are answered.</param>
internal sealed record QaBotSettings(string Home, ArticlesOptions Articles, AnsweringOptions Answering)
{
    private const string AnsweringSection = "Answering";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="AnsweringException">The file is malformed or a value is out of its range; the message names the key.</exception>
    public static QaBotSettings Load()
    {
        var (home, configuration) = Configuration();
        return From(home, configuration);
    }

    /// <summary>Reads the configuration of commands that do not serve, and the folder that its relative paths count from.</summary>
    /// <exception cref="AnsweringException">The file is malformed.</exception>
    public static (string Home, IConfiguration Configuration) Configuration()
    {
        var home = HomeFolder.Find();
        return (home, Configuration(home));
    }

    /// <summary>Reads the settings out of a configuration.</summary>
    /// <exception cref="AnsweringException">A value is out of its range or not of its kind.</exception>
    public static QaBotSettings From(string home, IConfiguration configuration) => new(
        home,
        Read<ArticlesOptions>(configuration, ArticlesOptions.Section),
        Read<AnsweringOptions>(configuration, AnsweringSection));

    /// <summary>A path of the settings as a full path.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Home);

    /// <summary>Reads a section and checks its values.</summary>
    /// <exception cref="AnsweringException">A value is out of its range, not of its kind, or its key is unknown.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        try
        {
            return SettingsReader.Read<T>(configuration, section);
        }
        catch (OptionsValidationException error)
        {
            throw new AnsweringException(string.Join(' ', error.Failures), error);
        }
    }

    /// <summary>Checks all options that are registered, as starting a host does.</summary>
    /// <exception cref="AnsweringException">A value is out of its range, not of its kind, or its key is unknown.</exception>
    public static void Check(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (OptionsValidationException error)
        {
            throw new AnsweringException(string.Join(' ', error.Failures), error);
        }
        catch (AggregateException errors)
        {
            throw new AnsweringException(string.Join(' ', errors.InnerExceptions.Select(error => error.Message)), errors);
        }
    }

    private static IConfigurationRoot Configuration(string home)
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(home)
                .AddJsonFile(HomeFolder.SettingsFile, optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (Exception error) when (error is InvalidDataException or FormatException)
        {
            throw new AnsweringException(
                $"{Path.Combine(home, HomeFolder.SettingsFile)} is malformed: {(error.InnerException ?? error).Message} Correct it.",
                error);
        }
    }
}
