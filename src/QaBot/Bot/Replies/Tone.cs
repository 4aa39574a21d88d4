namespace QaBot.Bot.Replies;

/// <summary>How a paragraph of the bot's own words is set.</summary>
internal enum Tone
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>In bold.</summary>
    Strong,

    /// <summary>In italics: an aside.</summary>
    Aside,
}
