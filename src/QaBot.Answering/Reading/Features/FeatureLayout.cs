namespace QaBot.Answering.Reading.Features;

/// <summary>
/// How many features there are of each kind. Every feature lies in 0..1 and is kept as a byte, so that training and
/// runtime see the very same values. The counts stand in model files.
/// </summary>
internal static class FeatureLayout
{
    /// <summary>Features of a paragraph's token that do not depend on the question.</summary>
    public const int Static = 17;

    /// <summary>Features of a paragraph's token against the question.</summary>
    public const int Dynamic = 13;

    /// <summary>Features of a question's token.</summary>
    public const int Question = 10;

    /// <summary>Features of a sentence against the question.</summary>
    public const int Sentence = 8;

    /// <summary>Ways in which a question's token and a paragraph's form may be akin.</summary>
    public const int Pair = 5;

    /// <summary>Suffix ids run from 1 to this; 0 is padding.</summary>
    public const int Suffixes = 1000;

    /// <summary>The longest question that is read, in tokens; what follows is not looked at.</summary>
    public const int MaxQuestion = 40;

    /// <summary>A value in 0..1 as a byte; values outside are cut off.</summary>
    public static byte Pack(double value) => (byte)Math.Round(Math.Clamp(value, 0, 1) * 255, MidpointRounding.AwayFromZero);
}
