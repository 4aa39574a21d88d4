using System.ComponentModel.DataAnnotations;

namespace QaBot.Answering;

/// <summary>How questions are answered; the section "Answering" of the configuration.</summary>
public sealed record AnsweringOptions
{
    /// <summary>
    /// The share of right answers wanted among those given. It chooses the confidence from which on to answer, as it was
    /// measured on questions of which half have no answer.
    /// </summary>
    /// <value>0.9; from 0.5, and at most as much as was reached when it was measured, somewhat below 1.</value>
    [Range(0.5, 1.0)]
    public double TargetPrecision { get; init; } = 0.9;

    /// <summary>The confidence from which on a sentence is given as the answer, in place of that of
    /// <see cref="TargetPrecision"/>.</summary>
    /// <value>null, for none; from 0 (never declines) to 1 (always does).</value>
    [Range(0.0, 1.0)]
    public double? Threshold { get; init; }

    /// <summary>The longest question that is read, in UTF-16 units; what stands behind it is ignored.</summary>
    /// <value>4,000; from 100 to 100,000.</value>
    [Range(100, 100_000)]
    public int MaxQuestionLength { get; init; } = 4000;

    /// <summary>The time that a question may take; when it is used up, it is answered by what is known, and the answer says so.</summary>
    /// <value>Two seconds; from 10 milliseconds to a day.</value>
    [Range(typeof(TimeSpan), "00:00:00.010", "1.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The time for the first question of a process, which also waits until the code is compiled; <see cref="TimeLimit"/> where
    /// that is more.</summary>
    /// <value>Six seconds; from 10 milliseconds to a day.</value>
    [Range(typeof(TimeSpan), "00:00:00.010", "1.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan FirstTimeLimit { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>How many sentences are quoted at most where one does not answer: "which bridges ...", "tell me about the bridge".</summary>
    /// <value>5; from 1 (never more than one) to 20.</value>
    [Range(1, 20)]
    public int MaxSentences { get; init; } = 5;

    /// <summary>Whether the trained reader reads the best passages; without it the rules alone decide, which is faster.</summary>
    /// <value>true.</value>
    public bool Reader { get; init; } = true;

    /// <summary>How many passages of some 200 word pieces the reader reads for a question at most; fewer where the answer is
    /// plain.</summary>
    /// <value>8; from 1 to 50.</value>
    [Range(1, 50)]
    public int ReaderPassages { get; init; } = 8;

    /// <summary>How many threads read for a question; the answers are the same for every number.</summary>
    /// <value>2; from 1 to 64.</value>
    [Range(1, 64)]
    public int ReaderThreads { get; init; } = 2;

    /// <summary>A reader's model that stands in for the one that is part of the program: its folder with reader.onnx and vocab.txt, or the
    /// model's file beside its vocab.txt.</summary>
    /// <value>Empty: the program's own. A relative path counts from the folder of the settings.</value>
    public string ReaderModel { get; init; } = string.Empty;
}
