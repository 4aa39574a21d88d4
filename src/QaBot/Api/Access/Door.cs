namespace QaBot.Api.Access;

/// <summary>Marks an endpoint that <see cref="DoorChecks"/> guards.</summary>
/// <param name="Setting">The setting that says who may use it.</param>
/// <param name="Access">What it says.</param>
internal sealed record Door(string Setting, DoorAccess Access);
