namespace QaBot.Bot.Replies;

/// <summary>A part of a reply; the texts in it are plain, and escaped by whoever puts them into a channel's form.</summary>
internal abstract record ReplyPart;
