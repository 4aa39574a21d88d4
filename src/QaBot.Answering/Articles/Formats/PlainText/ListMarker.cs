namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>What a line of a list starts with.</summary>
/// <param name="Number">Its number; 0 for a bullet.</param>
/// <param name="Length">How long the bullet is with the space behind it; 0 for a number, which belongs to the words.</param>
internal readonly record struct ListMarker(int Number, int Length);
