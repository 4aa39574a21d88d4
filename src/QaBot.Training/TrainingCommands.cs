using QaBot.Answering.Reading;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;
using QaBot.Training.Data;
using QaBot.Training.Export;
using QaBot.Training.Fitting;
using QaBot.Training.Golden;
using QaBot.Training.Measuring;

namespace QaBot.Training;

/// <summary>The commands of the training program.</summary>
internal static class TrainingCommands
{
    private const string Usage = """
        usage: features --work FOLDER [--fold N] --senses FILE --wiki FILE --reddit FILE --amazon FILE --pairs FILE
                 trains the word tables and writes the features that Python/train.py trains on
               pack --work FOLDER --model FILE
                 puts word tables and the trained weights of each seed into one model file
               measure --work FOLDER --fold N [--paragraphs 16] --wiki FILE --reddit FILE --amazon FILE --pairs FILE
                   [--misses FILE]
                 measures the model in FOLDER on the articles of the fold, which it was not trained on; --misses writes
                 what it got wrong
               measure --work FOLDER --trecqa FILE
                 measures how it ranks the candidate sentences of a CSV file: question, label, sentence
               golden --work FOLDER --texts FILE
                 writes the features of the golden texts, for Python/golden.py
               fit-ranker --features FILE [--features FILE ...] [--folds 6] [--l2 0.001] [--output FILE]
                 fits the weights that sentences are ordered by to what "QaBot eval --features" wrote
               fit-confidence --features FILE [--features FILE ...] [--mix 50:25:25] [--rules-share 0] [--folds 6] [--l2 0.001] [--output FILE]
                 fits the weights of the confidence, and the thresholds; the mix is answerable : elsewhere : taken out
               follow-ups --file FILE [--misses FILE]
                 measures the words that follow-up questions take over, on dialogues in CANARD's format
        Without --fold all articles are trained on.
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
        catch (Exception error) when (error is ArgumentException or IOException or FormatException)
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
            case "features":
                new FeatureExport(Options(values) with { Senses = values["senses"] }, Corpus.Read(Options(values))).Run();
                return 0;
            case "pack":
                File.WriteAllBytes(values["model"], Model(values["work"]));
                return 0;
            case "measure":
                Measure(values);
                return 0;
            case "fit-ranker":
                FitCommands.FitRanker(values);
                return 0;
            case "fit-confidence":
                FitCommands.FitConfidence(values);
                return 0;
            case "follow-ups":
                MeasureFollowUps(values);
                return 0;
            case "golden":
                GoldenFeatures.Write(values["texts"], Tables(values["work"]), values["work"]);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static void Measure(CommandLine values)
    {
        var reader = Reader.Load(Model(values["work"]), values["work"]);
        if (values.Find("trecqa") is { } candidates)
        {
            new SelectionMeasure(reader).Run(candidates);
            return;
        }

        using var misses = values.Find("misses") is { } path ? File.CreateText(path) : null;
        var options = Options(values);
        var corpus = Corpus.Read(options);
        var articles = corpus.Paragraphs
            .Where(paragraph => corpus.IsHeldOut(paragraph, options.Fold))
            .GroupBy(paragraph => paragraph.Article)
            .Select(article => (IReadOnlyList<TrainingParagraph>)[.. article]);
        new ReaderMeasure(reader, values.Number("paragraphs", 16), misses).Run(articles);
    }

    private static void MeasureFollowUps(CommandLine values)
    {
        using var misses = values.Find("misses") is { } path ? File.CreateText(path) : null;
        using var measure = new FollowUpMeasure();
        measure.Run(values["file"], misses);
    }

    private static byte[] Model(string work) =>
        ReaderModelFile.Write(File.ReadAllBytes(Path.Combine(work, "tables.bin")), [.. Weights(work).Select(File.ReadAllBytes)]);

    private static ReaderResources Tables(string work)
    {
        using var reader = new BinaryReader(File.OpenRead(Path.Combine(work, "tables.bin")));
        return ModelTables.Read(reader);
    }

    private static string[] Weights(string work)
    {
        string[] files = [.. Directory.GetFiles(work, "weights-*.bin").Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new ArgumentException($"No weights-*.bin in '{work}'; run Python/train.py on it first.");
    }

    private static TrainingOptions Options(CommandLine values) => new()
    {
        Wiki = values["wiki"],
        Reddit = values["reddit"],
        Amazon = values["amazon"],
        Pairs = values["pairs"],
        Work = values["work"],
        Fold = values.Number("fold", -1),
    };
}
