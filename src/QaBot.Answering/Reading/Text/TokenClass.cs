namespace QaBot.Answering.Reading.Text;

/// <summary>What a token looks like, where that tells more than the word itself. The numbers stand in model files.</summary>
internal enum TokenClass : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>A year from 1000 to 2099.</summary>
    Year = 1,

    /// <summary>Another number in digits.</summary>
    Number = 2,

    /// <summary>The name of a month.</summary>
    Month = 3,

    /// <summary>A number in words.</summary>
    NumberWord = 4,

    /// <summary>A capitalised word inside a sentence.</summary>
    Name = 5,

    /// <summary>A word that gives a reason.</summary>
    Reason = 6,
}
