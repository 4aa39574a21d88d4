using QaBot.Commands;

// Before all that the other commands need: this one is started again and again, and must be there at once.
return args is [ReadArticleCommand.Name] ? ReadArticleCommand.Run() : await QaBotApplication.RunAsync(args);
