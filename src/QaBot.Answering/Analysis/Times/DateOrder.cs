namespace QaBot.Answering.Analysis.Times;

/// <summary>In which order a text writes dates in figures, such as 12/11/1934.</summary>
internal enum DateOrder
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>The day, the month, the year.</summary>
    DayFirst,

    /// <summary>The month, the day, the year.</summary>
    MonthFirst,
}
