namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to a place or removed from it.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <inheritdoc cref="Activity.Action"/>
    string? Action { get; set; }
}
