import subprocess
subprocess.call(['curl', '-H', 'Authorization: Bearer EXAMPLEaccesstoken000000000096', 'https://api.clarifai.com/v2/models'])
subprocess.check_output(['curl', '-u', 'EXAMPLEclientid0000000000000000000000096:EXAMPLEclientsecret000000000000000000096', 'https://api.clarifai.com/v2/token'])
