// Runs the consumer twice, with its libraries side by side and as one fat jar, and checks what it prints.
def expected =
    'amsel: lives 1.3 km away, has not been asked lately, has time to give, would be a new acquaintance'
def target = new File(basedir, 'target')
def java = new File(System.getProperty('java.home'), 'bin/java').path

def run = { String name, List<String> arguments ->
  def process = new ProcessBuilder([java] + arguments).redirectErrorStream(true).directory(target).start()
  process.outputStream.close()
  def printed = process.inputStream.getText('UTF-8').trim()
  def exit = process.waitFor()
  assert exit == 0: "$name ended with $exit:\n$printed"
  def lines = printed.readLines().findAll { !it.startsWith('SLF4J') }.join('\n')
  assert lines == expected: "$name printed:\n$printed"
}

run('class path', ['-cp', ['consumer.jar', 'lib/*'].join(File.pathSeparator), 'consumer.Main'])
run('fat jar', ['-jar', 'consumer-all.jar'])

// what a consumer gets: the library without the recurrence library at its own place, and few jars
def jars = new File(target, 'lib').list().sort()
assert jars.every { !it.startsWith('lib-recur') && !it.startsWith('jems') && !it.startsWith('rfc5545') }: "$jars"
assert jars.every { !it.startsWith('value-') && !it.startsWith('jackson-') }: "$jars"
assert jars.size() <= 19: "${jars.size()} jars: $jars"
return true
