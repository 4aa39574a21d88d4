using Microsoft.ML.OnnxRuntime;
using QaBot.Answering.Reading.Passages;
using QaBot.Answering.Reading.Pieces;

namespace QaBot.Answering.Reading;

/// <summary>
/// A pretrained encoder, fine-tuned to point at the answer in a passage, its sentence, or at "none" (extractive question
/// answering as with BERT, Devlin et al. 2019), run by ONNX Runtime. English only. For any number of threads at once.
/// </summary>
internal sealed class OnnxReader : IReader
{
    private const int LongestQuestion = 48;
    private const string Output = "logits";

    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];

    private readonly InferenceSession session;
    private readonly WordPieces pieces;
    private readonly ParallelOptions parallel;
    private readonly RunOptions runOptions = new();

    private OnnxReader(InferenceSession session, WordPieces pieces, int threads)
    {
        this.session = session;
        this.pieces = pieces;
        parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(threads, IReader.Together) };
    }

    /// <summary>Loads a model.</summary>
    /// <param name="path">Its file in ONNX format.</param>
    /// <param name="pieces">Cuts words into the pieces that it was trained on.</param>
    /// <param name="threads">How many threads read for a question, 1 or more: first passages beside one another, then each passage
    /// together.</param>
    /// <exception cref="AnsweringException">It cannot be read, is damaged or no such model, or this machine cannot run it.</exception>
    public static OnnxReader Load(string path, WordPieces pieces, int threads)
    {
        try
        {
            using var options = OptionsFor(((threads - 1) / IReader.Together) + 1);
            var session = new InferenceSession(path, options);
            if (Inputs.All(session.InputMetadata.ContainsKey)
                && session.OutputMetadata.TryGetValue(Output, out var output) && output.Dimensions is [.., PassageLogits.Channels])
            {
                return new OnnxReader(session, pieces, threads);
            }

            session.Dispose();
            throw new AnsweringException(
                $"The reader's model '{path}' is another kind of model: it must take {string.Join(", ", Inputs)} and give \"{Output}\", "
                + $"three for each token.");
        }
        catch (OnnxRuntimeException error)
        {
            throw new AnsweringException($"The reader's model '{path}' cannot be read: {error.Message}", error);
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException or TypeInitializationException)
        {
            throw new AnsweringException(
                "The reader cannot be run on this machine, for which there is no ONNX Runtime; set Answering:Reader to false.", error);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<PassageReading> Read(string question, IReadOnlyList<Passage> passages)
    {
        ushort[] asked = [.. pieces.Cut(question).Take(LongestQuestion).Select(piece => piece.Id)];

        // Each by itself: nothing is padded, what is said of a passage cannot depend on the others, and it takes as long.
        var readings = new PassageReading[passages.Count];
        Parallel.For(0, readings.Length, parallel, i => readings[i] = Read(asked, passages[i]));
        return readings;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        session.Dispose();
        runOptions.Dispose();
    }

    private static SessionOptions OptionsFor(int threads)
    {
        var options = new SessionOptions
        {
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            EnableMemoryPattern = false,
            EnableCpuMemArena = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };

        // Threads that wait in a loop take the time of other requests.
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    private PassageReading Read(ushort[] question, Passage passage)
    {
        var (ids, first, second) = Sequence(question, passage);
        var types = new long[ids.Length];
        Array.Fill(types, 1, second, types.Length - second);
        var mask = new long[ids.Length];
        Array.Fill(mask, 1);
        long[] shape = [1, ids.Length];
        using var idsValue = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var typesValue = OrtValue.CreateTensorValueFromMemory(types, shape);
        using var outputs = session.Run(runOptions, Inputs, [idsValue, maskValue, typesValue], [Output]);
        return SpanDecoder.Decode(passage, new PassageLogits(outputs[0].GetTensorDataAsSpan<float>(), first));
    }

    // The sequence, where the passage starts in it, and where the second type of tokens does.
    private (long[] Ids, int First, int Second) Sequence(ushort[] question, Passage passage)
    {
        var ids = new List<long>(question.Length + passage.Title.Length + passage.Pieces.Length + 4) { pieces.Start };
        AddPart(question);
        var second = ids.Count;
        if (passage.Title.Length > 0)
        {
            AddPart(passage.Title);
        }

        var first = ids.Count;
        AddPart(passage.Pieces.Select(piece => piece.Id));
        return ([.. ids], first, second);

        void AddPart(IEnumerable<ushort> part)
        {
            ids.AddRange(part.Select(id => (long)id));
            ids.Add(pieces.Separator);
        }
    }
}
