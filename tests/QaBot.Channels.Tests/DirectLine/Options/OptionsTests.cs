using Microsoft.Extensions.Options;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Options;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("TokenLifetime", "00:01:00")]
    [InlineData("TokenLifetime", "long")]
    [InlineData("ConversationsPerMinute", "0")]
    [InlineData("MaxActivityBytes", "many")]
    [InlineData("MaxActivityBytes", "900000")]
    [InlineData("ChannelId", "Web Chat")]
    [InlineData("AllowedOrigins:0", "www.example.org")]
    [InlineData("AllowedOrigins:0", "https://www.example.org/")]
    [InlineData("AzureUrl", "http://directline.example.org")]
    [InlineData("TotalHistoryBytes", "5")]
    [InlineData("Unheard", "of")]
    public async Task Problem_names_key_and_value_and_keeps_the_program_from_starting(string key, string value)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => DirectLineServer.StartAsync(null, (key, value)));

        Assert.Contains(key.Replace(":0", "", StringComparison.Ordinal), error.Message, StringComparison.Ordinal);
        Assert.Contains(value, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SigningKey", "c2hvcnQ=")]
    [InlineData("SigningKey", "not base64 at all, however long it may be")]
    [InlineData("ServerSecret", "short")]
    public async Task Problem_with_a_secret_does_not_repeat_it(string key, string value)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => DirectLineServer.StartAsync(null, (key, value)));

        Assert.Contains($"DirectLine:{key}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, error.Message, StringComparison.Ordinal);
    }
}
