namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>Activities from a watermark on, as Direct Line writes them.</summary>
/// <param name="Json">The activities and the watermark.</param>
/// <param name="IsEmpty">Whether there are none.</param>
/// <param name="Watermark">The watermark behind them.</param>
/// <param name="Begin">The watermark behind the last activity that was dropped for want of room.</param>
internal sealed record ConversationPage(byte[] Json, bool IsEmpty, long Watermark, long Begin);
