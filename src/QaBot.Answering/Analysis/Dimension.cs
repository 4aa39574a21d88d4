namespace QaBot.Answering.Analysis;

/// <summary>What an amount measures. Flags, for a comparison may be of one or another: "longer" of lengths or of times.</summary>
[Flags]
internal enum Dimension
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A length or a distance.</summary>
    Length = 1,

    /// <summary>An area.</summary>
    Area = 2,

    /// <summary>A volume.</summary>
    Volume = 4,

    /// <summary>A mass.</summary>
    Mass = 8,

    /// <summary>A stretch of time.</summary>
    Duration = 16,

    /// <summary>A sum of money.</summary>
    Money = 32,

    /// <summary>A speed.</summary>
    Speed = 64,

    /// <summary>A temperature.</summary>
    Temperature = 128,

    /// <summary>A share in a hundred.</summary>
    Percentage = 256,

    /// <summary>A power.</summary>
    Power = 512,

    /// <summary>A number of things.</summary>
    Count = 1024,

    /// <summary>A day or a year.</summary>
    Date = 2048,

    /// <summary>Any amount, but no time or money.</summary>
    Size = Length | Area | Volume | Mass | Percentage | Power | Count,
}
