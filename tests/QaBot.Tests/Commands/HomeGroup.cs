namespace QaBot.Tests.Commands;

/// <summary>Tests that set the home folder, which the whole process shares: one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HomeGroup
{
    public const string Name = "Home folder";
}
