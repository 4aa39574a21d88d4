using System.Reflection;
using NetArchTest.Rules;

namespace QaBot.Answering.Tests;

/// <summary>Holds the engine's rooms apart: each uses only those below it.</summary>
public sealed class ArchitectureTests
{
    private const string Engine = "QaBot.Answering";

    // From the bottom up.
    private static readonly string[] Rooms =
        ["Languages", "Articles", "Reading", "Analysis", "Indexing", "Questions", "Retrieval", "Ranking", "Answers", "Starters"];

    // What all rooms share; the way in stands above them, beside these.
    private static readonly string[] Shared = [nameof(AnsweringException), nameof(AnsweringOptions), nameof(TextSpan), nameof(TimeBudget)];

    // Starter questions are tried before they are shown.
    private static readonly string[] WayIn = [nameof(QuestionAnswerer), nameof(AskOptions)];

    public static TheoryData<string> AllRooms => [.. Rooms];

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void Room_uses_none_above_it(string room)
    {
        var above = Rooms[(Array.IndexOf(Rooms, room) + 1)..].Select(name => $"{Engine}.{name}").ToArray();

        Assert.Empty(above.Length == 0 ? [] : UsersOf(room, above));
        Assert.Empty(UsersOf(room, [.. Assembly.GetTypes()
            .Where(type => type.Namespace == Engine && !type.IsNested && !Shared.Contains(type.Name)
                && !(room == Rooms[^1] && WayIn.Contains(type.Name)))
            .Select(type => type.FullName!)]));
    }

    [Fact]
    public void Every_type_stands_in_a_room_or_at_the_way_in()
    {
        var elsewhere = Assembly.GetTypes()
            .Select(type => type.Namespace ?? string.Empty)
            .Where(name => name.StartsWith(Engine + ".", StringComparison.Ordinal)
                && !Array.Exists(Rooms, room => $"{name}.".StartsWith($"{Engine}.{room}.", StringComparison.Ordinal)))
            .Distinct();

        Assert.Empty(elsewhere);
    }

    // A rule that finds nothing anywhere would hold of any layout.
    [Theory]
    [InlineData("Articles", "Languages")]
    [InlineData("Questions", "Indexing")]
    [InlineData("Answers", "Ranking")]
    [InlineData("Starters", "Questions")]
    public void What_a_room_uses_below_it_is_seen(string room, string below)
    {
        Assert.NotEmpty(UsersOf(room, [$"{Engine}.{below}"]));
    }

    private static Assembly Assembly => typeof(QuestionAnswerer).Assembly;

    private static IEnumerable<string> UsersOf(string room, string[] used)
    {
        var result = Types.InAssembly(Assembly).That().ResideInNamespace($"{Engine}.{room}").ShouldNot().HaveDependencyOnAny(used)
            .GetResult();
        return result.FailingTypes.Select(type => type.FullName);
    }
}
